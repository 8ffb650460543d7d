// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.table.Table;
import org.nitrolith.diagram.table.TableCell;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;

/**
 * The tools of an open table. {@code canX} says whether a tool may be used there; the method that does it executes one command on
 * the editing domain's command stack, or nothing and says why.
 */
public final class TableTools {

    private final Table table;
    private final Evaluator evaluator;

    /**
     * The tools of a table.
     *
     * @param table a table that was opened with an editing domain
     */
    public TableTools(Table table) {
        this.table = table;
        this.evaluator = table.evaluator();
        if (table.domain().isEmpty()) {
            throw new IllegalArgumentException("a table that is only read has no tools");
        }
    }

    // ---- cells ----

    /**
     * The text with which editing begins where a line and a column meet.
     *
     * @return the text; empty where nothing can be edited
     */
    public Optional<String> editableText(TableLine line, TableColumn column) {
        Optional<TableCell> cell = line.cell(column);
        if (cell.isEmpty()) {
            return newCell(line, column).map(t -> "");
        }
        return cell.filter(this::canEdit).map(TableCell::text);
    }

    /**
     * Edits what stands where a line and a column meet.
     *
     * @param text what the user has typed
     * @return what came of it
     */
    public ToolResult edit(TableLine line, TableColumn column, String text) {
        if (editableText(line, column).isEmpty()) {
            return ToolResult.refused("\"" + column.label() + "\" of \"" + line.label() + "\" cannot be edited.");
        }
        Optional<TableCell> cell = line.cell(column);
        Map<String, Object> variables = between(line, column);
        if (cell.isEmpty()) {
            return typed(newCell(line, column).orElseThrow(), column, line.element(), variables, text);
        }
        EObject element = cell.get().element();
        variables.put("view", cell.get());
        variables.put("element", element);
        Optional<Construct> tool = cell.get().mapping().one("directEdit");
        if (tool.isPresent()) {
            return typed(tool.get(), column, element, variables, text);
        }
        return run("Edit " + column.label(), () -> {
            Operations.type(column.mapping(), element, column.mapping().text("featureName"), text);
            return List.of();
        });
    }

    private ToolResult typed(Construct tool, TableColumn column, EObject self, Map<String, Object> variables, String text) {
        EditMask mask = new EditMask(tool);
        String label = tool.label().isBlank() ? "Edit " + column.label() : tool.label();
        return mask.read(text, declared(tool, variables)).map(scope -> execute(tool, label, self, scope))
                .orElseGet(() -> mask.refuse(text));
    }

    private boolean canEdit(TableCell cell) {
        Construct mapping = cell.mapping();
        Optional<Construct> tool = mapping.one("directEdit");
        boolean editable = tool.map(TableTools::isUsable).orElseGet(() -> isAttribute(cell));
        Map<String, Object> variables = between(cell.line(), cell.column());
        variables.put("viewpoint", table);
        variables.put("element", cell.line().element());
        return editable && evaluator.truth(mapping, "canEdit", cell.element(), scope(variables), true);
    }

    /** Whether a column without a tool shows an attribute itself, which is then edited. */
    private static boolean isAttribute(TableCell cell) {
        Construct mapping = cell.mapping();
        if (!mapping.is("FeatureColumnMapping") || mapping.isIncomplete()) {
            return false;
        }
        EStructuralFeature feature = cell.element().eClass().getEStructuralFeature(mapping.text("featureName"));
        return feature instanceof EAttribute && feature.isChangeable() && !feature.isMany();
    }

    /** The tool that makes a cell where a line and a column meet that have none. */
    private Optional<Construct> newCell(TableLine line, TableColumn column) {
        Map<String, Object> variables = between(line, column);
        variables.put("viewpoint", table);
        return table.representation().intersections().stream().filter(i -> i.all("lineMapping").contains(line.mapping())
                && i.all("columnMapping").contains(column.mapping())).flatMap(i -> i.all("create").stream())
                .filter(t -> isUsable(t) && evaluator.truth(t, "precondition", line.element(), scope(variables), true)).findFirst();
    }

    private Map<String, Object> between(TableLine line, TableColumn column) {
        Map<String, Object> variables = inTable();
        variables.put("containerView", line);
        variables.put("container", line.element());
        variables.put("line", line);
        variables.put("lineSemantic", line.element());
        variables.put("column", column);
        if (table.representation().isCross()) {
            variables.put("columnSemantic", column.element());
        }
        return variables;
    }

    // ---- new lines and columns ----

    /** The tools that make lines and columns of the table, and lines below a line; each can be used now. */
    public List<Construct> creationTools(Optional<TableLine> selected) {
        List<Construct> tools = new ArrayList<>(table.representation().lineTools());
        tools.addAll(table.representation().columnTools());
        tools.removeIf(t -> !isUsable(t, table.element(), onTable()));
        selected.ifPresent(line -> line.mapping().all("create").stream().filter(t -> isUsable(t, line.element(), onLine(line)))
                .forEach(tools::add));
        return tools;
    }

