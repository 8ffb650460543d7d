// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.diagram.table.Table;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.model.resource.Severity;

/** Lines, columns, cells and styles of the tables of the small specification. */
class TableTest {

    private static final Colour ALARM = new Colour(200, 30, 10);
    private static final Colour COLD = new Colour(0, 0, 200);
    private static final Colour HOT = new Colour(200, 0, 0);

    private final Lab lab = new Lab();

    private Table open(String name) {
        return open(name, t -> t);
    }

    private Table open(String name, UnaryOperator<String> change) {
        return Table.open(lab.specification(change).table(name).orElseThrow(), lab.lab, lab.domain, lab.problems::add);
    }

    private List<String> errors() {
        return lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).map(SpecificationProblem::text).toList();
    }

    /** The header and the cells of each line, "-" where there is no cell. */
    static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableLine line : table.allLines()) {
            StringBuilder row = new StringBuilder("  ".repeat(line.depth()) + line.label());
            table.columns().forEach(c -> row.append(" | ").append(line.cell(c).map(cell -> cell.text()).orElse("-")));
            rows.add(row.toString());
        }
        return rows;
    }

    private static TableColumn column(Table table, String label) {
        return table.columns().stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
    }

    private static TableLine line(Table table, EObject element) {
        return table.allLines().stream().filter(l -> l.element() == element).findFirst().orElseThrow();
    }

    @Test
    void linesAreNestedAndColumnsShowFeatures() {
        Table table = open("Items");
        assertEquals("lithium lab", table.title());
        assertEquals(List.of("Name", "Load", "Word", "Mode", "Uses", "Held by"), table.columns().stream().map(TableColumn::label).toList());
        assertEquals(120, column(table, "Name").initialWidth());
        assertEquals(List.of("left | left | - | word of left | idle | - | lithium lab",
                "  flask | flask | 0 | word of flask | - | [Tool mill] | left",
                "  furnace | furnace | 10 | word of furnace | - | [] | left",
                "right | right | - | word of right | idle | - | lithium lab",
                "  mill | mill | 0 | word of mill | - | [] | right"), rows(table));
        assertEquals(List.of(), errors());
        table.close();
    }

    @Test
    void aStyleWithAConditionComesBeforeOneWithout() {
        Table table = open("Items");
        TableLine bench = line(table, lab.left);
        TableLine furnace = line(table, lab.furnace);
        TableLine flask = line(table, lab.flask);
        TableColumn name = column(table, "Name");
        assertEquals(Optional.of(COLD), bench.style().foreground());
        assertEquals(Optional.of(COLD), bench.cell(name).orElseThrow().style().foreground(), "of the line before that of the column");
        assertEquals(Optional.of(HOT), flask.cell(name).orElseThrow().style().foreground(), "of the column: the line has none");
        assertEquals(Optional.of(HOT), name.style().foreground());
        assertEquals(Optional.of(ALARM), furnace.cell(name).orElseThrow().style().foreground(), "its condition is true");
        assertTrue(furnace.cell(name).orElseThrow().style().bold());
        TableColumn load = column(table, "Load");
        assertEquals(Optional.of(HOT), furnace.cell(load).orElseThrow().style().background());
        assertEquals(Optional.of(Colour.WHITE), flask.cell(load).orElseThrow().style().background());
        assertEquals(Optional.of(Colour.WHITE), load.style().background());
        table.close();
    }

    @Test
    void aCrossTableShowsARelation() {
        Table table = open("Uses");
        assertEquals("Uses", table.title());
        assertEquals(List.of("flask", "furnace", "mill"), table.columns().stream().map(TableColumn::label).toList());
        assertEquals(List.of("flask | - | - | yes", "furnace | - | - | -", "mill | - | - | -"), rows(table));
        assertSame(lab.flask, line(table, lab.flask).cell(column(table, "mill")).orElseThrow().element());
        assertEquals(List.of(), errors());
        table.close();
    }

    @Test
    void aCrossTableShowsElementsBetweenTwo() {
        Table table = open("Links");
        assertEquals(List.of("flask | - | - | -", "furnace | - | - | -", "mill | - | powder | -"), rows(table));
        assertSame(lab.link, line(table, lab.mill).cell(column(table, "furnace")).orElseThrow().element());
        Lab.set(lab.furnace, "load", -1);
        table.refresh();
        assertEquals("mill | - | - | -", rows(table).getLast(), "its precondition is asked of the column's element");
        table.close();
    }

    @Test
    void itFollowsTheModelAndKeepsWhatStays() {
        Table table = open("Items");
        TableLine furnace = line(table, lab.furnace);
        TableColumn name = column(table, "Name");
        int[] told = {0};
        table.addListener(() -> told[0]++);
        lab.domain.getCommandStack().execute(new SetCommand(lab.domain, lab.furnace,
                lab.furnace.eClass().getEStructuralFeature("name"), "oven"));
        assertEquals(1, told[0]);
        assertSame(furnace, line(table, lab.furnace));
        assertSame(name, column(table, "Name"));
        assertEquals("oven", furnace.label());
        assertEquals("oven", furnace.text(name));
        lab.domain.getCommandStack().undo();
        assertEquals(2, told[0]);
        assertEquals("furnace", furnace.text(name));
        table.close();
        lab.domain.getCommandStack().redo();
        assertEquals(2, told[0], "a closed table follows nothing");
    }

    @Test
    void whatIsNotSupportedIsOneErrorAndTheRestIsShown() {
        Table table = open("Items", t -> t.replace("labelExpression=\"service:word\" canEdit=\"false\"/>",
                "labelExpression=\"service:word\"><cellEditor qualifiedClassName=\"lab.Editor\"/></ownedColumnMappings>"));
        assertEquals(List.of("lab.odesign:" + lab.problems.getFirst().line() + ": error: Lab/Items/Word: \"cellEditor\" of "
                + "FeatureColumnMapping is not supported; it is left out with all that is in it."), errors());
        assertEquals("word of left", line(table, lab.left).text(column(table, "Word")));
        table.close();
    }

    @Test
    void anExpressionThatFailsIsOneErrorAndAnEmptyCell() {
        Table table = open("Items", t -> t.replace("\"Word\" labelExpression=\"service:word\"",
                "\"Word\" labelExpression=\"service:failing\""));
        assertEquals(List.of(), errors(), "nothing is computed before it is looked at");
        table.allLines().forEach(l -> assertEquals("", l.text(column(table, "Word"))));
        assertEquals(1, errors().size(), errors()::toString);
        assertTrue(errors().getFirst().endsWith("failed: IllegalStateException (the balance is not connected)."), errors()::toString);
        assertEquals(table.problems(), lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).toList());
        table.close();
    }

    @Test
    void anUnknownServiceFeatureOrClassIsSaidWhenTheFileIsRead() {
        lab.specification(t -> t.replace("\"Word\" labelExpression=\"service:word\"", "\"Word\" labelExpression=\"service:nothing\"")
                .replace("canEdit=\"service:hasRoom\"", "canEdit=\"aql:true\"")
                .replace("name=\"From\" domainClass=\"lab::Item\"", "name=\"From\" domainClass=\"lab::Thing\""));
        assertEquals(List.of("Lab/Items/Word: labelExpression: there is no service \"nothing\" in the Java extensions of this "
                + "specification.",
                "Lab/Items/HeldBy: canEdit: expressions in \"aql:\" are not supported; use a service.",
                "Lab/Links/From: there is no class \"lab::Thing\" (domainClass)."),
                lab.problems.stream().filter(p -> p.severity() == Severity.ERROR).map(p -> p.construct() + ": " + p.message()).toList());
    }

    @Test
    void linesThatHoldThemselvesAreShownOnce() {
        Table table = open("Items", t -> t.replace(
                "name=\"ItemLine\" domainClass=\"lab::Item\" semanticCandidatesExpression=\"feature:items\"",
                "name=\"ItemLine\" domainClass=\"lab::Bench\" semanticCandidatesExpression=\"service:itself\" reusedSubLines=\""
                        + "//@ownedViewpoints[name='Lab']/@ownedRepresentations[name='Items']/@ownedLineMappings[name='BenchLine']"
                        + "/@ownedSubLines[name='ItemLine']\""));
        assertEquals(List.of("left", "left", "right", "right"), table.allLines().stream().map(TableLine::label).toList());
        assertEquals(1, errors().size(), errors()::toString);
        table.close();
    }

    @Test
    void aTableIsOnElementsOfItsClassOnly() {
        var items = lab.specification().table("Items").orElseThrow();
        assertEquals("the table \"Table of items\" is on a lab::Lab and not on a Bench",
                assertThrows(IllegalArgumentException.class, () -> Table.open(items, lab.left)).getMessage());
    }
}
