// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.spec.Construct;

/** A column of a table: a feature of the lines' elements, or in a cross table an element. It lives as long as it is shown. */
public final class TableColumn {

    private final Construct mapping;
    private final EObject element;
    private String label = "";
    private CellStyle style = CellStyle.PLAIN;

    TableColumn(Construct mapping, EObject element) {
        this.mapping = mapping;
        this.element = element;
    }

    /** The FeatureColumnMapping or ElementColumnMapping. */
    public Construct mapping() {
        return mapping;
    }

    /** The element that it stands for; of a column that stands for a feature, that of the table. */
    public EObject element() {
        return element;
    }

    /** What stands in its header. */
    public String label() {
        return label;
    }

    /** How its header is written. */
    public CellStyle style() {
        return style;
    }

    /** The width that the specification asks for, in pixels; 0 where it asks for none. */
    public int initialWidth() {
        return Math.max(0, mapping.integer("initialWidth"));
    }

    void show(String newLabel, CellStyle newStyle) {
        label = newLabel;
        style = newStyle;
    }

    @Override
    public String toString() {
        return "column " + label;
    }
}
