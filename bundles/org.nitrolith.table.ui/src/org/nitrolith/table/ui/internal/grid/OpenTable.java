// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.table.Table;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.diagram.table.TableRows;
import org.nitrolith.diagram.tool.TableTools;
import org.nitrolith.diagram.tool.ToolResult;

/** A table that is being edited: the order of its lines, its tools, and what becomes of a tool's result. */
public final class OpenTable {

    private final Table table;
    private final TableRows rows;
    private final TableTools tools;
    private final Consumer<String> refused;
    private final Consumer<List<EObject>> created;

    /**
     * A table that is being edited.
     *
     * @param table   the table, opened with an editing domain
     * @param refused told why a tool did nothing; an empty text where one did
     * @param created told of the elements that a tool has made
     */
    public OpenTable(Table table, Consumer<String> refused, Consumer<List<EObject>> created) {
        this.table = table;
        this.rows = new TableRows(table);
        this.tools = new TableTools(table);
        this.refused = refused;
        this.created = created;
    }

    /** The table. */
    public Table table() {
        return table;
    }

    /** Its lines, as they are filtered and sorted. */
    public TableRows rows() {
        return rows;
    }

    /** What can be done with it. */
    public TableTools tools() {
        return tools;
    }

    /** Uses a tool, shows what it has made or says why it did nothing. */
    public void run(Supplier<ToolResult> tool) {
        ToolResult result = tool.get();
        refused.accept(result.message());
        if (result.done() && !result.created().isEmpty()) {
            created.accept(result.created());
        }
    }

    /** Edits what stands where a line and a column meet; says why where that is refused. */
    Optional<String> edit(TableLine line, TableColumn column, String text) {
        ToolResult result = tools.edit(line, column, text);
        refused.accept(result.message());
        return result.done() ? Optional.empty() : Optional.of(result.message());
    }

    /** Says something where the window shows messages; an empty text takes the last one away. */
    public void say(String message) {
        refused.accept(message);
    }
}
