// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Where and how wide the palette is, the same in all diagrams as long as the workbench runs. */
final class PaletteSettings implements FlyoutPreferences {

    static final PaletteSettings SHARED = new PaletteSettings();

    private static final int PINNED = 4;
    private static final int WIDTH = 190;

    private int dock = PositionConstants.EAST;
    private int state = PINNED;
    private int width = WIDTH;

    private PaletteSettings() {
    }

    @Override
    public int getDockLocation() {
        return dock;
    }

    @Override
    public int getPaletteState() {
        return state;
    }

    @Override
    public int getPaletteWidth() {
        return width;
    }

    @Override
    public void setDockLocation(int location) {
        dock = location;
    }

    @Override
    public void setPaletteState(int wanted) {
        state = wanted;
    }

    @Override
    public void setPaletteWidth(int wanted) {
        width = wanted;
    }
}
