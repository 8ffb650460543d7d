// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.table.ui.internal.grid.OpenTable;
import org.nitrolith.table.ui.internal.grid.TableGrid;
import org.nitrolith.ui.internal.parts.MenuButton;

/** What can be done in a table editor: in its tool bar, its context menu, with keys and in the workbench's Edit menu. */
final class TableActions {

    private static final String OURS = "org.nitrolith.table.ui";
    private static final String WORKBENCH = "org.nitrolith.ui";

    private final EditingSession session;
    private final Text filter;
    private final CsvFile csv;
    private final List<TableAction> actions = new ArrayList<>();
    private final TableAction undo;
    private final TableAction redo;
    private final TableAction create;
    private final TableAction delete;
    private final TableAction export;
    private final TableAction deleteColumn;
    private OpenTable open;
    private TableGrid grid;

    TableActions(EditingSession session, IFile file, Text filter, Consumer<String> told) {
        this.session = session;
        this.filter = filter;
        this.csv = new CsvFile(filter, file, told);
        CommandStack stack = session.commandStack();
        undo = add(new TableAction("Undo", stack::canUndo, session::undo));
        redo = add(new TableAction("Redo", stack::canRedo, session::redo));
        create = add(new TableAction("New line", () -> !creations().isEmpty(), () -> create(creations().getFirst()))
                .key(SWT.INSERT).image(WORKBENCH, "add"));
        delete = add(new TableAction("Delete lines", this::canDelete, () -> open.run(() -> open.tools().delete(grid.selectedLines())))
                .image(WORKBENCH, "delete"));
        export = add(new TableAction("Export CSV …", () -> grid != null, () -> csv.export(grid.rows()))
                .key(SWT.MOD1 | SWT.MOD2 | 'P').image(OURS, "export"));
        add(column("Sort upwards", c -> true, c -> grid.sort(Optional.of(c), SortDirectionEnum.ASC)).key(SWT.ALT | SWT.ARROW_UP));
        add(column("Sort downwards", c -> true, c -> grid.sort(Optional.of(c), SortDirectionEnum.DESC)).key(SWT.ALT | SWT.ARROW_DOWN));
        add(new TableAction("Order of the model", () -> grid != null, () -> grid.sort(Optional.empty(), SortDirectionEnum.NONE)));
        add(column("Move to the left", c -> grid.canMove(c, -1), c -> grid.move(c, -1)).key(SWT.ALT | SWT.PAGE_UP));
        add(column("Move to the right", c -> grid.canMove(c, 1), c -> grid.move(c, 1)).key(SWT.ALT | SWT.PAGE_DOWN));
        add(column("Hide column", c -> grid.shownColumns().size() > 1, c -> grid.show(c, false)).key(SWT.ALT | SWT.DEL));
        deleteColumn = add(column("Delete column", c -> open.tools().canDelete(c), c -> open.run(() -> open.tools().delete(c))));
        add(column("Keep in sight up to here", c -> true, c -> grid.freeze(c)));
        add(new TableAction("Scroll all columns", () -> grid != null, () -> grid.unfreeze()));
    }

    private TableAction add(TableAction action) {
        actions.add(action);
        return action;
    }

    /** An action on the column that the menu or the keyboard is about. */
    private TableAction column(String text, Predicate<TableColumn> enabled, Consumer<TableColumn> run) {
        return new TableAction(text, () -> grid != null && grid.column().filter(enabled).isPresent(),
                () -> grid.column().ifPresent(run));
    }

    /** Works on a table from now on. */
    void use(OpenTable newOpen, TableGrid newGrid) {
        open = newOpen;
        grid = newGrid;
        grid.control().addListener(SWT.KeyDown, event -> actions.stream().filter(a -> a.isMeant(new KeyEvent(event))).findFirst()
                .ifPresent(action -> {
                    action.run();
                    event.doit = false;
                }));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        grid.control().setMenu(menu.createContextMenu(grid.control()));
        grid.control().addListener(SWT.Dispose, e -> menu.dispose());
        update();
    }

