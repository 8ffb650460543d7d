// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Packaging</b></em>'.
 *
 * What surrounds the stack of a cell.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getFoilArealMass <em>Foil Areal Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getFoilThickness <em>Foil Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getSealMargin <em>Seal Margin</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getTabMass <em>Tab Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getPressureHardwareMass <em>Pressure Hardware Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getStackPressure <em>Stack Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getCaseMass <em>Case Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getOtherMass <em>Other Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.Packaging#getVolume <em>Volume</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.cell.CellPackage#getPackaging()
 * @model
 * @generated
 */
public interface Packaging extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Foil Areal Mass</b></em>' attribute.
     * Mass of the pouch foil by area.
     * @return the value of the '<em>Foil Areal Mass</em>' attribute.
     * @see #setFoilArealMass(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_FoilArealMass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mg/cm2' min='0' max='1000'"
     * @generated
     */
    Quantity getFoilArealMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getFoilArealMass <em>Foil Areal Mass</em>}' attribute.
     * @param value the new value of the '<em>Foil Areal Mass</em>' attribute.
     * @see #getFoilArealMass()
     * @generated
     */
    void setFoilArealMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Foil Thickness</b></em>' attribute.
     * Thickness of the pouch foil.
     * @return the value of the '<em>Foil Thickness</em>' attribute.
     * @see #setFoilThickness(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_FoilThickness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='um' min='0' max='10000'"
     * @generated
     */
    Quantity getFoilThickness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getFoilThickness <em>Foil Thickness</em>}' attribute.
     * @param value the new value of the '<em>Foil Thickness</em>' attribute.
     * @see #getFoilThickness()
     * @generated
     */
    void setFoilThickness(Quantity value);

    /**
     * Returns the value of the '<em><b>Seal Margin</b></em>' attribute.
     * Width of the seal around the stack.
     * @return the value of the '<em>Seal Margin</em>' attribute.
     * @see #setSealMargin(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_SealMargin()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm' min='0' max='100'"
     * @generated
     */
    Quantity getSealMargin();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getSealMargin <em>Seal Margin</em>}' attribute.
     * @param value the new value of the '<em>Seal Margin</em>' attribute.
     * @see #getSealMargin()
     * @generated
     */
    void setSealMargin(Quantity value);

    /**
     * Returns the value of the '<em><b>Tab Mass</b></em>' attribute.
     * Mass of both tabs.
     * @return the value of the '<em>Tab Mass</em>' attribute.
     * @see #setTabMass(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_TabMass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1000'"
     * @generated
     */
    Quantity getTabMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getTabMass <em>Tab Mass</em>}' attribute.
     * @param value the new value of the '<em>Tab Mass</em>' attribute.
     * @see #getTabMass()
     * @generated
     */
    void setTabMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Pressure Hardware Mass</b></em>' attribute.
     * Mass of what keeps the stack under pressure.
     * @return the value of the '<em>Pressure Hardware Mass</em>' attribute.
     * @see #setPressureHardwareMass(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_PressureHardwareMass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1E6'"
     * @generated
     */
    Quantity getPressureHardwareMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getPressureHardwareMass <em>Pressure Hardware Mass</em>}' attribute.
     * @param value the new value of the '<em>Pressure Hardware Mass</em>' attribute.
     * @see #getPressureHardwareMass()
     * @generated
     */
    void setPressureHardwareMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Stack Pressure</b></em>' attribute.
     * The pressure on the stack.
     * @return the value of the '<em>Stack Pressure</em>' attribute.
     * @see #setStackPressure(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_StackPressure()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='MPa' min='0' max='1000'"
     * @generated
     */
    Quantity getStackPressure();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getStackPressure <em>Stack Pressure</em>}' attribute.
     * @param value the new value of the '<em>Stack Pressure</em>' attribute.
     * @see #getStackPressure()
     * @generated
     */
    void setStackPressure(Quantity value);

    /**
     * Returns the value of the '<em><b>Case Mass</b></em>' attribute.
     * Mass of a rigid case or of the foil as a whole, where it is known.
     * @return the value of the '<em>Case Mass</em>' attribute.
     * @see #setCaseMass(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_CaseMass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1E6'"
     * @generated
     */
    Quantity getCaseMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getCaseMass <em>Case Mass</em>}' attribute.
     * @param value the new value of the '<em>Case Mass</em>' attribute.
     * @see #getCaseMass()
     * @generated
     */
    void setCaseMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Other Mass</b></em>' attribute.
     * Any other mass.
     * @return the value of the '<em>Other Mass</em>' attribute.
     * @see #setOtherMass(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_OtherMass()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='g' min='0' max='1E6'"
     * @generated
     */
    Quantity getOtherMass();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getOtherMass <em>Other Mass</em>}' attribute.
     * @param value the new value of the '<em>Other Mass</em>' attribute.
     * @see #getOtherMass()
     * @generated
     */
    void setOtherMass(Quantity value);

    /**
     * Returns the value of the '<em><b>Volume</b></em>' attribute.
     * Volume of the cell with its package, where it is known.
     * @return the value of the '<em>Volume</em>' attribute.
     * @see #setVolume(Quantity)
     * @see org.nitrolith.model.cell.CellPackage#getPackaging_Volume()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='cm3' min='0' max='1E6'"
     * @generated
     */
    Quantity getVolume();

    /**
     * Sets the value of the '{@link org.nitrolith.model.cell.Packaging#getVolume <em>Volume</em>}' attribute.
     * @param value the new value of the '<em>Volume</em>' attribute.
     * @see #getVolume()
     * @generated
     */
    void setVolume(Quantity value);

} // Packaging
