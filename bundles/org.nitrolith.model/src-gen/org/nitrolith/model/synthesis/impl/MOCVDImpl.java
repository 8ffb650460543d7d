// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.model.synthesis.MOCVD;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>MOCVD</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.MOCVDImpl#getPrecursorGases <em>Precursor Gases</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.MOCVDImpl#getCarrierGas <em>Carrier Gas</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.MOCVDImpl#getCarrierFlow <em>Carrier Flow</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MOCVDImpl extends DepositionImpl implements MOCVD
{
    /**
     * The cached value of the '{@link #getPrecursorGases() <em>Precursor Gases</em>}' attribute list.
     * @see #getPrecursorGases()
     * @generated
     * @ordered
     */
    protected EList<String> precursorGases;

    /**
     * The default value of the '{@link #getCarrierGas() <em>Carrier Gas</em>}' attribute.
     * @see #getCarrierGas()
     * @generated
     * @ordered
     */
    protected static final String CARRIER_GAS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCarrierGas() <em>Carrier Gas</em>}' attribute.
     * @see #getCarrierGas()
     * @generated
     * @ordered
     */
    protected String carrierGas = CARRIER_GAS_EDEFAULT;

    /**
     * The default value of the '{@link #getCarrierFlow() <em>Carrier Flow</em>}' attribute.
     * @see #getCarrierFlow()
     * @generated
     * @ordered
     */
    protected static final Quantity CARRIER_FLOW_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCarrierFlow() <em>Carrier Flow</em>}' attribute.
     * @see #getCarrierFlow()
     * @generated
     * @ordered
     */
    protected Quantity carrierFlow = CARRIER_FLOW_EDEFAULT;

    /**
     * @generated
     */
    protected MOCVDImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.MOCVD;
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getPrecursorGases()
    {
        if (precursorGases == null)
        {
            precursorGases = new EDataTypeEList<String>(String.class, this, SynthesisPackage.MOCVD__PRECURSOR_GASES);
        }
        return precursorGases;
    }

    /**
     * @generated
     */
    @Override
    public String getCarrierGas()
    {
        return carrierGas;
    }

    /**
     * @generated
     */
    @Override
    public void setCarrierGas(String newCarrierGas)
    {
        String oldCarrierGas = carrierGas;
        carrierGas = newCarrierGas;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.MOCVD__CARRIER_GAS, oldCarrierGas, carrierGas));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCarrierFlow()
    {
        return carrierFlow;
    }

    /**
     * @generated
     */
    @Override
    public void setCarrierFlow(Quantity newCarrierFlow)
    {
        Quantity oldCarrierFlow = carrierFlow;
        carrierFlow = newCarrierFlow;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.MOCVD__CARRIER_FLOW, oldCarrierFlow, carrierFlow));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.MOCVD__PRECURSOR_GASES:
                return getPrecursorGases();
            case SynthesisPackage.MOCVD__CARRIER_GAS:
                return getCarrierGas();
            case SynthesisPackage.MOCVD__CARRIER_FLOW:
                return getCarrierFlow();
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
            case SynthesisPackage.MOCVD__PRECURSOR_GASES:
                getPrecursorGases().clear();
                getPrecursorGases().addAll((Collection<? extends String>)newValue);
                return;
            case SynthesisPackage.MOCVD__CARRIER_GAS:
                setCarrierGas((String)newValue);
                return;
            case SynthesisPackage.MOCVD__CARRIER_FLOW:
                setCarrierFlow((Quantity)newValue);
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
            case SynthesisPackage.MOCVD__PRECURSOR_GASES:
                getPrecursorGases().clear();
                return;
            case SynthesisPackage.MOCVD__CARRIER_GAS:
                setCarrierGas(CARRIER_GAS_EDEFAULT);
                return;
            case SynthesisPackage.MOCVD__CARRIER_FLOW:
                setCarrierFlow(CARRIER_FLOW_EDEFAULT);
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
            case SynthesisPackage.MOCVD__PRECURSOR_GASES:
                return precursorGases != null && !precursorGases.isEmpty();
            case SynthesisPackage.MOCVD__CARRIER_GAS:
                return CARRIER_GAS_EDEFAULT == null ? carrierGas != null : !CARRIER_GAS_EDEFAULT.equals(carrierGas);
            case SynthesisPackage.MOCVD__CARRIER_FLOW:
                return CARRIER_FLOW_EDEFAULT == null ? carrierFlow != null : !CARRIER_FLOW_EDEFAULT.equals(carrierFlow);
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
        result.append(" (precursorGases: ");
        result.append(precursorGases);
        result.append(", carrierGas: ");
        result.append(carrierGas);
        result.append(", carrierFlow: ");
        result.append(carrierFlow);
        result.append(')');
        return result.toString();
    }

} //MOCVDImpl
