// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;

/** Courses of edges among shapes of which some do not stand where the automatic arrangement has put them. */
final class Courses {

    /** How far around the two ends of an edge shapes can be in its way, in pixels. */
    private static final int AROUND = 80;

    private record Standing(ShapeView shape, Bounds bounds) {

        /** Neither an end of it or within one, nor what holds an end or lies over it. */
        boolean canBeInTheWayOf(EdgeView edge) {
            ShapeView source = edge.source();
            ShapeView target = edge.target();
            View around = sitsOn(shape.parent()) ? ((ShapeView) shape.parent()).parent() : shape.parent();
            return (holds(around, source.parent()) || holds(around, target.parent())) && !holds(shape, source) && !holds(shape, target)
                    && !sitsOn(source) && !sitsOn(target) && !bounds.overlaps(source.absoluteBounds())
                    && !bounds.overlaps(target.absoluteBounds());
        }

        private boolean sitsOn(View holder) {
            return shape.parent() == holder && holder instanceof ShapeView other && other.borderNodes().contains(shape);
        }

        private static boolean holds(View outer, View inner) {
            return outer == inner || inner instanceof ElementView view && holds(outer, view.parent());
        }
    }

    /** A course around other shapes, empty where there is none, and what it was looked for. */
    private record Found(Bounds source, Bounds target, List<Bounds> near, Optional<List<Point>> course) {

        boolean isFor(Bounds wantedSource, Bounds wantedTarget, List<Bounds> wantedNear) {
            return source.equals(wantedSource) && target.equals(wantedTarget) && near.equals(wantedNear);
        }
    }

    private final List<Standing> shapes = new ArrayList<>();
    private final List<Standing> moved = new ArrayList<>();
    private final Map<String, Found> found = new HashMap<>();

    /**
     * Looks where all visible shapes stand.
     *
     * @param children the views of the diagram
     * @param isMoved  whether a shape is elsewhere than the automatic arrangement has put it
     */
    void look(List<ElementView> children, Predicate<ShapeView> isMoved) {
        shapes.clear();
        children.forEach(this::collect);
        moved.clear();
        shapes.stream().filter(s -> isMoved.test(s.shape())).forEach(moved::add);
    }

    private void collect(ElementView view) {
        if (view instanceof ShapeView shape && shape.isVisible()) {
            shapes.add(new Standing(shape, shape.absoluteBounds()));
            shape.borderNodes().forEach(this::collect);
            if (shape instanceof ContainerView container) {
                container.children().forEach(this::collect);
            }
        }
    }

    /** Whether a course of the automatic arrangement runs through none of the shapes that were moved into its way. */
    boolean isFreeOfMoved(EdgeView edge, List<Point> course) {
        return isFree(edge, course, moved);
    }

    /** Whether a course runs through no shape. */
    boolean isFree(EdgeView edge, List<Point> course) {
        return isFree(edge, course, shapes);
    }

    private static boolean isFree(EdgeView edge, List<Point> course, List<Standing> shapes) {
        return inTheWay(edge, course, shapes).isEmpty();
    }

    private static List<Bounds> inTheWay(EdgeView edge, List<Point> course, List<Standing> shapes) {
        Bounds area = Routes.area(course);
        List<Bounds> hit = new ArrayList<>();
        for (Standing each : shapes) {
            if (each.bounds().overlaps(area) && Routes.crosses(course, each.bounds()) && each.canBeInTheWayOf(edge)) {
                hit.add(each.bounds());
            }
        }
        return hit;
    }

    /** A course from one end of an edge to the other, around what is in between. */
    List<Point> course(EdgeView edge) {
        Bounds source = edge.source().absoluteBounds();
        Bounds target = edge.target().absoluteBounds();
        List<Point> direct = Routes.between(source, target);
        if (isFree(edge, direct)) {
            return direct;
        }
        Bounds area = Routes.area(List.of(new Point(source.x() - AROUND, source.y() - AROUND),
                new Point(target.x() - AROUND, target.y() - AROUND), new Point(source.right() + AROUND, source.bottom() + AROUND),
                new Point(target.right() + AROUND, target.bottom() + AROUND)));
        List<Bounds> near = shapes.stream().filter(s -> area.overlaps(s.bounds()) && s.canBeInTheWayOf(edge)).map(Standing::bounds)
                .toList();
        Found known = found.get(edge.id());
        if (known == null || !known.isFor(source, target, near) || !known.course().map(c -> isFree(edge, c)).orElse(true)) {
            known = new Found(source, target, near, around(edge, near));
            found.put(edge.id(), known);
        }
        return known.course().orElse(direct);
    }

    /** A course around the near shapes, and around those farther away that it would run through. */
    private Optional<List<Point>> around(EdgeView edge, List<Bounds> near) {
        List<Bounds> known = new ArrayList<>(near);
        while (true) {
            Optional<List<Point>> course = Detour.find(edge.source().absoluteBounds(), edge.target().absoluteBounds(), known);
            List<Bounds> hit = course.map(c -> inTheWay(edge, c, shapes)).orElse(List.of());
            if (hit.isEmpty()) {
                return course;
            }
            known.addAll(hit);
        }
    }
}
