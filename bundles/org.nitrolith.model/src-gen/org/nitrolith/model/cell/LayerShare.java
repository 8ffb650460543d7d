// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Layer Share</b></em>'.
 *
 * What one layer takes of a cell.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.LayerShare#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.LayerShare#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.LayerShare#getArealMass <em>Areal Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.LayerShare#getMassFraction <em>Mass Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.LayerShare#getVolumeFraction <em>Volume Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.LayerShare#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.LayerShare#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getLayerShare()
 * @model
 * @generated
 */
public interface LayerShare extends Named
{
    /**
     * Returns the value of the '<em><b>Layer</b></em>' reference.
     * The layer.
     * @return the value of the '<em>Layer</em>' reference.
     * @see #setLayer(StackItem)
     * @see org.nitrolith.model.cell.CellPackage#getLayerShare_Layer()
     * @model
     * @generated
     */
    StackItem getLayer();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LayerShare#getLayer <em>Layer</em>}' reference.
     * @param value the new value of the '<em>Layer</em>' reference.
     * @see #getLayer()
     * @generated
     */
    void setLayer(StackItem value);

    /**
     * Returns the value of the '<em><b>Thickness</b></em>' attribute.
     * Its thickness.
     * @return the value of the '<em>Thickness</em>' attribute.
     * @see #setThickness(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLayerShare_Thickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='um' min='0' max='1E5'"
     * @generated
     */
    Quantity getThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LayerShare#getThickness <em>Thickness</em>}' attribute.
     * @param value the new value of the '<em>Thickness</em>' attribute.
     * @see #getThickness()
     * @generated
     */
    void setThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Areal Mass</b></em>' attribute.
     * Its mass by area.
     * @return the value of the '<em>Areal Mass</em>' attribute.
     * @see #setArealMass(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLayerShare_ArealMass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mg/cm2' min='0' max='1E5'"
     * @generated
     */
    Quantity getArealMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LayerShare#getArealMass <em>Areal Mass</em>}' attribute.
     * @param value the new value of the '<em>Areal Mass</em>' attribute.
     * @see #getArealMass()
     * @generated
     */
    void setArealMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Mass Fraction</b></em>' attribute.
     * Its part of the cell's mass.
     * @return the value of the '<em>Mass Fraction</em>' attribute.
     * @see #setMassFraction(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLayerShare_MassFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getMassFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LayerShare#getMassFraction <em>Mass Fraction</em>}' attribute.
     * @param value the new value of the '<em>Mass Fraction</em>' attribute.
     * @see #getMassFraction()
     * @generated
     */
    void setMassFraction(Quantity value);

    /**
     * Returns the value of the '<em><b>Volume Fraction</b></em>' attribute.
     * Its part of the cell's volume.
     * @return the value of the '<em>Volume Fraction</em>' attribute.
     * @see #setVolumeFraction(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLayerShare_VolumeFraction()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='%' min='0' max='100'"
     * @generated
     */
    Quantity getVolumeFraction();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LayerShare#getVolumeFraction <em>Volume Fraction</em>}' attribute.
     * @param value the new value of the '<em>Volume Fraction</em>' attribute.
     * @see #getVolumeFraction()
     * @generated
     */
    void setVolumeFraction(Quantity value);

    /**
     * Returns the value of the '<em><b>Resistance</b></em>' attribute.
     * Its resistance times area.
     * @return the value of the '<em>Resistance</em>' attribute.
     * @see #setResistance(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getLayerShare_Resistance()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='ohm cm2' min='0' max='1E9'"
     * @generated
     */
    Quantity getResistance();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LayerShare#getResistance <em>Resistance</em>}' attribute.
     * @param value the new value of the '<em>Resistance</em>' attribute.
     * @see #getResistance()
     * @generated
     */
    void setResistance(Quantity value);

    /**
     * Returns the value of the '<em><b>Cost</b></em>' attribute.
     * Its cost in the currency of the estimate.
     * @return the value of the '<em>Cost</em>' attribute.
     * @see #setCost(double)
     * @see org.nitrolith.model.cell.CellPackage#getLayerShare_Cost()
     * @model
     * @generated
     */
    double getCost();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.LayerShare#getCost <em>Cost</em>}' attribute.
     * @param value the new value of the '<em>Cost</em>' attribute.
     * @see #getCost()
     * @generated
     */
    void setCost(double value);

} // LayerShare
