// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Shows a text whole where its cell or header is too narrow for it. */
final class CutText extends NatTableContentTooltip {

    CutText(NatTable table) {
        super(table);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return natTable.getActiveCellEditor() == null && isCut(event) && super.shouldCreateToolTip(event);
    }

    private boolean isCut(Event event) {
        int column = natTable.getColumnPositionByX(event.x);
        int row = natTable.getRowPositionByY(event.y);
        ILayerCell cell = column < 0 || row < 0 ? null : natTable.getCellByPosition(column, row);
        if (cell == null) {
            return false;
        }
        GC gc = new GC(natTable);
        try {
            int wanted = natTable.getCellPainter(column, row, cell, natTable.getConfigRegistry())
                    .getPreferredWidth(cell, gc, natTable.getConfigRegistry());
            // a cell at the edge may be cut by that
            return wanted > cell.getBounds().intersection(natTable.getClientArea()).width;
        } finally {
            gc.dispose();
        }
    }
}
