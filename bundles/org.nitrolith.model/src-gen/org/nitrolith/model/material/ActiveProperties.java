// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Active Properties</b></em>'.
 *
 * What an electrode's capacity and voltage are computed from.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.ActiveProperties#getSpecificCapacity <em>Specific Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ActiveProperties#getTheoreticalCapacity <em>Theoretical Capacity</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ActiveProperties#getMeanVoltage <em>Mean Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ActiveProperties#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ActiveProperties#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ActiveProperties#getFirstCycleLoss <em>First Cycle Loss</em>}</li>
 *   <li>{@link org.nitrolith.model.material.ActiveProperties#getVolumeChange <em>Volume Change</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties()
 * @model
 * @generated
 */
public interface ActiveProperties extends Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Specific Capacity</b></em>' attribute.
     * Usable capacity by mass of active material.
     * @return the value of the '<em>Specific Capacity</em>' attribute.
     * @see #setSpecificCapacity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties_SpecificCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/g' min='1' max='4200'"
     * @generated
     */
    Quantity getSpecificCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ActiveProperties#getSpecificCapacity <em>Specific Capacity</em>}' attribute.
     * @param value the new value of the '<em>Specific Capacity</em>' attribute.
     * @see #getSpecificCapacity()
     * @generated
     */
    void setSpecificCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Theoretical Capacity</b></em>' attribute.
     * Capacity by mass that the composition allows at most.
     * @return the value of the '<em>Theoretical Capacity</em>' attribute.
     * @see #setTheoreticalCapacity(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties_TheoreticalCapacity()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mAh/g' min='1' max='4200'"
     * @generated
     */
    Quantity getTheoreticalCapacity();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ActiveProperties#getTheoreticalCapacity <em>Theoretical Capacity</em>}' attribute.
     * @param value the new value of the '<em>Theoretical Capacity</em>' attribute.
     * @see #getTheoreticalCapacity()
     * @generated
     */
    void setTheoreticalCapacity(Quantity value);

    /**
     * Returns the value of the '<em><b>Mean Voltage</b></em>' attribute.
     * Mean voltage of the discharge against Li/Li+.
     * @return the value of the '<em>Mean Voltage</em>' attribute.
     * @see #setMeanVoltage(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties_MeanVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='6'"
     * @generated
     */
    Quantity getMeanVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ActiveProperties#getMeanVoltage <em>Mean Voltage</em>}' attribute.
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
     * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties_UpperCutoffVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='6'"
     * @generated
     */
    Quantity getUpperCutoffVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ActiveProperties#getUpperCutoffVoltage <em>Upper Cutoff Voltage</em>}' attribute.
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
     * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties_LowerCutoffVoltage()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='V' min='-1' max='6'"
     * @generated
     */
    Quantity getLowerCutoffVoltage();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ActiveProperties#getLowerCutoffVoltage <em>Lower Cutoff Voltage</em>}' attribute.
     * @param value the new value of the '<em>Lower Cutoff Voltage</em>' attribute.
     * @see #getLowerCutoffVoltage()
     * @generated
     */
    void setLowerCutoffVoltage(Quantity value);

    /**
     * Returns the value of the '<em><b>First Cycle Loss</b></em>' attribute.
     * Part of the first charge that is not given back.
     * @return the value of the '<em>First Cycle Loss</em>' attribute.
     * @see #setFirstCycleLoss(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties_FirstCycleLoss()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getFirstCycleLoss();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ActiveProperties#getFirstCycleLoss <em>First Cycle Loss</em>}' attribute.
     * @param value the new value of the '<em>First Cycle Loss</em>' attribute.
     * @see #getFirstCycleLoss()
     * @generated
     */
    void setFirstCycleLoss(Quantity value);

    /**
     * Returns the value of the '<em><b>Volume Change</b></em>' attribute.
     * Change of volume between the charged and the discharged state.
     * @return the value of the '<em>Volume Change</em>' attribute.
     * @see #setVolumeChange(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getActiveProperties_VolumeChange()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='-50' max='400'"
     * @generated
     */
    Quantity getVolumeChange();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.ActiveProperties#getVolumeChange <em>Volume Change</em>}' attribute.
     * @param value the new value of the '<em>Volume Change</em>' attribute.
     * @see #getVolumeChange()
     * @generated
     */
    void setVolumeChange(Quantity value);

} // ActiveProperties
