// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.List;

/**
 * How a node looks.
 *
 * @param shape its shape
 * @param fill colour inside
 * @param border colour of the edge
 * @param borderSize width of the edge in pixels
 * @param borderLine solid, dash, dot or dash_dot
 * @param label how its label is written
 * @param labelInside whether the label stands in the node, not below it
 * @param labelHidden whether the label is not shown
 * @param image path of the image of an IMAGE, as the specification writes it
 * @param gauges sections of a GAUGE
 * @param alignment how these are arranged: VERTICAL, HORIZONTAL or SQUARE
 */
public record NodeStyle(Shape shape, Colour fill, Colour border, int borderSize, String borderLine, LabelStyle label,
        boolean labelInside, boolean labelHidden, String image, List<Gauge> gauges, String alignment) {

    /** Shapes of nodes. */
    public enum Shape {
        /** A rectangle. */
        SQUARE,
        /** An ellipse. */
        ELLIPSE,
        /** A rhombus. */
        LOZENGE,
        /** A small filled circle. */
        DOT,
        /** A sheet with a folded corner. */
        NOTE,
        /** An image. */
        IMAGE,
        /** Bars that are filled by a value. */
        GAUGE
    }

    /** Where a mapping has no style that can be shown. */
    public static final NodeStyle DEFAULT = new NodeStyle(Shape.SQUARE, Colour.GREY, Colour.BLACK, 0, "solid", LabelStyle.DEFAULT,
            false, false, "", List.of(), "SQUARE");

    /** Takes a copy of the gauges. */
    public NodeStyle {
        gauges = List.copyOf(gauges);
    }
}
