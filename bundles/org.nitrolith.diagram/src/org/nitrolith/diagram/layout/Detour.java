// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Point;

/**
 * The shortest course at right angles from one shape to another around others, where a bend counts as much as a longer way. It runs
 * on the lines beside and through the middle of the shapes.
 */
final class Detour {

    /** How far from a shape a course runs, in pixels. */
    private static final int DISTANCE = 10;
    /** The least distance from a shape that a course may have, where shapes stand close together. */
    private static final int NEAR = 3;
    /** What a bend costs, in pixels of length. */
    private static final int BEND = 50;
    /** What it costs to leave or reach a shape at its upper or lower edge, as edges mostly run from left to right. */
    private static final int UPRIGHT = 30;
    /** With more shapes in the way than these the search would take too long. */
    private static final int MOST = 30;

    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final Bounds source;
    private final Bounds target;
    private final List<Bounds> shapes;
    private final int[] xs;
    private final int[] ys;
    /** By place: whether a shape is in the way to the next place on the right, and to the next one below. */
    private final boolean[][] walls;

    private Detour(Bounds source, Bounds target, List<Bounds> obstacles) {
        this.source = source;
        this.target = target;
        TreeSet<Integer> columns = new TreeSet<>(List.of(source.centre().x(), target.centre().x()));
        TreeSet<Integer> rows = new TreeSet<>(List.of(source.centre().y(), target.centre().y()));
        shapes = new ArrayList<>(obstacles);
        shapes.add(source);
        shapes.add(target);
        for (Bounds each : shapes) {
            columns.addAll(List.of(each.x() - DISTANCE, each.right() + DISTANCE));
            rows.addAll(List.of(each.y() - DISTANCE, each.bottom() + DISTANCE));
        }
        xs = columns.stream().mapToInt(Integer::intValue).toArray();
        ys = rows.stream().mapToInt(Integer::intValue).toArray();
        walls = new boolean[2][xs.length * ys.length];
        shapes.forEach(this::wall);
    }

    private void wall(Bounds shape) {
        for (int column = 0; column < xs.length && xs[column] < shape.right() + NEAR; column++) {
            boolean inside = xs[column] > shape.x() - NEAR;
            boolean before = !inside && column + 1 < xs.length && xs[column + 1] > shape.x() - NEAR;
            for (int row = 0; (inside || before) && row < ys.length && ys[row] < shape.bottom() + NEAR; row++) {
                boolean level = ys[row] > shape.y() - NEAR;
                walls[0][column * ys.length + row] |= level;
                walls[1][column * ys.length + row] |= inside && (level || row + 1 < ys.length && ys[row + 1] > shape.y() - NEAR);
            }
        }
    }

    /**
     * Looks for a course.
     *
     * @param source    where it begins
     * @param target    where it ends
     * @param obstacles the other shapes near to the two
     * @return the course; empty where there is none or too much is in the way
     */
    static Optional<List<Point>> find(Bounds source, Bounds target, List<Bounds> obstacles) {
        return obstacles.size() > MOST || source.overlaps(target) ? Optional.empty() : new Detour(source, target, obstacles).search();
    }

    /** A place on the lines that was reached in a direction, what that costs, and what it costs at least to the end. */
    private record Reached(int state, int cost, int least) {
    }

