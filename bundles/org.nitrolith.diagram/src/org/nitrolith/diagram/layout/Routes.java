// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Point;

/** Courses of edges that the automatic arrangement has not made. */
final class Routes {

    private Routes() {
    }

    /** A course through bends that the user has made. */
    static List<Point> through(List<Point> bends, Bounds source, Bounds target) {
        List<Point> route = new ArrayList<>();
        route.add(border(source, bends.getFirst()));
        route.addAll(bends);
        route.add(border(target, bends.getLast()));
        return route;
    }

    /** A straight course, or one at right angles. */
    static List<Point> between(Bounds source, Bounds target, boolean rectangular) {
        if (source.equals(target)) {
            return loop(source);
        }
        if (!rectangular) {
            return List.of(border(source, target.centre()), border(target, source.centre()));
        }
        Point from = source.centre();
        Point to = target.centre();
        if (source.right() < target.x() || target.right() < source.x()) {
            boolean right = source.right() < target.x();
            int x1 = right ? source.right() : source.x();
            int x2 = right ? target.x() : target.right();
            int middle = (x1 + x2) / 2;
            return from.y() == to.y() ? List.of(new Point(x1, from.y()), new Point(x2, to.y()))
                    : List.of(new Point(x1, from.y()), new Point(middle, from.y()), new Point(middle, to.y()), new Point(x2, to.y()));
        }
        boolean down = source.bottom() < target.y();
        int y1 = down ? source.bottom() : source.y();
        int y2 = down ? target.y() : target.bottom();
        int middle = (y1 + y2) / 2;
        return from.x() == to.x() ? List.of(new Point(from.x(), y1), new Point(to.x(), y2))
                : List.of(new Point(from.x(), y1), new Point(from.x(), middle), new Point(to.x(), middle), new Point(to.x(), y2));
    }

    private static List<Point> loop(Bounds shape) {
        int x = shape.right();
        int y = shape.y();
        return List.of(new Point(x, y + 10), new Point(x + 20, y + 10), new Point(x + 20, y - 15), new Point(x - 15, y - 15),
                new Point(x - 15, y));
    }

    /** The point where the line from the middle of a shape towards a place leaves it. */
    static Point border(Bounds shape, Point towards) {
        Point centre = shape.centre();
        double dx = towards.x() - centre.x();
        double dy = towards.y() - centre.y();
        if (dx == 0 && dy == 0) {
            return new Point(shape.right(), centre.y());
        }
        double scale = Math.min(dx == 0 ? Double.MAX_VALUE : shape.width() / 2.0 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : shape.height() / 2.0 / Math.abs(dy));
        return new Point((int) Math.round(centre.x() + dx * scale), (int) Math.round(centre.y() + dy * scale));
    }
}
