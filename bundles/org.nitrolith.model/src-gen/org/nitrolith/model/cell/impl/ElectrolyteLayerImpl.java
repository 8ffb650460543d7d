// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.ElectrolyteLayer;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Electrolyte Layer</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.ElectrolyteLayerImpl#getRelativeDensity <em>Relative Density</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.ElectrolyteLayerImpl#getConductivity <em>Conductivity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectrolyteLayerImpl extends LayerImpl implements ElectrolyteLayer
{
    /**
     * The default value of the '{@link #getRelativeDensity() <em>Relative Density</em>}' attribute.
     * @see #getRelativeDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity RELATIVE_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRelativeDensity() <em>Relative Density</em>}' attribute.
     * @see #getRelativeDensity()
     * @generated
     * @ordered
     */
    protected Quantity relativeDensity = RELATIVE_DENSITY_EDEFAULT;

    /**
     * The default value of the '{@link #getConductivity() <em>Conductivity</em>}' attribute.
     * @see #getConductivity()
     * @generated
     * @ordered
     */
    protected static final Quantity CONDUCTIVITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConductivity() <em>Conductivity</em>}' attribute.
     * @see #getConductivity()
     * @generated
     * @ordered
     */
    protected Quantity conductivity = CONDUCTIVITY_EDEFAULT;

    /**
     * @generated
     */
    protected ElectrolyteLayerImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.ELECTROLYTE_LAYER;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRelativeDensity()
    {
        return relativeDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setRelativeDensity(Quantity newRelativeDensity)
    {
        Quantity oldRelativeDensity = relativeDensity;
        relativeDensity = newRelativeDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ELECTROLYTE_LAYER__RELATIVE_DENSITY, oldRelativeDensity, relativeDensity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getConductivity()
    {
        return conductivity;
    }

    /**
     * @generated
     */
    @Override
    public void setConductivity(Quantity newConductivity)
    {
        Quantity oldConductivity = conductivity;
        conductivity = newConductivity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ELECTROLYTE_LAYER__CONDUCTIVITY, oldConductivity, conductivity));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.ELECTROLYTE_LAYER__RELATIVE_DENSITY:
                return getRelativeDensity();
            case CellPackage.ELECTROLYTE_LAYER__CONDUCTIVITY:
                return getConductivity();
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
            case CellPackage.ELECTROLYTE_LAYER__RELATIVE_DENSITY:
                setRelativeDensity((Quantity)newValue);
                return;
            case CellPackage.ELECTROLYTE_LAYER__CONDUCTIVITY:
                setConductivity((Quantity)newValue);
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
            case CellPackage.ELECTROLYTE_LAYER__RELATIVE_DENSITY:
                setRelativeDensity(RELATIVE_DENSITY_EDEFAULT);
                return;
            case CellPackage.ELECTROLYTE_LAYER__CONDUCTIVITY:
                setConductivity(CONDUCTIVITY_EDEFAULT);
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
            case CellPackage.ELECTROLYTE_LAYER__RELATIVE_DENSITY:
                return RELATIVE_DENSITY_EDEFAULT == null ? relativeDensity != null : !RELATIVE_DENSITY_EDEFAULT.equals(relativeDensity);
            case CellPackage.ELECTROLYTE_LAYER__CONDUCTIVITY:
                return CONDUCTIVITY_EDEFAULT == null ? conductivity != null : !CONDUCTIVITY_EDEFAULT.equals(conductivity);
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
        result.append(" (relativeDensity: ");
        result.append(relativeDensity);
        result.append(", conductivity: ");
        result.append(conductivity);
        result.append(')');
        return result.toString();
    }

} //ElectrolyteLayerImpl
