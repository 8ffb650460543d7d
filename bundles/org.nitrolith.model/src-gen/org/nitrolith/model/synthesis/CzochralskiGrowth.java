// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Czochralski Growth</b></em>'.
 *
 * Growing a single crystal by pulling it out of its melt.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getMeltTemperature <em>Melt Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getPullRate <em>Pull Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getRotationRate <em>Rotation Rate</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrucible <em>Crucible</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalDiameter <em>Crystal Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalLength <em>Crystal Length</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth()
 * @model annotation="https://nitrolith.org/label label='Czochralski growth'"
 * @generated
 */
public interface CzochralskiGrowth extends Step
{
    /**
     * Returns the value of the '<em><b>Melt Temperature</b></em>' attribute.
     * The temperature of the melt.
     * @return the value of the '<em>Melt Temperature</em>' attribute.
     * @see #setMeltTemperature(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_MeltTemperature()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='degC' min='0' max='4000'"
     * @generated
     */
    Quantity getMeltTemperature();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getMeltTemperature <em>Melt Temperature</em>}' attribute.
     * @param value the new value of the '<em>Melt Temperature</em>' attribute.
     * @see #getMeltTemperature()
     * @generated
     */
    void setMeltTemperature(Quantity value);

    /**
     * Returns the value of the '<em><b>Pull Rate</b></em>' attribute.
     * How fast the crystal is pulled.
     * @return the value of the '<em>Pull Rate</em>' attribute.
     * @see #setPullRate(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_PullRate()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm/h' min='0' max='1000'"
     * @generated
     */
    Quantity getPullRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getPullRate <em>Pull Rate</em>}' attribute.
     * @param value the new value of the '<em>Pull Rate</em>' attribute.
     * @see #getPullRate()
     * @generated
     */
    void setPullRate(Quantity value);

    /**
     * Returns the value of the '<em><b>Rotation Rate</b></em>' attribute.
     * How fast the crystal turns.
     * @return the value of the '<em>Rotation Rate</em>' attribute.
     * @see #setRotationRate(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_RotationRate()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='rpm' min='0' max='1000'"
     * @generated
     */
    Quantity getRotationRate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getRotationRate <em>Rotation Rate</em>}' attribute.
     * @param value the new value of the '<em>Rotation Rate</em>' attribute.
     * @see #getRotationRate()
     * @generated
     */
    void setRotationRate(Quantity value);

    /**
     * Returns the value of the '<em><b>Crucible</b></em>' attribute.
     * What the melt lies in, for example deoxidized tungsten.
     * @return the value of the '<em>Crucible</em>' attribute.
     * @see #setCrucible(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_Crucible()
     * @model
     * @generated
     */
    String getCrucible();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrucible <em>Crucible</em>}' attribute.
     * @param value the new value of the '<em>Crucible</em>' attribute.
     * @see #getCrucible()
     * @generated
     */
    void setCrucible(String value);

    /**
     * Returns the value of the '<em><b>Seed</b></em>' attribute.
     * The seed crystal and its orientation.
     * @return the value of the '<em>Seed</em>' attribute.
     * @see #setSeed(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_Seed()
     * @model
     * @generated
     */
    String getSeed();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getSeed <em>Seed</em>}' attribute.
     * @param value the new value of the '<em>Seed</em>' attribute.
     * @see #getSeed()
     * @generated
     */
    void setSeed(String value);

    /**
     * Returns the value of the '<em><b>Crystal Diameter</b></em>' attribute.
     * The diameter of the crystal.
     * @return the value of the '<em>Crystal Diameter</em>' attribute.
     * @see #setCrystalDiameter(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_CrystalDiameter()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='cm' min='0' max='100'"
     * @generated
     */
    Quantity getCrystalDiameter();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalDiameter <em>Crystal Diameter</em>}' attribute.
     * @param value the new value of the '<em>Crystal Diameter</em>' attribute.
     * @see #getCrystalDiameter()
     * @generated
     */
    void setCrystalDiameter(Quantity value);

    /**
     * Returns the value of the '<em><b>Crystal Length</b></em>' attribute.
     * The length of the crystal.
     * @return the value of the '<em>Crystal Length</em>' attribute.
     * @see #setCrystalLength(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_CrystalLength()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='cm' min='0' max='500'"
     * @generated
     */
    Quantity getCrystalLength();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getCrystalLength <em>Crystal Length</em>}' attribute.
     * @param value the new value of the '<em>Crystal Length</em>' attribute.
     * @see #getCrystalLength()
     * @generated
     */
    void setCrystalLength(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * How long the growth takes.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getCzochralskiGrowth_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='10000'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.CzochralskiGrowth#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

} // CzochralskiGrowth
