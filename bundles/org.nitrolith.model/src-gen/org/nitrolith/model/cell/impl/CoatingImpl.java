// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.Layer;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Coating</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.CoatingImpl#getCoats <em>Coats</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.CoatingImpl#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoatingImpl extends LayerImpl implements Coating
{
    /**
     * The cached value of the '{@link #getCoats() <em>Coats</em>}' reference.
     * @see #getCoats()
     * @generated
     * @ordered
     */
    protected Layer coats;

    /**
     * The default value of the '{@link #getMassFraction() <em>Mass Fraction</em>}' attribute.
     * @see #getMassFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity MASS_FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMassFraction() <em>Mass Fraction</em>}' attribute.
     * @see #getMassFraction()
     * @generated
     * @ordered
     */
    protected Quantity massFraction = MASS_FRACTION_EDEFAULT;

    /**
     * @generated
     */
    protected CoatingImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.COATING;
    }

    /**
     * @generated
     */
    @Override
    public Layer getCoats()
    {
        if (coats != null && coats.eIsProxy())
        {
            InternalEObject oldCoats = (InternalEObject)coats;
            coats = (Layer)eResolveProxy(oldCoats);
            if (coats != oldCoats)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.COATING__COATS, oldCoats, coats));
            }
        }
        return coats;
    }

    /**
     * @generated
     */
    public Layer basicGetCoats()
    {
        return coats;
    }

    /**
     * @generated
     */
    @Override
    public void setCoats(Layer newCoats)
    {
        Layer oldCoats = coats;
        coats = newCoats;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COATING__COATS, oldCoats, coats));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getMassFraction()
    {
        return massFraction;
    }

    /**
     * @generated
     */
    @Override
    public void setMassFraction(Quantity newMassFraction)
    {
        Quantity oldMassFraction = massFraction;
        massFraction = newMassFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.COATING__MASS_FRACTION, oldMassFraction, massFraction));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.COATING__COATS:
                if (resolve) return getCoats();
                return basicGetCoats();
            case CellPackage.COATING__MASS_FRACTION:
                return getMassFraction();
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
            case CellPackage.COATING__COATS:
                setCoats((Layer)newValue);
                return;
            case CellPackage.COATING__MASS_FRACTION:
                setMassFraction((Quantity)newValue);
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
            case CellPackage.COATING__COATS:
                setCoats((Layer)null);
                return;
            case CellPackage.COATING__MASS_FRACTION:
                setMassFraction(MASS_FRACTION_EDEFAULT);
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
            case CellPackage.COATING__COATS:
                return coats != null;
            case CellPackage.COATING__MASS_FRACTION:
                return MASS_FRACTION_EDEFAULT == null ? massFraction != null : !MASS_FRACTION_EDEFAULT.equals(massFraction);
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
        result.append(" (massFraction: ");
        result.append(massFraction);
        result.append(')');
        return result.toString();
    }

} //CoatingImpl
