// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import org.nitrolith.diagram.table.TableCell;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.diagram.table.TableText;
import org.nitrolith.ui.theme.Appearance;
import org.nitrolith.ui.theme.Shade;

/** A table on the screen: its lines and columns, and what is selected of them. Lines stay selected where they move. */
public final class TableGrid {

    private static final int LEAST_WIDTH = 60;
    private static final int GREATEST_WIDTH = 320;
    private static final int MEASURED_LINES = 200;
    private static final int LINE_SPACE = 8;
    private static final int MARK_SPACE = 20;

    private final OpenTable open;
    private final Runnable selected;
    private final NatTable control;
    private final GridSorting sorting;
    private final GridLayers layers;
    private List<TableLine> lines;
    private List<TableColumn> columns;
    private Optional<TableColumn> pointedAt = Optional.empty();
    private boolean restoring;

    /**
     * Shows a table.
     *
     * @param parent   where
     * @param open     the table
     * @param selected told when something else is selected
     */
    public TableGrid(Composite parent, OpenTable open, Runnable selected) {
        this.open = open;
        this.selected = selected;
        this.lines = open.rows().lines();
        this.columns = open.table().columns();
        this.sorting = new GridSorting(open, this::refresh);
        this.control = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
                false);
        Appearance.keepColours(control);
        control.setBackground(Shade.BACKGROUND.color(control));
        GridLook look = new GridLook(control);
        this.layers = new GridLayers(open, sorting, look);
        control.setLayer(layers.grid());
        size();
        control.addConfiguration(new GridBindings(this, new CellText(this::edit)));
        control.configure();
        control.setTheme(look);
        new CutText(control);
        control.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !restoring) {
                selected.run();
            }
        });
        control.addListener(SWT.MenuDetect, this::point);
        control.addListener(SWT.KeyDown, event -> pointedAt = Optional.empty());
    }

    private void size() {
        GC gc = new GC(control);
        try {
            int height = gc.getFontMetrics().getHeight() + LINE_SPACE;
            layers.data().setDefaultRowHeight(height);
            layers.columnHeaders().setDefaultRowHeight(height + LINE_SPACE / 2);
            int header = open.table().representation().description().integer("initialHeaderColumnWidth");
            List<String> headers = new ArrayList<>(lines.stream().limit(MEASURED_LINES).map(GridLayers::header).toList());
            headers.add(open.table().title() + GridLayers.DESCENDING);
            layers.lineHeaders().setDefaultColumnWidth(Math.max(header, width(gc, headers)));
            for (int i = 0; i < columns.size(); i++) {
                TableColumn column = columns.get(i);
                layers.data().setColumnWidthByPosition(i, column.initialWidth() > 0 ? column.initialWidth() : width(gc, column));
            }
        } finally {
            gc.dispose();
        }
    }

    private int width(GC gc, TableColumn column) {
        int header = gc.textExtent(column.label()).x + 2 * GridLook.PADDING + MARK_SPACE;
        return Math.clamp(Math.max(header, width(gc, lines.stream().limit(MEASURED_LINES).map(l -> l.text(column)).toList())),
                LEAST_WIDTH, GREATEST_WIDTH);
    }

    private static int width(GC gc, Collection<String> texts) {
        int widest = texts.stream().mapToInt(t -> gc.textExtent(t).x).max().orElse(0);
        return Math.clamp(widest + 2 * GridLook.PADDING + 4, LEAST_WIDTH, GREATEST_WIDTH);
    }

    /** The control. */
    public NatTable control() {
        return control;
    }

    // ---- following ----

    /** Looks at the table again, after it has changed, or its lines are filtered or sorted otherwise. */
    public void refresh() {
        List<TableLine> newLines = open.rows().lines();
        List<TableColumn> newColumns = open.table().columns();
        if (newLines.equals(lines) && newColumns.equals(columns)) {
            control.refresh(false);
            return;
        }
        Kept kept = new Kept(selectedLines(), selectedColumns(), line(), anchorColumn(), areLinesSelected());
        boolean otherColumns = !newColumns.equals(columns);
        lines = newLines;
        columns = newColumns;
        restoring = true;
        try {
            layers.selection().clear(false);
            if (otherColumns) {
                layers.data().fireLayerEvent(new StructuralRefreshEvent(layers.data()));
                layers.columnHeaders().fireLayerEvent(new StructuralRefreshEvent(layers.columnHeaders()));
            } else {
                layers.data().fireLayerEvent(new RowStructuralRefreshEvent(layers.data()));
            }
            layers.lineHeaders().fireLayerEvent(new RowStructuralRefreshEvent(layers.lineHeaders()));
            restore(kept);
        } finally {
            restoring = false;
        }
        control.refresh(false);
        selected.run();
    }

    /** What was selected before the lines changed. */
    private record Kept(List<TableLine> lines, List<TableColumn> columns, Optional<TableLine> line, Optional<TableColumn> column,
            boolean wholeLines) {
    }

    private void restore(Kept kept) {
        SelectionLayer selection = layers.selection();
        if (!kept.lines().isEmpty() && kept.lines().size() == lines.size() && kept.wholeLines()) {
            selection.selectAll();
        } else {
            for (TableLine each : kept.lines()) {
                int row = position(each);
                for (TableColumn column : row < 0 ? List.<TableColumn>of() : kept.wholeLines() ? shownColumns() : kept.columns()) {
                    int at = position(column);
                    if (at >= 0) {
                        selection.addSelection(new Rectangle(at, row, 1, 1));
                    }
                }
            }
        }
        int row = kept.line().map(this::position).orElse(-1);
        int column = kept.column().map(this::position).orElse(-1);
        if (row >= 0 && column >= 0) {
            selection.moveSelectionAnchor(column, row);
            control.doCommand(new ShowRowInViewportCommand(row));
        }
    }

    /** The line that shows an element; the same object may have gone and come back as another line. */
    private int position(TableLine wanted) {
        int same = lines.indexOf(wanted);
        return same >= 0 ? same : position(wanted.element());
    }

    private int position(EObject element) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).element() == element) {
                return i;
            }
        }
        return -1;
    }

    private int position(TableColumn wanted) {
        return layers.shown().getColumnPositionByIndex(columns.indexOf(wanted));
    }

    // ---- selection ----

    /** The lines in which something is selected, in their order on the screen. */
    public List<TableLine> selectedLines() {
        Set<Integer> rows = new TreeSet<>();
        for (Range range : layers.selection().getSelectedRowPositions()) {
            rows.addAll(range.getMembers());
        }
        return rows.stream().filter(r -> r < lines.size()).map(lines::get).toList();
    }

    /** The columns in which something is selected, in their order on the screen. */
    public List<TableColumn> selectedColumns() {
        List<TableColumn> result = new ArrayList<>();
        for (int position : layers.selection().getSelectedColumnPositions()) {
            columnAt(position).ifPresent(result::add);
        }
        return result;
    }

    private boolean areLinesSelected() {
        return layers.selection().getFullySelectedRowPositions().length == layers.selection().getSelectedRowCount();
    }

    /** The elements that are selected: that of the only cell, else those of the lines. */
    public List<EObject> selectedElements() {
        List<TableLine> some = selectedLines();
        List<TableColumn> across = selectedColumns();
        if (some.size() == 1 && across.size() == 1) {
            return List.of(some.getFirst().cell(across.getFirst()).map(TableCell::element).orElse(some.getFirst().element()));
        }
        return some.stream().map(TableLine::element).distinct().toList();
    }

    /** Selects the lines of elements and brings the first into view. */
    public void select(Collection<?> elements) {
        int[] rows = elements.stream().filter(EObject.class::isInstance).mapToInt(e -> position((EObject) e)).filter(r -> r >= 0).toArray();
        if (rows.length > 0) {
            control.doCommand(new SelectRowsCommand(layers.selection(), 0, rows, false, false, rows[0]));
        }
    }

    private void selectCell(int column, int row) {
        control.doCommand(new SelectCellCommand(layers.selection(), column, row, false, false));
    }

    /** Selects the whole line where the keyboard is. */
    void selectLine() {
        line().ifPresent(l -> select(List.of(l.element())));
    }

    /** Selects a line more, above or below; false where no whole lines are selected. */
    boolean extendLines(int by) {
        int row = layers.selection().getLastSelectedCellPosition().getRowPosition() + by;
        boolean wholeLines = layers.selection().getSelectedRowCount() > 0 && areLinesSelected() && shownColumns().size() > 1;
        if (wholeLines && row >= 0 && row < lines.size()) {
            control.doCommand(new SelectRowsCommand(layers.selection(), 0, row, true, false));
        }
        return wholeLines;
    }

    /** Selects all lines. */
    public void selectAll() {
        layers.selection().selectAll();
        selected.run();
    }

    /** The line where the keyboard is. */
    public Optional<TableLine> line() {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        return anchor == null || anchor.getRowPosition() < 0 || anchor.getRowPosition() >= lines.size() ? Optional.empty()
                : Optional.of(lines.get(anchor.getRowPosition()));
    }

    /** The column where the keyboard is, or in a menu that the mouse has opened, where that was. */
    public Optional<TableColumn> column() {
        return pointedAt.or(this::anchorColumn);
    }

    private Optional<TableColumn> anchorColumn() {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        return anchor == null ? Optional.empty() : columnAt(anchor.getColumnPosition());
    }

    private Optional<TableColumn> columnAt(int position) {
        int index = position < 0 || position >= layers.shown().getColumnCount() ? -1 : layers.shown().getColumnIndexByPosition(position);
        return index < 0 || index >= columns.size() ? Optional.empty() : Optional.of(columns.get(index));
    }

    /** A menu is about what the mouse points at; the keyboard's menu is about the selection. */
    private void point(Event event) {
        pointedAt = Optional.empty();
        if (event.detail == SWT.MENU_KEYBOARD) {
            return;
        }
        Point at = control.toControl(event.x, event.y);
        LabelStack region = control.getRegionLabelsByXY(at.x, at.y);
        int column = layers.selection().getColumnPositionByIndex(
                control.getColumnIndexByPosition(control.getColumnPositionByX(at.x)));
        int row = control.getRowIndexByPosition(control.getRowPositionByY(at.y));
        if (region == null) {
            return;
        }
        if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
            pointedAt = columnAt(column);
        } else if (region.hasLabel(GridRegion.ROW_HEADER) && !layers.selection().isRowPositionSelected(row)) {
            control.doCommand(new SelectRowsCommand(layers.selection(), 0, row, false, false));
        } else if (region.hasLabel(GridRegion.BODY)) {
            pointedAt = columnAt(column);
            if (!layers.selection().isCellPositionSelected(column, row)) {
                selectCell(column, row);
            }
        }
    }

    /** Takes the keyboard. */
    public void setFocus() {
        control.setFocus();
        if (layers.selection().getSelectionAnchor().getRowPosition() < 0 && !lines.isEmpty() && layers.shown().getColumnCount() > 0) {
            selectCell(0, 0);
        }
    }

    // ---- editing ----

    /** Edits the cell where the keyboard is; a letter that was typed takes the place of its text. */
    public void edit(Optional<Character> typed) {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        Optional<TableLine> line = line();
        Optional<TableColumn> column = anchorColumn();
        if (line.isEmpty() || column.isEmpty()) {
            return;
        }
        if (open.tools().editableText(line.get(), column.get()).isEmpty()) {
            open.say("\"" + column.get().label() + "\" of \"" + line.get().label() + "\" cannot be edited here.");
            return;
        }
        open.say("");
        selectCell(anchor.getColumnPosition(), anchor.getRowPosition());
        control.doCommand(new EditSelectionCommand(control, control.getConfigRegistry(), typed.orElse(null)));
    }

    private Optional<String> edit(int column, int line, String text) {
        String before = lines.get(line).text(columns.get(column));
        return text.equals(before) ? Optional.empty() : open.edit(lines.get(line), columns.get(column), text);
    }

    boolean isEditable(int column, int line) {
        return line < lines.size() && column < columns.size()
                && open.tools().editableText(lines.get(line), columns.get(column)).isPresent();
    }

    // ---- columns ----

    /** The columns that are not hidden, in their order on the screen. */
    public List<TableColumn> shownColumns() {
        List<TableColumn> result = new ArrayList<>();
        for (int i = 0; i < layers.shown().getColumnCount(); i++) {
            columnAt(i).ifPresent(result::add);
        }
        return result;
    }

    /** Hides a column or shows it again. */
    public void show(TableColumn column, boolean visible) {
        if (visible) {
            layers.shown().showColumnIndexes(columns.indexOf(column));
        } else {
            layers.shown().hideColumnIndexes(columns.indexOf(column));
        }
    }

    /** Whether a column can be moved so many places to the right; to the left where the number is negative. */
    public boolean canMove(TableColumn column, int by) {
        int to = position(column) + by;
        return position(column) >= 0 && to >= 0 && to < layers.shown().getColumnCount();
    }

    /** Moves a column so many places to the right; to the left where the number is negative. */
    public void move(TableColumn column, int by) {
        if (canMove(column, by)) {
            int from = position(column);
            boolean here = anchorColumn().equals(Optional.of(column));
            int row = layers.selection().getSelectionAnchor().getRowPosition();
            layers.shown().doCommand(new ColumnReorderCommand(layers.shown(), from, by > 0 ? from + by + 1 : from + by));
            if (here && row >= 0) {
                selectCell(from + by, row);
            }
        }
    }

    /** Keeps the columns up to one in sight while the others are scrolled. */
    public void freeze(TableColumn column) {
        int inView = layers.body().getColumnPositionByIndex(columns.indexOf(column));
        if (inView >= 0) {
            control.doCommand(new FreezeColumnCommand(layers.body(), inView, false, true));
        }
    }

    /** Scrolls all columns. */
    public void unfreeze() {
        control.doCommand(new UnFreezeGridCommand());
    }

    /** Sorts by a column, or without one by the headers of the lines; the model stays as it is. */
    public void sort(Optional<TableColumn> column, SortDirectionEnum direction) {
        sorting.sort(column, direction, false);
    }

    /** Sorts by the headers of the lines in the direction after the present one. */
    void sortByHeader() {
        sort(Optional.empty(), sorting.direction(Optional.empty()).getNextSortDirection());
    }

    // ---- text ----

    /** What is selected as text for a spreadsheet: whole lines with their headers and those of the columns, else the cells alone. */
    public String text() {
        if (areLinesSelected()) {
            return TableText.tabs(TableText.rows(open.table(), selectedLines(), shownColumns()));
        }
        List<TableColumn> across = selectedColumns();
        return TableText.tabs(selectedLines().stream().map(l -> across.stream().map(l::text).toList()).toList());
    }

    /** All lines and columns that are shown, in their order on the screen, with their headers. */
    public List<List<String>> rows() {
        return TableText.rows(open.table(), lines, shownColumns());
    }
}
