// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/**
 * How a label is written.
 *
 * @param points font size in points
 * @param bold bold type
 * @param italic italic type
 * @param underline with a line below
 * @param strikeThrough with a line through it
 * @param colour of the letters
 * @param showIcon whether the element's icon stands before it
 * @param icon path of another icon, as the specification writes it; empty for the element's own
 * @param alignment CENTER, LEFT or RIGHT
 */
public record LabelStyle(int points, boolean bold, boolean italic, boolean underline, boolean strikeThrough, Colour colour,
        boolean showIcon, String icon, String alignment) {

    /** The format's own: 8 points, black, centred. */
    public static final LabelStyle DEFAULT = new LabelStyle(8, false, false, false, false, Colour.BLACK, false, "", "CENTER");

    /** Font size in pixels. */
    public int pixels() {
        return (int) Math.round(points * 4 / 3.0);
    }
}
