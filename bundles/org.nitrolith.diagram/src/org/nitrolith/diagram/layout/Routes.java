// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Point;

/** Courses of edges that the automatic arrangement has not made. */
final class Routes {

    /** A distance in which a bend and an arrow have room. */
    private static final int ROOM = 24;
    /** A step this small looks like a mistake: the course is straight instead. */
    private static final int STEP = 6;

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

    /** A course at right angles, whatever else is there. */
    static List<Point> between(Bounds source, Bounds target) {
        if (source.equals(target)) {
            return loop(source);
        }
        Point from = source.centre();
        Point to = target.centre();
        int across = Math.max(target.x() - source.right(), source.x() - target.right());
        int down = Math.max(target.y() - source.bottom(), source.y() - target.bottom());
        if (across >= ROOM || across > 0 && across >= down) {
            boolean right = source.right() < target.x();
            int x1 = right ? source.right() : source.x();
            int x2 = right ? target.x() : target.right();
            int middle = (x1 + x2) / 2;
            int level = (from.y() + to.y()) / 2;
            return Math.abs(from.y() - to.y()) <= STEP ? List.of(new Point(x1, level), new Point(x2, level))
                    : List.of(new Point(x1, from.y()), new Point(middle, from.y()), new Point(middle, to.y()), new Point(x2, to.y()));
        }
        boolean downwards = source.bottom() < target.y();
        int y1 = downwards ? source.bottom() : source.y();
        int y2 = downwards ? target.y() : target.bottom();
        int middle = (y1 + y2) / 2;
        int level = (from.x() + to.x()) / 2;
        return Math.abs(from.x() - to.x()) <= STEP ? List.of(new Point(level, y1), new Point(level, y2))
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

    /** Whether a course at right angles runs through the inside of a shape. */
    static boolean crosses(List<Point> route, Bounds shape) {
        for (int i = 1; i < route.size(); i++) {
            if (crosses(route.get(i - 1), route.get(i), shape)) {
                return true;
            }
        }
        return false;
    }

    /** The area that holds some points, one pixel more to the right and below. */
    static Bounds area(List<Point> points) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Bounds(left, top, right - left + 1, bottom - top + 1);
    }

    static boolean crosses(Point a, Point b, Bounds shape) {
        return Math.min(a.x(), b.x()) < shape.right() && Math.max(a.x(), b.x()) > shape.x()
                && Math.min(a.y(), b.y()) < shape.bottom() && Math.max(a.y(), b.y()) > shape.y();
    }

    /** A course elsewhere. */
    static List<Point> shifted(List<Point> route, int dx, int dy) {
        return route.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
    }
}
