// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.DiagramView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;

/**
 * Places of shapes in relation to each other, also of shapes in different containers. Regions of a stack and nodes on a border
 * have no free place and stay; so does what lies in another of the given shapes, because it moves with that one. The shape
 * that was given last stays where it is: the others follow it.
 */
public enum Alignment {

    /** Left edges in line. */
    LEFT("Align left", (shape, last) -> shape.at(last.x(), shape.y())),
    /** Middles in line, one below the other. */
    CENTRE("Align centres", (shape, last) -> shape.at(last.x() + (last.width() - shape.width()) / 2, shape.y())),
    /** Right edges in line. */
    RIGHT("Align right", (shape, last) -> shape.at(last.right() - shape.width(), shape.y())),
    /** Upper edges in line. */
    TOP("Align top", (shape, last) -> shape.at(shape.x(), last.y())),
    /** Middles in line, side by side. */
    MIDDLE("Align middles", (shape, last) -> shape.at(shape.x(), last.y() + (last.height() - shape.height()) / 2)),
    /** Lower edges in line. */
    BOTTOM("Align bottom", (shape, last) -> shape.at(shape.x(), last.bottom() - shape.height())),
    /** One width. */
    SAME_WIDTH("Match width", (shape, last) -> shape.sized(last.width(), shape.height())),
    /** One height. */
    SAME_HEIGHT("Match height", (shape, last) -> shape.sized(shape.width(), last.height())),
    /** One width and one height. */
    SAME_SIZE("Match size", (shape, last) -> shape.sized(last.width(), last.height())),
    /** Equal distances from left to right, between the outermost two. */
    SPREAD_ACROSS("Distribute horizontally", null) {
        @Override
        Map<ShapeView, Bounds> places(List<ShapeView> shapes) {
            List<ShapeView> row = new ArrayList<>(shapes);
            row.sort(Comparator.comparingInt(s -> s.absoluteBounds().centre().x()));
            int room = end(row).right() - start(row).x() - row.stream().mapToInt(s -> s.bounds().width()).sum();
            Map<ShapeView, Bounds> places = new LinkedHashMap<>();
            int taken = 0;
            for (int i = 0; i < row.size(); i++) {
                Bounds shape = row.get(i).absoluteBounds();
                places.put(row.get(i), shape.at(start(row).x() + taken + gap(room, i, row), shape.y()));
                taken += shape.width();
            }
            return places;
        }
    },
    /** Equal distances from top to bottom, between the outermost two. */
    SPREAD_DOWN("Distribute vertically", null) {
        @Override
        Map<ShapeView, Bounds> places(List<ShapeView> shapes) {
            List<ShapeView> column = new ArrayList<>(shapes);
            column.sort(Comparator.comparingInt(s -> s.absoluteBounds().centre().y()));
            int room = end(column).bottom() - start(column).y() - column.stream().mapToInt(s -> s.bounds().height()).sum();
            Map<ShapeView, Bounds> places = new LinkedHashMap<>();
            int taken = 0;
            for (int i = 0; i < column.size(); i++) {
                Bounds shape = column.get(i).absoluteBounds();
                places.put(column.get(i), shape.at(shape.x(), start(column).y() + taken + gap(room, i, column)));
                taken += shape.height();
            }
            return places;
        }
    };

    /** A new place from the present one and that of the shape that stays, both in the diagram. */
    @FunctionalInterface
    private interface Rule {
        Bounds place(Bounds shape, Bounds last);
    }

    private final String label;
    private final Rule rule;

    Alignment(String label, Rule rule) {
        this.label = label;
        this.rule = rule;
    }

    /** What a user reads in a menu and beside "Undo". */
    public String label() {
        return label;
    }

    /** How many shapes it takes at least: three for equal distances, else two. */
    public int least() {
        return rule == null ? 3 : 2;
    }

    /** Those of some shapes that can be placed in relation to each other. */
    public static List<ShapeView> free(List<ShapeView> shapes) {
        Set<ShapeView> all = new HashSet<>(shapes);
        return shapes.stream().filter(s -> !isFixed(s) && !isInside(s, all)).toList();
    }

    /**
     * The new places.
     *
     * @param shapes shapes of one diagram, in the order in which they were selected
     * @return new bounds, relative to the content of what holds each, of those shapes that change; none where there are fewer
     *     than {@link #least()}
     */
    public Map<ShapeView, Bounds> of(List<ShapeView> shapes) {
        List<ShapeView> free = free(shapes);
        Map<ShapeView, Bounds> changed = new LinkedHashMap<>();
        if (free.size() >= least()) {
            places(free).forEach((shape, place) -> {
                Bounds wanted = relative(shape, place);
                if (!wanted.equals(shape.bounds())) {
                    changed.put(shape, wanted);
                }
            });
        }
        return changed;
    }

    /** The new places in the diagram. */
    Map<ShapeView, Bounds> places(List<ShapeView> shapes) {
        Bounds last = shapes.getLast().absoluteBounds();
        Map<ShapeView, Bounds> places = new LinkedHashMap<>();
        shapes.forEach(s -> places.put(s, rule.place(s.absoluteBounds(), last)));
        return places;
    }

    private static Bounds start(List<ShapeView> sorted) {
        return sorted.getFirst().absoluteBounds();
    }

    private static Bounds end(List<ShapeView> sorted) {
        return sorted.getLast().absoluteBounds();
    }

    private static int gap(int room, int before, List<ShapeView> sorted) {
        return Math.round((float) room * before / (sorted.size() - 1));
    }

    private static Bounds relative(ShapeView shape, Bounds place) {
        Bounds now = shape.absoluteBounds();
        int least = shape.parent() instanceof DiagramView ? Integer.MIN_VALUE : 0;
        return new Bounds(Math.max(least, shape.bounds().x() + place.x() - now.x()),
                Math.max(least, shape.bounds().y() + place.y() - now.y()), place.width(), place.height());
    }

    private static boolean isFixed(ShapeView shape) {
        return shape instanceof ContainerView region && region.isRegion()
                || shape.parent() instanceof ShapeView holder && holder.borderNodes().contains(shape);
    }

    private static boolean isInside(ShapeView shape, Set<ShapeView> holders) {
        View above = shape.parent();
        while (above instanceof ShapeView holder && !holders.contains(holder)) {
            above = holder.parent();
        }
        return above instanceof ShapeView;
    }
}
