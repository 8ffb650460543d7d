// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.DiagramView;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.NodeStyle;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;

/**
 * Gives every view of a diagram its bounds: where the user has placed it, else where the automatic arrangement has put it.
 * While a diagram is open, what is arranged stays where it is; a new view goes to the nearest free place. Containers grow
 * with their content; stacks arrange their regions in order.
 */
public final class Arrangement {

    private static final int GAP = 20;
    private static final int PADDING = 8;
    private static final int EMPTY_WIDTH = 120;
    private static final int EMPTY_HEIGHT = 60;
    private static final int MIN_REGION = 20;

    private final DiagramView diagram;
    private final boolean downwards;
    private final Courses courses = new Courses();
    private Map<String, Placement> placements = Map.of();
    private Automatic automatic = Automatic.NOTHING;

    /**
     * The arrangement of a diagram.
     *
     * @param diagram the diagram
     * @param downwards whether edges run downwards, not to the right
     */
    public Arrangement(DiagramView diagram, boolean downwards) {
        this.diagram = diagram;
        this.downwards = downwards;
    }

    /**
     * Brings all bounds and routes up to date.
     *
     * @param userPlacements what the user has placed, by view
     * @param monitor told how far it is where all is arranged for the first time
     * @return the views whose place, size or course has changed
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled
     */
    public Set<View> update(Map<String, Placement> userPlacements, IProgressMonitor monitor) {
        placements = userPlacements;
        Map<View, Object> before = snapshot();
        sizes(diagram.children());
        if (automatic == Automatic.NOTHING) {
            ElkLayout layout = new ElkLayout(diagram.children(), diagram.edges(), downwards);
            layout.compute(monitor);
            automatic = Automatic.of(layout.result());
        }
        place(diagram.children());
        route();
        Set<View> changed = new LinkedHashSet<>();
        snapshot().forEach((view, state) -> {
            if (!state.equals(before.get(view))) {
                changed.add(view);
            }
        });
        return changed;
    }

    /** Forgets the automatic arrangement; the next update makes it anew. */
    public void reset() {
        automatic = Automatic.NOTHING;
    }

    /**
     * Puts all views elsewhere from the next update on.
     *
     * @param wanted where the automatic arrangement has put them
     * @return where it had put them before
     */
    public Automatic use(Automatic wanted) {
        Automatic before = automatic;
        automatic = wanted;
        return before;
    }

    /**
     * Where everything would stand if it were arranged by itself.
     *
     * @param container arranges the content of this container only; empty for the whole diagram without what the user has placed
     * @return what is still to be computed
     */
    public Proposal propose(Optional<ContainerView> container) {
        if (container.isPresent()) {
            return new Proposal(container, new ElkLayout(container.get().children(), diagram.edges(), downwards));
        }
        Map<String, Placement> kept = placements;
        placements = Map.of();
        sizes(diagram.children());
        Proposal proposal = new Proposal(container, new ElkLayout(diagram.children(), diagram.edges(), downwards));
        update(kept, new NullProgressMonitor());
        return proposal;
    }

    private Map<View, Object> snapshot() {
        Map<View, Object> state = new HashMap<>();
        snapshot(diagram.children(), state);
        diagram.edges().forEach(e -> state.put(e, List.of(e.route(), e.labelBounds())));
        return state;
    }

    private static void snapshot(List<? extends ElementView> views, Map<View, Object> state) {
        for (ElementView view : views) {
            if (view instanceof ShapeView shape) {
                state.put(shape, shape.bounds());
                snapshot(shape.borderNodes(), state);
            }
            if (view instanceof ContainerView container) {
                snapshot(container.children(), state);
            }
        }
    }

    // ---- sizes ----

    /** Gives nodes, lists and stacks the size that they need; free drawings get theirs from their content later. */
    private void sizes(List<? extends ElementView> views) {
        for (ElementView view : views) {
            if (view instanceof ShapeView shape) {
                sizes(shape.borderNodes());
                switch (shape) {
                    case NodeView node -> resize(node, nodeSize(node));
                    case ContainerView container -> {
                        sizes(container.children());
                        if (container.presentation() != ContainerView.Presentation.FREE_FORM || container.children().isEmpty()) {
                            Bounds size = containerSize(container);
                            resize(container, size);
                            stretchRegions(container, size);
                        }
                    }
                }
            }
        }
    }

    private static void resize(ShapeView view, Bounds size) {
        view.place(view.bounds().sized(size.width(), size.height()));
    }

