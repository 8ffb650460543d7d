// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.LabelStyle;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.layout.LayoutFile;
import org.nitrolith.diagram.layout.Proposal;
import org.nitrolith.diagram.layout.TextSize;

class LayoutTest {

    private final Lab lab = new Lab();

    private static ShapeView shape(Diagram diagram, EObject element) {
        return (ShapeView) Lab.view(diagram, element);
    }

    /** A bench with many vessels that are used in layers, and links between them. */
    private void grow(int vessels, int uses) {
        Random random = new Random(7);
        List<EObject> all = new ArrayList<>();
        for (int i = 0; i < vessels; i++) {
            all.add(Lab.add(i % 2 == 0 ? lab.left : lab.right, "items", lab.make("Vessel", "vessel " + i)));
        }
        for (int i = 0; i < uses; i++) {
            EObject from = all.get(random.nextInt(vessels - 1));
            EObject to = all.get(Math.min(vessels - 1, all.indexOf(from) + 1 + random.nextInt(4)));
            if (!Lab.list(from, "uses").contains(to)) {
                Lab.list(from, "uses").add(to);
            }
        }
    }

    @Test
    void nothingOverlapsAndNoEdgeRunsThroughANode() {
        grow(30, 40);
        Diagram diagram = lab.open("BenchMap");
        checkNoOverlap(diagram.view().children());
        checkNoEdgeThroughANode(diagram);
    }

    private static void checkNoEdgeThroughANode(Diagram diagram) {
        for (EdgeView edge : diagram.view().edges()) {
            for (ElementView view : diagram.views()) {
                if (view instanceof ShapeView node && !(view instanceof ContainerView) && node != edge.source() && node != edge.target()
                        && node.parent() != edge.source() && node.parent() != edge.target()) {
                    assertFalse(crosses(edge.route(), node.absoluteBounds()),
                            () -> edge.route() + " from " + edge.source().absoluteBounds() + " to " + edge.target().absoluteBounds()
                                    + " through " + node.absoluteBounds());
                }
            }
        }
    }

