// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The colours of the workbench by their use, in the light and in the dark theme. The theme's style sheets use the same values. */
public enum Shade {

    /** Behind content: editors, trees, tables, charts, diagrams. */
    BACKGROUND(0xffffff, 0x2d2d2d),
    /** Behind what is around content: bars, dialogs, palettes. */
    CHROME(0xe9edef, 0x353535),
    /** Text, and lines as strong as text. */
    TEXT(0x1f2328, 0xeeeeec),
    /** Remarks, units, labels of ticks: read only by who looks for them. */
    MUTED(0x57606a, 0xb4b8ba),
    /** Borders, grids, separators. */
    LINE(0xc5ced2, 0x4a4d50),
    /** What is active or selected. */
    ACCENT(0x1c6b7d, 0x4fb0c6),
    /** An error, and what is impossible. */
    ERROR(0xb42318, 0xff8a7a),
    /** A warning. */
    WARNING(0x8a5a00, 0xf0b93f);

    private final RGB light;
    private final RGB dark;

    Shade(int light, int dark) {
        this.light = rgb(light);
        this.dark = rgb(dark);
    }

    private static RGB rgb(int value) {
        return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** The components in the dark or in the light theme. */
    public RGB rgb(boolean inDark) {
        return inDark ? dark : light;
    }

    /** The colour in the theme that is shown, as {@code #rrggbb} for SVG. */
    public String hex(Display display) {
        RGB shown = rgb(Appearance.isDark(display));
        return String.format("#%02x%02x%02x", shown.red, shown.green, shown.blue);
    }

    /** The colour in the theme that is shown. It need not be disposed of. */
    public Color color(Control control) {
        return new Color(rgb(Appearance.isDark(control.getDisplay())));
    }
}
