// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.LayerShare;
import org.nitrolith.model.cell.StackItem;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Layer Share</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerShareImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerShareImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerShareImpl#getArealMass <em>Areal Mass</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerShareImpl#getMassFraction <em>Mass Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerShareImpl#getVolumeFraction <em>Volume Fraction</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerShareImpl#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.LayerShareImpl#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerShareImpl extends NamedImpl implements LayerShare
{
    /**
     * The cached value of the '{@link #getLayer() <em>Layer</em>}' reference.
     * @see #getLayer()
     * @generated
     * @ordered
     */
    protected StackItem layer;

    /**
     * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected static final Quantity THICKNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected Quantity thickness = THICKNESS_EDEFAULT;

    /**
     * The default value of the '{@link #getArealMass() <em>Areal Mass</em>}' attribute.
     * @see #getArealMass()
     * @generated
     * @ordered
     */
    protected static final Quantity AREAL_MASS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getArealMass() <em>Areal Mass</em>}' attribute.
     * @see #getArealMass()
     * @generated
     * @ordered
     */
    protected Quantity arealMass = AREAL_MASS_EDEFAULT;

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
     * The default value of the '{@link #getVolumeFraction() <em>Volume Fraction</em>}' attribute.
     * @see #getVolumeFraction()
     * @generated
     * @ordered
     */
    protected static final Quantity VOLUME_FRACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getVolumeFraction() <em>Volume Fraction</em>}' attribute.
     * @see #getVolumeFraction()
     * @generated
     * @ordered
     */
    protected Quantity volumeFraction = VOLUME_FRACTION_EDEFAULT;

    /**
     * The default value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
     * @see #getResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
     * @see #getResistance()
     * @generated
     * @ordered
     */
    protected Quantity resistance = RESISTANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
     * @see #getCost()
     * @generated
     * @ordered
     */
    protected static final double COST_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
     * @see #getCost()
     * @generated
     * @ordered
     */
    protected double cost = COST_EDEFAULT;

    /**
     * @generated
     */
    protected LayerShareImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.LAYER_SHARE;
    }

    /**
     * @generated
     */
    @Override
    public StackItem getLayer()
    {
        if (layer != null && layer.eIsProxy())
        {
            InternalEObject oldLayer = (InternalEObject)layer;
            layer = (StackItem)eResolveProxy(oldLayer);
            if (layer != oldLayer)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, CellPackage.LAYER_SHARE__LAYER, oldLayer, layer));
            }
        }
        return layer;
    }

    /**
     * @generated
     */
    public StackItem basicGetLayer()
    {
        return layer;
    }

    /**
     * @generated
     */
    @Override
    public void setLayer(StackItem newLayer)
    {
        StackItem oldLayer = layer;
        layer = newLayer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER_SHARE__LAYER, oldLayer, layer));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getThickness()
    {
        return thickness;
    }

    /**
     * @generated
     */
    @Override
    public void setThickness(Quantity newThickness)
    {
        Quantity oldThickness = thickness;
        thickness = newThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER_SHARE__THICKNESS, oldThickness, thickness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getArealMass()
    {
        return arealMass;
    }

    /**
     * @generated
     */
    @Override
    public void setArealMass(Quantity newArealMass)
    {
        Quantity oldArealMass = arealMass;
        arealMass = newArealMass;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER_SHARE__AREAL_MASS, oldArealMass, arealMass));
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER_SHARE__MASS_FRACTION, oldMassFraction, massFraction));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getVolumeFraction()
    {
        return volumeFraction;
    }

    /**
     * @generated
     */
    @Override
    public void setVolumeFraction(Quantity newVolumeFraction)
    {
        Quantity oldVolumeFraction = volumeFraction;
        volumeFraction = newVolumeFraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER_SHARE__VOLUME_FRACTION, oldVolumeFraction, volumeFraction));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getResistance()
    {
        return resistance;
    }

    /**
     * @generated
     */
    @Override
    public void setResistance(Quantity newResistance)
    {
        Quantity oldResistance = resistance;
        resistance = newResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER_SHARE__RESISTANCE, oldResistance, resistance));
    }

    /**
     * @generated
     */
    @Override
    public double getCost()
    {
        return cost;
    }

    /**
     * @generated
     */
    @Override
    public void setCost(double newCost)
    {
        double oldCost = cost;
        cost = newCost;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.LAYER_SHARE__COST, oldCost, cost));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case CellPackage.LAYER_SHARE__LAYER:
                if (resolve) return getLayer();
                return basicGetLayer();
            case CellPackage.LAYER_SHARE__THICKNESS:
                return getThickness();
            case CellPackage.LAYER_SHARE__AREAL_MASS:
                return getArealMass();
            case CellPackage.LAYER_SHARE__MASS_FRACTION:
                return getMassFraction();
            case CellPackage.LAYER_SHARE__VOLUME_FRACTION:
                return getVolumeFraction();
            case CellPackage.LAYER_SHARE__RESISTANCE:
                return getResistance();
            case CellPackage.LAYER_SHARE__COST:
                return getCost();
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
            case CellPackage.LAYER_SHARE__LAYER:
                setLayer((StackItem)newValue);
                return;
            case CellPackage.LAYER_SHARE__THICKNESS:
                setThickness((Quantity)newValue);
                return;
            case CellPackage.LAYER_SHARE__AREAL_MASS:
                setArealMass((Quantity)newValue);
                return;
            case CellPackage.LAYER_SHARE__MASS_FRACTION:
                setMassFraction((Quantity)newValue);
                return;
            case CellPackage.LAYER_SHARE__VOLUME_FRACTION:
                setVolumeFraction((Quantity)newValue);
                return;
            case CellPackage.LAYER_SHARE__RESISTANCE:
                setResistance((Quantity)newValue);
                return;
            case CellPackage.LAYER_SHARE__COST:
                setCost((Double)newValue);
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
            case CellPackage.LAYER_SHARE__LAYER:
                setLayer((StackItem)null);
                return;
            case CellPackage.LAYER_SHARE__THICKNESS:
                setThickness(THICKNESS_EDEFAULT);
                return;
            case CellPackage.LAYER_SHARE__AREAL_MASS:
                setArealMass(AREAL_MASS_EDEFAULT);
                return;
            case CellPackage.LAYER_SHARE__MASS_FRACTION:
                setMassFraction(MASS_FRACTION_EDEFAULT);
                return;
            case CellPackage.LAYER_SHARE__VOLUME_FRACTION:
                setVolumeFraction(VOLUME_FRACTION_EDEFAULT);
                return;
            case CellPackage.LAYER_SHARE__RESISTANCE:
                setResistance(RESISTANCE_EDEFAULT);
                return;
            case CellPackage.LAYER_SHARE__COST:
                setCost(COST_EDEFAULT);
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
            case CellPackage.LAYER_SHARE__LAYER:
                return layer != null;
            case CellPackage.LAYER_SHARE__THICKNESS:
                return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
            case CellPackage.LAYER_SHARE__AREAL_MASS:
                return AREAL_MASS_EDEFAULT == null ? arealMass != null : !AREAL_MASS_EDEFAULT.equals(arealMass);
            case CellPackage.LAYER_SHARE__MASS_FRACTION:
                return MASS_FRACTION_EDEFAULT == null ? massFraction != null : !MASS_FRACTION_EDEFAULT.equals(massFraction);
            case CellPackage.LAYER_SHARE__VOLUME_FRACTION:
                return VOLUME_FRACTION_EDEFAULT == null ? volumeFraction != null : !VOLUME_FRACTION_EDEFAULT.equals(volumeFraction);
            case CellPackage.LAYER_SHARE__RESISTANCE:
                return RESISTANCE_EDEFAULT == null ? resistance != null : !RESISTANCE_EDEFAULT.equals(resistance);
            case CellPackage.LAYER_SHARE__COST:
                return cost != COST_EDEFAULT;
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
        result.append(" (thickness: ");
        result.append(thickness);
        result.append(", arealMass: ");
        result.append(arealMass);
        result.append(", massFraction: ");
        result.append(massFraction);
        result.append(", volumeFraction: ");
        result.append(volumeFraction);
        result.append(", resistance: ");
        result.append(resistance);
        result.append(", cost: ");
        result.append(cost);
        result.append(')');
        return result.toString();
    }

} //LayerShareImpl
