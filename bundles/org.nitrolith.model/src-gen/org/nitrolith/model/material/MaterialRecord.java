// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;

/**
 * A representation of the model object '<em><b>Record</b></em>'.
 *
 * One piece of knowledge about a material. It may hold for one phase and one form only.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.MaterialRecord#getPrintedName <em>Printed Name</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MaterialRecord#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MaterialRecord#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MaterialRecord#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.material.MaterialRecord#getCondition <em>Condition</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.material.MaterialPackage#getMaterialRecord()
 * @model abstract="true"
 *        annotation="https://nitrolith.org/label label='Record'"
 * @generated
 */
public interface MaterialRecord extends Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Printed Name</b></em>' attribute.
     * The name of the material as the source prints it.
     * @return the value of the '<em>Printed Name</em>' attribute.
     * @see #setPrintedName(String)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialRecord_PrintedName()
     * @model
     * @generated
     */
    String getPrintedName();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MaterialRecord#getPrintedName <em>Printed Name</em>}' attribute.
     * @param value the new value of the '<em>Printed Name</em>' attribute.
     * @see #getPrintedName()
     * @generated
     */
    void setPrintedName(String value);

    /**
     * Returns the value of the '<em><b>Phase</b></em>' reference.
     * The phase for which it holds.
     * @return the value of the '<em>Phase</em>' reference.
     * @see #setPhase(Phase)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialRecord_Phase()
     * @model
     * @generated
     */
    Phase getPhase();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MaterialRecord#getPhase <em>Phase</em>}' reference.
     * @param value the new value of the '<em>Phase</em>' reference.
     * @see #getPhase()
     * @generated
     */
    void setPhase(Phase value);

    /**
     * Returns the value of the '<em><b>Form</b></em>' reference.
     * The form for which it holds.
     * @return the value of the '<em>Form</em>' reference.
     * @see #setForm(Form)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialRecord_Form()
     * @model
     * @generated
     */
    Form getForm();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MaterialRecord#getForm <em>Form</em>}' reference.
     * @param value the new value of the '<em>Form</em>' reference.
     * @see #getForm()
     * @generated
     */
    void setForm(Form value);

    /**
     * Returns the value of the '<em><b>Method</b></em>' attribute.
     * How it was found out, for example impedance, 7Li NMR or AIMD.
     * @return the value of the '<em>Method</em>' attribute.
     * @see #setMethod(String)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialRecord_Method()
     * @model
     * @generated
     */
    String getMethod();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MaterialRecord#getMethod <em>Method</em>}' attribute.
     * @param value the new value of the '<em>Method</em>' attribute.
     * @see #getMethod()
     * @generated
     */
    void setMethod(String value);

    /**
     * Returns the value of the '<em><b>Condition</b></em>' attribute.
     * Conditions under which it holds, in words.
     * @return the value of the '<em>Condition</em>' attribute.
     * @see #setCondition(String)
     * @see org.nitrolith.model.material.MaterialPackage#getMaterialRecord_Condition()
     * @model
     * @generated
     */
    String getCondition();

    /**
     * Sets the value of the '{@link org.nitrolith.model.material.MaterialRecord#getCondition <em>Condition</em>}' attribute.
     * @param value the new value of the '<em>Condition</em>' attribute.
     * @see #getCondition()
     * @generated
     */
    void setCondition(String value);

} // MaterialRecord
