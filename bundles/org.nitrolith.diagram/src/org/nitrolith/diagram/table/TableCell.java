// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.spec.Construct;

/**
 * What stands where a line and a column meet.
 *
 * @param line the line
 * @param column the column
 * @param mapping the FeatureColumnMapping or IntersectionMapping that shows it
 * @param element the element that it shows and that its tool edits
 * @param text what stands in it
 */
public record TableCell(TableLine line, TableColumn column, Construct mapping, EObject element, String text) {

    /** How it is written. */
    public CellStyle style() {
        return line.style(this);
    }
}
