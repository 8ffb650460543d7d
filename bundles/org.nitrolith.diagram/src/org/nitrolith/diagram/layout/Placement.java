// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nitrolith.diagram.Point;

/** Where a user has put a view. */
public sealed interface Placement {

    /**
     * The place of a node or container, relative to the content of what holds it.
     *
     * @param x left edge in pixels
     * @param y upper edge in pixels
     * @param width width in pixels; -1 where the user has not changed the size
     * @param height height in pixels; -1 where the user has not changed the size
     */
    record Shape(int x, int y, int width, int height) implements Placement {

        @Override
        public String text() {
            return x + " " + y + (width < 0 ? "" : " " + width + " " + height);
        }
    }

    /**
     * The bends of an edge.
     *
     * @param bends places in the diagram, in pixels
     */
    record Route(List<Point> bends) implements Placement {

        /** Takes a copy. */
        public Route {
            bends = List.copyOf(bends);
        }

        @Override
        public String text() {
            List<String> parts = new ArrayList<>();
            bends.forEach(b -> parts.add(b.x() + "," + b.y()));
            return String.join(" ", parts);
        }
    }

    /** As it stands in a file. */
    String text();

    /**
     * Reads what {@link #text()} has written.
     *
     * @param text the text
     * @return the placement; empty where it is none
     */
    static Optional<Placement> parse(String text) {
        Matcher shape = Patterns.SHAPE.matcher(text);
        if (shape.matches()) {
            boolean sized = shape.group(3) != null;
            return Optional.of(new Shape(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)),
                    sized ? Integer.parseInt(shape.group(3)) : -1, sized ? Integer.parseInt(shape.group(4)) : -1));
        }
        if (!Patterns.ROUTE.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Point> bends = new ArrayList<>();
        for (String part : text.split(" ")) {
            int comma = part.indexOf(',');
            bends.add(new Point(Integer.parseInt(part.substring(0, comma)), Integer.parseInt(part.substring(comma + 1))));
        }
        return Optional.of(new Route(bends));
    }

    /** How placements are written; numbers have at most seven digits. */
    final class Patterns {

        private static final Pattern SHAPE = Pattern.compile("(-?\\d{1,7}) (-?\\d{1,7})(?: (\\d{1,7}) (\\d{1,7}))?");
        private static final Pattern ROUTE = Pattern.compile("-?\\d{1,7},-?\\d{1,7}(?: -?\\d{1,7},-?\\d{1,7})*");

        private Patterns() {
        }
    }
}
