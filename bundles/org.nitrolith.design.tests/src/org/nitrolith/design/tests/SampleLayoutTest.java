// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.design.NitrolithViewpoints;
import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.NodeView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.layout.TextSize;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.SpecificationLoader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How the diagrams of the sample notebook are arranged, without and with all their layers. */
class SampleLayoutTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"Route, false", "Route, true", "Stack, false", "Stack, true", "MaterialMap, false", "MaterialMap, true",
        "Provenance, false", "Provenance, true"})
    void nothingOverlapsAndNoEdgeRunsThroughAShape(String name, boolean allLayers) throws Exception {
        String file = switch (name) {
            case "Route" -> SampleNotebook.ROUTE;
            case "Stack" -> SampleNotebook.CELL;
            case "MaterialMap" -> SampleNotebook.MATERIALS;
            default -> SampleNotebook.NOTEBOOK;
        };
        Representation representation = new SpecificationLoader().load(new NitrolithViewpoints()).representation(name).orElseThrow();
        try (Diagram diagram = Diagram.open(representation, new SampleNotebook(folder).root(file))) {
            if (allLayers) {
                representation.layers().stream().filter(Representation::isOptional).forEach(l -> diagram.showLayer(l, true));
            }
            checkShapes(diagram);
            checkEdges(diagram);
        }
    }

    private static List<ShapeView> shapes(Diagram diagram) {
        return diagram.views().stream().filter(v -> v instanceof ShapeView && v.isVisible()).map(ShapeView.class::cast).toList();
    }

    private static void checkShapes(Diagram diagram) {
        List<ShapeView> shapes = shapes(diagram);
        assertFalse(shapes.isEmpty());
        for (ShapeView one : shapes) {
            for (ShapeView other : shapes) {
                if (one != other && !holds(one, other) && !holds(other, one)) {
                    assertFalse(withLabel(one).overlaps(withLabel(other)), () -> one + " overlaps " + other);
                }
                if (one == other.parent() && !one.borderNodes().contains(other)) {
                    assertTrue(area(one.absoluteBounds(), 0).contains(area(other.absoluteBounds(), 0)), () -> other + " within " + one);
                }
            }
        }
    }

    private static void checkEdges(Diagram diagram) {
        for (ElementView view : diagram.views()) {
            if (!(view instanceof EdgeView edge) || !edge.isVisible()) {
                continue;
            }
            for (ShapeView shape : shapes(diagram)) {
                if (!holds(shape, edge.source()) && !holds(shape, edge.target())) {
                    for (int i = 1; i < edge.route().size(); i++) {
                        Point a = edge.route().get(i - 1);
                        Point b = edge.route().get(i);
                        assertFalse(area(shape.absoluteBounds(), 1).intersectsLine(a.x(), a.y(), b.x(), b.y()),
                                () -> edge + " runs through " + shape);
                    }
                    assertFalse(!edge.label().isEmpty() && edge.labelBounds().overlaps(shape.absoluteBounds()),
                            () -> "the label of " + edge + " lies on " + shape);
                }
            }
        }
    }

    private static Rectangle area(Bounds bounds, int inset) {
        return new Rectangle(bounds.x() + inset, bounds.y() + inset, bounds.width() - 2 * inset, bounds.height() - 2 * inset);
    }

    private static boolean holds(View outer, ElementView inner) {
        for (View v = inner; v != null; v = v instanceof ElementView element ? element.parent() : null) {
            if (v == outer) {
                return true;
            }
        }
        return false;
    }

    /** The bounds of a shape and of the label below it. */
    private static Bounds withLabel(ShapeView shape) {
        Bounds at = shape.absoluteBounds();
        if (!(shape instanceof NodeView node) || node.style().labelInside() || node.style().labelHidden() || node.label().isEmpty()) {
            return at;
        }
        TextSize text = TextSize.of(node.label(), node.style().label());
        int wider = Math.max(0, text.width() - at.width());
        return new Bounds(at.x() - wider / 2, at.y(), at.width() + wider, at.height() + 2 + text.height());
    }

    @Test
    void theTestedSampleStandsBesideTheStack() throws Exception {
        Representation stack = new SpecificationLoader().load(new NitrolithViewpoints()).representation("Stack").orElseThrow();
        try (Diagram diagram = Diagram.open(stack, new SampleNotebook(folder).root(SampleNotebook.CELL))) {
            EdgeView use = diagram.view().edges().getFirst();
            assertTrue(use.target().absoluteBounds().x() > use.source().absoluteBounds().right());
            assertEquals(use.source().absoluteBounds().right(), use.route().getFirst().x(), "the edge begins at the side of the layer");
        }
    }
}
