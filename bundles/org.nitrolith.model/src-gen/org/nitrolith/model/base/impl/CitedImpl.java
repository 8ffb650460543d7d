// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.resource.internal.ModelObject;

/**
 * An implementation of the model object '<em><b>Cited</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.CitedImpl#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class CitedImpl extends ModelObject implements Cited
{
    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * @generated
     */
    protected CitedImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.CITED;
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, BasePackage.CITED__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case BasePackage.CITED__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.CITED__SOURCES:
                return getSources();
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
            case BasePackage.CITED__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
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
            case BasePackage.CITED__SOURCES:
                getSources().clear();
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
            case BasePackage.CITED__SOURCES:
                return sources != null && !sources.isEmpty();
        }
        return super.eIsSet(featureID);
    }

} //CitedImpl
