// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.layout.TextSize;
import org.nitrolith.diagram.spec.Construct;

/** An edge. Its element is the domain element, or for an edge that shows a reference the element of its source. */
public final class EdgeView extends ElementView {

    private final ShapeView source;
    private final ShapeView target;
    private EdgeStyle style = EdgeStyle.DEFAULT;
    private String beginLabel = "";
    private String endLabel = "";
    private List<Point> route = List.of();
    private Optional<Bounds> labelPlace = Optional.empty();

    EdgeView(String id, EObject element, Construct mapping, View parent, ShapeView source, ShapeView target) {
        super(id, element, mapping, parent);
        this.source = source;
        this.target = target;
    }

    /** Where it begins. */
    public ShapeView source() {
        return source;
    }

    /** Where it ends. */
    public ShapeView target() {
        return target;
    }

    /** Whether it shows an element and not a reference. */
    public boolean isElementBased() {
        return mapping().isTrue("useDomainElement");
    }

    /** How it looks. */
    public EdgeStyle style() {
        return style;
    }

    /** The label at its beginning. */
    public String beginLabel() {
        return beginLabel;
    }

    /** The label at its end. */
    public String endLabel() {
        return endLabel;
    }

    /** The points that it runs through, in the diagram: the first on the edge of its source, the last on that of its target. */
    public List<Point> route() {
        return route;
    }

    /**
     * Sets its course on the screen only, for layouts.
     *
     * @param points at least two points in the diagram
     */
    public void route(List<Point> points) {
        route = List.copyOf(points);
        labelPlace = Optional.empty();
    }

    /** Where the label at its middle is, in the diagram. */
    public Bounds labelBounds() {
        TextSize size = TextSize.of(label(), style.centre());
        return labelPlace.map(p -> p.sized(size.width(), size.height())).orElseGet(() -> {
            Point middle = middle();
            return new Bounds(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
        });
    }

    /**
     * Sets where the label at its middle is, on the screen only, for layouts; a new course takes it back to the middle.
     *
     * @param place its place in the diagram
     */
    public void placeLabel(Bounds place) {
        labelPlace = Optional.of(place);
    }

    /** The point half-way along its course. */
    public Point middle() {
        double length = 0;
        for (int i = 1; i < route.size(); i++) {
            length += distance(route.get(i - 1), route.get(i));
        }
        double rest = length / 2;
        for (int i = 1; i < route.size(); i++) {
            Point from = route.get(i - 1);
            Point to = route.get(i);
            double part = distance(from, to);
            if (rest <= part && part > 0) {
                double f = rest / part;
                return new Point((int) Math.round(from.x() + f * (to.x() - from.x())),
                        (int) Math.round(from.y() + f * (to.y() - from.y())));
            }
            rest -= part;
        }
        return route.isEmpty() ? new Point(0, 0) : route.getLast();
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    boolean setStyle(EdgeStyle newStyle, String begin, String end) {
        boolean changed = !newStyle.equals(style) || !begin.equals(beginLabel) || !end.equals(endLabel);
        style = newStyle;
        beginLabel = begin;
        endLabel = end;
        return changed;
    }
}