    private Optional<List<Point>> search() {
        int[] cost = new int[xs.length * ys.length * DX.length];
        int[] from = new int[cost.length];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(from, -1);
        PriorityQueue<Reached> open = new PriorityQueue<>((a, b) -> Integer.compare(a.least(), b.least()));
        for (int side = 0; side < DX.length; side++) {
            int start = beside(source, side);
            if (leads(source, side)) {
                cost[start] = upright(side);
                open.add(new Reached(start, cost[start], cost[start] + toTarget(start)));
            }
        }
        int best = -1;
        int bestSide = -1;
        int least = Integer.MAX_VALUE;
        while (!open.isEmpty()) {
            Reached now = open.poll();
            if (now.cost() > cost[now.state()]) {
                continue;
            }
            if (now.least() >= least) {
                break;
            }
            for (int side = 0; side < DX.length; side++) {
                int total = now.cost() + arrival(now.state(), side);
                if (point(now.state()).equals(point(beside(target, side))) && direction(now.state()) != side && total < least
                        && leads(target, side)) {
                    best = now.state();
                    bestSide = side;
                    least = total;
                }
            }
            for (int turn : new int[] {0, 1, 3}) {
                int next = step(now.state(), turn);
                int total = next < 0 ? 0 : now.cost() + distance(now.state(), next) + (turn == 0 ? 0 : BEND);
                if (next >= 0 && total < cost[next]) {
                    cost[next] = total;
                    from[next] = now.state();
                    open.add(new Reached(next, total, total + toTarget(next)));
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(course(best, bestSide, from));
    }

    private static int upright(int side) {
        return DY[side] == 0 ? 0 : UPRIGHT;
    }

    /** What it costs to go from the place beside a side of the target to that side. */
    private static int arrival(int state, int side) {
        return upright(side) + ((direction(state) + 2) % DX.length == side ? 0 : BEND);
    }

    private int state(int column, int row, int direction) {
        return (column * ys.length + row) * DX.length + direction;
    }

    private static int direction(int state) {
        return state % DX.length;
    }

    private Point point(int state) {
        return new Point(xs[state / DX.length / ys.length], ys[state / DX.length % ys.length]);
    }

    /** The place beside the middle of a shape's side, as one that was reached from there. */
    private int beside(Bounds shape, int side) {
        Point centre = shape.centre();
        int x = DX[side] == 0 ? centre.x() : DX[side] > 0 ? shape.right() + DISTANCE : shape.x() - DISTANCE;
        int y = DY[side] == 0 ? centre.y() : DY[side] > 0 ? shape.bottom() + DISTANCE : shape.y() - DISTANCE;
        return state(Arrays.binarySearch(xs, x), Arrays.binarySearch(ys, y), side);
    }

    /** Whether nothing stands between a side of an end and the place beside it. */
    private boolean leads(Bounds end, int side) {
        Point edge = onEdge(end, side);
        Point beside = point(beside(end, side));
        return shapes.stream().noneMatch(s -> Routes.crosses(edge, beside, s));
    }

    /** The next place after a turn; -1 where a shape is in the way. */
    private int step(int state, int turn) {
        int direction = (direction(state) + turn) % DX.length;
        int column = state / DX.length / ys.length + DX[direction];
        int row = state / DX.length % ys.length + DY[direction];
        if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) {
            return -1;
        }
        int next = state(column, row, direction);
        return walls[DX[direction] == 0 ? 1 : 0][Math.min(state, next) / DX.length] ? -1 : next;
    }

    /** The least length from a place to one beside the target. */
    private int toTarget(int state) {
        Point place = point(state);
        int across = Math.max(target.x() - DISTANCE - place.x(), place.x() - target.right() - DISTANCE);
        int down = Math.max(target.y() - DISTANCE - place.y(), place.y() - target.bottom() - DISTANCE);
        return Math.max(0, across) + Math.max(0, down);
    }

    private int distance(int a, int b) {
        return Math.abs(point(a).x() - point(b).x()) + Math.abs(point(a).y() - point(b).y());
    }

    private List<Point> course(int end, int side, int[] from) {
        List<Point> places = new ArrayList<>();
        int first = end;
        for (int state = end; state >= 0; state = from[state]) {
            places.addFirst(point(state));
            first = state;
        }
        places.addFirst(onEdge(source, direction(first)));
        places.addLast(onEdge(target, side));
        List<Point> bends = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Point place = places.get(i);
            boolean straight = i > 0 && i < places.size() - 1 && (places.get(i - 1).x() == places.get(i + 1).x()
                    || places.get(i - 1).y() == places.get(i + 1).y());
            if (!straight) {
                bends.add(place);
            }
        }
        return bends;
    }

    private static Point onEdge(Bounds shape, int side) {
        Point centre = shape.centre();
        int x = DX[side] == 0 ? centre.x() : DX[side] > 0 ? shape.right() : shape.x();
        int y = DY[side] == 0 ? centre.y() : DY[side] > 0 ? shape.bottom() : shape.y();
        return new Point(x, y);
    }
}
