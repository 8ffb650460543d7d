// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.figures;

import java.util.List;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.draw2d.RotatableDecoration;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.EdgeStyle;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.LabelStyle;

/** An edge on the course that the layout has given it; while one of its ends is dragged, straight to the pointer. */
public final class EdgeFigure extends PolylineConnection {

    private static final PointList DIAMOND = new PointList(new int[] { 0, 0, -1, 1, -2, 0, -1, -1 });

    private final EdgeView view;
    private final Drawing drawing;
    private final Label centre = new Label();
    private final Label begin = new Label();
    private final Label end = new Label();
    private final ConnectionAnchor source;
    private final ConnectionAnchor target;

    /**
     * The figure of an edge.
     *
     * @param view    the edge
     * @param drawing colours and fonts
     */
    public EdgeFigure(EdgeView view, Drawing drawing) {
        this.view = view;
        this.drawing = drawing;
        this.source = new RouteEnd(true);
        this.target = new RouteEnd(false);
        setConnectionRouter(new Course());
        for (Label label : List.of(centre, begin, end)) {
            label.setOpaque(true);
            label.setBackgroundColor(drawing.background());
        }
        add(centre, (Locator) label -> place(label, view.labelBounds()));
        add(begin, (Locator) label -> atEnd(label, view.route().getFirst(), view.route().get(1)));
        add(end, (Locator) label -> atEnd(label, view.route().getLast(), view.route().get(view.route().size() - 2)));
        setTolerance(4);
    }

    /** The anchor at its beginning. */
    public ConnectionAnchor source() {
        return source;
    }

    /** The anchor at its end. */
    public ConnectionAnchor target() {
        return target;
    }

    /** Follows its view. */
    public void update() {
        EdgeStyle style = view.style();
        setVisible(view.isVisible());
        setForegroundColor(drawing.line(style.stroke()));
        setLineWidth(Math.max(1, style.width()));
        setLineStyle(ShapeFigure.lineStyle(style.line()));
        setSourceDecoration(arrow(style.sourceArrow()));
        setTargetDecoration(arrow(style.targetArrow()));
        text(centre, view.label(), style.centre());
        text(begin, view.beginLabel(), style.begin());
        text(end, view.endLabel(), style.end());
        setToolTip(view.tooltip().isEmpty() ? null : new Label(view.tooltip()));
        revalidate();
        repaint();
    }

    private void text(Label label, String text, LabelStyle style) {
        label.setVisible(!text.isEmpty());
        label.setText(text);
        label.setFont(drawing.font(style));
        label.setForegroundColor(drawing.ink(style.colour()));
    }

    private RotatableDecoration arrow(String kind) {
        String plain = kind.replace("AndDot", "").replace("WithDot", "");
        boolean outward = plain.startsWith("Output");
        if (plain.contains("Diamond")) {
            return polygon(DIAMOND, 8, 4, plain.contains("FillDiamond"));
        }
        if (plain.endsWith("FillClosedArrow") || plain.endsWith("ClosedArrow")) {
            return polygon(outward ? backwards() : PolygonDecoration.TRIANGLE_TIP, 9, 4, plain.contains("Fill"));
        }
        if (plain.endsWith("Arrow")) {
            PolylineDecoration open = new PolylineDecoration();
            open.setTemplate(outward ? backwards() : PolylineDecoration.TRIANGLE_TIP);
            open.setScale(9, 4);
            return open;
        }
        return plain.equals("Dot") || plain.equals("CirclePlus") ? polygon(DIAMOND, 4, 4, plain.equals("Dot")) : null;
    }

    private static PointList backwards() {
        return new PointList(new int[] { 0, 1, -1, 0, 0, -1 });
    }

    private PolygonDecoration polygon(PointList template, double along, double across, boolean filled) {
        PolygonDecoration decoration = new PolygonDecoration();
        decoration.setTemplate(template);
        decoration.setScale(along, across);
        decoration.setBackgroundColor(filled ? drawing.line(view.style().stroke()) : drawing.background());
        return decoration;
    }

