// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.figures;

import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.ContainerStyle;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Decoration;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.Gauge;
import org.nitrolith.diagram.LabelStyle;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.NodeStyle;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.layout.TextSize;

/**
 * A node, a container or a line of a list. All of them lie side by side on the canvas, what is inside later than what is around it,
 * so that labels below nodes and nodes on borders are not cut off by what holds them.
 */
public final class ShapeFigure extends Figure implements HandleBounds {

    private static final int ICON = 16;
    private static final int MARK = 12;
    private static final int MARGIN = 8;
    private static final int NODE_INSET = 6;
    private static final int GAUGE_POINTS = 7;
    private static final double LEAST_DETAILED = 0.25;

    private final ElementView view;
    private final Drawing drawing;
    private Rectangle at = new Rectangle();
    private Words words;

    /**
     * The figure of a view.
     *
     * @param view    a shape or a line of a list
     * @param drawing colours, fonts and images
     */
    public ShapeFigure(ElementView view, Drawing drawing) {
        this.view = view;
        this.drawing = drawing;
    }

    /** Follows its view. */
    public void update() {
        at = place(view);
        setVisible(view.isVisible());
        words = words();
        Rectangle all = at.getCopy().expand(MARGIN, MARGIN);
        if (isBelow()) {
            all.union(below());
        }
        setBounds(all);
        setToolTip(tooltip());
        repaint();
    }

    private static Rectangle place(ElementView view) {
        if (view instanceof ListItemView item && view.parent() instanceof ContainerView list) {
            Bounds outer = list.absoluteBounds();
            int y = outer.y() + list.headerHeight();
            for (ElementView line : list.children()) {
                int height = line instanceof ListItemView each ? TextSize.of(each.label(), each.style()).height() : 0;
                if (line == item) {
                    return new Rectangle(outer.x() + 1, y, outer.width() - 2, height);
                }
                y += line.isVisible() ? height + 2 : 0;
            }
        }
        Bounds bounds = view instanceof ShapeView shape ? shape.absoluteBounds() : Bounds.NONE;
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private Label tooltip() {
        StringBuilder text = new StringBuilder(view.tooltip());
        for (Decoration decoration : view.decorations()) {
            text.append(text.isEmpty() || decoration.message().isEmpty() ? "" : "\n").append(decoration.message());
        }
        return text.isEmpty() ? null : new Label(text.toString());
    }

    // ---- label ----

    private LabelStyle style() {
        return switch (view) {
            case NodeView node -> node.style().label();
            case ContainerView container -> container.style().label();
            case ListItemView item -> item.style();
            default -> LabelStyle.DEFAULT;
        };
    }

    private boolean isLabelled() {
        return !view.label().isEmpty() && !(view instanceof NodeView node && node.style().labelHidden())
                && !(view instanceof ContainerView container && container.style().labelHidden());
    }

    private boolean isBelow() {
        return view instanceof NodeView node && !node.style().labelInside() && isLabelled();
    }

    private Words words() {
        int most = Math.max(1, (at.height - 2) / Math.max(1, TextSize.lineHeight(style().pixels())));
        int room = at.width - (view instanceof NodeView ? 2 * NODE_INSET : 4) - (drawing.icon(view, style()).isPresent() ? ICON + 4 : 0);
        if (isBelow()) {
            return Words.of(view.label(), drawing.font(style()), Integer.MAX_VALUE / 2, Integer.MAX_VALUE);
        }
        if (view instanceof NodeView node && (node.style().shape() == NodeStyle.Shape.ELLIPSE
                || node.style().shape() == NodeStyle.Shape.LOZENGE)) {
            room = room * 4 / 5;
        }
        return Words.of(view.label(), drawing.font(style()), room, most);
    }

    private Rectangle below() {
        return new Rectangle(at.getCenter().x - words.width() / 2, at.bottom() + 2, words.width() + 1, words.height());
    }

    /** Where the label is edited. */
    public Rectangle labelBounds() {
        if (isBelow()) {
            return below();
        }
        return view instanceof ContainerView container && !container.children().isEmpty()
                ? new Rectangle(at.x, at.y, at.width, container.headerHeight()) : at.getCopy();
    }

    @Override
    public Rectangle getHandleBounds() {
        return at;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return at.contains(x, y) || isBelow() && below().contains(x, y);
    }

    // ---- painting ----

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        switch (view) {
            case NodeView node -> node(graphics, node.style());
            case ContainerView container -> container(graphics, container);
            default -> label(graphics, drawing.ink(style().colour(), behind()), 0);
        }
        decorations(graphics);
    }

    private Colour behind() {
        return view.parent() instanceof ContainerView list ? list.style().background() : Colour.WHITE;
    }

