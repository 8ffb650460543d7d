// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.cell.AnodeFree;
import org.nitrolith.model.cell.CellPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Anode Free</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.AnodeFreeImpl#getReserve <em>Reserve</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnodeFreeImpl extends LayerImpl implements AnodeFree
{
    /**
     * The default value of the '{@link #getReserve() <em>Reserve</em>}' attribute.
     * @see #getReserve()
     * @generated
     * @ordered
     */
    protected static final Quantity RESERVE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getReserve() <em>Reserve</em>}' attribute.
     * @see #getReserve()
     * @generated
     * @ordered
     */
    protected Quantity reserve = RESERVE_EDEFAULT;

    /**
     * @generated
     */
    protected AnodeFreeImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.ANODE_FREE;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getReserve()
    {
        return reserve;
    }

    /**
     * @generated
     */
    @Override
    public void setReserve(Quantity newReserve)
    {
        Quantity oldReserve = reserve;
        reserve = newReserve;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ANODE_FREE__RESERVE, oldReserve, reserve));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.ANODE_FREE__RESERVE:
                return getReserve();
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
            case CellPackage.ANODE_FREE__RESERVE:
                setReserve((Quantity)newValue);
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
            case CellPackage.ANODE_FREE__RESERVE:
                setReserve(RESERVE_EDEFAULT);
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
            case CellPackage.ANODE_FREE__RESERVE:
                return RESERVE_EDEFAULT == null ? reserve != null : !RESERVE_EDEFAULT.equals(reserve);
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
        result.append(" (reserve: ");
        result.append(reserve);
        result.append(')');
        return result.toString();
    }

} //AnodeFreeImpl
