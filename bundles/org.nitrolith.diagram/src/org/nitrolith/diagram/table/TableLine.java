// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.spec.Construct;

/**
 * A line of a table. It lives as long as its mapping shows its element in the same place. What stands in it is computed when it is
 * first asked for, and again after the model has changed, so that a long table costs no more than what is looked at.
 */
public final class TableLine {

    private final Table table;
    private final Construct mapping;
    private final EObject element;
    private final Optional<TableLine> parent;
    private final List<TableLine> lines = new ArrayList<>();
    private final Map<TableColumn, Optional<TableCell>> cells = new IdentityHashMap<>();
    private final Map<TableCell, CellStyle> styles = new IdentityHashMap<>();
    private String label;
    private CellStyle style;

    TableLine(Table table, Construct mapping, EObject element, Optional<TableLine> parent) {
        this.table = table;
        this.mapping = mapping;
        this.element = element;
        this.parent = parent;
    }

    /** The LineMapping that shows it. */
    public Construct mapping() {
        return mapping;
    }

    /** The element that it stands for. */
    public EObject element() {
        return element;
    }

    /** The line that it stands below; empty for an outermost one. */
    public Optional<TableLine> parent() {
        return parent;
    }

    /** The lines below it, in the order of the model. */
    public List<TableLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** How many lines it stands below. */
    public int depth() {
        return parent.map(p -> p.depth() + 1).orElse(0);
    }

    /** What stands in its header. */
    public String label() {
        if (label == null) {
            label = table.content().header(this);
        }
        return label;
    }

    /** How its header is written. */
    public CellStyle style() {
        if (style == null) {
            style = table.content().style(this);
        }
        return style;
    }

    /** Its cell in a column; empty where the two have nothing in common. */
    public Optional<TableCell> cell(TableColumn column) {
        return cells.computeIfAbsent(column, c -> table.content().cell(this, c));
    }

    /** The text of its cell in a column; empty where there is none. */
    public String text(TableColumn column) {
        return cell(column).map(TableCell::text).orElse("");
    }

    CellStyle style(TableCell cell) {
        return styles.computeIfAbsent(cell, table.content()::style);
    }

    List<TableLine> lineList() {
        return lines;
    }

    void forget() {
        label = null;
        style = null;
        cells.clear();
        styles.clear();
    }

    /** Puts it and then the lines below it, at any depth, into a list. */
    void collect(List<TableLine> all) {
        all.add(this);
        lines.forEach(l -> l.collect(all));
    }

    @Override
    public String toString() {
        return "line " + mapping.name() + " of a " + element.eClass().getName();
    }
}