    private static void place(IFigure label, Bounds wanted) {
        org.eclipse.draw2d.geometry.Dimension size = label.getPreferredSize();
        label.setBounds(new Rectangle(wanted.centre().x() - size.width / 2, wanted.centre().y() - size.height / 2, size.width,
                size.height));
    }

    private static void atEnd(IFigure label, org.nitrolith.diagram.Point end, org.nitrolith.diagram.Point before) {
        org.eclipse.draw2d.geometry.Dimension size = label.getPreferredSize();
        boolean vertical = before.x() == end.x();
        int dx = vertical ? 5 : before.x() > end.x() ? 8 : -8 - size.width;
        int dy = vertical ? before.y() > end.y() ? 8 : -8 - size.height : -size.height - 2;
        label.setBounds(new Rectangle(end.x() + dx, end.y() + dy, size.width, size.height));
    }

    /** Where the label at its middle is edited. */
    public Rectangle labelBounds() {
        Bounds at = view.labelBounds();
        return new Rectangle(at.x(), at.y(), at.width(), at.height());
    }

    /** Antialiasing takes long and changes nothing where a course has right angles only. */
    @Override
    protected void outlineShape(Graphics graphics) {
        graphics.setAntialias(isRectangular(getPoints()) ? SWT.OFF : SWT.ON);
        if (!ShapeFigure.showsDetails(graphics)) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        }
        super.outlineShape(graphics);
        graphics.setAntialias(SWT.ON);
    }

    /** Not where only the box around a long course is met: that of one edge can be as large as the diagram. */
    @Override
    public boolean intersects(Rectangle area) {
        return super.intersects(area) && (runsThrough(area) || getChildren().stream()
                .anyMatch(child -> ((IFigure) child).isVisible() && ((IFigure) child).intersects(area)));
    }

    private boolean runsThrough(Rectangle area) {
        int[] course = getPoints().toIntArray();
        int width = getLineWidth();
        for (int i = 0; i + 3 < course.length; i += 2) {
            if (Math.max(course[i], course[i + 2]) + width >= area.x && Math.min(course[i], course[i + 2]) - width <= area.right()
                    && Math.max(course[i + 1], course[i + 3]) + width >= area.y
                    && Math.min(course[i + 1], course[i + 3]) - width <= area.bottom()) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        if (ShapeFigure.showsDetails(graphics)) {
            super.paintChildren(graphics);
        }
    }

    private static boolean isRectangular(PointList points) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.getPoint(i - 1);
            Point to = points.getPoint(i);
            if (from.x != to.x && from.y != to.y) {
                return false;
            }
        }
        return true;
    }

    /** An end of the course. No figure owns it: the course follows the layout, not the figures. */
    private final class RouteEnd extends ConnectionAnchorBase {

        private final boolean first;

        RouteEnd(boolean first) {
            this.first = first;
        }

        @Override
        public IFigure getOwner() {
            return null;
        }

        @Override
        public Point getLocation(Point reference) {
            Point location = getReferencePoint();
            translateToAbsolute(location);
            return location;
        }

        @Override
        public Point getReferencePoint() {
            List<org.nitrolith.diagram.Point> route = view.route();
            org.nitrolith.diagram.Point point = route.isEmpty() ? new org.nitrolith.diagram.Point(0, 0)
                    : first ? route.getFirst() : route.getLast();
            return new Point(point.x(), point.y());
        }
    }

    private final class Course extends AbstractRouter {

        @Override
        public void route(Connection connection) {
            PointList points = new PointList();
            if (connection.getSourceAnchor() == source && connection.getTargetAnchor() == target) {
                view.route().forEach(p -> points.addPoint(p.x(), p.y()));
            } else if (connection.getSourceAnchor() != null && connection.getTargetAnchor() != null) {
                for (Point end : List.of(getStartPoint(connection), getEndPoint(connection))) {
                    connection.translateToRelative(end);
                    points.addPoint(end);
                }
            }
            if (points.size() > 1) {
                connection.setPoints(points);
            }
        }
    }
}
