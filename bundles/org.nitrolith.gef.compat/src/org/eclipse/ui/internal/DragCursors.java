// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The workbench has removed this class, and the flyout palette of GEF 3.2 still asks it for the cursors of docking. They
 * are the system's own here.
 */
public final class DragCursors {

    /** Nothing can be dropped here. */
    public static final int INVALID = 0;
    /** Docks at the left. */
    public static final int LEFT = 1;
    /** Docks at the right. */
    public static final int RIGHT = 2;
    /** Docks above. */
    public static final int TOP = 3;
    /** Docks below. */
    public static final int BOTTOM = 4;
    /** Goes into a stack. */
    public static final int CENTER = 5;
    /** Leaves the window. */
    public static final int OFFSCREEN = 6;
    /** Goes to a bar. */
    public static final int FASTVIEW = 7;

    private DragCursors() {
    }

    /** The cursor of a drop place; it belongs to the system and must not be disposed. */
    public static Cursor getCursor(int code) {
        int cursor = switch (code) {
            case INVALID -> SWT.CURSOR_NO;
            case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
            case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
            default -> SWT.CURSOR_SIZEALL;
        };
        return Display.getCurrent().getSystemCursor(cursor);
    }
}
