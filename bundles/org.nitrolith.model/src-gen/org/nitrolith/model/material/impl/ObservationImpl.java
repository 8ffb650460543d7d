// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Observation;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Observation</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.ObservationImpl#getProperty <em>Property</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ObservationImpl#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ObservationImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ObservationImpl#getValueText <em>Value Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservationImpl extends MaterialRecordImpl implements Observation
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
     * The default value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
     * @see #getQualifier()
     * @generated
     * @ordered
     */
    protected static final String QUALIFIER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
     * @see #getQualifier()
     * @generated
     * @ordered
     */
    protected String qualifier = QUALIFIER_EDEFAULT;

    /**
     * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected static final Quantity VALUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected Quantity value = VALUE_EDEFAULT;

    /**
     * The default value of the '{@link #getValueText() <em>Value Text</em>}' attribute.
     * @see #getValueText()
     * @generated
     * @ordered
     */
    protected static final String VALUE_TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValueText() <em>Value Text</em>}' attribute.
     * @see #getValueText()
     * @generated
     * @ordered
     */
    protected String valueText = VALUE_TEXT_EDEFAULT;

    /**
     * @generated
     */
    protected ObservationImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.OBSERVATION;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.OBSERVATION__PROPERTY, oldProperty, property));
    }

    /**
     * @generated
     */
    @Override
    public String getQualifier()
    {
        return qualifier;
    }

    /**
     * @generated
     */
    @Override
    public void setQualifier(String newQualifier)
    {
        String oldQualifier = qualifier;
        qualifier = newQualifier;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.OBSERVATION__QUALIFIER, oldQualifier, qualifier));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getValue()
    {
        return value;
    }

    /**
     * @generated
     */
    @Override
    public void setValue(Quantity newValue)
    {
        Quantity oldValue = value;
        value = newValue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.OBSERVATION__VALUE, oldValue, value));
    }

    /**
     * @generated
     */
    @Override
    public String getValueText()
    {
        return valueText;
    }

    /**
     * @generated
     */
    @Override
    public void setValueText(String newValueText)
    {
        String oldValueText = valueText;
        valueText = newValueText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.OBSERVATION__VALUE_TEXT, oldValueText, valueText));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.OBSERVATION__PROPERTY:
                return getProperty();
            case MaterialPackage.OBSERVATION__QUALIFIER:
                return getQualifier();
            case MaterialPackage.OBSERVATION__VALUE:
                return getValue();
            case MaterialPackage.OBSERVATION__VALUE_TEXT:
                return getValueText();
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
            case MaterialPackage.OBSERVATION__PROPERTY:
                setProperty((String)newValue);
                return;
            case MaterialPackage.OBSERVATION__QUALIFIER:
                setQualifier((String)newValue);
                return;
            case MaterialPackage.OBSERVATION__VALUE:
                setValue((Quantity)newValue);
                return;
            case MaterialPackage.OBSERVATION__VALUE_TEXT:
                setValueText((String)newValue);
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
            case MaterialPackage.OBSERVATION__PROPERTY:
                setProperty(PROPERTY_EDEFAULT);
                return;
            case MaterialPackage.OBSERVATION__QUALIFIER:
                setQualifier(QUALIFIER_EDEFAULT);
                return;
            case MaterialPackage.OBSERVATION__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case MaterialPackage.OBSERVATION__VALUE_TEXT:
                setValueText(VALUE_TEXT_EDEFAULT);
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
            case MaterialPackage.OBSERVATION__PROPERTY:
                return PROPERTY_EDEFAULT == null ? property != null : !PROPERTY_EDEFAULT.equals(property);
            case MaterialPackage.OBSERVATION__QUALIFIER:
                return QUALIFIER_EDEFAULT == null ? qualifier != null : !QUALIFIER_EDEFAULT.equals(qualifier);
            case MaterialPackage.OBSERVATION__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case MaterialPackage.OBSERVATION__VALUE_TEXT:
                return VALUE_TEXT_EDEFAULT == null ? valueText != null : !VALUE_TEXT_EDEFAULT.equals(valueText);
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
        result.append(", qualifier: ");
        result.append(qualifier);
        result.append(", value: ");
        result.append(value);
        result.append(", valueText: ");
        result.append(valueText);
        result.append(')');
        return result.toString();
    }

} //ObservationImpl
