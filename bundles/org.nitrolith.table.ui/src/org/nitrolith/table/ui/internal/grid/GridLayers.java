// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultColumnHeaderLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

import org.nitrolith.diagram.table.Table;
import org.nitrolith.diagram.table.TableLine;

/** NatTable's layers: the texts, their order and which are hidden, selected, frozen and in view; and the headers around them. */
final class GridLayers {

    /** Follows the title where the lines are sorted downwards by their headers. */
    static final String DESCENDING = "  ▼";

    private static final String ASCENDING = "  ▲";

    private final DataLayer data;
    private final ColumnHideShowLayer shown;
    private final SelectionLayer selection;
    private final CompositeFreezeLayer body;
    private final DataLayer lineHeaders;
    private final DataLayer columnHeaders;
    private final GridLayer grid;

    GridLayers(OpenTable open, GridSorting sorting, GridLook look) {
        Table table = open.table();
        GridTexts texts = new GridTexts(() -> table.columns().size(), () -> open.rows().lines().size(),
                (c, l) -> open.rows().lines().get(l).text(table.columns().get(c)));
        data = new DataLayer(texts);
        data.setConfigLabelAccumulator((labels, c, l) -> open.rows().lines().get(l).cell(table.columns().get(c))
                .ifPresent(cell -> look.label(labels, cell.style())));
        shown = new ColumnHideShowLayer(new ColumnReorderLayer(data));
        selection = new SelectionLayer(shown, false);
        selection.addConfiguration(new LineSelection());
        ViewportLayer viewport = new ViewportLayer(selection);
        body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
        columnHeaders = new DataLayer(new GridTexts(() -> table.columns().size(), () -> 1, (c, l) -> table.columns().get(c).label()));
        columnHeaders.setConfigLabelAccumulator((labels, c, l) -> look.label(labels, table.columns().get(c).style()));
        ColumnHeaderLayer columns = new ColumnHeaderLayer(columnHeaders, body, selection, false);
        columns.addConfiguration(new DefaultColumnHeaderLayerConfiguration());
        SortHeaderLayer<Object> sorted = new SortHeaderLayer<>(columns, sorting, false);
        lineHeaders = new DataLayer(new GridTexts(() -> 1, () -> open.rows().lines().size(), (c, l) -> header(open.rows().lines().get(l))));
        lineHeaders.setConfigLabelAccumulator((labels, c, l) -> look.label(labels, open.rows().lines().get(l).style()));
        RowHeaderLayer lines = new RowHeaderLayer(lineHeaders, body, selection, false);
        CornerLayer corner = new CornerLayer(new DataLayer(new GridTexts(() -> 1, () -> 1, (c, l) -> corner(table, sorting))), lines,
                sorted);
        grid = new GridLayer(body, sorted, lines, corner, false);
        grid.addConfiguration(new DefaultEditConfiguration());
    }

    /** The header of a line, set in by its depth. */
    static String header(TableLine line) {
        return "    ".repeat(line.depth()) + line.label();
    }

    private static String corner(Table table, GridSorting sorting) {
        return table.title() + switch (sorting.direction(Optional.empty())) {
            case ASC -> ASCENDING;
            case DESC -> DESCENDING;
            default -> "";
        };
    }

    /** The texts. */
    DataLayer data() {
        return data;
    }

    /** The columns that are not hidden, in their order. */
    ColumnHideShowLayer shown() {
        return shown;
    }

    SelectionLayer selection() {
        return selection;
    }

    /** What is in view: the columns that are kept in sight and those that are scrolled. */
    CompositeFreezeLayer body() {
        return body;
    }

    DataLayer lineHeaders() {
        return lineHeaders;
    }

    DataLayer columnHeaders() {
        return columnHeaders;
    }

    GridLayer grid() {
        return grid;
    }

    /** Keys and mouse select cells and lines; a click on the header of a column sorts and selects nothing. */
    private static final class LineSelection extends DefaultSelectionLayerConfiguration {

        @Override
        protected void addSelectionUIBindings() {
            addConfiguration(new DefaultSelectionBindings() {
                @Override
                protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry bindings) {
                    // sorts
                }
            });
        }

        @Override
        protected void addSelectionStyleConfig() {
            // GridLook has it
        }

        @Override
        protected void addSearchUIBindings() {
            // the filter finds
        }

        @Override
        protected void addTickUpdateConfig() {
            // values have units and are typed
        }
    }
}
