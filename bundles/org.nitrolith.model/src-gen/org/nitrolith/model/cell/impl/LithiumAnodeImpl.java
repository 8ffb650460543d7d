// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.LithiumAnode;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Lithium Anode</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.LithiumAnodeImpl#getNpRatio <em>Np Ratio</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LithiumAnodeImpl#getSpecificCapacity <em>Specific Capacity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LithiumAnodeImpl extends LayerImpl implements LithiumAnode
{
    /**
     * The default value of the '{@link #getNpRatio() <em>Np Ratio</em>}' attribute.
     * @see #getNpRatio()
     * @generated
     * @ordered
     */
    protected static final Quantity NP_RATIO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNpRatio() <em>Np Ratio</em>}' attribute.
     * @see #getNpRatio()
     * @generated
     * @ordered
     */
    protected Quantity npRatio = NP_RATIO_EDEFAULT;

    /**
     * The default value of the '{@link #getSpecificCapacity() <em>Specific Capacity</em>}' attribute.
     * @see #getSpecificCapacity()
     * @generated
     * @ordered
     */
    protected static final Quantity SPECIFIC_CAPACITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSpecificCapacity() <em>Specific Capacity</em>}' attribute.
     * @see #getSpecificCapacity()
     * @generated
     * @ordered
     */
    protected Quantity specificCapacity = SPECIFIC_CAPACITY_EDEFAULT;

    /**
     * @generated
     */
    protected LithiumAnodeImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.LITHIUM_ANODE;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getNpRatio()
    {
        return npRatio;
    }

    /**
     * @generated
     */
    @Override
    public void setNpRatio(Quantity newNpRatio)
    {
        Quantity oldNpRatio = npRatio;
        npRatio = newNpRatio;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LITHIUM_ANODE__NP_RATIO, oldNpRatio, npRatio));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSpecificCapacity()
    {
        return specificCapacity;
    }

    /**
     * @generated
     */
    @Override
    public void setSpecificCapacity(Quantity newSpecificCapacity)
    {
        Quantity oldSpecificCapacity = specificCapacity;
        specificCapacity = newSpecificCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LITHIUM_ANODE__SPECIFIC_CAPACITY, oldSpecificCapacity, specificCapacity));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.LITHIUM_ANODE__NP_RATIO:
                return getNpRatio();
            case CellPackage.LITHIUM_ANODE__SPECIFIC_CAPACITY:
                return getSpecificCapacity();
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
            case CellPackage.LITHIUM_ANODE__NP_RATIO:
                setNpRatio((Quantity)newValue);
                return;
            case CellPackage.LITHIUM_ANODE__SPECIFIC_CAPACITY:
                setSpecificCapacity((Quantity)newValue);
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
            case CellPackage.LITHIUM_ANODE__NP_RATIO:
                setNpRatio(NP_RATIO_EDEFAULT);
                return;
            case CellPackage.LITHIUM_ANODE__SPECIFIC_CAPACITY:
                setSpecificCapacity(SPECIFIC_CAPACITY_EDEFAULT);
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
            case CellPackage.LITHIUM_ANODE__NP_RATIO:
                return NP_RATIO_EDEFAULT == null ? npRatio != null : !NP_RATIO_EDEFAULT.equals(npRatio);
            case CellPackage.LITHIUM_ANODE__SPECIFIC_CAPACITY:
                return SPECIFIC_CAPACITY_EDEFAULT == null ? specificCapacity != null : !SPECIFIC_CAPACITY_EDEFAULT.equals(specificCapacity);
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
        result.append(" (npRatio: ");
        result.append(npRatio);
        result.append(", specificCapacity: ");
        result.append(specificCapacity);
        result.append(')');
        return result.toString();
    }

} //LithiumAnodeImpl
