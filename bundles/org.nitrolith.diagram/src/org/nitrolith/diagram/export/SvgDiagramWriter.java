// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.export;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.ContainerStyle;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Decoration;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.Gauge;
import org.nitrolith.diagram.LabelStyle;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.NodeStyle;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.layout.TextSize;
import org.nitrolith.model.resource.Severity;

/** Writes a diagram as SVG that stands alone: images are in it. The same views give the same bytes. */
final class SvgDiagramWriter {

    /** What the letters are drawn in: the first of these that a reader has. */
    static final String FONTS = "Helvetica, Arial, 'Liberation Sans', sans-serif";

    private static final Pattern GRADIENT = Pattern
            .compile("<linearGradient id=\"(g\\d+)\"[^>]*><stop offset=\"0\" stop-color=\"([^\"]+)\"");

    private static final int MARGIN = 12;
    private static final int ICON = 16;

    private final Diagram diagram;
    private final Images images;
    private final StringBuilder body = new StringBuilder(16_384);
    private final Map<String, String> gradients = new LinkedHashMap<>();
    private final Map<String, String> icons = new LinkedHashMap<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    SvgDiagramWriter(Diagram diagram) {
        this.diagram = diagram;
        this.images = new Images(diagram.representation().specification().source());
    }

    String write() {
        diagram.view().children().forEach(this::shape);
        diagram.view().edges().stream().filter(ElementView::isVisible).forEach(this::line);
        diagram.view().edges().stream().filter(ElementView::isVisible).forEach(this::labels);
        if (left > right) {
            reach(0, 0, 1, 1);
        }
        int width = right - left + 2 * MARGIN;
        int height = bottom - top + 2 * MARGIN;
        StringBuilder out = new StringBuilder(body.length() + 1024);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" viewBox=\"").append(left - MARGIN).append(' ').append(top - MARGIN)
                .append(' ').append(width).append(' ').append(height)
                .append("\" font-family=\"" + FONTS + "\">\n<title>")
                .append(escape(diagram.view().title())).append("</title>\n");
        if (!gradients.isEmpty() || !icons.isEmpty()) {
            out.append("<defs>\n");
            gradients.values().forEach(out::append);
            icons.forEach((data, id) -> out.append("<image id=\"").append(id).append("\" width=\"").append(ICON).append("\" height=\"")
                    .append(ICON).append("\" href=\"").append(data).append("\"/>\n"));
            out.append("</defs>\n");
        }
        out.append("<rect x=\"").append(left - MARGIN).append("\" y=\"").append(top - MARGIN).append("\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" fill=\"").append(diagram.view().background().hex()).append("\"/>\n");
        return out.append(body).append("</svg>\n").toString();
    }

    private void reach(int x1, int y1, int x2, int y2) {
        left = Math.min(left, x1);
        top = Math.min(top, y1);
        right = Math.max(right, x2);
        bottom = Math.max(bottom, y2);
    }

    // ---- shapes ----

    private void shape(ElementView view) {
        if (!view.isVisible() || !(view instanceof ShapeView shape)) {
            return;
        }
        Bounds at = shape.absoluteBounds();
        reach(at.x(), at.y(), at.right(), at.bottom());
        open(view);
        switch (shape) {
            case NodeView node -> node(node, at);
            case ContainerView container -> container(container, at);
        }
        shape.borderNodes().forEach(this::shape);
        decorations(view, at);
        body.append("</g>\n");
    }

    private void open(ElementView view) {
        body.append("<g data-mapping=\"").append(escape(view.mapping().name())).append("\" data-element=\"")
                .append(escape(view.id())).append("\">\n");
        if (!view.tooltip().isEmpty()) {
            body.append("<title>").append(escape(view.tooltip())).append("</title>\n");
        }
    }

    private void node(NodeView node, Bounds at) {
        NodeStyle style = node.style();
        String paint = " fill=\"" + style.fill().hex() + "\"" + stroke(style.border(), style.borderSize(), style.borderLine());
        switch (style.shape()) {
            case ELLIPSE, DOT -> body.append("<ellipse cx=\"").append(half(2 * at.x() + at.width())).append("\" cy=\"")
                    .append(half(2 * at.y() + at.height())).append("\" rx=\"").append(half(at.width())).append("\" ry=\"")
                    .append(half(at.height())).append('"').append(paint).append("/>\n");
            case LOZENGE -> polygon(paint, at.x(), at.centre().y(), at.centre().x(), at.y(), at.right(), at.centre().y(),
                    at.centre().x(), at.bottom());
            case NOTE -> {
                int fold = Math.min(10, Math.min(at.width(), at.height()) / 2);
                polygon(paint, at.x(), at.y(), at.right() - fold, at.y(), at.right(), at.y() + fold, at.right(), at.bottom(), at.x(),
                        at.bottom());
            }
            case IMAGE -> image(style.image(), at);
            case GAUGE -> gauges(style, at);
            case SQUARE -> rect(at, 0, paint);
        }
        if (style.labelHidden() || node.label().isEmpty()) {
            return;
        }
        if (style.labelInside()) {
            inside(node, at);
        } else {
            TextSize size = TextSize.of(node.label(), style.label());
            int x = at.centre().x();
            reach(x - size.width() / 2, at.bottom(), x + size.width() / 2, at.bottom() + size.height() + 2);
            text(List.of(node.label().split("\n", -1)), x, at.bottom() + 2, style.label(), "middle");
        }
    }

    private void inside(NodeView node, Bounds at) {
        LabelStyle style = node.style().label();
        Optional<String> icon = icon(node, style);
        NodeStyle.Shape shape = node.style().shape();
        boolean pointed = shape == NodeStyle.Shape.ELLIPSE || shape == NodeStyle.Shape.LOZENGE;
        int room = (pointed ? at.width() * 3 / 4 : at.width() - 6) - (icon.isPresent() ? ICON + 4 : 0);
        int lineHeight = TextSize.lineHeight(style.pixels());
        List<String> lines = TextSize.wrap(node.label(), style, room, Math.max(1, (at.height() - 4) / lineHeight));
        int textWidth = lines.stream().mapToInt(l -> TextSize.of(l, style).width()).max().orElse(0);
        int shift = icon.isPresent() ? (ICON + 4) / 2 : 0;
        int y = at.y() + (at.height() - lines.size() * lineHeight) / 2;
        boolean leftward = style.alignment().equals("LEFT");
        boolean rightward = style.alignment().equals("RIGHT");
        int x = leftward ? at.x() + 4 + 2 * shift : rightward ? at.right() - 4 : at.centre().x() + shift;
        int iconX = leftward ? at.x() + 3 : rightward ? at.right() - textWidth - ICON - 8 : x - textWidth / 2 - ICON - 4;
        icon.ifPresent(i -> use(i, Math.max(at.x() + 2, iconX), at.centre().y() - ICON / 2));
        text(lines, x, y, style, leftward ? "start" : rightward ? "end" : "middle");
    }

    private void container(ContainerView container, Bounds at) {
        ContainerStyle style = container.style();
        String fill = style.background().equals(style.foreground()) || style.gradient().equals("Liquid") ? style.background().hex()
                : gradient(style);
        String paint = " fill=\"" + fill + "\"" + stroke(style.border(), style.borderSize(), style.borderLine());
        switch (style.shape()) {
            case PARALLELOGRAM -> {
                int slant = Math.min(12, at.width() / 4);
                polygon(paint, at.x() + slant, at.y(), at.right(), at.y(), at.right() - slant, at.bottom(), at.x(), at.bottom());
            }
            case IMAGE -> image(style.image(), at);
            case FLAT -> rect(at, style.arc() / 2, paint);
        }
        if (!style.labelHidden() && !container.label().isEmpty()) {
            header(container, at);
        }
        switch (container.presentation()) {
            case LIST -> list(container, at);
            default -> container.children().forEach(this::shape);
        }
    }

    private void header(ContainerView container, Bounds at) {
        LabelStyle style = container.style().label();
        boolean region = container.isRegion();
        boolean empty = region && container.children().stream().noneMatch(ElementView::isVisible);
        List<String> lines = TextSize.wrap(container.label(), style, at.width() - 2, container.label().split("\n", -1).length);
        int height = lines.size() * TextSize.lineHeight(style.pixels());
        int y = empty ? at.y() + (at.height() - height) / 2 : at.y() + ContainerView.INSET;
        boolean leftward = style.alignment().equals("LEFT");
        boolean rightward = style.alignment().equals("RIGHT");
        Optional<String> icon = icon(container, style);
        int textWidth = lines.stream().mapToInt(l -> TextSize.of(l, style).width()).max().orElse(0);
        int shift = icon.isPresent() && textWidth + ICON + 8 <= at.width() ? (ICON + 4) / 2 : 0;
        int x = leftward ? at.x() + ContainerView.INSET + 2 * shift : rightward ? at.right() - ContainerView.INSET
                : at.centre().x() + shift;
        if (shift > 0) {
            use(icon.orElseThrow(), leftward ? at.x() + 3 : rightward ? x - textWidth - ICON - 4 : x - textWidth / 2 - ICON - 4,
                    y + height / 2 - ICON / 2);
        }
        text(lines, x, y, style, leftward ? "start" : rightward ? "end" : "middle");
    }

    private void list(ContainerView container, Bounds at) {
        int y = at.y() + container.headerHeight();
        if (!container.label().isEmpty() && container.children().stream().anyMatch(ElementView::isVisible)) {
            body.append("<line x1=\"").append(at.x()).append("\" y1=\"").append(y - 2).append("\" x2=\"").append(at.right())
                    .append("\" y2=\"").append(y - 2).append("\" stroke=\"").append(container.style().border().hex()).append("\"/>\n");
        }
        for (ElementView child : container.children()) {
            if (child.isVisible() && child instanceof ListItemView item) {
                open(item);
                Optional<String> icon = icon(item, item.style());
                int height = TextSize.of(item.label(), item.style()).height();
                int from = y;
                icon.ifPresent(i -> use(i, at.x() + ContainerView.INSET, from + (height - ICON) / 2));
                text(List.of(item.label().split("\n", -1)), at.x() + ContainerView.INSET + (icon.isPresent() ? ICON + 4 : 0), y,
                        item.style(), "start");
                decorations(item, new Bounds(at.x(), y, at.width(), height));
                body.append("</g>\n");
                y += height + 2;
            }
        }
    }

    private void gauges(NodeStyle style, Bounds at) {
        int n = Math.max(1, style.gauges().size());
        int columns = switch (style.alignment()) {
            case "HORIZONTAL" -> n;
            case "VERTICAL" -> 1;
            default -> (int) Math.ceil(Math.sqrt(n));
        };
        int rows = (n + columns - 1) / columns;
        for (int i = 0; i < style.gauges().size(); i++) {
            Gauge gauge = style.gauges().get(i);
            int x1 = at.x() + at.width() * (i % columns) / columns;
            int x2 = at.x() + at.width() * (i % columns + 1) / columns;
            int y1 = at.y() + at.height() * (i / columns) / rows;
            int y2 = at.y() + at.height() * (i / columns + 1) / rows;
            Bounds cell = new Bounds(x1, y1, x2 - x1, y2 - y1);
            rect(cell, 0, " fill=\"" + gauge.background().hex() + "\"" + stroke(style.border(), Math.max(1, style.borderSize()), "solid"));
            int full = (int) Math.round(gauge.fraction() * cell.height());
            rect(new Bounds(cell.x(), cell.bottom() - full, cell.width(), full), 0, " fill=\"" + gauge.foreground().hex() + "\"");
            if (!gauge.label().isEmpty()) {
                LabelStyle small = new LabelStyle(7, false, false, false, false, style.label().colour(), false, "", "CENTER");
                List<String> lines = TextSize.wrap(gauge.label(), small, cell.width(), 2);
                text(lines, cell.centre().x(), cell.y() + 2, small, "middle");
            }
        }
    }

    private void image(String path, Bounds at) {
        Optional<String> data = images.find(path).flatMap(images::embedded);
        if (data.isPresent()) {
            body.append("<image x=\"").append(at.x()).append("\" y=\"").append(at.y()).append("\" width=\"").append(at.width())
                    .append("\" height=\"").append(at.height()).append("\" href=\"").append(data.get()).append("\"/>\n");
        } else {
            rect(at, 0, " fill=\"none\" stroke=\"#c00000\" stroke-dasharray=\"3 2\"");
        }
    }

    private void decorations(ElementView view, Bounds at) {
        int offset = 0;
        for (Decoration decoration : view.decorations()) {
            String position = decoration.position();
            int x = position.contains("WEST") ? at.x() - 5 + offset : position.contains("EAST") ? at.right() - 7 - offset
                    : at.centre().x() - 6 + offset;
            int y = position.startsWith("NORTH") ? at.y() - 5 : position.startsWith("SOUTH") ? at.bottom() - 7 : at.centre().y() - 6;
            body.append("<g>");
            if (!decoration.message().isEmpty()) {
                body.append("<title>").append(escape(decoration.message())).append("</title>");
            }
            Optional<String> data = images.find(decoration.image()).flatMap(images::embedded);
            if (data.isPresent()) {
                body.append("<image x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"12\" height=\"12\" href=\"")
                        .append(data.get()).append("\"/>");
            } else {
                mark(decoration, x, y);
            }
            body.append("</g>\n");
            reach(x, y, x + 12, y + 12);
            offset += 14;
        }
    }

    /** A round mark for an error, a triangle for a warning, a square for a remark: told apart without colour. */
    private void mark(Decoration decoration, int x, int y) {
        String sign = switch (decoration.severity()) {
            case ERROR -> "<circle cx=\"" + (x + 6) + "\" cy=\"" + (y + 6) + "\" r=\"6\" fill=\"#b42318\"/>";
            case WARNING -> "<path d=\"M" + (x + 6) + " " + y + "L" + (x + 12) + " " + (y + 11) + "H" + x + "Z\" fill=\"#b54708\"/>";
            default -> "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"12\" height=\"12\" fill=\"#175cd3\"/>";
        };
        body.append(sign).append("<text x=\"").append(x + 6).append("\" y=\"").append(y + 10)
                .append("\" font-size=\"9\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#ffffff\">")
                .append(decoration.severity() == Severity.INFO ? "i" : "!").append("</text>");
    }

    // ---- edges ----

    private void line(EdgeView edge) {
        List<Point> route = edge.route();
        if (route.size() < 2) {
            return;
        }
        StringBuilder path = new StringBuilder();
        for (Point point : route) {
            path.append(path.isEmpty() ? 'M' : 'L').append(point.x()).append(' ').append(point.y());
            reach(point.x(), point.y(), point.x(), point.y());
        }
        open(edge);
        body.append("<path d=\"").append(path).append("\" fill=\"none\"")
                .append(stroke(edge.style().stroke(), edge.style().width(), edge.style().line())).append("/>\n");
        Arrow.append(body, edge.style().targetArrow(), route.getLast(), route.get(route.size() - 2), edge.style().stroke());
        Arrow.append(body, edge.style().sourceArrow(), route.getFirst(), route.get(1), edge.style().stroke());
        body.append("</g>\n");
    }

    private void labels(EdgeView edge) {
        List<Point> route = edge.route();
        if (!edge.label().isEmpty()) {
            Bounds at = edge.labelBounds();
            reach(at.x(), at.y(), at.right(), at.bottom());
            halo(edge.label(), at, edge.style().centre());
        }
        if (route.size() >= 2) {
            atEnd(edge.beginLabel(), route.getFirst(), route.get(1), edge.style().begin());
            atEnd(edge.endLabel(), route.getLast(), route.get(route.size() - 2), edge.style().end());
        }
        if (!edge.decorations().isEmpty()) {
            Point middle = edge.middle();
            decorations(edge, new Bounds(middle.x(), middle.y(), 0, 0));
        }
    }

    private void atEnd(String label, Point end, Point before, LabelStyle style) {
        if (label.isEmpty()) {
            return;
        }
        TextSize size = TextSize.of(label, style);
        boolean vertical = before.x() == end.x();
        int dx = vertical ? 5 : before.x() > end.x() ? 8 : -8 - size.width();
        int dy = vertical ? before.y() > end.y() ? 8 : -8 - size.height() : -size.height() - 2;
        Bounds at = new Bounds(end.x() + dx, end.y() + dy, size.width(), size.height());
        reach(at.x(), at.y(), at.right(), at.bottom());
        halo(label, at, style);
    }

    private void halo(String label, Bounds at, LabelStyle style) {
        rect(new Bounds(at.x() - 1, at.y(), at.width() + 2, at.height()), 0,
                " fill=\"" + diagram.view().background().hex() + "\" fill-opacity=\"0.85\"");
        text(List.of(label.split("\n", -1)), at.centre().x(), at.y(), style, "middle");
    }

    // ---- markup ----

    private void text(List<String> lines, int x, int y, LabelStyle style, String anchor) {
        int size = style.pixels();
        int lineHeight = TextSize.lineHeight(size);
        for (int i = 0; i < lines.size(); i++) {
            body.append("<text x=\"").append(x).append("\" y=\"").append(y + i * lineHeight + (int) Math.round(size * 1.02))
                    .append("\" font-size=\"").append(size).append("\" fill=\"").append(style.colour().hex()).append('"');
            if (!anchor.equals("start")) {
                body.append(" text-anchor=\"").append(anchor).append('"');
            }
            if (style.bold()) {
                body.append(" font-weight=\"bold\"");
            }
            if (style.italic()) {
                body.append(" font-style=\"italic\"");
            }
            if (style.underline() || style.strikeThrough()) {
                body.append(" text-decoration=\"").append(style.underline() ? "underline" : "")
                        .append(style.underline() && style.strikeThrough() ? " " : "").append(style.strikeThrough() ? "line-through" : "")
                        .append('"');
            }
            body.append('>').append(escape(lines.get(i))).append("</text>\n");
        }
    }

    private void rect(Bounds at, int radius, String paint) {
        body.append("<rect x=\"").append(at.x()).append("\" y=\"").append(at.y()).append("\" width=\"").append(at.width())
                .append("\" height=\"").append(at.height()).append('"');
        if (radius > 0) {
            body.append(" rx=\"").append(radius).append('"');
        }
        body.append(paint).append("/>\n");
    }

    private void polygon(String paint, int... coordinates) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(coordinates[i] + "," + coordinates[i + 1]);
        }
        body.append("<polygon points=\"").append(String.join(" ", points)).append('"').append(paint).append("/>\n");
    }

    private static String stroke(Colour colour, int width, String line) {
        if (width <= 0) {
            return "";
        }
        String dash = switch (line) {
            case "dash" -> " stroke-dasharray=\"6 4\"";
            case "dot" -> " stroke-dasharray=\"2 3\"";
            case "dash_dot" -> " stroke-dasharray=\"6 3 2 3\"";
            default -> "";
        };
        return " stroke=\"" + colour.hex() + "\"" + (width == 1 ? "" : " stroke-width=\"" + width + "\"") + dash;
    }

    /** What {@link #write()} gives with each gradient in its first colour, for formats without gradients. */
    static String flat(String svg) {
        String flat = svg;
        for (MatchResult gradient : GRADIENT.matcher(svg).results().toList()) {
            flat = flat.replace("url(#" + gradient.group(1) + ")", gradient.group(2));
        }
        return flat;
    }

    private String gradient(ContainerStyle style) {
        boolean down = style.gradient().equals("GradientTopToBottom");
        String key = style.background().hex() + style.foreground().hex() + down;
        String id = "g" + gradients.size();
        String known = gradients.get(key);
        if (known == null) {
            gradients.put(key, "<linearGradient id=\"" + id + "\""
                    + (down ? " x2=\"0\" y2=\"1\"" : "") + "><stop offset=\"0\" stop-color=\""
                    + style.background().hex() + "\"/><stop offset=\"1\" stop-color=\"" + style.foreground().hex()
                    + "\"/></linearGradient>\n");
            return "url(#" + id + ")";
        }
        return "url(#" + known.substring(known.indexOf('"') + 1, known.indexOf('"', known.indexOf('"') + 1)) + ")";
    }

    private Optional<String> icon(ElementView view, LabelStyle style) {
        if (!style.showIcon()) {
            return Optional.empty();
        }
        Optional<URL> url = style.icon().isEmpty() ? images.icon(view.element()) : images.find(style.icon());
        return url.flatMap(images::embedded).map(data -> icons.computeIfAbsent(data, d -> "i" + icons.size()));
    }

    private void use(String icon, int x, int y) {
        body.append("<use href=\"#").append(icon).append("\" x=\"").append(x).append("\" y=\"").append(y).append("\"/>\n");
    }

    private static String half(int twice) {
        return twice % 2 == 0 ? Integer.toString(twice / 2) : twice / 2 + ".5";
    }

    /** Text as it stands in XML: markup escaped, what XML cannot hold left out. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (c == '\n' || c == '\t' || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
