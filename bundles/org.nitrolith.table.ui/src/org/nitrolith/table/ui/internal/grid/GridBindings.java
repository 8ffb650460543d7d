// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and mouse: F2, Enter, a double click or typing edits a cell; a click on a header sorts, with Ctrl after the others. */
final class GridBindings extends AbstractRegistryConfiguration {

    private static final int LEFT = 1;

    private final TableGrid grid;
    private final CellText editor;

    GridBindings(TableGrid grid, CellText editor) {
        this.grid = grid;
        this.editor = editor;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor);
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, false);
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, false);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
            @Override
            public boolean isEditable(int columnIndex, int rowIndex) {
                return grid.isEditable(columnIndex, rowIndex);
            }
        }, DisplayMode.EDIT);
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        IKeyAction edit = (table, event) -> grid.edit(Optional.empty());
        IKeyAction type = (table, event) -> grid.edit(Optional.of(event.character));
        for (int key : new int[] { SWT.F2, SWT.CR, SWT.KEYPAD_CR }) {
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), edit);
        }
        bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), type);
        bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), type);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.ARROW_UP), extend(MoveDirectionEnum.UP, -1));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.ARROW_DOWN), extend(MoveDirectionEnum.DOWN, 1));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.SPACE), (table, event) -> grid.selectLine());
        IMouseAction click = (table, event) -> grid.edit(Optional.empty());
        bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, LEFT), click);
        bindings.registerSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, LEFT), new SortColumnAction(false));
        bindings.registerSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD1, LEFT), new SortColumnAction(true));
        bindings.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.CORNER, LEFT),
                (table, event) -> grid.sortByHeader());
        bindings.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.CORNER, 0),
                new ColumnResizeCursorAction());
        bindings.registerFirstMouseDragMode(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.CORNER, LEFT), new ColumnResizeDragMode());
    }

    /** Selects one line more where whole lines are selected, else the cell beside. */
    private IKeyAction extend(MoveDirectionEnum direction, int by) {
        IKeyAction cells = new MoveSelectionAction(direction, true, false);
        return (table, event) -> {
            if (!grid.extendLines(by)) {
                cells.run(table, event);
            }
        };
    }
}
