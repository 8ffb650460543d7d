// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.ui.theme.Shade;

/** The text in a cell while it is edited. What is refused stays there with the reason, until it is mended or given up with Esc. */
final class CellText extends TextCellEditor {

    /** Takes what was typed into a cell. */
    @FunctionalInterface
    interface Target {
        /** Edits the cell of a column and a line, by their indices, and says why where that is refused. */
        Optional<String> edit(int column, int line, String text);
    }

    private final Target target;
    private boolean busy;

    CellText(Target target) {
        super(false, true);
        this.target = target;
        setErrorDecorationEnabled(true);
    }

    @Override
    protected Text createEditorControl(Composite parent, int style) {
        Text text = super.createEditorControl(parent, style);
        text.setBackground(Shade.BACKGROUND.color(text));
        text.setForeground(Shade.TEXT.color(text));
        return text;
    }

    @Override
    public boolean commit(MoveDirectionEnum direction, boolean closeAfterCommit, boolean skipValidation) {
        if (isClosed() || busy) {
            return false;
        }
        Optional<String> refusal;
        busy = true;
        try {
            refusal = target.edit(getColumnIndex(), getRowIndex(), getEditorValue());
        } finally {
            busy = false;
        }
        if (refusal.isPresent()) {
            showErrorDecorationHover(refusal.get());
            return false;
        }
        return super.commit(direction, closeAfterCommit, true);
    }
}
