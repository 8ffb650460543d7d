// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.RectangleFigure;

/** Where something that is dragged would be dropped. GEF's own inverts pixels, which takes an X server longer than a whole diagram. */
public final class Ghost extends RectangleFigure {

    private static final int OPAQUE = 255;
    private static final int TRANSPARENT = 48;

    /**
     * The figure.
     *
     * @param drawing colours
     */
    public Ghost(Drawing drawing) {
        setForegroundColor(drawing.selection());
        setBackgroundColor(drawing.selection());
    }

    @Override
    protected void fillShape(Graphics graphics) {
        graphics.setAlpha(TRANSPARENT);
        super.fillShape(graphics);
        graphics.setAlpha(OPAQUE);
    }
}
