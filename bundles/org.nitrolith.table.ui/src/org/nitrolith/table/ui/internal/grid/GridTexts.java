// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Texts by column and line. Nothing is kept, so that a long table costs no more than what is looked at. */
record GridTexts(IntSupplier columns, IntSupplier lines, Text text) implements IDataProvider {

    /** The text at a place, by the indices of its column and line. */
    @FunctionalInterface
    interface Text {
        String at(int column, int line);
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        boolean isThere = columnIndex >= 0 && columnIndex < columns.getAsInt() && rowIndex >= 0 && rowIndex < lines.getAsInt();
        return isThere ? text.at(columnIndex, rowIndex) : "";
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        // CellText has edited the model, and the table has followed
    }

    @Override
    public int getColumnCount() {
        return columns.getAsInt();
    }

    @Override
    public int getRowCount() {
        return lines.getAsInt();
    }
}
