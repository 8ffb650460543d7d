// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>Ball Mill</b></em>'.
 *
 * Milling with balls in a jar.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getMill <em>Mill</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getMillingInterval <em>Milling Interval</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getRestInterval <em>Rest Interval</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getBallToPowderRatio <em>Ball To Powder Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getJarMaterial <em>Jar Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getJarVolume <em>Jar Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getBallMaterial <em>Ball Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getBallDiameter <em>Ball Diameter</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.BallMill#getBallCount <em>Ball Count</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill()
 * @model
 * @generated
 */
public interface BallMill extends Step
{
    /**
     * Returns the value of the '<em><b>Mill</b></em>' attribute.
     * The default value is <code>"planetary"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.synthesis.MillKind}.
     * The sort of mill.
     * @return the value of the '<em>Mill</em>' attribute.
     * @see org.nitrolith.model.synthesis.MillKind
     * @see #setMill(MillKind)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_Mill()
     * @model default="planetary"
     * @generated
     */
    MillKind getMill();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getMill <em>Mill</em>}' attribute.
     * @param value the new value of the '<em>Mill</em>' attribute.
     * @see org.nitrolith.model.synthesis.MillKind
     * @see #getMill()
     * @generated
     */
    void setMill(MillKind value);

    /**
     * Returns the value of the '<em><b>Speed</b></em>' attribute.
     * The speed of rotation, or the frequency of shaking.
     * @return the value of the '<em>Speed</em>' attribute.
     * @see #setSpeed(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_Speed()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='rpm' min='0' max='3000'"
     * @generated
     */
    Quantity getSpeed();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getSpeed <em>Speed</em>}' attribute.
     * @param value the new value of the '<em>Speed</em>' attribute.
     * @see #getSpeed()
     * @generated
     */
    void setSpeed(Quantity value);

    /**
     * Returns the value of the '<em><b>Duration</b></em>' attribute.
     * The time of milling, without pauses.
     * @return the value of the '<em>Duration</em>' attribute.
     * @see #setDuration(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_Duration()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='h' min='0' max='1000'"
     * @generated
     */
    Quantity getDuration();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getDuration <em>Duration</em>}' attribute.
     * @param value the new value of the '<em>Duration</em>' attribute.
     * @see #getDuration()
     * @generated
     */
    void setDuration(Quantity value);

    /**
     * Returns the value of the '<em><b>Milling Interval</b></em>' attribute.
     * The time of milling between two pauses.
     * @return the value of the '<em>Milling Interval</em>' attribute.
     * @see #setMillingInterval(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_MillingInterval()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='min' min='0' max='1E5'"
     * @generated
     */
    Quantity getMillingInterval();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getMillingInterval <em>Milling Interval</em>}' attribute.
     * @param value the new value of the '<em>Milling Interval</em>' attribute.
     * @see #getMillingInterval()
     * @generated
     */
    void setMillingInterval(Quantity value);

    /**
     * Returns the value of the '<em><b>Rest Interval</b></em>' attribute.
     * The length of each pause.
     * @return the value of the '<em>Rest Interval</em>' attribute.
     * @see #setRestInterval(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_RestInterval()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='min' min='0' max='1E5'"
     * @generated
     */
    Quantity getRestInterval();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getRestInterval <em>Rest Interval</em>}' attribute.
     * @param value the new value of the '<em>Rest Interval</em>' attribute.
     * @see #getRestInterval()
     * @generated
     */
    void setRestInterval(Quantity value);

    /**
     * Returns the value of the '<em><b>Ball To Powder Ratio</b></em>' attribute.
     * The mass of the balls divided by that of the powder.
     * @return the value of the '<em>Ball To Powder Ratio</em>' attribute.
     * @see #setBallToPowderRatio(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_BallToPowderRatio()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='1' min='0' max='1000'"
     * @generated
     */
    Quantity getBallToPowderRatio();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getBallToPowderRatio <em>Ball To Powder Ratio</em>}' attribute.
     * @param value the new value of the '<em>Ball To Powder Ratio</em>' attribute.
     * @see #getBallToPowderRatio()
     * @generated
     */
    void setBallToPowderRatio(Quantity value);

    /**
     * Returns the value of the '<em><b>Jar Material</b></em>' attribute.
     * What the jar is made of, for example ZrO2.
     * @return the value of the '<em>Jar Material</em>' attribute.
     * @see #setJarMaterial(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_JarMaterial()
     * @model
     * @generated
     */
    String getJarMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getJarMaterial <em>Jar Material</em>}' attribute.
     * @param value the new value of the '<em>Jar Material</em>' attribute.
     * @see #getJarMaterial()
     * @generated
     */
    void setJarMaterial(String value);

    /**
     * Returns the value of the '<em><b>Jar Volume</b></em>' attribute.
     * The volume of the jar.
     * @return the value of the '<em>Jar Volume</em>' attribute.
     * @see #setJarVolume(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_JarVolume()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mL' min='0' max='1E5'"
     * @generated
     */
    Quantity getJarVolume();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getJarVolume <em>Jar Volume</em>}' attribute.
     * @param value the new value of the '<em>Jar Volume</em>' attribute.
     * @see #getJarVolume()
     * @generated
     */
    void setJarVolume(Quantity value);

    /**
     * Returns the value of the '<em><b>Ball Material</b></em>' attribute.
     * What the balls are made of, for example ZrO2.
     * @return the value of the '<em>Ball Material</em>' attribute.
     * @see #setBallMaterial(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_BallMaterial()
     * @model
     * @generated
     */
    String getBallMaterial();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getBallMaterial <em>Ball Material</em>}' attribute.
     * @param value the new value of the '<em>Ball Material</em>' attribute.
     * @see #getBallMaterial()
     * @generated
     */
    void setBallMaterial(String value);

    /**
     * Returns the value of the '<em><b>Ball Diameter</b></em>' attribute.
     * The diameter of the balls.
     * @return the value of the '<em>Ball Diameter</em>' attribute.
     * @see #setBallDiameter(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_BallDiameter()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='mm' min='0' max='200'"
     * @generated
     */
    Quantity getBallDiameter();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getBallDiameter <em>Ball Diameter</em>}' attribute.
     * @param value the new value of the '<em>Ball Diameter</em>' attribute.
     * @see #getBallDiameter()
     * @generated
     */
    void setBallDiameter(Quantity value);

    /**
     * Returns the value of the '<em><b>Ball Count</b></em>' attribute.
     * The number of balls; 0 where it is not known.
     * @return the value of the '<em>Ball Count</em>' attribute.
     * @see #setBallCount(int)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getBallMill_BallCount()
     * @model
     * @generated
     */
    int getBallCount();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.BallMill#getBallCount <em>Ball Count</em>}' attribute.
     * @param value the new value of the '<em>Ball Count</em>' attribute.
     * @see #getBallCount()
     * @generated
     */
    void setBallCount(int value);

} // BallMill
