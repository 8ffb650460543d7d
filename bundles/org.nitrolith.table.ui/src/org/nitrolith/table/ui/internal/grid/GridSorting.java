// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableRows.Sorting;

/** NatTable's view of the order of the lines. */
final class GridSorting implements ISortModel {

    private final OpenTable open;
    private final Runnable sorted;

    GridSorting(OpenTable open, Runnable sorted) {
        this.open = open;
        this.sorted = sorted;
    }

    private Optional<TableColumn> column(int index) {
        return Optional.of(open.table().columns().get(index));
    }

    private int find(Optional<TableColumn> column) {
        List<Sorting> all = open.rows().sortings();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).column().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The direction in which a column is sorted; without a column, the headers of the lines. */
    SortDirectionEnum direction(Optional<TableColumn> column) {
        int at = find(column);
        return at < 0 ? SortDirectionEnum.NONE
                : open.rows().sortings().get(at).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    /** Sorts by a column, or without one by the headers of the lines; after what counts already where that is kept. */
    void sort(Optional<TableColumn> column, SortDirectionEnum direction, boolean keep) {
        List<Sorting> by = new ArrayList<>(keep ? open.rows().sortings() : List.of());
        int at = keep ? find(column) : -1;
        if (at >= 0) {
            by.remove(at);
        }
        if (direction != SortDirectionEnum.NONE) {
            by.add(at < 0 ? by.size() : at, new Sorting(column, direction == SortDirectionEnum.DESC));
        }
        open.rows().sort(by);
        sorted.run();
    }

    @Override
    public void sort(int index, SortDirectionEnum direction, boolean accumulate) {
        sort(column(index), direction, accumulate);
    }

    @Override
    public void clear() {
        open.rows().sort(List.of());
        sorted.run();
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return open.rows().sortings().stream().flatMap(s -> s.column().stream()).map(open.table().columns()::indexOf).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int index) {
        return getSortDirection(index) != SortDirectionEnum.NONE;
    }

    @Override
    public SortDirectionEnum getSortDirection(int index) {
        return index < 0 || index >= open.table().columns().size() ? SortDirectionEnum.NONE : direction(column(index));
    }

    @Override
    public int getSortOrder(int index) {
        return find(column(index));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int index) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int index) {
        return null;
    }
}