    private static void checkNoOverlap(List<ElementView> children) {
        List<ShapeView> shapes = children.stream().filter(ShapeView.class::isInstance).map(ShapeView.class::cast).toList();
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                assertFalse(shapes.get(i).absoluteBounds().overlaps(shapes.get(j).absoluteBounds()), shapes.get(i) + " " + shapes.get(j));
            }
            if (shapes.get(i) instanceof ContainerView container) {
                Bounds outer = container.absoluteBounds();
                for (ElementView child : container.children()) {
                    Bounds inner = ((ShapeView) child).absoluteBounds();
                    assertTrue(inner.x() >= outer.x() && inner.y() >= outer.y() && inner.right() <= outer.right()
                            && inner.bottom() <= outer.bottom(), child + " is within " + container);
                }
                checkNoOverlap(container.children());
            }
        }
    }

    private static boolean crosses(List<Point> route, Bounds node) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            Bounds line = new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(1, Math.abs(a.x() - b.x())),
                    Math.max(1, Math.abs(a.y() - b.y())));
            if ((a.x() == b.x() || a.y() == b.y()) && line.overlaps(node)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theSameModelIsArrangedInTheSameWay() {
        grow(20, 25);
        Diagram first = lab.open("BenchMap");
        Diagram second = lab.open("BenchMap");
        assertEquals(places(first), places(second));
    }

    private static Map<String, Object> places(Diagram diagram) {
        Map<String, Object> places = new HashMap<>();
        diagram.views().forEach(v -> places.put(v.id(), v instanceof ShapeView s ? s.bounds() : v instanceof EdgeView e ? e.route() : ""));
        return places;
    }

    @Test
    void movesAreCommandsThatAreUndone() {
        Diagram diagram = lab.open("BenchMap");
        ShapeView left = shape(diagram, lab.left);
        Bounds before = left.bounds();
        lab.domain.getCommandStack().execute(diagram.move(Map.of(left, before.at(700, 300))));
        assertEquals(before.at(700, 300), left.bounds());
        lab.domain.getCommandStack().undo();
        assertEquals(before, left.bounds());
        lab.domain.getCommandStack().redo();
        assertEquals(before.at(700, 300), left.bounds());
        lab.domain.getCommandStack().execute(diagram.move(Map.of(left, new Bounds(10, 10, 900, 500))));
        assertEquals(new Bounds(10, 10, 900, 500), left.bounds(), "a container keeps the size that it is given");
        lab.domain.getCommandStack().execute(arrangement(diagram, Optional.empty()));
        assertEquals(before, left.bounds(), "arranged anew");
        lab.domain.getCommandStack().undo();
        assertEquals(new Bounds(10, 10, 900, 500), left.bounds());
    }

    private static Command arrangement(Diagram diagram, Optional<ContainerView> container) {
        Proposal proposal = diagram.propose(container);
        proposal.compute(new NullProgressMonitor());
        return diagram.arrange(proposal);
    }

    @Test
    void arrangingIsUndoneForWhatWasNeverPlacedToo() {
        grow(20, 25);
        Diagram diagram = lab.open("BenchMap");
        EObject fresh = Lab.add(lab.left, "items", lab.make("Vessel", "crucible"));
        diagram.refresh();
        Map<String, Object> before = places(diagram);
        lab.domain.getCommandStack().execute(arrangement(diagram, Optional.empty()));
        Map<String, Object> arranged = places(diagram);
        assertEquals(places(lab.open("BenchMap")), arranged);
        assertNotEquals(before.get(shape(diagram, fresh).id()), arranged.get(shape(diagram, fresh).id()));
        lab.domain.getCommandStack().undo();
        assertEquals(before, places(diagram));
        lab.domain.getCommandStack().redo();
        assertEquals(arranged, places(diagram));
    }

    @Test
    void whatIsMadeWhileALayoutIsComputedFindsRoomInIt() {
        Diagram diagram = lab.open("BenchMap");
        Proposal proposal = diagram.propose(Optional.empty());
        EObject fresh = Lab.add(lab.left, "items", lab.make("Vessel", "crucible"));
        diagram.refresh();
        proposal.compute(new NullProgressMonitor());
        lab.domain.getCommandStack().execute(diagram.arrange(proposal));
        assertTrue(shape(diagram, fresh).isPlaced());
        assertFalse(shape(diagram, fresh).bounds().overlaps(shape(diagram, lab.flask).bounds()));
    }

    @Test
    void aLayoutIsStoppedAndLeavesAllAsItWas() {
        grow(20, 25);
        Diagram diagram = lab.open("BenchMap");
        Map<String, Object> before = places(diagram);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Proposal proposal = diagram.propose(Optional.empty());
        assertThrows(OperationCanceledException.class, () -> proposal.compute(monitor));
        assertThrows(OperationCanceledException.class,
                () -> Diagram.prepare(diagram.representation(), lab.lab, lab.domain, problem -> fail(problem.toString()), monitor));
        assertEquals(before, places(diagram));
    }

    @Test
    void aLayoutTellsHowFarItIs() {
        grow(20, 25);
        int[] work = new int[2];
        lab.open("BenchMap").propose(Optional.empty()).compute(new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int total) {
                work[0] = total;
            }

            @Override
            public void worked(int done) {
                work[1] += done;
            }
        });
        assertTrue(work[0] > 0);
        assertEquals(work[0], work[1]);
    }

    @Test
    void edgesFollowTheirEndsAndKeepTheirBends() {
        Diagram diagram = lab.open("BenchMap");
        EdgeView link = (EdgeView) Lab.view(diagram, lab.link);
        ShapeView mill = shape(diagram, lab.mill);
        lab.domain.getCommandStack().execute(diagram.move(Map.of(mill, mill.bounds().shifted(300, 200))));
        Bounds end = mill.absoluteBounds();
        assertTrue(new Bounds(end.x() - 1, end.y() - 1, end.width() + 2, end.height() + 2).contains(link.route().getFirst()));
        lab.domain.getCommandStack().execute(diagram.bend(link, List.of(new Point(5, 5), new Point(50, 5))));
        assertEquals(List.of(new Point(5, 5), new Point(50, 5)), link.route().subList(1, 3));
        lab.domain.getCommandStack().undo();
        assertNotEquals(4, link.route().stream().filter(p -> p.y() == 5).count() + 2);
    }

    private static void move(Lab lab, Diagram diagram, ShapeView shape, int dx, int dy) {
        lab.domain.getCommandStack().execute(diagram.move(Map.of(shape, shape.bounds().shifted(dx, dy))));
    }

    @Test
    void edgesGoAroundWhatStandsBetweenTheirEnds() {
        Diagram diagram = lab.open("BenchMap");
        EdgeView link = (EdgeView) Lab.view(diagram, lab.link);
        ShapeView furnace = shape(diagram, lab.furnace);
        ShapeView flask = shape(diagram, lab.flask);
        // the furnace behind the flask, in line with it and the mill
        Bounds mill = shape(diagram, lab.mill).absoluteBounds();
        Bounds left = shape(diagram, lab.left).absoluteBounds();
        move(lab, diagram, shape(diagram, lab.left), mill.right() + 60 - left.x(), 0);
        lab.domain.getCommandStack().execute(diagram.move(Map.of(flask, flask.bounds().at(10, 60), furnace, furnace.bounds().at(250, 60))));
        assertTrue(link.route().size() > 2, "a straight line would run through the flask: " + link.route());
        checkNoEdgeThroughANode(diagram);
        checkOrthogonal(link);
    }

    private static void checkOrthogonal(EdgeView edge) {
        for (int i = 1; i < edge.route().size(); i++) {
            Point a = edge.route().get(i - 1);
            Point b = edge.route().get(i);
            assertTrue((a.x() == b.x()) != (a.y() == b.y()), () -> "at right angles: " + edge.route());
        }
    }

    @Test
    void edgesThatNobodyMovedGoAroundWhatIsPutInTheirWay() {
        grow(12, 14);
        Diagram diagram = lab.open("BenchMap");
        ShapeView mill = shape(diagram, lab.mill);
        List<EdgeView> within = diagram.view().edges().stream().filter(e -> e.source().parent() == mill.parent()
                && e.target().parent() == mill.parent() && e.source() != mill && e.target() != mill).toList();
        EdgeView edge = within.getFirst();
        Bounds holder = ((ShapeView) mill.parent()).absoluteBounds();
        Point middle = edge.middle();
        List<Point> before = edge.route();
        Bounds small = mill.bounds().shifted(middle.x() - mill.absoluteBounds().x() - 10, middle.y() - mill.absoluteBounds().y() - 10)
                .sized(20, 20);
        lab.domain.getCommandStack().execute(diagram.move(Map.of(mill, small)));
        assertFalse(crosses(edge.route(), mill.absoluteBounds()), edge.route() + " runs through " + mill.absoluteBounds());
        assertTrue(holder.overlaps(mill.absoluteBounds()));
        checkOrthogonal(edge);
        lab.domain.getCommandStack().undo();
        assertEquals(before, edge.route());
    }

    @Test
    void edgesBetweenShapesThatAreMovedTogetherKeepTheirForm() {
        grow(20, 25);
        Diagram diagram = lab.open("BenchMap");
        ShapeView left = shape(diagram, lab.left);
        List<EdgeView> within = diagram.view().edges().stream().filter(e -> e.source().parent() == left && e.target().parent() == left)
                .toList();
        List<List<Point>> shifted = within.stream().map(e -> e.route().stream().map(p -> new Point(p.x() - 7, p.y() + 2000)).toList())
                .toList();
        move(lab, diagram, left, -7, 2000);
        assertFalse(within.isEmpty());
        assertEquals(shifted, within.stream().map(EdgeView::route).toList());
    }

    @Test
    void movesLeaveNoEdgeThroughANodeAndNoneAslant() {
        grow(30, 40);
        Diagram diagram = lab.open("BenchMap");
        Random random = new Random(11);
        move(lab, diagram, shape(diagram, lab.right), 0, 3000);
        List<ShapeView> vessels = diagram.views().stream().filter(v -> v instanceof ShapeView)
                .filter(v -> v.element().eClass().getName().equals("Vessel"))
                .map(ShapeView.class::cast).toList();
        for (int i = 0; i < 12; i++) {
            ShapeView vessel = vessels.get(random.nextInt(vessels.size()));
            lab.domain.getCommandStack().execute(diagram.move(Map.of(vessel, vessel.bounds().at(40 + 160 * i, 700 + 90 * (i % 3)))));
            checkNoEdgeThroughANode(diagram);
            diagram.view().edges().forEach(LayoutTest::checkOrthogonal);
        }
    }

    @Test
    void aNewNodeLeavesTheOthersWhereTheyAre() {
        Diagram diagram = lab.open("BenchMap");
        Bounds flask = shape(diagram, lab.flask).bounds();
        Bounds furnace = shape(diagram, lab.furnace).bounds();
        EObject fresh = Lab.add(lab.left, "items", lab.make("Vessel", "crucible"));
        diagram.refresh();
        assertEquals(flask, shape(diagram, lab.flask).bounds());
        assertEquals(furnace, shape(diagram, lab.furnace).bounds());
        assertFalse(shape(diagram, fresh).bounds().overlaps(flask) || shape(diagram, fresh).bounds().overlaps(furnace));
    }

    @Test
    void oneLineForEachViewThatWasMoved(@TempDir Path folder) throws IOException {
        Path model = folder.resolve("a lab.lab");
        lab.lab.eResource().setURI(URI.createFileURI(model.toString()));
        Diagram diagram = lab.open("BenchMap");
        LayoutFile layout = diagram.layout();
        assertSame(layout, lab.open("Towers").layout(), "all diagrams of a model share its layout");
        assertEquals(Optional.of(folder.resolve("a lab.lab.layout")), layout.file());
        layout.save();
        assertFalse(Files.exists(layout.file().orElseThrow()), "nothing was moved, nothing is written");
        for (EObject element : List.of(lab.left, lab.right, lab.flask)) {
            ShapeView view = shape(diagram, element);
            lab.domain.getCommandStack().execute(diagram.move(Map.of(view, view.bounds().at(40, 60))));
        }
        assertTrue(layout.isDirty());
        layout.save();
        assertFalse(layout.isDirty());
        List<String> lines = Files.readAllLines(layout.file().orElseThrow());
        assertEquals(List.of("# nitrolith layout 1", "BenchMap\tid0\tBenchBox:id1\t40 60",
                "BenchMap\tid0\tBenchBox:id1/VesselNode:id2\t40 60",
                "BenchMap\tid0\tBenchBox:id5\t40 60"), lines);
        ShapeView right = shape(diagram, lab.right);
        lab.domain.getCommandStack().execute(diagram.move(Map.of(right, right.bounds().at(41, 60))));
        layout.save();
        List<String> after = Files.readAllLines(layout.file().orElseThrow());
        assertEquals(1, after.stream().filter(l -> !lines.contains(l)).count());
    }

    @Test
    void whatSomebodyElseMovedStaysWhereHePutIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lab.lab.layout");
        Files.writeString(file, "# nitrolith layout 1\nBenchMap\tid0\tBenchBox:id1\t10 20\n<<<<<<< mine\n"
                + "BenchMap\tid0\tBenchBox:id5\t1 2\n");
        lab.lab.eResource().setURI(URI.createFileURI(folder.resolve("lab.lab").toString()));
        Diagram diagram = lab.open("BenchMap");
        assertEquals(10, shape(diagram, lab.left).bounds().x());
        Files.writeString(file, "# nitrolith layout 1\nBenchMap\tid0\tBenchBox:id1\t500 20\nBenchMap\tid0\tBenchBox:id5\t1 2\n");
        ShapeView right = shape(diagram, lab.right);
        lab.domain.getCommandStack().execute(diagram.move(Map.of(right, right.bounds().at(3, 4))));
        diagram.layout().save();
        assertEquals("# nitrolith layout 1\nBenchMap\tid0\tBenchBox:id1\t500 20\nBenchMap\tid0\tBenchBox:id5\t3 4\n",
                Files.readString(file));
    }

    @Test
    void textIsWrappedBetweenWords() {
        LabelStyle style = LabelStyle.DEFAULT;
        TextSize one = TextSize.of("ball mill", style);
        assertTrue(one.width() > 40 && one.width() < 70, "9 letters at 11 pixels: " + one);
        assertEquals(2 * one.height(), TextSize.of("ball\nmill", style).height());
        assertEquals(List.of("ball", "mill"), TextSize.wrap("ball mill", style, one.width() - 10, 5));
        assertEquals(List.of("ball…"), TextSize.wrap("ball mill of zirconia", style, one.width() - 10, 1));
        assertEquals(List.of("ball mill"), TextSize.wrap("ball mill", style, one.width(), 1));
        assertEquals(List.of("ball mill", "500 rpm, 20 h"), TextSize.wrap("ball mill 500 rpm, 20 h", style, one.width() + 40, 5),
                "a number stays with its unit");
    }
}
