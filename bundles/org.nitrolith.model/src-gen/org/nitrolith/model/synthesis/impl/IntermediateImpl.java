// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Intermediate;
import org.nitrolith.model.synthesis.SynthesisPackage;

/**
 * An implementation of the model object '<em><b>Intermediate</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.IntermediateImpl#getForm <em>Form</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntermediateImpl extends SubstanceImpl implements Intermediate
{
    /**
     * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected static final String FORM_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected String form = FORM_EDEFAULT;

    /**
     * @generated
     */
    protected IntermediateImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.INTERMEDIATE;
    }

    /**
     * @generated
     */
    @Override
    public String getForm()
    {
        return form;
    }

    /**
     * @generated
     */
    @Override
    public void setForm(String newForm)
    {
        String oldForm = form;
        form = newForm;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.INTERMEDIATE__FORM, oldForm, form));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.INTERMEDIATE__FORM:
                return getForm();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case SynthesisPackage.INTERMEDIATE__FORM:
                setForm((String)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case SynthesisPackage.INTERMEDIATE__FORM:
                setForm(FORM_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case SynthesisPackage.INTERMEDIATE__FORM:
                return FORM_EDEFAULT == null ? form != null : !FORM_EDEFAULT.equals(form);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (form: ");
        result.append(form);
        result.append(')');
        return result.toString();
    }

} //IntermediateImpl