    private void node(Graphics graphics, NodeStyle style) {
        graphics.setBackgroundColor(drawing.fill(style.fill()));
        Rectangle box = at.getCopy().resize(-1, -1);
        switch (style.shape()) {
            case ELLIPSE, DOT -> {
                graphics.fillOval(box);
                if (stroke(graphics, style.border(), style.borderSize(), style.borderLine())) {
                    graphics.drawOval(box);
                }
            }
            case LOZENGE -> polygon(graphics, style, box.getLeft().x, box.getLeft().y, box.getTop().x, box.getTop().y, box.getRight().x,
                    box.getRight().y, box.getBottom().x, box.getBottom().y);
            case NOTE -> {
                int fold = Math.min(10, Math.min(box.width, box.height) / 2);
                polygon(graphics, style, box.x, box.y, box.right() - fold, box.y, box.right(), box.y + fold, box.right(), box.bottom(),
                        box.x, box.bottom());
            }
            case IMAGE -> image(graphics, style.image());
            case GAUGE -> gauges(graphics, style);
            case SQUARE -> {
                // antialiasing takes long and changes nothing here
                graphics.setAntialias(SWT.OFF);
                graphics.fillRectangle(at);
                if (stroke(graphics, style.border(), style.borderSize(), style.borderLine())) {
                    graphics.drawRectangle(box);
                }
                graphics.setAntialias(SWT.ON);
            }
        }
        if (!isLabelled()) {
            return;
        }
        if (isBelow()) {
            graphics.setForegroundColor(drawing.ink(style.label().colour()));
            words.draw(graphics, at.getCenter().x, at.bottom() + 2, 1);
        } else {
            label(graphics, drawing.ink(style.label().colour(), style.fill()), alignment(style.label()));
        }
    }

    private static int alignment(LabelStyle style) {
        return style.alignment().equals("LEFT") ? 0 : style.alignment().equals("RIGHT") ? 2 : 1;
    }

    /** Draws icon and lines in the middle of the figure's height. */
    private void label(Graphics graphics, Color ink, int alignment) {
        label(graphics, ink, alignment, at.y + (at.height - words.height()) / 2);
    }

    private void label(Graphics graphics, Color ink, int alignment, int y) {
        Optional<Image> icon = drawing.icon(view, style());
        int shift = icon.isPresent() ? (ICON + 4) / 2 : 0;
        int x = alignment == 0 ? at.x + ContainerView.INSET + 2 * shift : alignment == 2 ? at.right() - ContainerView.INSET
                : at.getCenter().x + shift;
        int textLeft = x - words.width() * alignment / 2;
        icon.ifPresent(i -> graphics.drawImage(i, Math.max(at.x + 2, textLeft - ICON - 4), y + (words.height() - ICON) / 2));
        graphics.setForegroundColor(ink);
        words.draw(graphics, x, y, alignment);
    }

    private boolean stroke(Graphics graphics, Colour colour, int width, String line) {
        graphics.setForegroundColor(drawing.line(colour));
        graphics.setLineWidth(Math.max(1, width));
        graphics.setLineStyle(showsDetails(graphics) ? lineStyle(line) : SWT.LINE_SOLID);
        return width > 0;
    }

    /** Whether arrows and dashes can be seen. */
    static boolean showsDetails(Graphics graphics) {
        return graphics.getAbsoluteScale() > LEAST_DETAILED;
    }

    static int lineStyle(String line) {
        return switch (line) {
            case "dash" -> SWT.LINE_DASH;
            case "dot" -> SWT.LINE_DOT;
            case "dash_dot" -> SWT.LINE_DASHDOT;
            default -> SWT.LINE_SOLID;
        };
    }

    private void polygon(Graphics graphics, NodeStyle style, int... corners) {
        PointList points = new PointList(corners);
        graphics.fillPolygon(points);
        if (stroke(graphics, style.border(), style.borderSize(), style.borderLine())) {
            graphics.drawPolygon(points);
        }
    }

    private void image(Graphics graphics, String path) {
        Optional<Image> image = drawing.image(path);
        if (image.isPresent()) {
            graphics.drawImage(image.get(), new Rectangle(image.get().getBounds()), at);
        } else {
            graphics.drawRectangle(at.getCopy().resize(-1, -1));
        }
    }

