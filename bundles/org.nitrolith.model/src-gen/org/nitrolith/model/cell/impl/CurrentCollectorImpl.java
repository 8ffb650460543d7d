// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CoatedSides;
import org.nitrolith.model.cell.CurrentCollector;

/**
 * An implementation of the model object '<em><b>Current Collector</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.CurrentCollectorImpl#getCoatedSides <em>Coated Sides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CurrentCollectorImpl extends LayerImpl implements CurrentCollector
{
    /**
     * The default value of the '{@link #getCoatedSides() <em>Coated Sides</em>}' attribute.
     * @see #getCoatedSides()
     * @generated
     * @ordered
     */
    protected static final CoatedSides COATED_SIDES_EDEFAULT = CoatedSides.ONE;

    /**
     * The cached value of the '{@link #getCoatedSides() <em>Coated Sides</em>}' attribute.
     * @see #getCoatedSides()
     * @generated
     * @ordered
     */
    protected CoatedSides coatedSides = COATED_SIDES_EDEFAULT;

    /**
     * @generated
     */
    protected CurrentCollectorImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.CURRENT_COLLECTOR;
    }

    /**
     * @generated
     */
    @Override
    public CoatedSides getCoatedSides()
    {
        return coatedSides;
    }

    /**
     * @generated
     */
    @Override
    public void setCoatedSides(CoatedSides newCoatedSides)
    {
        CoatedSides oldCoatedSides = coatedSides;
        coatedSides = newCoatedSides == null ? COATED_SIDES_EDEFAULT : newCoatedSides;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.CURRENT_COLLECTOR__COATED_SIDES, oldCoatedSides, coatedSides));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.CURRENT_COLLECTOR__COATED_SIDES:
                return getCoatedSides();
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
            case CellPackage.CURRENT_COLLECTOR__COATED_SIDES:
                setCoatedSides((CoatedSides)newValue);
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
            case CellPackage.CURRENT_COLLECTOR__COATED_SIDES:
                setCoatedSides(COATED_SIDES_EDEFAULT);
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
            case CellPackage.CURRENT_COLLECTOR__COATED_SIDES:
                return coatedSides != COATED_SIDES_EDEFAULT;
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
        result.append(" (coatedSides: ");
        result.append(coatedSides);
        result.append(')');
        return result.toString();
    }

} //CurrentCollectorImpl
