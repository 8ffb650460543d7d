// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Atomic Layer Deposition</b></em>'.
 *
 * Growing a film layer by layer from pulses of precursors.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.AtomicLayerDeposition#getPulses <em>Pulses</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.AtomicLayerDeposition#getCycles <em>Cycles</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getAtomicLayerDeposition()
 * @model
 * @generated
 */
public interface AtomicLayerDeposition extends Deposition
{
    /**
     * Returns the value of the '<em><b>Pulses</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.synthesis.DepositionPulse}.
     * The pulses of one cycle, one after the other.
     * @return the value of the '<em>Pulses</em>' containment reference list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getAtomicLayerDeposition_Pulses()
     * @model containment="true"
     * @generated
     */
    EList<DepositionPulse> getPulses();

    /**
     * Returns the value of the '<em><b>Cycles</b></em>' attribute.
     * The number of cycles; 0 where it is not known.
     * @return the value of the '<em>Cycles</em>' attribute.
     * @see #setCycles(int)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getAtomicLayerDeposition_Cycles()
     * @model
     * @generated
     */
    int getCycles();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.AtomicLayerDeposition#getCycles <em>Cycles</em>}' attribute.
     * @param value the new value of the '<em>Cycles</em>' attribute.
     * @see #getCycles()
     * @generated
     */
    void setCycles(int value);

} // AtomicLayerDeposition
