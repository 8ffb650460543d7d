// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Interphase;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Interface</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.InterfaceImpl#getAreaSpecificResistance <em>Area Specific Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.InterfaceImpl#getInterphases <em>Interphases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterfaceImpl extends StackItemImpl implements Interface
{
    /**
     * The default value of the '{@link #getAreaSpecificResistance() <em>Area Specific Resistance</em>}' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity AREA_SPECIFIC_RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAreaSpecificResistance() <em>Area Specific Resistance</em>}' attribute.
     * @see #getAreaSpecificResistance()
     * @generated
     * @ordered
     */
    protected Quantity areaSpecificResistance = AREA_SPECIFIC_RESISTANCE_EDEFAULT;

    /**
     * The cached value of the '{@link #getInterphases() <em>Interphases</em>}' containment reference list.
     * @see #getInterphases()
     * @generated
     * @ordered
     */
    protected EList<Interphase> interphases;

    /**
     * @generated
     */
    protected InterfaceImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.INTERFACE;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getAreaSpecificResistance()
    {
        return areaSpecificResistance;
    }

    /**
     * @generated
     */
    @Override
    public void setAreaSpecificResistance(Quantity newAreaSpecificResistance)
    {
        Quantity oldAreaSpecificResistance = areaSpecificResistance;
        areaSpecificResistance = newAreaSpecificResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.INTERFACE__AREA_SPECIFIC_RESISTANCE, oldAreaSpecificResistance, areaSpecificResistance));
    }

    /**
     * @generated
     */
    @Override
    public EList<Interphase> getInterphases()
    {
        if (interphases == null)
        {
            interphases = new EObjectContainmentEList<Interphase>(Interphase.class, this, CellPackage.INTERFACE__INTERPHASES);
        }
        return interphases;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.INTERFACE__INTERPHASES:
                return ((InternalEList<?>)getInterphases()).basicRemove(otherEnd, msgs);
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
            case CellPackage.INTERFACE__AREA_SPECIFIC_RESISTANCE:
                return getAreaSpecificResistance();
            case CellPackage.INTERFACE__INTERPHASES:
                return getInterphases();
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
            case CellPackage.INTERFACE__AREA_SPECIFIC_RESISTANCE:
                setAreaSpecificResistance((Quantity)newValue);
                return;
            case CellPackage.INTERFACE__INTERPHASES:
                getInterphases().clear();
                getInterphases().addAll((Collection<? extends Interphase>)newValue);
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
            case CellPackage.INTERFACE__AREA_SPECIFIC_RESISTANCE:
                setAreaSpecificResistance(AREA_SPECIFIC_RESISTANCE_EDEFAULT);
                return;
            case CellPackage.INTERFACE__INTERPHASES:
                getInterphases().clear();
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
            case CellPackage.INTERFACE__AREA_SPECIFIC_RESISTANCE:
                return AREA_SPECIFIC_RESISTANCE_EDEFAULT == null ? areaSpecificResistance != null : !AREA_SPECIFIC_RESISTANCE_EDEFAULT.equals(areaSpecificResistance);
            case CellPackage.INTERFACE__INTERPHASES:
                return interphases != null && !interphases.isEmpty();
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
        result.append(" (areaSpecificResistance: ");
        result.append(areaSpecificResistance);
        result.append(')');
        return result.toString();
    }

} //InterfaceImpl
