// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.internal.ElementIds;
import org.nitrolith.diagram.spec.SpecificationProblem;

/** Writes the visible views of a diagram as one JSON document; bounds are in pixels of the diagram. */
final class DiagramJson {

    private final Diagram diagram;
    private final List<ElementView> views;
    private JsonGenerator json;

    DiagramJson(Diagram diagram) {
        this.diagram = diagram;
        this.views = diagram.views().stream().filter(ElementView::isVisible).toList();
    }

    String write() {
        StringWriter text = new StringWriter();
        try {
            json = JsonFactory.builder().build().createGenerator(text);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            document();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void document() throws IOException {
        json.writeStartObject();
        json.writeStringField("representation", diagram.representation().name());
        json.writeStringField("viewpoint", diagram.representation().viewpoint().name());
        json.writeStringField("title", diagram.view().title());
        json.writeStringField("element", id(diagram.view()));
        json.writeArrayFieldStart("nodes");
        for (ElementView view : views) {
            if (view instanceof NodeView node) {
                shape(node);
                json.writeBooleanField("border", node.parent() instanceof ShapeView holder && holder.borderNodes().contains(node));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("containers");
        for (ElementView view : views) {
            if (view instanceof ContainerView container) {
                shape(container);
                json.writeStringField("presentation", container.mapping().text("childrenPresentation"));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("listItems");
        for (ElementView view : views) {
            if (view instanceof ListItemView item) {
                head(item);
                json.writeStringField("parent", item.parent().id());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (EdgeView edge : diagram.view().edges()) {
            if (edge.isVisible()) {
                edge(edge);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (SpecificationProblem problem : diagram.problems()) {
            json.writeString(problem.text());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void head(ElementView view) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", view.id());
        json.writeStringField("mapping", view.mapping().name());
        json.writeStringField("element", id(view));
        json.writeStringField("label", view.label());
        if (!view.decorations().isEmpty()) {
            json.writeArrayFieldStart("decorations");
            for (var decoration : view.decorations()) {
                json.writeString(decoration.message());
            }
            json.writeEndArray();
        }
    }

    private void shape(ShapeView view) throws IOException {
        head(view);
        json.writeStringField("parent", view.parent().id());
        bounds(view.absoluteBounds());
    }

    private void edge(EdgeView edge) throws IOException {
        head(edge);
        json.writeStringField("source", edge.source().id());
        json.writeStringField("target", edge.target().id());
        json.writeStringField("beginLabel", edge.beginLabel());
        json.writeStringField("endLabel", edge.endLabel());
        int x = edge.route().stream().mapToInt(Point::x).min().orElse(0);
        int y = edge.route().stream().mapToInt(Point::y).min().orElse(0);
        int right = edge.route().stream().mapToInt(Point::x).max().orElse(0);
        int bottom = edge.route().stream().mapToInt(Point::y).max().orElse(0);
        bounds(new Bounds(x, y, right - x, bottom - y));
        json.writeArrayFieldStart("route");
        for (Point point : edge.route()) {
            json.writeArray(new int[] { point.x(), point.y() }, 0, 2);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void bounds(Bounds bounds) throws IOException {
        json.writeObjectFieldStart("bounds");
        json.writeNumberField("x", bounds.x());
        json.writeNumberField("y", bounds.y());
        json.writeNumberField("width", bounds.width());
        json.writeNumberField("height", bounds.height());
        json.writeEndObject();
    }

    private String id(View view) {
        return ElementIds.of(view.element(), diagram.element().eResource());
    }
}
