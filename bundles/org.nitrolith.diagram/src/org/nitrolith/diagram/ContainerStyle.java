// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/**
 * How a container looks.
 *
 * @param shape its shape
 * @param background colour inside
 * @param foreground colour towards which it changes; the background's own for none
 * @param gradient GradientLeftToRight, GradientTopToBottom or Liquid
 * @param border colour of the edge
 * @param borderSize width of the edge in pixels
 * @param borderLine solid, dash, dot or dash_dot
 * @param arc radius of its corners in pixels; 0 for sharp ones
 * @param label how its label is written
 * @param labelHidden whether the label is not shown
 * @param image path of the image of an IMAGE, as the specification writes it
 */
public record ContainerStyle(Shape shape, Colour background, Colour foreground, String gradient, Colour border, int borderSize,
        String borderLine, int arc, LabelStyle label, boolean labelHidden, String image) {

    /** Shapes of containers. */
    public enum Shape {
        /** A rectangle. */
        FLAT,
        /** A parallelogram. */
        PARALLELOGRAM,
        /** An image. */
        IMAGE
    }

    /** Where a mapping has no style that can be shown. */
    public static final ContainerStyle DEFAULT = new ContainerStyle(Shape.FLAT, Colour.WHITE, Colour.WHITE, "GradientLeftToRight",
            Colour.BLACK, 1, "solid", 0, LabelStyle.DEFAULT, false, "");
}
