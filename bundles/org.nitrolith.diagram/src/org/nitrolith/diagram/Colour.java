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
}
