// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.LinkedHashMap;
import java.util.Map;

/** The colours that a specification finds under {@code environment:/viewpoint} by name, with the values that Sirius has. */
final class SystemColours {

    private static final Map<String, Integer> RGB = new LinkedHashMap<>();

    static {
        add("white", 255, 255, 255);
        add("black", 0, 0, 0);
        add("blue", 114, 159, 207);
        add("chocolate", 233, 185, 110);
        add("gray", 136, 136, 136);
        add("green", 138, 226, 52);
        add("orange", 252, 175, 62);
        add("purple", 173, 127, 168);
        add("red", 239, 41, 41);
        add("yellow", 252, 233, 79);
        add("light_blue", 194, 239, 255);
        add("light_chocolate", 238, 201, 142);
        add("light_gray", 209, 209, 209);
        add("light_green", 204, 242, 166);
        add("light_orange", 253, 206, 137);
        add("light_purple", 217, 196, 215);
        add("light_red", 246, 139, 139);
        add("light_yellow", 255, 245, 181);
        add("dark_blue", 39, 76, 114);
        add("dark_chocolate", 154, 103, 23);
        add("dark_gray", 69, 69, 69);
        add("dark_green", 77, 137, 20);
        add("dark_orange", 224, 133, 3);
        add("dark_purple", 114, 73, 110);
        add("dark_red", 156, 12, 12);
        add("dark_yellow", 214, 197, 66);
    }

    private SystemColours() {
    }

    private static void add(String name, int red, int green, int blue) {
        RGB.put(name, red << 16 | green << 8 | blue);
    }

    /** The value of a colour as 0xRRGGBB; null for a name that is none. */
    static Integer rgb(String name) {
        return RGB.get(name);
    }
}