    private Bounds nodeSize(NodeView node) {
        if (placements.get(node.id()) instanceof Placement.Shape given && given.width() > 0) {
            return new Bounds(0, 0, given.width(), given.height());
        }
        TextSize text = TextSize.of(node.label(), node.style().label());
        boolean inside = node.style().labelInside() && !node.style().labelHidden();
        boolean wide = node.style().shape() == NodeStyle.Shape.ELLIPSE || node.style().shape() == NodeStyle.Shape.LOZENGE;
        double factor = wide ? 1.5 : 1;
        int icon = node.style().label().showIcon() ? 20 : 0;
        int width = inside ? (int) (text.width() * factor) + 2 * PADDING + icon : 30;
        int height = inside ? (int) (text.height() * factor) + 2 * PADDING : 30;
        return new Bounds(0, 0, node.askedWidth() > 0 ? node.askedWidth() : width, node.askedHeight() > 0 ? node.askedHeight() : height);
    }

    private Bounds containerSize(ContainerView container) {
        int inset = 2 * ContainerView.INSET;
        int header = container.headerHeight();
        int width = container.style().labelHidden() ? 0 : TextSize.of(container.label(), container.style().label()).width() + inset;
        int height = header + ContainerView.INSET;
        List<ElementView> shown = container.children().stream().filter(ElementView::isVisible).toList();
        switch (container.presentation()) {
            case LIST -> {
                for (ElementView child : shown) {
                    if (child instanceof ListItemView item) {
                        TextSize text = TextSize.of(item.label(), item.style());
                        width = Math.max(width, text.width() + inset + (item.style().showIcon() ? 20 : 0));
                        height += text.height() + 2;
                    }
                }
            }
            case VERTICAL_STACK -> {
                for (ElementView child : shown) {
                    Bounds region = ((ShapeView) child).bounds();
                    width = Math.max(width, region.width() + inset);
                    height += region.height();
                }
            }
            case HORIZONTAL_STACK -> {
                int row = inset;
                int highest = 0;
                for (ElementView child : shown) {
                    Bounds region = ((ShapeView) child).bounds();
                    row += region.width();
                    highest = Math.max(highest, region.height());
                }
                width = Math.max(width, row);
                height += highest;
            }
            case FREE_FORM -> {
                for (ElementView child : shown) {
                    if (child instanceof ShapeView shape) {
                        Bounds outer = withLabel(shape);
                        width = Math.max(width, outer.right() + GAP / 2 + inset);
                        height = Math.max(height, outer.bottom() + GAP / 2 + header + ContainerView.INSET);
                    }
                }
            }
        }
        if (shown.isEmpty() && !container.isRegion()) {
            width = Math.max(width, EMPTY_WIDTH);
            height = Math.max(height, container.askedHeight() > 0 ? 0 : EMPTY_HEIGHT);
        }
        if (container.isRegion()) {
            height = Math.max(height, MIN_REGION);
        }
        width = Math.max(width, container.askedWidth());
        height = Math.max(height, container.askedHeight());
        if (!container.isRegion() && placements.get(container.id()) instanceof Placement.Shape given && given.width() > 0) {
            width = Math.max(width, given.width());
            height = Math.max(height, given.height());
        }
        return new Bounds(0, 0, width, height);
    }

    /** Regions of a stack fill it and stand in order. */
    private void stretchRegions(ContainerView stack, Bounds size) {
        if (!stack.isStack()) {
            return;
        }
        int at = 0;
        int innerWidth = size.width() - 2 * ContainerView.INSET;
        int innerHeight = size.height() - stack.headerHeight() - ContainerView.INSET;
        for (ElementView child : stack.children()) {
            ContainerView region = (ContainerView) child;
            if (region.isVisible()) {
                boolean vertical = stack.presentation() == ContainerView.Presentation.VERTICAL_STACK;
                Bounds own = region.bounds();
                region.place(vertical ? new Bounds(0, at, innerWidth, own.height()) : new Bounds(at, 0, own.width(), innerHeight));
                at += vertical ? own.height() : own.width();
                stretchRegions(region, region.bounds());
            }
        }
    }

    /** The bounds of a view with a label that stands below it. */
    private static Bounds withLabel(ShapeView view) {
        Bounds bounds = view.bounds();
        if (!(view instanceof NodeView node) || node.style().labelInside() || node.style().labelHidden() || node.label().isEmpty()) {
            return bounds;
        }
        TextSize text = TextSize.of(node.label(), node.style().label());
        int width = Math.max(bounds.width(), text.width());
        return new Bounds(bounds.x() - (width - bounds.width()) / 2, bounds.y(), width, bounds.height() + text.height() + 2);
    }

