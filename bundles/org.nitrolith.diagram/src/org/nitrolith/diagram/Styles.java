// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.internal.Colours;
import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.spec.Construct;

/** Computes how views look from the style descriptions of their mappings. */
final class Styles {

    /** Sizes of the format count tens of pixels. */
    private static final int SCALE = 10;

    private final Evaluator evaluator;
    private final Colours colours;

    Styles(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.colours = new Colours(evaluator);
    }

    /** The style of a mapping for an element: that of the first condition that is true, else its own. */
    Optional<Construct> best(Construct mapping, EObject self, Scope scope) {
        for (Construct conditional : mapping.all("conditionnalStyles")) {
            if (evaluator.truth(conditional, "predicateExpression", self, scope, false)) {
                return conditional.one("style").or(() -> mapping.one("style"));
            }
        }
        return mapping.one("style");
    }

    /** The style of a node, and its size in pixels in the view. */
    boolean node(NodeView view, Construct style) {
        EObject self = view.element();
        boolean resized = size(view, style);
        LabelStyle label = label(style, self);
        NodeStyle.Shape shape = switch (style.kind()) {
            case "EllipseNodeDescription" -> NodeStyle.Shape.ELLIPSE;
            case "LozengeNodeDescription" -> NodeStyle.Shape.LOZENGE;
            case "DotDescription" -> NodeStyle.Shape.DOT;
            case "NoteDescription" -> NodeStyle.Shape.NOTE;
            case "WorkspaceImageDescription" -> NodeStyle.Shape.IMAGE;
            case "GaugeCompositeStyleDescription" -> NodeStyle.Shape.GAUGE;
            default -> NodeStyle.Shape.SQUARE;
        };
        String fillFeature = style.has("color") ? "color" : style.has("backgroundColor") ? "backgroundColor" : "borderColor";
        Colour fill = shape == NodeStyle.Shape.IMAGE || shape == NodeStyle.Shape.GAUGE ? Colour.WHITE
                : colour(style, fillFeature, self, Colour.GREY);
        List<Gauge> gauges = new ArrayList<>();
        if (shape == NodeStyle.Shape.GAUGE) {
            style.all("sections").forEach(s -> gauges.add(gauge(s, self)));
        }
        NodeStyle result = new NodeStyle(shape, fill, colour(style, "borderColor", self, Colour.BLACK),
                evaluator.integer(style, "borderSizeComputationExpression", self).orElse(0), style.text("borderLineStyle"),
                label, style.text("labelPosition").equals("node"), style.isTrue("hideLabelByDefault"),
                style.has("workspacePath") ? style.text("workspacePath") : "", gauges,
                style.has("alignment") ? style.text("alignment") : "SQUARE");
        return view.setStyle(result) | resized;
    }

    private boolean size(NodeView view, Construct style) {
        EObject self = view.element();
        int size = evaluator.integer(style, "sizeComputationExpression", self).orElse(3);
        int width = size;
        int height = size;
        switch (style.kind()) {
            case "SquareDescription" -> {
                width = positive(style.integer("width"), size);
                height = positive(style.integer("height"), size);
            }
            case "LozengeNodeDescription" -> {
                width = positive(evaluator.integer(style, "widthComputationExpression", self).orElse(0), size);
                height = positive(evaluator.integer(style, "heightComputationExpression", self).orElse(0), size);
            }
            case "EllipseNodeDescription" -> {
                width = positive(evaluator.integer(style, "horizontalDiameterComputationExpression", self).orElse(0), size);
                height = positive(evaluator.integer(style, "verticalDiameterComputationExpression", self).orElse(0), size);
            }
            default -> {
                // One number gives both.
            }
        }
        return view.setAskedSize(width <= 0 ? -1 : width * SCALE, height <= 0 ? -1 : height * SCALE);
    }

    private static int positive(int asked, int otherwise) {
        return asked > 0 ? asked : otherwise;
    }

