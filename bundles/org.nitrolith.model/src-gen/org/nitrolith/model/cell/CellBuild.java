// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Artifact;

import org.nitrolith.model.measurement.Measurement;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Build</b></em>'.
 *
 * A cell, from the positive to the negative current collector.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getFormat <em>Format</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getStack <em>Stack</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getUnitCells <em>Unit Cells</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getFootprint <em>Footprint</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getPackaging <em>Packaging</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getCounting <em>Counting</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getPerformances <em>Performances</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getEstimates <em>Estimates</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CellBuild#getStudies <em>Studies</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getCellBuild()
 * @model
 * @generated
 */
public interface CellBuild extends Artifact
{
    /**
     * Returns the value of the '<em><b>Format</b></em>' attribute.
     * The default value is <code>"pouch"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.CellFormat}.
     * The sort of cell.
     * @return the value of the '<em>Format</em>' attribute.
     * @see org.nitrolith.model.cell.CellFormat
     * @see #setFormat(CellFormat)
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Format()
     * @model default="pouch"
     * @generated
     */
    CellFormat getFormat();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellBuild#getFormat <em>Format</em>}' attribute.
     * @param value the new value of the '<em>Format</em>' attribute.
     * @see org.nitrolith.model.cell.CellFormat
     * @see #getFormat()
     * @generated
     */
    void setFormat(CellFormat value);

    /**
     * Returns the value of the '<em><b>Stack</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.StackItem}.
     * Layers and the interfaces between them, in order from the positive to the negative collector.
     * @return the value of the '<em>Stack</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Stack()
     * @model containment="true"
     * @generated
     */
    EList<StackItem> getStack();

    /**
     * Returns the value of the '<em><b>Unit Cells</b></em>' attribute.
     * The default value is <code>"1"</code>.
     * The number of unit cells in the stack.
     * @return the value of the '<em>Unit Cells</em>' attribute.
     * @see #setUnitCells(int)
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_UnitCells()
     * @model default="1"
     * @generated
     */
    int getUnitCells();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellBuild#getUnitCells <em>Unit Cells</em>}' attribute.
     * @param value the new value of the '<em>Unit Cells</em>' attribute.
     * @see #getUnitCells()
     * @generated
     */
    void setUnitCells(int value);

    /**
     * Returns the value of the '<em><b>Footprint</b></em>' attribute.
     * The area of one electrode.
     * @return the value of the '<em>Footprint</em>' attribute.
     * @see #setFootprint(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Footprint()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='cm2' min='0' max='1E5'"
     * @generated
     */
    Quantity getFootprint();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellBuild#getFootprint <em>Footprint</em>}' attribute.
     * @param value the new value of the '<em>Footprint</em>' attribute.
     * @see #getFootprint()
     * @generated
     */
    void setFootprint(Quantity value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature at which the cell works.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-100' max='300'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellBuild#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Packaging</b></em>' containment reference.
     * What is around the stack.
     * @return the value of the '<em>Packaging</em>' containment reference.
     * @see #setPackaging(Packaging)
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Packaging()
     * @model containment="true"
     * @generated
     */
    Packaging getPackaging();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellBuild#getPackaging <em>Packaging</em>}' containment reference.
     * @param value the new value of the '<em>Packaging</em>' containment reference.
     * @see #getPackaging()
     * @generated
     */
    void setPackaging(Packaging value);

    /**
     * Returns the value of the '<em><b>Counting</b></em>' containment reference.
     * How N/P, foils and electrolyte thickness are counted.
     * @return the value of the '<em>Counting</em>' containment reference.
     * @see #setCounting(CountingRules)
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Counting()
     * @model containment="true"
     * @generated
     */
    CountingRules getCounting();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CellBuild#getCounting <em>Counting</em>}' containment reference.
     * @param value the new value of the '<em>Counting</em>' containment reference.
     * @see #getCounting()
     * @generated
     */
    void setCounting(CountingRules value);

    /**
     * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.Assumption}.
     * What is taken for granted.
     * @return the value of the '<em>Assumptions</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Assumptions()
     * @model containment="true"
     * @generated
     */
    EList<Assumption> getAssumptions();

    /**
     * Returns the value of the '<em><b>Performances</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.CellPerformance}.
     * What such cells have shown, from the literature or from own work.
     * @return the value of the '<em>Performances</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Performances()
     * @model containment="true"
     * @generated
     */
    EList<CellPerformance> getPerformances();

    /**
     * Returns the value of the '<em><b>Measurements</b></em>' reference list.
     * The list contents are of type {@link org.nitrolith.model.measurement.Measurement}.
     * Own measurements on this cell.
     * @return the value of the '<em>Measurements</em>' reference list.
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Measurements()
     * @model
     * @generated
     */
    EList<Measurement> getMeasurements();

    /**
     * Returns the value of the '<em><b>Estimates</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.EnergyEstimate}.
     * Estimates of the energy density.
     * @return the value of the '<em>Estimates</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Estimates()
     * @model containment="true"
     * @generated
     */
    EList<EnergyEstimate> getEstimates();

    /**
     * Returns the value of the '<em><b>Studies</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.DesignStudy}.
     * Studies of the design.
     * @return the value of the '<em>Studies</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getCellBuild_Studies()
     * @model containment="true"
     * @generated
     */
    EList<DesignStudy> getStudies();

} // CellBuild
