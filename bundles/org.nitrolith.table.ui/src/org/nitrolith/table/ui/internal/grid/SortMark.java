// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import org.nitrolith.ui.theme.Shade;

/** A small triangle that shows in which direction a column is sorted, in the theme's colour. */
final class SortMark extends AbstractCellPainter {

    private static final int SIZE = 8;
    private static final int ROOM = SIZE + 6;

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean up = cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);
        if (!up && !cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE)) {
            return;
        }
        Color before = gc.getBackground();
        gc.setBackground(new Color(Shade.ACCENT.rgb(isDark(before))));
        int x = bounds.x + (bounds.width - SIZE) / 2;
        int y = bounds.y + (bounds.height - SIZE / 2) / 2;
        int base = up ? y + SIZE / 2 : y;
        int tip = up ? y : y + SIZE / 2;
        gc.fillPolygon(new int[] { x, base, x + SIZE, base, x + SIZE / 2, tip });
        gc.setBackground(before);
    }

    private static boolean isDark(Color behind) {
        return behind.getRed() + behind.getGreen() + behind.getBlue() < 3 * 128;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return ROOM;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return SIZE;
    }
}
