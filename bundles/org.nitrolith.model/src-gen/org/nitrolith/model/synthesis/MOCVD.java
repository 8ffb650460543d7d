// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.units.Quantity;

/**
 * A representation of the model object '<em><b>MOCVD</b></em>'.
 *
 * Metal-organic chemical vapour deposition.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.MOCVD#getPrecursorGases <em>Precursor Gases</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.MOCVD#getCarrierGas <em>Carrier Gas</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.MOCVD#getCarrierFlow <em>Carrier Flow</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getMOCVD()
 * @model annotation="https://nitrolith.org/label label='MOCVD'"
 * @generated
 */
public interface MOCVD extends Deposition
{
    /**
     * Returns the value of the '<em><b>Precursor Gases</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The metal-organic and other precursors, one entry for each.
     * @return the value of the '<em>Precursor Gases</em>' attribute list.
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getMOCVD_PrecursorGases()
     * @model unique="false"
     * @generated
     */
    EList<String> getPrecursorGases();

    /**
     * Returns the value of the '<em><b>Carrier Gas</b></em>' attribute.
     * The gas that carries them.
     * @return the value of the '<em>Carrier Gas</em>' attribute.
     * @see #setCarrierGas(String)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getMOCVD_CarrierGas()
     * @model
     * @generated
     */
    String getCarrierGas();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.MOCVD#getCarrierGas <em>Carrier Gas</em>}' attribute.
     * @param value the new value of the '<em>Carrier Gas</em>' attribute.
     * @see #getCarrierGas()
     * @generated
     */
    void setCarrierGas(String value);

    /**
     * Returns the value of the '<em><b>Carrier Flow</b></em>' attribute.
     * The flow of the carrier gas.
     * @return the value of the '<em>Carrier Flow</em>' attribute.
     * @see #setCarrierFlow(Quantity)
     * @see org.nitrolith.model.synthesis.SynthesisPackage#getMOCVD_CarrierFlow()
     * @model dataType="org.nitrolith.model.base.Quantity"
     *        annotation="https://nitrolith.org/unit unit='sccm' min='0' max='1E6'"
     * @generated
     */
    Quantity getCarrierFlow();

    /**
     * Sets the value of the '{@link org.nitrolith.model.synthesis.MOCVD#getCarrierFlow <em>Carrier Flow</em>}' attribute.
     * @param value the new value of the '<em>Carrier Flow</em>' attribute.
     * @see #getCarrierFlow()
     * @generated
     */
    void setCarrierFlow(Quantity value);

} // MOCVD