    /**
     * Makes a line or a column.
     *
     * @param tool one of the tools that there are for the selected line
     * @param selected the line below which it is made where the tool is one of its mapping
     * @return what came of it
     */
    public ToolResult create(Construct tool, Optional<TableLine> selected) {
        if (!creationTools(selected).contains(tool)) {
            return ToolResult.refused("\"" + tool.label() + "\" cannot be used here.");
        }
        Optional<TableLine> line = selected.filter(l -> l.mapping().all("create").contains(tool));
        return execute(tool, tool.label(), line.map(TableLine::element).orElse(table.element()),
                declared(tool, line.map(this::onLine).orElseGet(this::onTable)));
    }

    // ---- deleting ----

    /** Whether a line can be deleted with its element: by the tool of its mapping, or without one by removing the element. */
    public boolean canDelete(TableLine line) {
        return canDelete(line.mapping(), line.element(), onLine(line));
    }

    /** Whether a column of a cross table can be deleted with its element. */
    public boolean canDelete(TableColumn column) {
        return table.representation().isCross() && canDelete(column.mapping(), column.element(), onColumn(column));
    }

    private boolean canDelete(Construct mapping, EObject element, Map<String, Object> variables) {
        return mapping.one("delete").map(t -> isUsable(t, element, variables)).orElse(element != table.element());
    }

    /**
     * Deletes the elements of lines, as one command.
     *
     * @param lines the lines
     * @return what came of it; where one cannot be deleted, none is
     */
    public ToolResult delete(Collection<TableLine> lines) {
        for (TableLine line : lines) {
            if (!canDelete(line)) {
                return ToolResult.refused("\"" + line.label() + "\" cannot be deleted here.");
            }
        }
        if (lines.isEmpty()) {
            return ToolResult.refused("There is nothing to delete.");
        }
        Set<EObject> elements = new LinkedHashSet<>();
        lines.forEach(l -> elements.add(l.element()));
        List<TableLine> outermost = lines.stream().filter(l -> elements.stream()
                .noneMatch(e -> e != l.element() && EcoreUtil.isAncestor(e, l.element()))).toList();
        return run("Delete", () -> {
            List<EObject> created = new ArrayList<>();
            for (TableLine line : outermost) {
                if (elements.remove(line.element())) {
                    created.addAll(delete(line.mapping(), line.element(), onLine(line)));
                }
            }
            return created;
        });
    }

    /**
     * Deletes the element of a column.
     *
     * @param column a column of a cross table
     * @return what came of it
     */
    public ToolResult delete(TableColumn column) {
        return canDelete(column) ? run("Delete", () -> delete(column.mapping(), column.element(), onColumn(column)))
                : ToolResult.refused("\"" + column.label() + "\" cannot be deleted here.");
    }

    private List<EObject> delete(Construct mapping, EObject element, Map<String, Object> variables) throws OperationException {
        Optional<Construct> tool = mapping.one("delete");
        if (tool.isEmpty()) {
            Operations.delete(element);
            return List.of();
        }
        return operate(tool.get(), element, declared(tool.get(), variables));
    }

    // ---- variables ----

    private Map<String, Object> inTable() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("table", table);
        variables.put("root", table.element());
        return variables;
    }

    private Map<String, Object> onTable() {
        return on(table, table.element(), table, table.element());
    }

    private Map<String, Object> onLine(TableLine line) {
        return on(line, line.element(), line.parent().<Object>map(p -> p).orElse(table),
                line.parent().map(TableLine::element).orElse(table.element()));
    }

    private Map<String, Object> onColumn(TableColumn column) {
        return on(column, column.element(), table, table.element());
    }

    private Map<String, Object> on(Object view, EObject element, Object containerView, EObject container) {
        Map<String, Object> variables = inTable();
        variables.put("view", view);
        variables.put("element", element);
        variables.put("containerView", containerView);
        variables.put("container", container);
        return variables;
    }

    /** A tool's operations know the variables that it declares, as in Sirius. */
    private static Scope declared(Construct tool, Map<String, Object> variables) {
        Scope scope = Scope.EMPTY;
        for (Construct variable : tool.all("variables")) {
            if (variables.containsKey(variable.name())) {
                scope = scope.with(variable.name(), variables.get(variable.name()));
            }
        }
        return scope;
    }

    private static Scope scope(Map<String, Object> variables) {
        Scope scope = Scope.EMPTY;
        for (Map.Entry<String, Object> each : variables.entrySet()) {
            scope = scope.with(each.getKey(), each.getValue());
        }
        return scope;
    }

    // ---- execution ----

    private static boolean isUsable(Construct tool) {
        return !tool.isIncomplete() && tool.one("firstModelOperation").isPresent();
    }

    private boolean isUsable(Construct tool, EObject self, Map<String, Object> variables) {
        return isUsable(tool) && evaluator.truth(tool, "precondition", self, scope(variables), true);
    }

    private ToolResult execute(Construct tool, String label, EObject self, Scope scope) {
        return run(label, () -> operate(tool, self, scope));
    }

    private List<EObject> operate(Construct tool, EObject self, Scope scope) throws OperationException {
        Operations operations = new Operations(evaluator, scope);
        operations.all(tool.all("firstModelOperation"), self);
        return operations.created();
    }

    private ToolResult run(String label, OperationCommand.Work work) {
        return new OperationCommand(label, table.domain().orElseThrow(), work).perform(table::refresh);
    }
}
