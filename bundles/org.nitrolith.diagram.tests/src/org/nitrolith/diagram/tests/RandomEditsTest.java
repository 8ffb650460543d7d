// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.tool.DiagramTools;

/**
 * Random tools, moves, undo and redo: after each step the views are those that a diagram opened now would have, and undo
 * leads back to each earlier state of the model.
 */
class RandomEditsTest {

    private static final long SEED = 20_261_123;
    private static final int MOST_VIEWS = 40;

    private final Random random = new Random(SEED);
    private final Lab lab = new Lab();
    private final Diagram diagram = lab.open("BenchMap");
    private final DiagramTools tools = new DiagramTools(diagram);
    private final Deque<EObject> states = new ArrayDeque<>();

    @Test
    void modelAndViewStayInStep() {
        int steps = Boolean.getBoolean("nitrolith.full") ? 60_000 : 2_000;
        int done = 0;
        int undone = 0;
        for (int step = 0; step < steps; step++) {
            EObject before = EcoreUtil.copy(lab.lab);
            var undoable = lab.domain.getCommandStack().getUndoCommand();
            int kind = random.nextInt(10);
            if (kind == 0 && !states.isEmpty()) {
                lab.domain.getCommandStack().undo();
                assertTrue(EcoreUtil.equals(states.pop(), lab.lab), "undo at step " + step);
                if (random.nextBoolean()) {
                    lab.domain.getCommandStack().redo();
                    states.push(EcoreUtil.copy(lab.lab));
                    assertTrue(EcoreUtil.equals(before, lab.lab), "redo at step " + step);
                    states.pop();
                    lab.domain.getCommandStack().undo();
                }
                undone++;
            } else {
                edit(kind);
                if (lab.domain.getCommandStack().getUndoCommand() != undoable) {
                    states.push(before);
                    done++;
                }
            }
            compare(step);
            if (states.size() > 200) {
                lab.domain.getCommandStack().flush();
                states.clear();
            }
        }
        assertTrue(done > steps / 4, "most edits can be done: " + done);
        assertTrue(undone > steps / 20, "undo is tried: " + undone);
    }

    private void edit(int kind) {
        List<ElementView> views = diagram.views();
        List<ShapeView> shapes = views.stream().filter(ShapeView.class::isInstance).map(ShapeView.class::cast).toList();
        boolean full = views.size() > MOST_VIEWS;
        if (shapes.isEmpty()) {
            tools.create(tool("newBench"), diagram.view(), Optional.empty());
            return;
        }
        ShapeView shape = pick(shapes);
        ShapeView other = pick(shapes);
        switch (full ? 9 : kind) {
            case 1 -> tools.create(tool("newBench"), diagram.view(), Optional.of(new Point(random.nextInt(500), random.nextInt(500))));
            case 2 -> tools.create(tool(random.nextBoolean() ? "newVessel" : "newTool"), shape, Optional.empty());
            case 3 -> tools.create(tool("newPort"), shape, Optional.empty());
            case 4 -> tools.createEdge(tool(random.nextBoolean() ? "newLink" : "newUse"), shape, other);
            case 5 -> tools.edit(pick(views), "name " + random.nextInt(100));
            case 6 -> reconnect(other);
            case 7 -> tools.drop(List.of(shape), other);
            case 8 -> move(shape);
            default -> tools.delete(List.of(pick(views)));
        }
    }

    private void reconnect(ShapeView to) {
        if (!diagram.view().edges().isEmpty()) {
            EdgeView edge = pick(diagram.view().edges());
            tools.reconnect(edge, random.nextBoolean() ? DiagramTools.End.SOURCE : DiagramTools.End.TARGET, to);
        }
    }

    private void move(ShapeView shape) {
        Bounds bounds = shape.bounds().at(random.nextInt(400), random.nextInt(400));
        var command = diagram.move(Map.of(shape, bounds));
        lab.domain.getCommandStack().execute(command);
        boolean border = shape.parent() instanceof ShapeView holder && holder.borderNodes().contains(shape);
        assertTrue(border || shape.bounds().equals(bounds), "a moved view is where it was put");
    }

    private Construct tool(String name) {
        return tools.tool(name).orElseThrow();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void compare(int step) {
        Diagram fresh = Diagram.outline(diagram.representation(), lab.lab, lab.problems::add);
        assertEquals(describe(fresh), describe(diagram), () -> "step " + step);
        for (View view : diagram.views()) {
            assertTrue(diagram.find(view.id()).orElseThrow() == view, "an id means one view");
        }
    }

    private static List<String> describe(Diagram each) {
        List<String> result = new ArrayList<>();
        for (ElementView view : each.views()) {
            result.add(view.id() + " \"" + view.label() + "\" " + view.tooltip());
        }
        return result;
    }
}