    /** The style of a container, and its size in pixels in the view. */
    boolean container(ContainerView view, Construct style) {
        EObject self = view.element();
        int width = -1;
        int height = -1;
        if (style.has("widthComputationExpression")) {
            width = evaluator.integer(style, "widthComputationExpression", self).orElse(-1);
            height = evaluator.integer(style, "heightComputationExpression", self).orElse(-1);
        }
        boolean resized = view.setAskedSize(width <= 0 ? -1 : width * SCALE, height <= 0 ? -1 : height * SCALE);
        ContainerStyle.Shape shape = switch (style.kind()) {
            case "ShapeContainerStyleDescription" -> ContainerStyle.Shape.PARALLELOGRAM;
            case "WorkspaceImageDescription" -> ContainerStyle.Shape.IMAGE;
            default -> ContainerStyle.Shape.FLAT;
        };
        Colour background = style.has("backgroundColor") ? colour(style, "backgroundColor", self, Colour.WHITE) : Colour.WHITE;
        Colour foreground = style.has("foregroundColor") ? colour(style, "foregroundColor", self, background) : background;
        ContainerStyle result = new ContainerStyle(shape, background, foreground,
                style.has("backgroundStyle") ? style.text("backgroundStyle") : "Liquid",
                colour(style, "borderColor", self, Colour.BLACK),
                evaluator.integer(style, "borderSizeComputationExpression", self).orElse(0), style.text("borderLineStyle"),
                style.isTrue("roundedCorner") ? style.integer("arcWidth") : 0, label(style, self),
                style.isTrue("hideLabelByDefault"), style.has("workspacePath") ? style.text("workspacePath") : "");
        return view.setStyle(result) | resized;
    }

    /** The style of an edge. */
    boolean edge(EdgeView view, Construct style, Scope scope) {
        EObject self = view.element();
        Optional<Construct> begin = style.one("beginLabelStyleDescription");
        Optional<Construct> centre = style.one("centerLabelStyleDescription");
        Optional<Construct> end = style.one("endLabelStyleDescription");
        EdgeStyle result = new EdgeStyle(colour(style, "strokeColor", self, Colour.GREY),
                Math.max(1, evaluator.integer(style, "sizeComputationExpression", self).orElse(1)), style.text("lineStyle"),
                style.text("sourceArrow"), style.text("targetArrow"),
                begin.map(s -> label(s, self)).orElse(LabelStyle.DEFAULT),
                centre.map(s -> label(s, self)).orElse(LabelStyle.DEFAULT),
                end.map(s -> label(s, self)).orElse(LabelStyle.DEFAULT));
        boolean changed = view.setStyle(result, text(begin, self, scope), text(end, self, scope));
        return view.setTexts(text(centre, self, scope), "") | changed;
    }

    private String text(Optional<Construct> label, EObject self, Scope scope) {
        return label.map(l -> evaluator.text(l, "labelExpression", self, scope)).orElse("");
    }

    /** How a label is written. */
    LabelStyle label(Construct style, EObject self) {
        List<String> format = style.texts("labelFormat");
        return new LabelStyle(Math.clamp(style.integer("labelSize"), 4, 96), format.contains("bold"), format.contains("italic"),
                format.contains("underline"), format.contains("strike_through"), colour(style, "labelColor", self, Colour.BLACK),
                style.isTrue("showIcon"), style.text("iconPath"), style.has("labelAlignment") ? style.text("labelAlignment") : "CENTER");
    }

    private Gauge gauge(Construct section, EObject self) {
        return new Gauge(evaluator.integer(section, "minValueExpression", self).orElse(0),
                evaluator.integer(section, "maxValueExpression", self).orElse(0),
                evaluator.integer(section, "valueExpression", self).orElse(0), section.text("label"),
                colour(section, "backgroundColor", self, Colour.BLACK),
                colour(section, "foregroundColor", self, new Colour(138, 226, 52)));
    }

    Colour colour(Construct owner, String feature, EObject self, Colour otherwise) {
        return colours.of(owner, feature, self).orElse(otherwise);
    }
}
