// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.table.Table;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.diagram.tool.TableTools;
import org.nitrolith.diagram.tool.ToolResult;

/** Every kind of tool of a table: do, undo, redo, with the model and the table checked after each. */
class TableToolsTest {

    private final Lab lab = new Lab();
    private Table table;
    private TableTools tools;

    private void open(String name) {
        open(name, t -> t);
    }

    private void open(String name, UnaryOperator<String> change) {
        table = Table.open(lab.specification(change).table(name).orElseThrow(), lab.lab, lab.domain, lab.problems::add);
        tools = new TableTools(table);
    }

    private TableColumn column(String label) {
        return table.columns().stream().filter(c -> c.label().equals(label)).findFirst().orElseThrow();
    }

    private TableLine line(EObject element) {
        return table.allLines().stream().filter(l -> l.element() == element).findFirst().orElseThrow();
    }

    private Construct tool(String name, Optional<TableLine> selected) {
        return tools.creationTools(selected).stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private interface Use {
        ToolResult run();
    }

    private void doUndoRedo(Use use, Runnable done) {
        EObject before = EcoreUtil.copy(lab.lab);
        List<String> rows = TableTest.rows(table);
        ToolResult result = use.run();
        assertTrue(result.done(), result::message);
        done.run();
        EObject after = EcoreUtil.copy(lab.lab);
        assertFalse(EcoreUtil.equals(before, after));
        assertFollows();
        lab.domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, lab.lab), "undo takes back exactly what the tool did");
        assertEquals(rows, TableTest.rows(table));
        lab.domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, lab.lab), "redo does it again");
        done.run();
        assertFollows();
    }

    /** The table is as one that is opened now. */
    private void assertFollows() {
        assertEquals(TableTest.rows(Table.open(table.representation(), lab.lab)), TableTest.rows(table));
    }

    private void refused(Use use, String message) {
        EObject before = EcoreUtil.copy(lab.lab);
        ToolResult result = use.run();
        assertFalse(result.done());
        assertEquals(message, result.message());
        assertTrue(EcoreUtil.equals(before, lab.lab), "a refused tool changes nothing");
        assertFalse(lab.domain.getCommandStack().canUndo());
        assertFollows();
    }

    @Test
    void aCellIsEditedByItsTool() {
        open("Items");
        assertEquals(Optional.of("flask"), tools.editableText(line(lab.flask), column("Name")));
        doUndoRedo(() -> tools.edit(line(lab.flask), column("Name"), "beaker"), () -> assertEquals("beaker", Lab.get(lab.flask, "name")));
        assertEquals("Edit Name", lab.domain.getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void anAttributeIsEditedWithoutATool() {
        open("Items");
        doUndoRedo(() -> tools.edit(line(lab.flask), column("Load"), "7"), () -> assertEquals(7, Lab.get(lab.flask, "load")));
        doUndoRedo(() -> tools.edit(line(lab.flask), column("Load"), ""), () -> assertEquals(0, Lab.get(lab.flask, "load")));
        doUndoRedo(() -> tools.edit(line(lab.left), column("Mode"), "in use"),
                () -> assertEquals("in use", line(lab.left).text(column("Mode"))));
        doUndoRedo(() -> tools.edit(line(lab.mill), column("Held by"), "long"), () -> assertEquals("long", Lab.get(lab.right, "name")));
    }

    @Test
    void aValueThatDoesNotFitIsRefused() {
        open("Items");
        refused(() -> tools.edit(line(lab.flask), column("Load"), "heavy"), "Lab/Items/Load (FeatureColumnMapping, line "
                + column("Load").mapping().line() + "): \"heavy\" cannot be \"load\": For input string: \"heavy\".");
    }

    @Test
    void whatCannotBeEditedIsSaid() {
        open("Items");
        assertEquals(Optional.empty(), tools.editableText(line(lab.flask), column("Word")));
        refused(() -> tools.edit(line(lab.flask), column("Word"), "x"), "\"Word\" of \"flask\" cannot be edited.");
        refused(() -> tools.edit(line(lab.left), column("Load"), "1"), "\"Load\" of \"left\" cannot be edited.");
        refused(() -> tools.edit(line(lab.flask), column("Uses"), "x"), "\"Uses\" of \"flask\" cannot be edited.");
    }

    @Test
    void linesAreMadeInTheTableAndBelowALine() {
        open("Items");
        assertEquals(List.of("NewBench"), tools.creationTools(Optional.empty()).stream().map(Construct::name).toList());
        doUndoRedo(() -> tools.create(tool("NewBench", Optional.empty()), Optional.empty()),
                () -> assertEquals(3, table.lines().size()));
        Optional<TableLine> bench = Optional.of(line(lab.right));
        doUndoRedo(() -> tools.create(tool("NewTool", bench), bench), () -> assertEquals(List.of("mill", "new tool"),
                line(lab.right).lines().stream().map(TableLine::label).toList()));
    }

    @Test
    void aToolWhosePreconditionFailsIsNotOffered() {
        for (int i = 0; i < 4; i++) {
            Lab.add(lab.right, "items", lab.make("Tool", "tool " + i));
        }
        open("Items");
        assertEquals(List.of("NewBench"), tools.creationTools(Optional.of(line(lab.right))).stream().map(Construct::name).toList());
        Construct tool = tool("NewTool", Optional.of(line(lab.left)));
        refused(() -> tools.create(tool, Optional.of(line(lab.right))), "\"New tool\" cannot be used here.");
    }

    @Test
    void linesAreDeletedTogether() {
        open("Items");
        doUndoRedo(() -> tools.delete(List.of(line(lab.flask), line(lab.left), line(lab.mill))), () -> {
            assertEquals(List.of(lab.right), Lab.list(lab.lab, "benches"));
            assertEquals(List.of(), Lab.list(lab.right, "items"));
            assertEquals(lab.left, lab.flask.eContainer(), "it has gone with its bench");
            assertEquals(List.of("right"), table.allLines().stream().map(TableLine::label).toList());
        });
        assertEquals("Delete", lab.domain.getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void whereOneCannotBeDeletedNoneIs() {
        Lab.set(lab.furnace, "load", -1);
        open("Items");
        assertFalse(tools.canDelete(line(lab.furnace)));
        refused(() -> tools.delete(List.of(line(lab.flask), line(lab.furnace))), "\"furnace\" cannot be deleted here.");
        refused(() -> tools.delete(List.of()), "There is nothing to delete.");
    }

    @Test
    void cellsOfARelationAreMadeAndTakenAway() {
        open("Uses");
        assertEquals(Optional.of(""), tools.editableText(line(lab.mill), column("furnace")));
        doUndoRedo(() -> tools.edit(line(lab.mill), column("furnace"), "yes"),
                () -> assertEquals(List.of(lab.furnace), Lab.get(lab.mill, "uses")));
        doUndoRedo(() -> tools.edit(line(lab.flask), column("mill"), ""), () -> assertEquals(List.of(), Lab.get(lab.flask, "uses")));
    }

    @Test
    void columnsAreMadeAndDeleted() {
        open("Uses");
        doUndoRedo(() -> tools.create(tool("NewChief", Optional.empty()), Optional.empty()),
                () -> assertEquals(4, table.columns().size()));
        assertTrue(tools.canDelete(column("mill")));
        doUndoRedo(() -> tools.delete(column("mill")), () -> assertEquals(List.of("flask", "furnace"),
                table.columns().stream().map(TableColumn::label).filter(l -> !l.isEmpty()).toList()));
        open("Items");
        assertFalse(tools.canDelete(column("Name")));
    }

    @Test
    void aMaskTakesTheTextApart() {
        open("Links");
        doUndoRedo(() -> tools.edit(line(lab.mill), column("furnace"), "link dust"), () -> assertEquals("dust", Lab.get(lab.link, "name")));
        lab.domain.getCommandStack().undo();
        lab.domain.getCommandStack().flush();
        refused(() -> tools.edit(line(lab.mill), column("furnace"), "dust"), "\"dust\" is not of the form \"link {0}\".");
    }

    @Test
    void aToolThatHasLostAnOperationIsNotOffered() {
        open("Items", t -> t.replace("typeName=\"lab::Bench\" referenceName=\"benches\"/>",
                "typeName=\"lab::Bench\" referenceName=\"benches\"><subModelOperations xsi:type=\"tool:Navigation\"/>"
                        + "</subModelOperations>"));
        assertEquals(List.of(), tools.creationTools(Optional.empty()));
    }

    @Test
    void aTableThatIsOnlyReadHasNoTools() {
        Table read = Table.open(lab.specification().table("Items").orElseThrow(), lab.lab);
        assertThrows(IllegalArgumentException.class, () -> new TableTools(read));
    }
}
