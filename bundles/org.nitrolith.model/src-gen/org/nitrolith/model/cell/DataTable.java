// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.FileReference;

/**
 * A representation of the model object '<em><b>Data Table</b></em>'.
 *
 * A table in a file beside the model.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.DataTable#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getDataTable()
 * @model
 * @generated
 */
public interface DataTable extends FileReference
{
    /**
     * Returns the value of the '<em><b>Columns</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The names of the columns with their units.
     * @return the value of the '<em>Columns</em>' attribute list.
     * @see org.nitrolith.model.cell.CellPackage#getDataTable_Columns()
     * @model unique="false"
     * @generated
     */
    EList<String> getColumns();

} // DataTable
