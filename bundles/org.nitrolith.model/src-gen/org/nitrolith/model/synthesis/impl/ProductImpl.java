// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.Form;

import org.nitrolith.model.synthesis.Product;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Product</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.ProductImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.ProductImpl#getTargetMass <em>Target Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.ProductImpl#getYield <em>Yield</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProductImpl extends SubstanceImpl implements Product
{
    /**
     * The cached value of the '{@link #getForm() <em>Form</em>}' reference.
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected Form form;

    /**
     * The default value of the '{@link #getTargetMass() <em>Target Mass</em>}' attribute.
     * @see #getTargetMass()
     * @generated
     * @ordered
     */
    protected static final Quantity TARGET_MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTargetMass() <em>Target Mass</em>}' attribute.
     * @see #getTargetMass()
     * @generated
     * @ordered
     */
    protected Quantity targetMass = TARGET_MASS_EDEFAULT;

    /**
     * The default value of the '{@link #getYield() <em>Yield</em>}' attribute.
     * @see #getYield()
     * @generated
     * @ordered
     */
    protected static final Quantity YIELD_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getYield() <em>Yield</em>}' attribute.
     * @see #getYield()
     * @generated
     * @ordered
     */
    protected Quantity yield = YIELD_EDEFAULT;

    /**
     * @generated
     */
    protected ProductImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.PRODUCT;
    }

    /**
     * @generated
     */
    @Override
    public Form getForm()
    {
        if (form != null && form.eIsProxy())
        {
            InternalEObject oldForm = (InternalEObject)form;
            form = (Form)eResolveProxy(oldForm);
            if (form != oldForm)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, SynthesisPackage.PRODUCT__FORM, oldForm, form));
            }
        }
        return form;
    }

    /**
     * @generated
     */
    public Form basicGetForm()
    {
        return form;
    }

    /**
     * @generated
     */
    @Override
    public void setForm(Form newForm)
    {
        Form oldForm = form;
        form = newForm;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRODUCT__FORM, oldForm, form));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTargetMass()
    {
        return targetMass;
    }

    /**
     * @generated
     */
    @Override
    public void setTargetMass(Quantity newTargetMass)
    {
        Quantity oldTargetMass = targetMass;
        targetMass = newTargetMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRODUCT__TARGET_MASS, oldTargetMass, targetMass));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getYield()
    {
        return yield;
    }

    /**
     * @generated
     */
    @Override
    public void setYield(Quantity newYield)
    {
        Quantity oldYield = yield;
        yield = newYield;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRODUCT__YIELD, oldYield, yield));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.PRODUCT__FORM:
                if (resolve) return getForm();
                return basicGetForm();
            case SynthesisPackage.PRODUCT__TARGET_MASS:
                return getTargetMass();
            case SynthesisPackage.PRODUCT__YIELD:
                return getYield();
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
            case SynthesisPackage.PRODUCT__FORM:
                setForm((Form)newValue);
                return;
            case SynthesisPackage.PRODUCT__TARGET_MASS:
                setTargetMass((Quantity)newValue);
                return;
            case SynthesisPackage.PRODUCT__YIELD:
                setYield((Quantity)newValue);
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
            case SynthesisPackage.PRODUCT__FORM:
                setForm((Form)null);
                return;
            case SynthesisPackage.PRODUCT__TARGET_MASS:
                setTargetMass(TARGET_MASS_EDEFAULT);
                return;
            case SynthesisPackage.PRODUCT__YIELD:
                setYield(YIELD_EDEFAULT);
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
            case SynthesisPackage.PRODUCT__FORM:
                return form != null;
            case SynthesisPackage.PRODUCT__TARGET_MASS:
                return TARGET_MASS_EDEFAULT == null ? targetMass != null : !TARGET_MASS_EDEFAULT.equals(targetMass);
            case SynthesisPackage.PRODUCT__YIELD:
                return YIELD_EDEFAULT == null ? yield != null : !YIELD_EDEFAULT.equals(yield);
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
        result.append(" (targetMass: ");
        result.append(targetMass);
        result.append(", yield: ");
        result.append(yield);
        result.append(')');
        return result.toString();
    }

} //ProductImpl
