// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Named;

import org.nitrolith.model.values.NumberList;

/**
 * A representation of the model object '<em><b>Study Column</b></em>'.
 *
 * A column of a study's results.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.StudyColumn#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.StudyColumn#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getStudyColumn()
 * @model
 * @generated
 */
public interface StudyColumn extends Named
{
    /**
     * Returns the value of the '<em><b>Unit</b></em>' attribute.
     * The unit of the numbers.
     * @return the value of the '<em>Unit</em>' attribute.
     * @see #setUnit(String)
     * @see org.nitrolith.model.cell.CellPackage#getStudyColumn_Unit()
     * @model
     * @generated
     */
    String getUnit();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyColumn#getUnit <em>Unit</em>}' attribute.
     * @param value the new value of the '<em>Unit</em>' attribute.
     * @see #getUnit()
     * @generated
     */
    void setUnit(String value);

    /**
     * Returns the value of the '<em><b>Values</b></em>' attribute.
     * The numbers, in the unit of the column.
     * @return the value of the '<em>Values</em>' attribute.
     * @see #setValues(NumberList)
     * @see org.nitrolith.model.cell.CellPackage#getStudyColumn_Values()
     * @model dataType="org.nitrolith.model.base.NumberList"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    NumberList getValues();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.StudyColumn#getValues <em>Values</em>}' attribute.
     * @param value the new value of the '<em>Values</em>' attribute.
     * @see #getValues()
     * @generated
     */
    void setValues(NumberList value);

} // StudyColumn
