// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.layout.Alignment;

class AlignmentTest {

    private final Lab lab = new Lab();
    private final EObject jar = Lab.add(lab.left, "items", lab.make("Tool", "jar"));
    private final Diagram diagram = lab.open("BenchMap");
    private final ShapeView flask = shape(lab.flask);
    private final ShapeView furnace = shape(lab.furnace);
    private final ShapeView third = shape(jar);
    private final ShapeView mill = shape(lab.mill);

    private ShapeView shape(EObject element) {
        return (ShapeView) Lab.view(diagram, element);
    }

    @BeforeEach
    void place() {
        Map<ShapeView, Bounds> places = new LinkedHashMap<>();
        places.put(flask, new Bounds(0, 10, 100, 40));
        places.put(furnace, new Bounds(130, 90, 60, 20));
        places.put(third, new Bounds(400, 200, 80, 30));
        places.put(shape(lab.left), shape(lab.left).bounds().at(0, 0));
        places.put(shape(lab.right), shape(lab.right).bounds().at(700, 300));
        lab.domain.getCommandStack().execute(diagram.move(places));
    }

    private void run(Alignment alignment, ShapeView... shapes) {
        Command command = diagram.move(alignment.label(), alignment.of(List.of(shapes)));
        assertTrue(command.canExecute(), "something changes");
        lab.domain.getCommandStack().execute(command);
        assertEquals(alignment.label(), lab.domain.getCommandStack().getUndoCommand().getLabel());
    }

    @ParameterizedTest
    @CsvSource({ "LEFT, 400, 10, 400, 90", "CENTRE, 390, 10, 410, 90", "RIGHT, 380, 10, 420, 90", "TOP, 0, 200, 130, 200",
        "MIDDLE, 0, 195, 130, 205", "BOTTOM, 0, 190, 130, 210" })
    void theOthersGoInLineWithTheLast(Alignment alignment, int x1, int y1, int x2, int y2) {
        run(alignment, flask, furnace, third);
        assertEquals(new Bounds(x1, y1, 100, 40), flask.bounds());
        assertEquals(new Bounds(x2, y2, 60, 20), furnace.bounds());
        assertEquals(new Bounds(400, 200, 80, 30), third.bounds());
        lab.domain.getCommandStack().undo();
        assertEquals(new Bounds(0, 10, 100, 40), flask.bounds());
        assertEquals(new Bounds(130, 90, 60, 20), furnace.bounds());
        lab.domain.getCommandStack().redo();
        assertEquals(new Bounds(x1, y1, 100, 40), flask.bounds());
    }

    @ParameterizedTest
    @CsvSource({ "SAME_WIDTH, 80, 40", "SAME_HEIGHT, 100, 30", "SAME_SIZE, 80, 30" })
    void theOthersTakeTheSizeOfTheLast(Alignment alignment, int width, int height) {
        run(alignment, flask, third);
        assertEquals(new Bounds(0, 10, width, height), flask.bounds());
        lab.domain.getCommandStack().undo();
        assertEquals(new Bounds(0, 10, 100, 40), flask.bounds());
    }

    @Test
    void distancesBecomeEqual() {
        run(Alignment.SPREAD_ACROSS, third, flask, furnace);
        assertEquals(List.of(0, 220, 400), List.of(flask.bounds().x(), furnace.bounds().x(), third.bounds().x()));
        assertEquals(furnace.bounds().x() - flask.bounds().right(), third.bounds().x() - furnace.bounds().right());
        run(Alignment.SPREAD_DOWN, third, flask, furnace);
        assertEquals(furnace.bounds().y() - flask.bounds().bottom(), third.bounds().y() - furnace.bounds().bottom());
        assertEquals(10, flask.bounds().y());
        assertEquals(200, third.bounds().y());
        assertTrue(Alignment.SPREAD_ACROSS.of(List.of(flask, third)).isEmpty(), "two have one distance only");
    }

    @Test
    void shapesInDifferentContainersGoInLineOnTheDiagram() {
        run(Alignment.RIGHT, mill, third);
        assertEquals(0, mill.bounds().x(), "it does not leave its container");
        run(Alignment.MIDDLE, flask, mill);
        assertEquals(mill.absoluteBounds().centre().y(), flask.absoluteBounds().centre().y());
    }

    @Test
    void whatLiesInAnotherOrCannotBeMovedStays() {
        ShapeView left = shape(lab.left);
        ShapeView port = flask.borderNodes().getFirst();
        assertEquals(List.of(left, mill), Alignment.free(List.of(flask, left, port, mill)));
        assertTrue(Alignment.LEFT.of(List.of(flask)).isEmpty(), "one alone is in line");
        Diagram towers = lab.open("Towers");
        List<ShapeView> regions = new ArrayList<>();
        towers.views().stream().filter(v -> v instanceof ContainerView c && c.isRegion()).forEach(v -> regions.add((ShapeView) v));
        assertEquals(3, regions.size());
        assertTrue(Alignment.free(regions).isEmpty());
    }

    @Test
    void viewsAreFoundByTheirLabels() {
        assertEquals(List.of(furnace, Lab.view(diagram, lab.link)), diagram.labelled(" FURN"), "the link says at its end where it leads");
        assertEquals(diagram.views().stream().filter(v -> v.isVisible()).toList(), diagram.labelled(""));
        assertTrue(diagram.labelled("no such label").isEmpty());
        assertTrue(diagram.labelled("mill").contains(mill));
        diagram.useFilter(diagram.representation().filters().getFirst(), true);
        assertFalse(diagram.labelled("mill").contains(mill), "a hidden view is not found");
    }

    @Test
    void unsavedPlacesCanBeGivenUp(@TempDir Path folder) throws Exception {
        lab.lab.eResource().setURI(URI.createFileURI(folder.resolve("x.lab").toString()));
        lab.lab.eResource().eAdapters().clear();
        Diagram kept = lab.open("BenchMap");
        ShapeView bench = (ShapeView) Lab.view(kept, lab.left);
        lab.domain.getCommandStack().execute(kept.move(Map.of(bench, bench.bounds().at(11, 12))));
        kept.layout().save();
        lab.domain.getCommandStack().execute(kept.move(Map.of(bench, bench.bounds().at(500, 12))));
        assertTrue(kept.layout().isDirty());
        kept.layout().revert();
        assertFalse(kept.layout().isDirty());
        kept.refresh();
        assertEquals(11, bench.bounds().x());
        Path file = kept.layout().file().orElseThrow();
        assertFalse(kept.layout().isReadOnly());
        var permissions = Files.getPosixFilePermissions(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertTrue(kept.layout().isReadOnly(), "a file in a read-only folder cannot be replaced");
        Files.setPosixFilePermissions(folder, permissions);
        assertFalse(kept.layout().isReadOnly());
        Files.setPosixFilePermissions(file, Set.of());
        assertTrue(kept.layout().isReadOnly());
    }
}