    // ---- lines ----

    private List<Construct> creations() {
        return open == null ? List.of() : open.tools().creationTools(grid.line());
    }

    private void create(Construct tool) {
        Optional<TableLine> line = grid.line();
        open.run(() -> open.tools().create(tool, line));
    }

    private boolean canDelete() {
        return grid != null && !grid.selectedLines().isEmpty() && grid.selectedLines().stream().allMatch(open.tools()::canDelete);
    }

    private void copy() {
        String text = grid.text();
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    // ---- places ----

    /** The workbench's actions; where a text is being typed they are about that text. */
    Map<String, IAction> global() {
        Map<String, IAction> global = new HashMap<>();
        global.put(ActionFactory.UNDO.getId(), undo);
        global.put(ActionFactory.REDO.getId(), redo);
        global.put(ActionFactory.COPY.getId(), where(Text::copy, this::copy));
        global.put(ActionFactory.CUT.getId(), where(Text::cut, () -> { }));
        global.put(ActionFactory.PASTE.getId(), where(Text::paste, () -> { }));
        global.put(ActionFactory.DELETE.getId(), where(TableActions::deleteText, delete::run));
        global.put(ActionFactory.SELECT_ALL.getId(), where(Text::selectAll, () -> grid.selectAll()));
        global.put(ActionFactory.FIND.getId(), new TableAction("Find", () -> true, filter::setFocus));
        return global;
    }

    private static void deleteText(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }

    private IAction where(Consumer<Text> typing, Runnable otherwise) {
        return new TableAction("", () -> true, () -> {
            if (Display.getCurrent().getFocusControl() instanceof Text text) {
                typing.accept(text);
            } else if (grid != null) {
                otherwise.run();
            }
        });
    }

    void fill(ToolBarManager bar) {
        bar.add(create);
        bar.add(delete);
        bar.add(new Separator());
        bar.add(new MenuButton("Columns", TableAction.descriptor(OURS, "columns"), this::fillColumns));
        bar.add(export);
    }

    private void fillMenu(IMenuManager menu) {
        actions.forEach(TableAction::update);
        List<Construct> tools = creations();
        for (Construct tool : tools) {
            TableAction action = new TableAction(tool.label(), () -> true, () -> create(tool));
            menu.add((tool == tools.getFirst() ? action.key(SWT.INSERT) : action).image(WORKBENCH, "add"));
        }
        menu.add(delete);
        menu.add(new TableAction("Edit cell\t" + Action.convertAccelerator(SWT.F2), () -> true, () -> grid.edit(Optional.empty())));
        menu.add(new TableAction("Copy\t" + Action.convertAccelerator(SWT.MOD1 | 'C'), () -> true, this::copy));
        menu.add(new Separator());
        actions.subList(actions.indexOf(export) + 1, actions.size()).stream()
                .filter(a -> a != deleteColumn || open.table().representation().isCross()).forEach(menu::add);
        menu.add(new Separator());
        menu.add(export);
    }

    private void fillColumns(IMenuManager menu) {
        if (grid == null) {
            return;
        }
        for (TableColumn column : open.table().columns()) {
            Action action = new Action(column.label(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    grid.show(column, isChecked());
                }
            };
            action.setChecked(grid.shownColumns().contains(column));
            action.setEnabled(!action.isChecked() || grid.shownColumns().size() > 1);
            menu.add(action);
        }
    }

    /** Brings texts and availability up to date. */
    void update() {
        CommandStack stack = session.commandStack();
        undo.setText(stack.canUndo() ? "Undo " + stack.getUndoCommand().getLabel() : "Undo");
        redo.setText(stack.canRedo() ? "Redo " + stack.getRedoCommand().getLabel() : "Redo");
        actions.forEach(TableAction::update);
    }
}
