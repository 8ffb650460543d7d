// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Energy Estimate</b></em>'.
 *
 * An estimate of a cell's energy density.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getGravimetricEnergyDensity <em>Gravimetric Energy Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getVolumetricEnergyDensity <em>Volumetric Energy Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getEnergy <em>Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getMass <em>Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getNpRatio <em>Np Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getAreaSpecificResistance <em>Area Specific Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getRate <em>Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getCostOfMaterials <em>Cost Of Materials</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.EnergyEstimate#getShares <em>Shares</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate()
 * @model
 * @generated
 */
public interface EnergyEstimate extends AnalysisResult
{
    /**
     * Returns the value of the '<em><b>Gravimetric Energy Density</b></em>' attribute.
     * Energy by mass.
     * @return the value of the '<em>Gravimetric Energy Density</em>' attribute.
     * @see #setGravimetricEnergyDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_GravimetricEnergyDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Wh/kg' min='0' max='20000'"
     * @generated
     */
    Quantity getGravimetricEnergyDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getGravimetricEnergyDensity <em>Gravimetric Energy Density</em>}' attribute.
     * @param value the new value of the '<em>Gravimetric Energy Density</em>' attribute.
     * @see #getGravimetricEnergyDensity()
     * @generated
     */
    void setGravimetricEnergyDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Volumetric Energy Density</b></em>' attribute.
     * Energy by volume.
     * @return the value of the '<em>Volumetric Energy Density</em>' attribute.
     * @see #setVolumetricEnergyDensity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_VolumetricEnergyDensity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Wh/L' min='0' max='50000'"
     * @generated
     */
    Quantity getVolumetricEnergyDensity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getVolumetricEnergyDensity <em>Volumetric Energy Density</em>}' attribute.
     * @param value the new value of the '<em>Volumetric Energy Density</em>' attribute.
     * @see #getVolumetricEnergyDensity()
     * @generated
     */
    void setVolumetricEnergyDensity(Quantity value);

    /**
     * Returns the value of the '<em><b>Energy</b></em>' attribute.
     * Energy of the cell.
     * @return the value of the '<em>Energy</em>' attribute.
     * @see #setEnergy(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Energy()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Wh' min='0' max='1E6'"
     * @generated
     */
    Quantity getEnergy();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getEnergy <em>Energy</em>}' attribute.
     * @param value the new value of the '<em>Energy</em>' attribute.
     * @see #getEnergy()
     * @generated
     */
    void setEnergy(Quantity value);

    /**
     * Returns the value of the '<em><b>Capacity</b></em>' attribute.
     * Capacity of the cell.
     * @return the value of the '<em>Capacity</em>' attribute.
     * @see #setCapacity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Capacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='Ah' min='0' max='1E6'"
     * @generated
     */
    Quantity getCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getCapacity <em>Capacity</em>}' attribute.
     * @param value the new value of the '<em>Capacity</em>' attribute.
     * @see #getCapacity()
     * @generated
     */
    void setCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Mass</b></em>' attribute.
     * Mass of the cell.
     * @return the value of the '<em>Mass</em>' attribute.
     * @see #setMass(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Mass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1E7'"
     * @generated
     */
    Quantity getMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getMass <em>Mass</em>}' attribute.
     * @param value the new value of the '<em>Mass</em>' attribute.
     * @see #getMass()
     * @generated
     */
    void setMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Volume</b></em>' attribute.
     * Volume of the cell.
     * @return the value of the '<em>Volume</em>' attribute.
     * @see #setVolume(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Volume()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='cm3' min='0' max='1E7'"
     * @generated
     */
    Quantity getVolume();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getVolume <em>Volume</em>}' attribute.
     * @param value the new value of the '<em>Volume</em>' attribute.
     * @see #getVolume()
     * @generated
     */
    void setVolume(Quantity value);

    /**
     * Returns the value of the '<em><b>Areal Capacity</b></em>' attribute.
     * Capacity by area.
     * @return the value of the '<em>Areal Capacity</em>' attribute.
     * @see #setArealCapacity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_ArealCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/cm2' min='0' max='1000'"
     * @generated
     */
    Quantity getArealCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getArealCapacity <em>Areal Capacity</em>}' attribute.
     * @param value the new value of the '<em>Areal Capacity</em>' attribute.
     * @see #getArealCapacity()
     * @generated
     */
    void setArealCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Np Ratio</b></em>' attribute.
     * Areal capacity of the negative electrode divided by that of the positive one.
     * @return the value of the '<em>Np Ratio</em>' attribute.
     * @see #setNpRatio(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_NpRatio()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='0' max='1000'"
     *        annotation="https://nitrolith.org/label label='N/P ratio'"
     * @generated
     */
    Quantity getNpRatio();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getNpRatio <em>Np Ratio</em>}' attribute.
     * @param value the new value of the '<em>Np Ratio</em>' attribute.
     * @see #getNpRatio()
     * @generated
     */
    void setNpRatio(Quantity value);

    /**
     * Returns the value of the '<em><b>Area Specific Resistance</b></em>' attribute.
     * Resistance of electrolyte layers and interfaces times area.
     * @return the value of the '<em>Area Specific Resistance</em>' attribute.
     * @see #setAreaSpecificResistance(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_AreaSpecificResistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm cm2' min='0' max='1E9'"
     * @generated
     */
    Quantity getAreaSpecificResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getAreaSpecificResistance <em>Area Specific Resistance</em>}' attribute.
     * @param value the new value of the '<em>Area Specific Resistance</em>' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     */
    void setAreaSpecificResistance(Quantity value);

    /**
     * Returns the value of the '<em><b>Rate</b></em>' attribute.
     * The C-rate of the estimate; without it, infinitely slow.
     * @return the value of the '<em>Rate</em>' attribute.
     * @see #setRate(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Rate()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1/h' min='0' max='1000'"
     * @generated
     */
    Quantity getRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getRate <em>Rate</em>}' attribute.
     * @param value the new value of the '<em>Rate</em>' attribute.
     * @see #getRate()
     * @generated
     */
    void setRate(Quantity value);

    /**
     * Returns the value of the '<em><b>Temperature</b></em>' attribute.
     * The temperature of the estimate.
     * @return the value of the '<em>Temperature</em>' attribute.
     * @see #setTemperature(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Temperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='-100' max='300'"
     * @generated
     */
    Quantity getTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getTemperature <em>Temperature</em>}' attribute.
     * @param value the new value of the '<em>Temperature</em>' attribute.
     * @see #getTemperature()
     * @generated
     */
    void setTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Cost Of Materials</b></em>' attribute.
     * Cost of the materials in the currency.
     * @return the value of the '<em>Cost Of Materials</em>' attribute.
     * @see #setCostOfMaterials(double)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_CostOfMaterials()
     * @model
     * @generated
     */
    double getCostOfMaterials();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getCostOfMaterials <em>Cost Of Materials</em>}' attribute.
     * @param value the new value of the '<em>Cost Of Materials</em>' attribute.
     * @see #getCostOfMaterials()
     * @generated
     */
    void setCostOfMaterials(double value);

    /**
     * Returns the value of the '<em><b>Currency</b></em>' attribute.
     * The currency as three letters, for example EUR.
     * @return the value of the '<em>Currency</em>' attribute.
     * @see #setCurrency(String)
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Currency()
     * @model
     * @generated
     */
    String getCurrency();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.EnergyEstimate#getCurrency <em>Currency</em>}' attribute.
     * @param value the new value of the '<em>Currency</em>' attribute.
     * @see #getCurrency()
     * @generated
     */
    void setCurrency(String value);

    /**
     * Returns the value of the '<em><b>Assumptions</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The assumptions under which it holds, in words.
     * @return the value of the '<em>Assumptions</em>' attribute list.
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Assumptions()
     * @model unique="false"
     * @generated
     */
    EList<String> getAssumptions();

    /**
     * Returns the value of the '<em><b>Shares</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.cell.LayerShare}.
     * What each layer takes of mass, thickness and cost.
     * @return the value of the '<em>Shares</em>' containment reference list.
     * @see org.nitrolith.model.cell.CellPackage#getEnergyEstimate_Shares()
     * @model containment="true"
     * @generated
     */
    EList<LayerShare> getShares();

} // EnergyEstimate
