// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.material.Decomposition;
import org.nitrolith.model.material.DecompositionCause;
import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Decomposition</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.DecompositionImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.DecompositionImpl#getOnsetPotential <em>Onset Potential</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.DecompositionImpl#getOnsetTemperature <em>Onset Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.DecompositionImpl#getProducts <em>Products</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.DecompositionImpl#getProductText <em>Product Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecompositionImpl extends MaterialRecordImpl implements Decomposition
{
    /**
     * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
     * @see #getCause()
     * @generated
     * @ordered
     */
    protected static final DecompositionCause CAUSE_EDEFAULT = DecompositionCause.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
     * @see #getCause()
     * @generated
     * @ordered
     */
    protected DecompositionCause cause = CAUSE_EDEFAULT;

    /**
     * The default value of the '{@link #getOnsetPotential() <em>Onset Potential</em>}' attribute.
     * @see #getOnsetPotential()
     * @generated
     * @ordered
     */
    protected static final Quantity ONSET_POTENTIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOnsetPotential() <em>Onset Potential</em>}' attribute.
     * @see #getOnsetPotential()
     * @generated
     * @ordered
     */
    protected Quantity onsetPotential = ONSET_POTENTIAL_EDEFAULT;

    /**
     * The default value of the '{@link #getOnsetTemperature() <em>Onset Temperature</em>}' attribute.
     * @see #getOnsetTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity ONSET_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOnsetTemperature() <em>Onset Temperature</em>}' attribute.
     * @see #getOnsetTemperature()
     * @generated
     * @ordered
     */
    protected Quantity onsetTemperature = ONSET_TEMPERATURE_EDEFAULT;

    /**
     * The cached value of the '{@link #getProducts() <em>Products</em>}' attribute list.
     * @see #getProducts()
     * @generated
     * @ordered
     */
    protected EList<Formula> products;

    /**
     * The default value of the '{@link #getProductText() <em>Product Text</em>}' attribute.
     * @see #getProductText()
     * @generated
     * @ordered
     */
    protected static final String PRODUCT_TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getProductText() <em>Product Text</em>}' attribute.
     * @see #getProductText()
     * @generated
     * @ordered
     */
    protected String productText = PRODUCT_TEXT_EDEFAULT;

    /**
     * @generated
     */
    protected DecompositionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.DECOMPOSITION;
    }

    /**
     * @generated
     */
    @Override
    public DecompositionCause getCause()
    {
        return cause;
    }

    /**
     * @generated
     */
    @Override
    public void setCause(DecompositionCause newCause)
    {
        DecompositionCause oldCause = cause;
        cause = newCause == null ? CAUSE_EDEFAULT : newCause;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.DECOMPOSITION__CAUSE, oldCause, cause));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getOnsetPotential()
    {
        return onsetPotential;
    }

    /**
     * @generated
     */
    @Override
    public void setOnsetPotential(Quantity newOnsetPotential)
    {
        Quantity oldOnsetPotential = onsetPotential;
        onsetPotential = newOnsetPotential;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.DECOMPOSITION__ONSET_POTENTIAL, oldOnsetPotential, onsetPotential));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getOnsetTemperature()
    {
        return onsetTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setOnsetTemperature(Quantity newOnsetTemperature)
    {
        Quantity oldOnsetTemperature = onsetTemperature;
        onsetTemperature = newOnsetTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.DECOMPOSITION__ONSET_TEMPERATURE, oldOnsetTemperature, onsetTemperature));
    }

    /**
     * @generated
     */
    @Override
    public EList<Formula> getProducts()
    {
        if (products == null)
        {
            products = new EDataTypeEList<Formula>(Formula.class, this, MaterialPackage.DECOMPOSITION__PRODUCTS);
        }
        return products;
    }

    /**
     * @generated
     */
    @Override
    public String getProductText()
    {
        return productText;
    }

    /**
     * @generated
     */
    @Override
    public void setProductText(String newProductText)
    {
        String oldProductText = productText;
        productText = newProductText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.DECOMPOSITION__PRODUCT_TEXT, oldProductText, productText));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.DECOMPOSITION__CAUSE:
                return getCause();
            case MaterialPackage.DECOMPOSITION__ONSET_POTENTIAL:
                return getOnsetPotential();
            case MaterialPackage.DECOMPOSITION__ONSET_TEMPERATURE:
                return getOnsetTemperature();
            case MaterialPackage.DECOMPOSITION__PRODUCTS:
                return getProducts();
            case MaterialPackage.DECOMPOSITION__PRODUCT_TEXT:
                return getProductText();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case MaterialPackage.DECOMPOSITION__CAUSE:
                setCause((DecompositionCause)newValue);
                return;
            case MaterialPackage.DECOMPOSITION__ONSET_POTENTIAL:
                setOnsetPotential((Quantity)newValue);
                return;
            case MaterialPackage.DECOMPOSITION__ONSET_TEMPERATURE:
                setOnsetTemperature((Quantity)newValue);
                return;
            case MaterialPackage.DECOMPOSITION__PRODUCTS:
                getProducts().clear();
                getProducts().addAll((Collection<? extends Formula>)newValue);
                return;
            case MaterialPackage.DECOMPOSITION__PRODUCT_TEXT:
                setProductText((String)newValue);
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
            case MaterialPackage.DECOMPOSITION__CAUSE:
                setCause(CAUSE_EDEFAULT);
                return;
            case MaterialPackage.DECOMPOSITION__ONSET_POTENTIAL:
                setOnsetPotential(ONSET_POTENTIAL_EDEFAULT);
                return;
            case MaterialPackage.DECOMPOSITION__ONSET_TEMPERATURE:
                setOnsetTemperature(ONSET_TEMPERATURE_EDEFAULT);
                return;
            case MaterialPackage.DECOMPOSITION__PRODUCTS:
                getProducts().clear();
                return;
            case MaterialPackage.DECOMPOSITION__PRODUCT_TEXT:
                setProductText(PRODUCT_TEXT_EDEFAULT);
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
            case MaterialPackage.DECOMPOSITION__CAUSE:
                return cause != CAUSE_EDEFAULT;
            case MaterialPackage.DECOMPOSITION__ONSET_POTENTIAL:
                return ONSET_POTENTIAL_EDEFAULT == null ? onsetPotential != null : !ONSET_POTENTIAL_EDEFAULT.equals(onsetPotential);
            case MaterialPackage.DECOMPOSITION__ONSET_TEMPERATURE:
                return ONSET_TEMPERATURE_EDEFAULT == null ? onsetTemperature != null : !ONSET_TEMPERATURE_EDEFAULT.equals(onsetTemperature);
            case MaterialPackage.DECOMPOSITION__PRODUCTS:
                return products != null && !products.isEmpty();
            case MaterialPackage.DECOMPOSITION__PRODUCT_TEXT:
                return PRODUCT_TEXT_EDEFAULT == null ? productText != null : !PRODUCT_TEXT_EDEFAULT.equals(productText);
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
        result.append(" (cause: ");
        result.append(cause);
        result.append(", onsetPotential: ");
        result.append(onsetPotential);
        result.append(", onsetTemperature: ");
        result.append(onsetTemperature);
        result.append(", products: ");
        result.append(products);
        result.append(", productText: ");
        result.append(productText);
        result.append(')');
        return result.toString();
    }

} //DecompositionImpl
