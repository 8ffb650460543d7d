// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import java.util.List;

/**
 * The colours of a chart, as {@code #rrggbb}.
 *
 * @param name       its name
 * @param background behind everything
 * @param text       titles and labels
 * @param muted      tick labels and secondary text
 * @param axis       axis lines and ticks
 * @param grid       grid lines
 * @param target     target lines and their labels
 * @param palette    colours of series in order
 */
public record Theme(String name, String background, String text, String muted, String axis, String grid, String target,
        List<String> palette) {

    /**
     * Dark on white. The palette can be told apart with the usual forms of colour blindness: M. Okabe and K. Ito, Color
     * Universal Design (2008), without the yellow, which is too pale on white, and with a grey.
     */
    public static final Theme LIGHT = new Theme("light", "#ffffff", "#1f2328", "#57606a", "#8c959f", "#e7eaee", "#b42318",
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#5b5f66", "#7b4fa3"));

    /** Light on near-black, the same hues made lighter where they need it. */
    public static final Theme DARK = new Theme("dark", "#1e1f22", "#e6e8eb", "#a9b1ba", "#7d8590", "#33363b", "#ff8a7a",
            List.of("#4aa3e0", "#ef8a45", "#2fc49a", "#e29ac4", "#f0b93f", "#86ccf4", "#b4b8be", "#b08adb"));

    /** The same theme on another ground of the same lightness, {@code #rrggbb}. */
    public Theme onBackground(String ground) {
        return new Theme(name, ground, text, muted, axis, grid, target, palette);
    }

    /** The colour of the i-th series; the palette repeats. */
    public String colour(int i) {
        return palette.get(Math.floorMod(i, palette.size()));
    }
}