    // ---- places ----

    private void place(List<ElementView> views) {
        List<ShapeView> unplaced = new ArrayList<>();
        List<ShapeView> placed = new ArrayList<>();
        for (ElementView view : views) {
            if (view instanceof ShapeView shape) {
                if (shape instanceof ContainerView container && !container.isStack()) {
                    place(container.children());
                    grow(container);
                } else if (shape instanceof ContainerView stack) {
                    placeInRegions(stack);
                }
                borders(shape);
                if (shape instanceof ContainerView region && region.isRegion()) {
                    continue;
                }
                Bounds automaticPlace = automatic.places().get(shape.id());
                if (placements.get(shape.id()) instanceof Placement.Shape given) {
                    shape.place(shape.bounds().at(given.x(), given.y()));
                    placed.add(shape);
                } else if (automaticPlace != null) {
                    shape.place(shape.bounds().at(automaticPlace.x(), automaticPlace.y()));
                    placed.add(shape);
                } else {
                    unplaced.add(shape);
                }
            }
        }
        for (ShapeView shape : unplaced) {
            findRoom(shape, placed);
            placed.add(shape);
        }
    }

    private void placeInRegions(ContainerView stack) {
        for (ElementView child : stack.children()) {
            if (child instanceof ContainerView region) {
                place(region.children());
                if (region.presentation() == ContainerView.Presentation.FREE_FORM && !region.children().isEmpty()) {
                    resize(region, containerSize(region));
                } else if (region.isStack()) {
                    placeInRegions(region);
                }
                borders(region);
            }
        }
        Bounds size = containerSize(stack);
        resize(stack, size);
        stretchRegions(stack, size);
    }

    private void grow(ContainerView container) {
        if (container.presentation() == ContainerView.Presentation.FREE_FORM && !container.children().isEmpty()) {
            Bounds needed = containerSize(container);
            Bounds elk = automatic.places().get(container.id());
            boolean moved = container.children().stream().anyMatch(c -> placements.containsKey(c.id()));
            resize(container, elk == null || moved ? needed
                    : needed.sized(Math.max(needed.width(), elk.width()), Math.max(needed.height(), elk.height())));
        }
    }

    private void borders(ShapeView shape) {
        int at = GAP / 2;
        for (NodeView border : shape.borderNodes()) {
            Bounds size = border.bounds();
            Bounds automaticPlace = automatic.places().get(border.id());
            if (placements.get(border.id()) instanceof Placement.Shape given) {
                border.place(onBorder(size.at(given.x(), given.y()), shape.bounds()));
            } else if (automaticPlace != null) {
                border.place(onBorder(size.at(automaticPlace.x(), automaticPlace.y()), shape.bounds()));
            } else {
                border.place(size.at(-size.width(), Math.min(at, Math.max(0, shape.bounds().height() - size.height()))));
                automatic.places().put(border.id(), border.bounds());
            }
            at += size.height() + PADDING;
            borders(border);
        }
    }

    /** Puts a bordered node outside of the nearest side of its holder. */
    private static Bounds onBorder(Bounds node, Bounds holder) {
        Point centre = node.centre();
        int left = Math.abs(centre.x());
        int right = Math.abs(holder.width() - centre.x());
        int top = Math.abs(centre.y());
        int bottom = Math.abs(holder.height() - centre.y());
        int nearest = Math.min(Math.min(left, right), Math.min(top, bottom));
        int x = Math.clamp(node.x(), 0, Math.max(0, holder.width() - node.width()));
        int y = Math.clamp(node.y(), 0, Math.max(0, holder.height() - node.height()));
        if (nearest == left) {
            return node.at(-node.width(), y);
        }
        if (nearest == right) {
            return node.at(holder.width(), y);
        }
        return nearest == top ? node.at(x, -node.height()) : node.at(x, holder.height());
    }

