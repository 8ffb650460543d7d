// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

/**
 * A representation of the model object '<em><b>Synthesis Method</b></em>'.
 *
 * A way to make materials, as the literature sorts them.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.SynthesisMethod#getGroup <em>Group</em>}</li>
 *   <li>{@link org.nitrolith.model.material.SynthesisMethod#getSubMethod <em>Sub Method</em>}</li>
 *   <li>{@link org.nitrolith.model.material.SynthesisMethod#getAdvantages <em>Advantages</em>}</li>
 *   <li>{@link org.nitrolith.model.material.SynthesisMethod#getDisadvantages <em>Disadvantages</em>}</li>
 *   <li>{@link org.nitrolith.model.material.SynthesisMethod#getSuitableForms <em>Suitable Forms</em>}</li>
 *   <li>{@link org.nitrolith.model.material.SynthesisMethod#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getSynthesisMethod()
 * @model
 * @generated
 */
public interface SynthesisMethod extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Group</b></em>' attribute.
     * The group of methods, for example solid-state reaction.
     * @return the value of the '<em>Group</em>' attribute.
     * @see #setGroup(String)
     * @see org.nitrolith.model.material.MaterialPackage#getSynthesisMethod_Group()
     * @model
     * @generated
     */
    String getGroup();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.SynthesisMethod#getGroup <em>Group</em>}' attribute.
     * @param value the new value of the '<em>Group</em>' attribute.
     * @see #getGroup()
     * @generated
     */
    void setGroup(String value);

    /**
     * Returns the value of the '<em><b>Sub Method</b></em>' attribute.
     * The method within the group, for example mechanical milling.
     * @return the value of the '<em>Sub Method</em>' attribute.
     * @see #setSubMethod(String)
     * @see org.nitrolith.model.material.MaterialPackage#getSynthesisMethod_SubMethod()
     * @model
     * @generated
     */
    String getSubMethod();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.SynthesisMethod#getSubMethod <em>Sub Method</em>}' attribute.
     * @param value the new value of the '<em>Sub Method</em>' attribute.
     * @see #getSubMethod()
     * @generated
     */
    void setSubMethod(String value);

    /**
     * Returns the value of the '<em><b>Advantages</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * What speaks for it.
     * @return the value of the '<em>Advantages</em>' attribute list.
     * @see org.nitrolith.model.material.MaterialPackage#getSynthesisMethod_Advantages()
     * @model unique="false"
     * @generated
     */
    EList<String> getAdvantages();

    /**
     * Returns the value of the '<em><b>Disadvantages</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * What speaks against it.
     * @return the value of the '<em>Disadvantages</em>' attribute list.
     * @see org.nitrolith.model.material.MaterialPackage#getSynthesisMethod_Disadvantages()
     * @model unique="false"
     * @generated
     */
    EList<String> getDisadvantages();

    /**
     * Returns the value of the '<em><b>Suitable Forms</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The forms that it gives.
     * @return the value of the '<em>Suitable Forms</em>' attribute list.
     * @see org.nitrolith.model.material.MaterialPackage#getSynthesisMethod_SuitableForms()
     * @model unique="false"
     * @generated
     */
    EList<String> getSuitableForms();

    /**
     * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.material.MethodParameter}.
     * Conditions that publications print for it.
     * @return the value of the '<em>Parameters</em>' containment reference list.
     * @see org.nitrolith.model.material.MaterialPackage#getSynthesisMethod_Parameters()
     * @model containment="true"
     * @generated
     */
    EList<MethodParameter> getParameters();

} // SynthesisMethod
