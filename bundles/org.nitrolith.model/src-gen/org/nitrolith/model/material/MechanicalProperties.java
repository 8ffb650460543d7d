// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Mechanical Properties</b></em>'.
 *
 * Elastic and plastic properties.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.MechanicalProperties#getYoungsModulus <em>Youngs Modulus</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MechanicalProperties#getShearModulus <em>Shear Modulus</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MechanicalProperties#getBulkModulus <em>Bulk Modulus</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MechanicalProperties#getHardness <em>Hardness</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MechanicalProperties#getModulusToHardness <em>Modulus To Hardness</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MechanicalProperties#getPoissonRatio <em>Poisson Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MechanicalProperties#getFractureToughness <em>Fracture Toughness</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties()
 * @model
 * @generated
 */
public interface MechanicalProperties extends MaterialRecord
{
    /**
     * Returns the value of the '<em><b>Youngs Modulus</b></em>' attribute.
     * Young's modulus E.
     * @return the value of the '<em>Youngs Modulus</em>' attribute.
     * @see #setYoungsModulus(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties_YoungsModulus()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='GPa' min='0' max='1500'"
     *        annotation="https://nitrolith.org/label label='Young\'s modulus'"
     * @generated
     */
    Quantity getYoungsModulus();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MechanicalProperties#getYoungsModulus <em>Youngs Modulus</em>}' attribute.
     * @param value the new value of the '<em>Youngs Modulus</em>' attribute.
     * @see #getYoungsModulus()
     * @generated
     */
    void setYoungsModulus(Quantity value);

    /**
     * Returns the value of the '<em><b>Shear Modulus</b></em>' attribute.
     * Shear modulus G.
     * @return the value of the '<em>Shear Modulus</em>' attribute.
     * @see #setShearModulus(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties_ShearModulus()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='GPa' min='0' max='1000'"
     * @generated
     */
    Quantity getShearModulus();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MechanicalProperties#getShearModulus <em>Shear Modulus</em>}' attribute.
     * @param value the new value of the '<em>Shear Modulus</em>' attribute.
     * @see #getShearModulus()
     * @generated
     */
    void setShearModulus(Quantity value);

    /**
     * Returns the value of the '<em><b>Bulk Modulus</b></em>' attribute.
     * Bulk modulus K.
     * @return the value of the '<em>Bulk Modulus</em>' attribute.
     * @see #setBulkModulus(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties_BulkModulus()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='GPa' min='0' max='1500'"
     * @generated
     */
    Quantity getBulkModulus();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MechanicalProperties#getBulkModulus <em>Bulk Modulus</em>}' attribute.
     * @param value the new value of the '<em>Bulk Modulus</em>' attribute.
     * @see #getBulkModulus()
     * @generated
     */
    void setBulkModulus(Quantity value);

    /**
     * Returns the value of the '<em><b>Hardness</b></em>' attribute.
     * Hardness from indentation.
     * @return the value of the '<em>Hardness</em>' attribute.
     * @see #setHardness(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties_Hardness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='GPa' min='0' max='200'"
     * @generated
     */
    Quantity getHardness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MechanicalProperties#getHardness <em>Hardness</em>}' attribute.
     * @param value the new value of the '<em>Hardness</em>' attribute.
     * @see #getHardness()
     * @generated
     */
    void setHardness(Quantity value);

    /**
     * Returns the value of the '<em><b>Modulus To Hardness</b></em>' attribute.
     * Young's modulus divided by hardness (E/H), where the source prints the ratio.
     * @return the value of the '<em>Modulus To Hardness</em>' attribute.
     * @see #setModulusToHardness(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties_ModulusToHardness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='0' max='10000'"
     *        annotation="https://nitrolith.org/label label='Modulus to hardness (E/H)'"
     * @generated
     */
    Quantity getModulusToHardness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MechanicalProperties#getModulusToHardness <em>Modulus To Hardness</em>}' attribute.
     * @param value the new value of the '<em>Modulus To Hardness</em>' attribute.
     * @see #getModulusToHardness()
     * @generated
     */
    void setModulusToHardness(Quantity value);

    /**
     * Returns the value of the '<em><b>Poisson Ratio</b></em>' attribute.
     * Poisson's ratio.
     * @return the value of the '<em>Poisson Ratio</em>' attribute.
     * @see #setPoissonRatio(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties_PoissonRatio()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='-1' max='0.5'"
     *        annotation="https://nitrolith.org/label label='Poisson\'s ratio'"
     * @generated
     */
    Quantity getPoissonRatio();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MechanicalProperties#getPoissonRatio <em>Poisson Ratio</em>}' attribute.
     * @param value the new value of the '<em>Poisson Ratio</em>' attribute.
     * @see #getPoissonRatio()
     * @generated
     */
    void setPoissonRatio(Quantity value);

    /**
     * Returns the value of the '<em><b>Fracture Toughness</b></em>' attribute.
     * Fracture toughness, usually in MPa m0.5.
     * @return the value of the '<em>Fracture Toughness</em>' attribute.
     * @see #setFractureToughness(Quantity)
     * @see org.nitrolith.model.material.MaterialPackage#getMechanicalProperties_FractureToughness()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='*'"
     * @generated
     */
    Quantity getFractureToughness();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MechanicalProperties#getFractureToughness <em>Fracture Toughness</em>}' attribute.
     * @param value the new value of the '<em>Fracture Toughness</em>' attribute.
     * @see #getFractureToughness()
     * @generated
     */
    void setFractureToughness(Quantity value);

} // MechanicalProperties
