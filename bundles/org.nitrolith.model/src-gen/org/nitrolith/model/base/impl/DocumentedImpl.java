// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;

import org.nitrolith.model.resource.internal.ModelObject;

/**
 * An implementation of the model object '<em><b>Documented</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.DocumentedImpl#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DocumentedImpl extends ModelObject implements Documented
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * @generated
     */
    protected DocumentedImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.DOCUMENTED;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.DOCUMENTED__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.DOCUMENTED__DESCRIPTION:
                return getDescription();
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
            case BasePackage.DOCUMENTED__DESCRIPTION:
                setDescription((String)newValue);
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
            case BasePackage.DOCUMENTED__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
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
            case BasePackage.DOCUMENTED__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
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
        result.append(" (description: ");
        result.append(description);
        result.append(')');
        return result.toString();
    }

} //DocumentedImpl
