// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.IonBeamAssistedDeposition;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Ion Beam Assisted Deposition</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl#getEvaporationSource <em>Evaporation Source</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl#getIons <em>Ions</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl#getIonEnergy <em>Ion Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.IonBeamAssistedDepositionImpl#getIonCurrentDensity <em>Ion Current Density</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IonBeamAssistedDepositionImpl extends DepositionImpl implements IonBeamAssistedDeposition
{
    /**
     * The default value of the '{@link #getEvaporationSource() <em>Evaporation Source</em>}' attribute.
     * @see #getEvaporationSource()
     * @generated
     * @ordered
     */
    protected static final String EVAPORATION_SOURCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEvaporationSource() <em>Evaporation Source</em>}' attribute.
     * @see #getEvaporationSource()
     * @generated
     * @ordered
     */
    protected String evaporationSource = EVAPORATION_SOURCE_EDEFAULT;

    /**
     * The default value of the '{@link #getIons() <em>Ions</em>}' attribute.
     * @see #getIons()
     * @generated
     * @ordered
     */
    protected static final String IONS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getIons() <em>Ions</em>}' attribute.
     * @see #getIons()
     * @generated
     * @ordered
     */
    protected String ions = IONS_EDEFAULT;

    /**
     * The default value of the '{@link #getIonEnergy() <em>Ion Energy</em>}' attribute.
     * @see #getIonEnergy()
     * @generated
     * @ordered
     */
    protected static final Quantity ION_ENERGY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getIonEnergy() <em>Ion Energy</em>}' attribute.
     * @see #getIonEnergy()
     * @generated
     * @ordered
     */
    protected Quantity ionEnergy = ION_ENERGY_EDEFAULT;

    /**
     * The default value of the '{@link #getIonCurrentDensity() <em>Ion Current Density</em>}' attribute.
     * @see #getIonCurrentDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity ION_CURRENT_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getIonCurrentDensity() <em>Ion Current Density</em>}' attribute.
     * @see #getIonCurrentDensity()
     * @generated
     * @ordered
     */
    protected Quantity ionCurrentDensity = ION_CURRENT_DENSITY_EDEFAULT;

    /**
     * @generated
     */
    protected IonBeamAssistedDepositionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.ION_BEAM_ASSISTED_DEPOSITION;
    }

    /**
     * @generated
     */
    @Override
    public String getEvaporationSource()
    {
        return evaporationSource;
    }

    /**
     * @generated
     */
    @Override
    public void setEvaporationSource(String newEvaporationSource)
    {
        String oldEvaporationSource = evaporationSource;
        evaporationSource = newEvaporationSource;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE, oldEvaporationSource, evaporationSource));
    }

    /**
     * @generated
     */
    @Override
    public String getIons()
    {
        return ions;
    }

    /**
     * @generated
     */
    @Override
    public void setIons(String newIons)
    {
        String oldIons = ions;
        ions = newIons;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__IONS, oldIons, ions));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getIonEnergy()
    {
        return ionEnergy;
    }

    /**
     * @generated
     */
    @Override
    public void setIonEnergy(Quantity newIonEnergy)
    {
        Quantity oldIonEnergy = ionEnergy;
        ionEnergy = newIonEnergy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY, oldIonEnergy, ionEnergy));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getIonCurrentDensity()
    {
        return ionCurrentDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setIonCurrentDensity(Quantity newIonCurrentDensity)
    {
        Quantity oldIonCurrentDensity = ionCurrentDensity;
        ionCurrentDensity = newIonCurrentDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY, oldIonCurrentDensity, ionCurrentDensity));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE:
                return getEvaporationSource();
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__IONS:
                return getIons();
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY:
                return getIonEnergy();
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY:
                return getIonCurrentDensity();
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
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE:
                setEvaporationSource((String)newValue);
                return;
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__IONS:
                setIons((String)newValue);
                return;
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY:
                setIonEnergy((Quantity)newValue);
                return;
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY:
                setIonCurrentDensity((Quantity)newValue);
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
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE:
                setEvaporationSource(EVAPORATION_SOURCE_EDEFAULT);
                return;
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__IONS:
                setIons(IONS_EDEFAULT);
                return;
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY:
                setIonEnergy(ION_ENERGY_EDEFAULT);
                return;
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY:
                setIonCurrentDensity(ION_CURRENT_DENSITY_EDEFAULT);
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
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__EVAPORATION_SOURCE:
                return EVAPORATION_SOURCE_EDEFAULT == null ? evaporationSource != null : !EVAPORATION_SOURCE_EDEFAULT.equals(evaporationSource);
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__IONS:
                return IONS_EDEFAULT == null ? ions != null : !IONS_EDEFAULT.equals(ions);
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_ENERGY:
                return ION_ENERGY_EDEFAULT == null ? ionEnergy != null : !ION_ENERGY_EDEFAULT.equals(ionEnergy);
            case SynthesisPackage.ION_BEAM_ASSISTED_DEPOSITION__ION_CURRENT_DENSITY:
                return ION_CURRENT_DENSITY_EDEFAULT == null ? ionCurrentDensity != null : !ION_CURRENT_DENSITY_EDEFAULT.equals(ionCurrentDensity);
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
        result.append(" (evaporationSource: ");
        result.append(evaporationSource);
        result.append(", ions: ");
        result.append(ions);
        result.append(", ionEnergy: ");
        result.append(ionEnergy);
        result.append(", ionCurrentDensity: ");
        result.append(ionCurrentDensity);
        result.append(')');
        return result.toString();
    }

} //IonBeamAssistedDepositionImpl
