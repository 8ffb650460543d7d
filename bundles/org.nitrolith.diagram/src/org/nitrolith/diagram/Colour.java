// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/**
 * A colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);
    /** The grey that the format has where no colour is given. */
    public static final Colour GREY = new Colour(136, 136, 136);

    /** Puts each part between 0 and 255. */
    public Colour {
        red = Math.clamp(red, 0, 255);
        green = Math.clamp(green, 0, 255);
        blue = Math.clamp(blue, 0, 255);
    }

    /** As {@code #rrggbb}. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** The colour between this one and another, each part rounded towards 0; a fraction of 0 gives this one. */
    public Colour mix(Colour other, float fraction) {
        float f = Math.clamp(fraction, 0f, 1f);
        return new Colour((int) (red + f * (other.red - red)), (int) (green + f * (other.green - green)),
                (int) (blue + f * (other.blue - blue)));
    }

    /** The ratio of the luminances of this colour and another, from 1 to 21, as the accessibility guidelines (WCAG 2.1) define it. */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