    private void findRoom(ShapeView shape, List<ShapeView> placed) {
        int step = GAP;
        int right = 0;
        int bottom = 0;
        for (ShapeView other : placed) {
            Bounds taken = withLabel(other);
            right = Math.max(right, taken.right());
            bottom = Math.max(bottom, taken.bottom());
        }
        int columns = Math.max(right, 400);
        for (int y = step; y <= bottom + step; y += step) {
            for (int x = step; x <= columns; x += step) {
                shape.place(shape.bounds().at(x, y));
                Bounds alone = withLabel(shape);
                Bounds wanted = new Bounds(alone.x() - PADDING, alone.y() - PADDING, alone.width() + 2 * PADDING,
                        alone.height() + 2 * PADDING);
                if (placed.stream().noneMatch(p -> withLabel(p).overlaps(wanted))) {
                    arrangeLate(shape);
                    return;
                }
            }
        }
        shape.place(shape.bounds().at(step, bottom + step));
        arrangeLate(shape);
    }

    private void arrangeLate(ShapeView shape) {
        automatic.places().put(shape.id(), shape.bounds());
        automatic.late().add(shape.id());
    }

    // ---- edges ----

    private void route() {
        courses.look(diagram.children(), this::isMoved);
        for (EdgeView edge : diagram.edges()) {
            if (placements.get(edge.id()) instanceof Placement.Route given) {
                edge.route(Routes.through(given.bends(), edge.source().absoluteBounds(), edge.target().absoluteBounds()));
            } else if (!keep(edge) && !follow(edge)) {
                edge.route(courses.course(edge));
            }
        }
    }

    /** Keeps the course of the automatic arrangement, where it still leads from one end to the other. */
    private boolean keep(EdgeView edge) {
        List<Point> known = automatic.routes().get(edge.id());
        return known != null && touches(known, edge) && courses.isFreeOfMoved(edge, known) && take(known, new Point(0, 0), edge);
    }

    /** Keeps the form of the course where both ends were moved together. */
    private boolean follow(EdgeView edge) {
        List<Point> known = automatic.routes().get(edge.id());
        Point drift = drift(edge.source());
        if (known == null || !drift.equals(drift(edge.target()))) {
            return false;
        }
        List<Point> moved = Routes.shifted(known, drift.x(), drift.y());
        return touches(moved, edge) && courses.isFree(edge, moved) && take(moved, drift, edge);
    }

    private boolean take(List<Point> course, Point drift, EdgeView edge) {
        edge.route(reaching(course, edge));
        Bounds label = automatic.labels().get(edge.id());
        if (label != null) {
            edge.placeLabel(label.shifted(drift.x(), drift.y()));
        }
        return true;
    }

    private boolean isMoved(ShapeView shape) {
        return automatic.late().contains(shape.id()) || !drift(shape).equals(new Point(0, 0));
    }

    /** How far a shape stands from where the automatic arrangement has put it, with what holds it. */
    private Point drift(ShapeView shape) {
        Point outer = shape.parent() instanceof ShapeView holder ? drift(holder) : new Point(0, 0);
        Bounds was = automatic.places().get(shape.id());
        return was == null || !placements.containsKey(shape.id()) ? outer
                : new Point(outer.x() + shape.bounds().x() - was.x(), outer.y() + shape.bounds().y() - was.y());
    }

    private static boolean touches(List<Point> course, EdgeView edge) {
        return touches(course.getFirst(), edge.source()) && touches(course.getLast(), edge.target());
    }

    /** A route that ends at a stack goes on to the edge of the region within it. */
    private static List<Point> reaching(List<Point> route, EdgeView edge) {
        List<Point> result = new ArrayList<>(route);
        result.set(0, reaching(route.getFirst(), route.get(1), edge.source()));
        result.set(route.size() - 1, reaching(route.getLast(), route.get(route.size() - 2), edge.target()));
        return result;
    }

    private static Point reaching(Point end, Point before, ShapeView shape) {
        if (!(shape instanceof ContainerView container && container.isRegion()) || end.y() != before.y()) {
            return end;
        }
        Bounds region = shape.absoluteBounds();
        return new Point(before.x() < region.centre().x() ? region.x() : region.right(), end.y());
    }

    /** Whether a route's end is still on the edge of its shape, or near to it where a region stands back a little. */
    private static boolean touches(Point end, ShapeView shape) {
        Bounds bounds = shape.absoluteBounds();
        int slack = shape instanceof ContainerView container && container.isRegion() ? ContainerView.INSET + 1 : 1;
        boolean inside = end.x() > bounds.x() + slack && end.x() < bounds.right() - slack && end.y() > bounds.y() + slack
                && end.y() < bounds.bottom() - slack;
        return !inside && new Bounds(bounds.x() - slack, bounds.y() - slack, bounds.width() + 2 * slack, bounds.height() + 2 * slack)
                .contains(end);
    }
}
