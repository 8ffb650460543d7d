// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.palette;

import java.util.function.Consumer;

import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.parts.PaletteViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import org.nitrolith.diagram.spec.Construct;

/** Keys of the palette: arrows go through its entries, Enter or the space bar uses one at once, F6 leads back to the diagram. */
public final class PaletteKeys extends PaletteViewerKeyHandler {

    private final PaletteViewer palette;
    private final Consumer<Construct> use;
    private final Runnable leave;

    /**
     * Keys of a palette.
     *
     * @param palette the palette
     * @param use     uses a tool on what is selected in the diagram
     * @param leave   gives the keyboard to the diagram
     */
    public PaletteKeys(PaletteViewer palette, Consumer<Construct> use, Runnable leave) {
        super(palette);
        this.palette = palette;
        this.use = use;
        this.leave = leave;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.F6) {
            leave.run();
            return true;
        }
        return super.keyPressed(event);
    }

    /** GEF has pressed the entry like a button and made it the active tool, which waits for a click. */
    @Override
    public boolean keyReleased(KeyEvent event) {
        boolean pressed = event.character == SWT.CR || event.character == ' ';
        if (pressed && palette.getActiveTool() == getFocusEditPart().getModel()
                && DiagramPalette.tool(palette.getActiveTool()) instanceof Construct tool) {
            palette.setActiveTool(null);
            use.accept(tool);
            return true;
        }
        return super.keyReleased(event);
    }
}
