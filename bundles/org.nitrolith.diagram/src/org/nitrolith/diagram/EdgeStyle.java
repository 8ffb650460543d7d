// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/**
 * How an edge looks.
 *
 * @param stroke colour of the line
 * @param width width of the line in pixels
 * @param line solid, dash, dot or dash_dot
 * @param sourceArrow its beginning, in the format's words
 * @param targetArrow its end, in the format's words
 * @param begin how the label at its beginning is written
 * @param centre how the label at its middle is written
 * @param end how the label at its end is written
 */
public record EdgeStyle(Colour stroke, int width, String line, String sourceArrow, String targetArrow, LabelStyle begin,
        LabelStyle centre, LabelStyle end) {

    /** Where a mapping has no style that can be shown. */
    public static final EdgeStyle DEFAULT = new EdgeStyle(Colour.GREY, 1, "solid", "NoDecoration", "InputArrow", LabelStyle.DEFAULT,
            LabelStyle.DEFAULT, LabelStyle.DEFAULT);
}
