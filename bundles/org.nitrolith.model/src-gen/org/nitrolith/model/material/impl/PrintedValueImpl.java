// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.PrintedValue;

import org.nitrolith.model.resource.internal.ModelObject;

/**
 * An implementation of the model object '<em><b>Printed Value</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.PrintedValueImpl#getProperty <em>Property</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PrintedValueImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrintedValueImpl extends ModelObject implements PrintedValue
{
    /**
     * The default value of the '{@link #getProperty() <em>Property</em>}' attribute.
     * @see #getProperty()
     * @generated
     * @ordered
     */
    protected static final String PROPERTY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getProperty() <em>Property</em>}' attribute.
     * @see #getProperty()
     * @generated
     * @ordered
     */
    protected String property = PROPERTY_EDEFAULT;

    /**
     * The default value of the '{@link #getText() <em>Text</em>}' attribute.
     * @see #getText()
     * @generated
     * @ordered
     */
    protected static final String TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
     * @see #getText()
     * @generated
     * @ordered
     */
    protected String text = TEXT_EDEFAULT;

    /**
     * @generated
     */
    protected PrintedValueImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.PRINTED_VALUE;
    }

    /**
     * @generated
     */
    @Override
    public String getProperty()
    {
        return property;
    }

    /**
     * @generated
     */
    @Override
    public void setProperty(String newProperty)
    {
        String oldProperty = property;
        property = newProperty;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PRINTED_VALUE__PROPERTY, oldProperty, property));
    }

    /**
     * @generated
     */
    @Override
    public String getText()
    {
        return text;
    }

    /**
     * @generated
     */
    @Override
    public void setText(String newText)
    {
        String oldText = text;
        text = newText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PRINTED_VALUE__TEXT, oldText, text));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.PRINTED_VALUE__PROPERTY:
                return getProperty();
            case MaterialPackage.PRINTED_VALUE__TEXT:
                return getText();
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
            case MaterialPackage.PRINTED_VALUE__PROPERTY:
                setProperty((String)newValue);
                return;
            case MaterialPackage.PRINTED_VALUE__TEXT:
                setText((String)newValue);
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
            case MaterialPackage.PRINTED_VALUE__PROPERTY:
                setProperty(PROPERTY_EDEFAULT);
                return;
            case MaterialPackage.PRINTED_VALUE__TEXT:
                setText(TEXT_EDEFAULT);
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
            case MaterialPackage.PRINTED_VALUE__PROPERTY:
                return PROPERTY_EDEFAULT == null ? property != null : !PROPERTY_EDEFAULT.equals(property);
            case MaterialPackage.PRINTED_VALUE__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
        result.append(" (property: ");
        result.append(property);
        result.append(", text: ");
        result.append(text);
        result.append(')');
        return result.toString();
    }

} //PrintedValueImpl
