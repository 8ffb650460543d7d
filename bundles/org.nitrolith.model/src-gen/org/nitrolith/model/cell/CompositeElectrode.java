// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.material.Material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Composite Electrode</b></em>'.
 *
 * An electrode of active material, electrolyte, carbon and binder.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getActiveMaterial <em>Active Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getSpecificCapacity <em>Specific Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getMeanVoltage <em>Mean Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getActiveFraction <em>Active Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getElectrolyteMaterial <em>Electrolyte Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getElectrolyteFraction <em>Electrolyte Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getCarbonMaterial <em>Carbon Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getCarbonFraction <em>Carbon Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getBinderMaterial <em>Binder Material</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getBinderFraction <em>Binder Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getLoading <em>Loading</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getPorosity <em>Porosity</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.CompositeElectrode#getFirstCycleLoss <em>First Cycle Loss</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode()
 * @model
 * @generated
 */
public interface CompositeElectrode extends Layer
{
    /**
     * Returns the value of the '<em><b>Polarity</b></em>' attribute.
     * The default value is <code>"positive"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.cell.Polarity}.
     * Which electrode it is.
     * @return the value of the '<em>Polarity</em>' attribute.
     * @see org.nitrolith.model.cell.Polarity
     * @see #setPolarity(Polarity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_Polarity()
     * @model default="positive"
     * @generated
     */
    Polarity getPolarity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getPolarity <em>Polarity</em>}' attribute.
     * @param value the new value of the '<em>Polarity</em>' attribute.
     * @see org.nitrolith.model.cell.Polarity
     * @see #getPolarity()
     * @generated
     */
    void setPolarity(Polarity value);

    /**
     * Returns the value of the '<em><b>Active Material</b></em>' reference.
     * The active material.
     * @return the value of the '<em>Active Material</em>' reference.
     * @see #setActiveMaterial(Material)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_ActiveMaterial()
     * @model
     * @generated
     */
    Material getActiveMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getActiveMaterial <em>Active Material</em>}' reference.
     * @param value the new value of the '<em>Active Material</em>' reference.
     * @see #getActiveMaterial()
     * @generated
     */
    void setActiveMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Specific Capacity</b></em>' attribute.
     * Usable capacity by mass of active material.
     * @return the value of the '<em>Specific Capacity</em>' attribute.
     * @see #setSpecificCapacity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_SpecificCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/g' min='1' max='4200'"
     * @generated
     */
    Quantity getSpecificCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getSpecificCapacity <em>Specific Capacity</em>}' attribute.
     * @param value the new value of the '<em>Specific Capacity</em>' attribute.
     * @see #getSpecificCapacity()
     * @generated
     */
    void setSpecificCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Mean Voltage</b></em>' attribute.
     * Mean voltage against Li/Li+ on discharge.
     * @return the value of the '<em>Mean Voltage</em>' attribute.
     * @see #setMeanVoltage(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_MeanVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='6'"
     * @generated
     */
    Quantity getMeanVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getMeanVoltage <em>Mean Voltage</em>}' attribute.
     * @param value the new value of the '<em>Mean Voltage</em>' attribute.
     * @see #getMeanVoltage()
     * @generated
     */
    void setMeanVoltage(Quantity value);

    /**
     * Returns the value of the '<em><b>Upper Cutoff Voltage</b></em>' attribute.
     * Highest potential against Li/Li+ that is used.
     * @return the value of the '<em>Upper Cutoff Voltage</em>' attribute.
     * @see #setUpperCutoffVoltage(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_UpperCutoffVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='6'"
     * @generated
     */
    Quantity getUpperCutoffVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}' attribute.
     * @param value the new value of the '<em>Upper Cutoff Voltage</em>' attribute.
     * @see #getUpperCutoffVoltage()
     * @generated
     */
    void setUpperCutoffVoltage(Quantity value);

    /**
     * Returns the value of the '<em><b>Lower Cutoff Voltage</b></em>' attribute.
     * Lowest potential against Li/Li+ that is used.
     * @return the value of the '<em>Lower Cutoff Voltage</em>' attribute.
     * @see #setLowerCutoffVoltage(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_LowerCutoffVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='6'"
     * @generated
     */
    Quantity getLowerCutoffVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}' attribute.
     * @param value the new value of the '<em>Lower Cutoff Voltage</em>' attribute.
     * @see #getLowerCutoffVoltage()
     * @generated
     */
    void setLowerCutoffVoltage(Quantity value);

    /**
     * Returns the value of the '<em><b>Active Fraction</b></em>' attribute.
     * Part of the mass that is active material.
     * @return the value of the '<em>Active Fraction</em>' attribute.
     * @see #setActiveFraction(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_ActiveFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getActiveFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getActiveFraction <em>Active Fraction</em>}' attribute.
     * @param value the new value of the '<em>Active Fraction</em>' attribute.
     * @see #getActiveFraction()
     * @generated
     */
    void setActiveFraction(Quantity value);

    /**
     * Returns the value of the '<em><b>Electrolyte Material</b></em>' reference.
     * The electrolyte in the electrode.
     * @return the value of the '<em>Electrolyte Material</em>' reference.
     * @see #setElectrolyteMaterial(Material)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_ElectrolyteMaterial()
     * @model
     * @generated
     */
    Material getElectrolyteMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getElectrolyteMaterial <em>Electrolyte Material</em>}' reference.
     * @param value the new value of the '<em>Electrolyte Material</em>' reference.
     * @see #getElectrolyteMaterial()
     * @generated
     */
    void setElectrolyteMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Electrolyte Fraction</b></em>' attribute.
     * Part of the mass that is electrolyte.
     * @return the value of the '<em>Electrolyte Fraction</em>' attribute.
     * @see #setElectrolyteFraction(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_ElectrolyteFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getElectrolyteFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getElectrolyteFraction <em>Electrolyte Fraction</em>}' attribute.
     * @param value the new value of the '<em>Electrolyte Fraction</em>' attribute.
     * @see #getElectrolyteFraction()
     * @generated
     */
    void setElectrolyteFraction(Quantity value);

    /**
     * Returns the value of the '<em><b>Carbon Material</b></em>' reference.
     * The conductive carbon.
     * @return the value of the '<em>Carbon Material</em>' reference.
     * @see #setCarbonMaterial(Material)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_CarbonMaterial()
     * @model
     * @generated
     */
    Material getCarbonMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getCarbonMaterial <em>Carbon Material</em>}' reference.
     * @param value the new value of the '<em>Carbon Material</em>' reference.
     * @see #getCarbonMaterial()
     * @generated
     */
    void setCarbonMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Carbon Fraction</b></em>' attribute.
     * Part of the mass that is conductive carbon.
     * @return the value of the '<em>Carbon Fraction</em>' attribute.
     * @see #setCarbonFraction(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_CarbonFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getCarbonFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getCarbonFraction <em>Carbon Fraction</em>}' attribute.
     * @param value the new value of the '<em>Carbon Fraction</em>' attribute.
     * @see #getCarbonFraction()
     * @generated
     */
    void setCarbonFraction(Quantity value);

    /**
     * Returns the value of the '<em><b>Binder Material</b></em>' reference.
     * The binder.
     * @return the value of the '<em>Binder Material</em>' reference.
     * @see #setBinderMaterial(Material)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_BinderMaterial()
     * @model
     * @generated
     */
    Material getBinderMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getBinderMaterial <em>Binder Material</em>}' reference.
     * @param value the new value of the '<em>Binder Material</em>' reference.
     * @see #getBinderMaterial()
     * @generated
     */
    void setBinderMaterial(Material value);

    /**
     * Returns the value of the '<em><b>Binder Fraction</b></em>' attribute.
     * Part of the mass that is binder.
     * @return the value of the '<em>Binder Fraction</em>' attribute.
     * @see #setBinderFraction(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_BinderFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='wt%' min='0' max='100'"
     * @generated
     */
    Quantity getBinderFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getBinderFraction <em>Binder Fraction</em>}' attribute.
     * @param value the new value of the '<em>Binder Fraction</em>' attribute.
     * @see #getBinderFraction()
     * @generated
     */
    void setBinderFraction(Quantity value);

    /**
     * Returns the value of the '<em><b>Loading</b></em>' attribute.
     * Mass of active material by area.
     * @return the value of the '<em>Loading</em>' attribute.
     * @see #setLoading(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_Loading()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mg/cm2' min='0' max='1000'"
     * @generated
     */
    Quantity getLoading();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getLoading <em>Loading</em>}' attribute.
     * @param value the new value of the '<em>Loading</em>' attribute.
     * @see #getLoading()
     * @generated
     */
    void setLoading(Quantity value);

    /**
     * Returns the value of the '<em><b>Areal Capacity</b></em>' attribute.
     * Capacity by area. Either it or the loading is given.
     * @return the value of the '<em>Areal Capacity</em>' attribute.
     * @see #setArealCapacity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_ArealCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/cm2' min='0' max='100'"
     * @generated
     */
    Quantity getArealCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getArealCapacity <em>Areal Capacity</em>}' attribute.
     * @param value the new value of the '<em>Areal Capacity</em>' attribute.
     * @see #getArealCapacity()
     * @generated
     */
    void setArealCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Porosity</b></em>' attribute.
     * Part of the volume that is empty.
     * @return the value of the '<em>Porosity</em>' attribute.
     * @see #setPorosity(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_Porosity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='99'"
     * @generated
     */
    Quantity getPorosity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getPorosity <em>Porosity</em>}' attribute.
     * @param value the new value of the '<em>Porosity</em>' attribute.
     * @see #getPorosity()
     * @generated
     */
    void setPorosity(Quantity value);

    /**
     * Returns the value of the '<em><b>First Cycle Loss</b></em>' attribute.
     * Part of the first charge that is not given back.
     * @return the value of the '<em>First Cycle Loss</em>' attribute.
     * @see #setFirstCycleLoss(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getCompositeElectrode_FirstCycleLoss()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getFirstCycleLoss();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.CompositeElectrode#getFirstCycleLoss <em>First Cycle Loss</em>}' attribute.
     * @param value the new value of the '<em>First Cycle Loss</em>' attribute.
     * @see #getFirstCycleLoss()
     * @generated
     */
    void setFirstCycleLoss(Quantity value);

} // CompositeElectrode
