// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.Named;
import org.nitrolith.model.base.Target;

/**
 * A representation of the model object '<em><b>Design Study</b></em>'.
 *
 * A study of how a cell's energy density depends on its design.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getCritical <em>Critical</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getDraws <em>Draws</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.DesignStudy#getTable <em>Table</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getDesignStudy()
 * @model
 * @generated
 */
public interface DesignStudy extends Named, AnalysisResult
{
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"sweep"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.StudyKind}.
     * What sort of study it is.
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.cell.StudyKind
     * @see #setKind(StudyKind)
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Kind()
     * @model default="sweep"
     * @generated
     */
    StudyKind getKind();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.DesignStudy#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.cell.StudyKind
     * @see #getKind()
     * @generated
     */
    void setKind(StudyKind value);

    /**
     * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.StudyVariable}.
     * What is varied.
     * @return the value of the '<em>Variables</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Variables()
     * @model containment="true"
     * @generated
     */
    EList<StudyVariable> getVariables();

    /**
     * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Target}.
     * What is to be reached, for example 350 and 500 Wh/kg.
     * @return the value of the '<em>Targets</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Targets()
     * @model containment="true"
     * @generated
     */
    EList<Target> getTargets();

    /**
     * Returns the value of the '<em><b>Critical</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.CriticalValue}.
     * The values at which a target is just reached.
     * @return the value of the '<em>Critical</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Critical()
     * @model containment="true"
     * @generated
     */
    EList<CriticalValue> getCritical();

    /**
     * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.StudyColumn}.
     * The table of results: one entry for each column.
     * @return the value of the '<em>Columns</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Columns()
     * @model containment="true"
     * @generated
     */
    EList<StudyColumn> getColumns();

    /**
     * Returns the value of the '<em><b>Draws</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * The number of random draws, in a Monte Carlo study.
     * @return the value of the '<em>Draws</em>' attribute.
     * @see #setDraws(int)
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Draws()
     * @model default="0"
     * @generated
     */
    int getDraws();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.DesignStudy#getDraws <em>Draws</em>}' attribute.
     * @param value the new value of the '<em>Draws</em>' attribute.
     * @see #getDraws()
     * @generated
     */
    void setDraws(int value);

    /**
     * Returns the value of the '<em><b>Seed</b></em>' attribute.
     * The default value is <code>"0"</code>.
     * The seed of the random numbers, in a Monte Carlo study.
     * @return the value of the '<em>Seed</em>' attribute.
     * @see #setSeed(long)
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Seed()
     * @model default="0"
     * @generated
     */
    long getSeed();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.DesignStudy#getSeed <em>Seed</em>}' attribute.
     * @param value the new value of the '<em>Seed</em>' attribute.
     * @see #getSeed()
     * @generated
     */
    void setSeed(long value);

    /**
     * Returns the value of the '<em><b>Quantity</b></em>' attribute.
     * The default value is <code>"gravimetricEnergyDensity"</code>.
     * The quantity that is computed.
     * @return the value of the '<em>Quantity</em>' attribute.
     * @see #setQuantity(String)
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Quantity()
     * @model default="gravimetricEnergyDensity"
     * @generated
     */
    String getQuantity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.DesignStudy#getQuantity <em>Quantity</em>}' attribute.
     * @param value the new value of the '<em>Quantity</em>' attribute.
     * @see #getQuantity()
     * @generated
     */
    void setQuantity(String value);

    /**
     * Returns the value of the '<em><b>Table</b></em>' containment reference.
     * The file with the results, where they are too many for the model.
     * @return the value of the '<em>Table</em>' containment reference.
     * @see #setTable(DataTable)
     * @see org.nitrolith.model.cell.CellPackage#getDesignStudy_Table()
     * @model containment="true"
     * @generated
     */
    DataTable getTable();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.DesignStudy#getTable <em>Table</em>}' containment reference.
     * @param value the new value of the '<em>Table</em>' containment reference.
     * @see #getTable()
     * @generated
     */
    void setTable(DataTable value);

} // DesignStudy