    private void container(Graphics graphics, ContainerView container) {
        ContainerStyle style = container.style();
        Rectangle box = at.getCopy().resize(-1, -1);
        graphics.setBackgroundColor(drawing.fill(style.background()));
        boolean line;
        switch (style.shape()) {
            case IMAGE -> image(graphics, style.image());
            case PARALLELOGRAM -> {
                int slant = Math.min(12, box.width / 4);
                PointList points = new PointList(new int[] { box.x + slant, box.y, box.right(), box.y, box.right() - slant, box.bottom(),
                    box.x, box.bottom() });
                graphics.fillPolygon(points);
                line = stroke(graphics, style.border(), style.borderSize(), style.borderLine());
                if (line) {
                    graphics.drawPolygon(points);
                }
            }
            case FLAT -> {
                graphics.fillRoundRectangle(at, style.arc(), style.arc());
                line = stroke(graphics, style.border(), style.borderSize(), style.borderLine());
                if (line) {
                    graphics.drawRoundRectangle(box, style.arc(), style.arc());
                }
            }
        }
        if (!isLabelled()) {
            return;
        }
        boolean empty = container.isRegion() && container.children().stream().noneMatch(ElementView::isVisible);
        int y = empty ? at.y + (at.height - words.height()) / 2 : at.y + ContainerView.INSET;
        label(graphics, drawing.ink(style.label().colour(), style.background()), alignment(style.label()), y);
        if (container.presentation() == ContainerView.Presentation.LIST && !container.children().isEmpty()) {
            stroke(graphics, style.border(), 1, "solid");
            int below = at.y + container.headerHeight() - 2;
            graphics.drawLine(at.x, below, at.right() - 1, below);
        }
    }

    private void gauges(Graphics graphics, NodeStyle style) {
        int n = Math.max(1, style.gauges().size());
        int columns = switch (style.alignment()) {
            case "HORIZONTAL" -> n;
            case "VERTICAL" -> 1;
            default -> (int) Math.ceil(Math.sqrt(n));
        };
        int rows = (n + columns - 1) / columns;
        for (int i = 0; i < style.gauges().size(); i++) {
            Gauge gauge = style.gauges().get(i);
            int x = at.x + at.width * (i % columns) / columns;
            int y = at.y + at.height * (i / columns) / rows;
            Rectangle cell = new Rectangle(x, y, at.x + at.width * (i % columns + 1) / columns - x,
                    at.y + at.height * (i / columns + 1) / rows - y);
            int full = (int) Math.round(gauge.fraction() * cell.height);
            graphics.setBackgroundColor(drawing.fill(gauge.background()));
            graphics.fillRectangle(cell);
            graphics.setBackgroundColor(drawing.fill(gauge.foreground()));
            graphics.fillRectangle(cell.x, cell.bottom() - full, cell.width, full);
            stroke(graphics, style.border(), 1, "solid");
            graphics.drawRectangle(cell.getCopy().resize(-1, -1));
            if (!gauge.label().isEmpty()) {
                Colour behind = full > cell.height - 2 * GAUGE_POINTS ? gauge.foreground() : gauge.background();
                graphics.setForegroundColor(drawing.ink(style.label().colour(), behind));
                Words.of(gauge.label(), drawing.font(GAUGE_POINTS, SWT.NORMAL), cell.width - 2, 2)
                        .draw(graphics, cell.getCenter().x, cell.y + 2, 1);
            }
        }
    }

    private void decorations(Graphics graphics) {
        int offset = 0;
        for (Decoration decoration : view.decorations()) {
            String position = decoration.position();
            int x = position.contains("WEST") ? at.x - 5 + offset : position.contains("EAST") ? at.right() - 7 - offset
                    : at.getCenter().x - MARK / 2 + offset;
            int y = position.startsWith("NORTH") ? at.y - 5 : position.startsWith("SOUTH") ? at.bottom() - 7
                    : at.getCenter().y - MARK / 2;
            Optional<Image> image = drawing.image(decoration.image());
            if (image.isPresent()) {
                graphics.drawImage(image.get(), new Rectangle(image.get().getBounds()), new Rectangle(x, y, MARK, MARK));
            } else {
                mark(graphics, decoration, x, y);
            }
            offset += MARK + 2;
        }
    }

    /** A round mark for an error, a triangle for a warning, a square for a remark: told apart without colour. */
    private void mark(Graphics graphics, Decoration decoration, int x, int y) {
        String sign = "!";
        switch (decoration.severity()) {
            case ERROR -> {
                graphics.setBackgroundColor(new Color(0xb4, 0x23, 0x18));
                graphics.fillOval(x, y, MARK, MARK);
            }
            case WARNING -> {
                graphics.setBackgroundColor(new Color(0xb5, 0x47, 0x08));
                graphics.fillPolygon(new int[] { x + MARK / 2, y, x + MARK, y + MARK - 1, x, y + MARK - 1 });
            }
            default -> {
                graphics.setBackgroundColor(new Color(0x17, 0x5c, 0xd3));
                graphics.fillRectangle(x, y, MARK, MARK);
                sign = "i";
            }
        }
        graphics.setForegroundColor(new Color(255, 255, 255));
        drawing.sign(sign).draw(graphics, x + MARK / 2, y, 1);
    }
}
