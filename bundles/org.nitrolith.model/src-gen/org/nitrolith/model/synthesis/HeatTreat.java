// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Heat Treat</b></em>'.
 *
 * Heating by a temperature programme: sintering, annealing, drying.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.HeatTreat#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.HeatTreat#getCrucible <em>Crucible</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.HeatTreat#getContainer <em>Container</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.HeatTreat#isMelting <em>Melting</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getHeatTreat()
 * @model
 * @generated
 */
public interface HeatTreat extends Step
{
    /**
     * Returns the value of the '<em><b>Programme</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.HeatSegment}.
     * Ramps, dwells and quenches, one after the other.
     * @return the value of the '<em>Programme</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getHeatTreat_Programme()
     * @model containment="true"
     * @generated
     */
    EList<HeatSegment> getProgramme();

    /**
     * Returns the value of the '<em><b>Crucible</b></em>' attribute.
     * What the substance lies in, for example a molybdenum boat.
     * @return the value of the '<em>Crucible</em>' attribute.
     * @see #setCrucible(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getHeatTreat_Crucible()
     * @model
     * @generated
     */
    String getCrucible();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.HeatTreat#getCrucible <em>Crucible</em>}' attribute.
     * @param value the new value of the '<em>Crucible</em>' attribute.
     * @see #getCrucible()
     * @generated
     */
    void setCrucible(String value);

    /**
     * Returns the value of the '<em><b>Container</b></em>' attribute.
     * What closes it off, for example a sealed quartz ampoule.
     * @return the value of the '<em>Container</em>' attribute.
     * @see #setContainer(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getHeatTreat_Container()
     * @model
     * @generated
     */
    String getContainer();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.HeatTreat#getContainer <em>Container</em>}' attribute.
     * @param value the new value of the '<em>Container</em>' attribute.
     * @see #getContainer()
     * @generated
     */
    void setContainer(String value);

    /**
     * Returns the value of the '<em><b>Melting</b></em>' attribute.
     * The default value is <code>"false"</code>.
     * Whether melting is intended, as in co-melting.
     * @return the value of the '<em>Melting</em>' attribute.
     * @see #setMelting(boolean)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getHeatTreat_Melting()
     * @model default="false"
     * @generated
     */
    boolean isMelting();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.HeatTreat#isMelting <em>Melting</em>}' attribute.
     * @param value the new value of the '<em>Melting</em>' attribute.
     * @see #isMelting()
     * @generated
     */
    void setMelting(boolean value);

} // HeatTreat
