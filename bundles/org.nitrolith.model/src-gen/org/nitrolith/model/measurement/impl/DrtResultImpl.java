// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.impl.AnalysisResultImpl;

import org.nitrolith.model.measurement.DrtPeak;
import org.nitrolith.model.measurement.DrtResult;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.RegularizationChoice;

import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Drt Result</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getRegularization <em>Regularization</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getSelection <em>Selection</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getTau <em>Tau</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getGamma <em>Gamma</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getGammaLower <em>Gamma Lower</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getGammaUpper <em>Gamma Upper</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getSeriesResistance <em>Series Resistance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getInductance <em>Inductance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getCapacitance <em>Capacitance</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DrtResultImpl#getPeaks <em>Peaks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DrtResultImpl extends AnalysisResultImpl implements DrtResult
{
    /**
     * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
     * @see #getMethod()
     * @generated
     * @ordered
     */
    protected static final String METHOD_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
     * @see #getMethod()
     * @generated
     * @ordered
     */
    protected String method = METHOD_EDEFAULT;

    /**
     * The default value of the '{@link #getRegularization() <em>Regularization</em>}' attribute.
     * @see #getRegularization()
     * @generated
     * @ordered
     */
    protected static final double REGULARIZATION_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getRegularization() <em>Regularization</em>}' attribute.
     * @see #getRegularization()
     * @generated
     * @ordered
     */
    protected double regularization = REGULARIZATION_EDEFAULT;

    /**
     * The default value of the '{@link #getSelection() <em>Selection</em>}' attribute.
     * @see #getSelection()
     * @generated
     * @ordered
     */
    protected static final RegularizationChoice SELECTION_EDEFAULT = RegularizationChoice.GENERALIZED_CROSS_VALIDATION;

    /**
     * The cached value of the '{@link #getSelection() <em>Selection</em>}' attribute.
     * @see #getSelection()
     * @generated
     * @ordered
     */
    protected RegularizationChoice selection = SELECTION_EDEFAULT;

    /**
     * The default value of the '{@link #getTau() <em>Tau</em>}' attribute.
     * @see #getTau()
     * @generated
     * @ordered
     */
    protected static final NumberList TAU_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTau() <em>Tau</em>}' attribute.
     * @see #getTau()
     * @generated
     * @ordered
     */
    protected NumberList tau = TAU_EDEFAULT;

    /**
     * The default value of the '{@link #getGamma() <em>Gamma</em>}' attribute.
     * @see #getGamma()
     * @generated
     * @ordered
     */
    protected static final NumberList GAMMA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGamma() <em>Gamma</em>}' attribute.
     * @see #getGamma()
     * @generated
     * @ordered
     */
    protected NumberList gamma = GAMMA_EDEFAULT;

    /**
     * The default value of the '{@link #getGammaLower() <em>Gamma Lower</em>}' attribute.
     * @see #getGammaLower()
     * @generated
     * @ordered
     */
    protected static final NumberList GAMMA_LOWER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGammaLower() <em>Gamma Lower</em>}' attribute.
     * @see #getGammaLower()
     * @generated
     * @ordered
     */
    protected NumberList gammaLower = GAMMA_LOWER_EDEFAULT;

    /**
     * The default value of the '{@link #getGammaUpper() <em>Gamma Upper</em>}' attribute.
     * @see #getGammaUpper()
     * @generated
     * @ordered
     */
    protected static final NumberList GAMMA_UPPER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGammaUpper() <em>Gamma Upper</em>}' attribute.
     * @see #getGammaUpper()
     * @generated
     * @ordered
     */
    protected NumberList gammaUpper = GAMMA_UPPER_EDEFAULT;

    /**
     * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
     * @see #getConfidence()
     * @generated
     * @ordered
     */
    protected static final double CONFIDENCE_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
     * @see #getConfidence()
     * @generated
     * @ordered
     */
    protected double confidence = CONFIDENCE_EDEFAULT;

    /**
     * The default value of the '{@link #getSeriesResistance() <em>Series Resistance</em>}' attribute.
     * @see #getSeriesResistance()
     * @generated
     * @ordered
     */
    protected static final Quantity SERIES_RESISTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSeriesResistance() <em>Series Resistance</em>}' attribute.
     * @see #getSeriesResistance()
     * @generated
     * @ordered
     */
    protected Quantity seriesResistance = SERIES_RESISTANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getInductance() <em>Inductance</em>}' attribute.
     * @see #getInductance()
     * @generated
     * @ordered
     */
    protected static final Quantity INDUCTANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInductance() <em>Inductance</em>}' attribute.
     * @see #getInductance()
     * @generated
     * @ordered
     */
    protected Quantity inductance = INDUCTANCE_EDEFAULT;

    /**
     * The default value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
     * @see #getCapacitance()
     * @generated
     * @ordered
     */
    protected static final Quantity CAPACITANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
     * @see #getCapacitance()
     * @generated
     * @ordered
     */
    protected Quantity capacitance = CAPACITANCE_EDEFAULT;

    /**
     * The cached value of the '{@link #getPeaks() <em>Peaks</em>}' containment reference list.
     * @see #getPeaks()
     * @generated
     * @ordered
     */
    protected EList<DrtPeak> peaks;

    /**
     * @generated
     */
    protected DrtResultImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.DRT_RESULT;
    }

    /**
     * @generated
     */
    @Override
    public String getMethod()
    {
        return method;
    }

    /**
     * @generated
     */
    @Override
    public void setMethod(String newMethod)
    {
        String oldMethod = method;
        method = newMethod;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__METHOD, oldMethod, method));
    }

    /**
     * @generated
     */
    @Override
    public double getRegularization()
    {
        return regularization;
    }

    /**
     * @generated
     */
    @Override
    public void setRegularization(double newRegularization)
    {
        double oldRegularization = regularization;
        regularization = newRegularization;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__REGULARIZATION, oldRegularization, regularization));
    }

    /**
     * @generated
     */
    @Override
    public RegularizationChoice getSelection()
    {
        return selection;
    }

    /**
     * @generated
     */
    @Override
    public void setSelection(RegularizationChoice newSelection)
    {
        RegularizationChoice oldSelection = selection;
        selection = newSelection == null ? SELECTION_EDEFAULT : newSelection;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__SELECTION, oldSelection, selection));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getTau()
    {
        return tau;
    }

    /**
     * @generated
     */
    @Override
    public void setTau(NumberList newTau)
    {
        NumberList oldTau = tau;
        tau = newTau;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__TAU, oldTau, tau));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getGamma()
    {
        return gamma;
    }

    /**
     * @generated
     */
    @Override
    public void setGamma(NumberList newGamma)
    {
        NumberList oldGamma = gamma;
        gamma = newGamma;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__GAMMA, oldGamma, gamma));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getGammaLower()
    {
        return gammaLower;
    }

    /**
     * @generated
     */
    @Override
    public void setGammaLower(NumberList newGammaLower)
    {
        NumberList oldGammaLower = gammaLower;
        gammaLower = newGammaLower;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__GAMMA_LOWER, oldGammaLower, gammaLower));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getGammaUpper()
    {
        return gammaUpper;
    }

    /**
     * @generated
     */
    @Override
    public void setGammaUpper(NumberList newGammaUpper)
    {
        NumberList oldGammaUpper = gammaUpper;
        gammaUpper = newGammaUpper;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__GAMMA_UPPER, oldGammaUpper, gammaUpper));
    }

    /**
     * @generated
     */
    @Override
    public double getConfidence()
    {
        return confidence;
    }

    /**
     * @generated
     */
    @Override
    public void setConfidence(double newConfidence)
    {
        double oldConfidence = confidence;
        confidence = newConfidence;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__CONFIDENCE, oldConfidence, confidence));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getSeriesResistance()
    {
        return seriesResistance;
    }

    /**
     * @generated
     */
    @Override
    public void setSeriesResistance(Quantity newSeriesResistance)
    {
        Quantity oldSeriesResistance = seriesResistance;
        seriesResistance = newSeriesResistance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__SERIES_RESISTANCE, oldSeriesResistance, seriesResistance));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getInductance()
    {
        return inductance;
    }

    /**
     * @generated
     */
    @Override
    public void setInductance(Quantity newInductance)
    {
        Quantity oldInductance = inductance;
        inductance = newInductance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__INDUCTANCE, oldInductance, inductance));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getCapacitance()
    {
        return capacitance;
    }

    /**
     * @generated
     */
    @Override
    public void setCapacitance(Quantity newCapacitance)
    {
        Quantity oldCapacitance = capacitance;
        capacitance = newCapacitance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DRT_RESULT__CAPACITANCE, oldCapacitance, capacitance));
    }

    /**
     * @generated
     */
    @Override
    public EList<DrtPeak> getPeaks()
    {
        if (peaks == null)
        {
            peaks = new EObjectContainmentEList<DrtPeak>(DrtPeak.class, this, MeasurementPackage.DRT_RESULT__PEAKS);
        }
        return peaks;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.DRT_RESULT__PEAKS:
                return ((InternalEList<?>)getPeaks()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.DRT_RESULT__METHOD:
                return getMethod();
            case MeasurementPackage.DRT_RESULT__REGULARIZATION:
                return getRegularization();
            case MeasurementPackage.DRT_RESULT__SELECTION:
                return getSelection();
            case MeasurementPackage.DRT_RESULT__TAU:
                return getTau();
            case MeasurementPackage.DRT_RESULT__GAMMA:
                return getGamma();
            case MeasurementPackage.DRT_RESULT__GAMMA_LOWER:
                return getGammaLower();
            case MeasurementPackage.DRT_RESULT__GAMMA_UPPER:
                return getGammaUpper();
            case MeasurementPackage.DRT_RESULT__CONFIDENCE:
                return getConfidence();
            case MeasurementPackage.DRT_RESULT__SERIES_RESISTANCE:
                return getSeriesResistance();
            case MeasurementPackage.DRT_RESULT__INDUCTANCE:
                return getInductance();
            case MeasurementPackage.DRT_RESULT__CAPACITANCE:
                return getCapacitance();
            case MeasurementPackage.DRT_RESULT__PEAKS:
                return getPeaks();
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
            case MeasurementPackage.DRT_RESULT__METHOD:
                setMethod((String)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__REGULARIZATION:
                setRegularization((Double)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__SELECTION:
                setSelection((RegularizationChoice)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__TAU:
                setTau((NumberList)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__GAMMA:
                setGamma((NumberList)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__GAMMA_LOWER:
                setGammaLower((NumberList)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__GAMMA_UPPER:
                setGammaUpper((NumberList)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__CONFIDENCE:
                setConfidence((Double)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__SERIES_RESISTANCE:
                setSeriesResistance((Quantity)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__INDUCTANCE:
                setInductance((Quantity)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__CAPACITANCE:
                setCapacitance((Quantity)newValue);
                return;
            case MeasurementPackage.DRT_RESULT__PEAKS:
                getPeaks().clear();
                getPeaks().addAll((Collection<? extends DrtPeak>)newValue);
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
            case MeasurementPackage.DRT_RESULT__METHOD:
                setMethod(METHOD_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__REGULARIZATION:
                setRegularization(REGULARIZATION_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__SELECTION:
                setSelection(SELECTION_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__TAU:
                setTau(TAU_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__GAMMA:
                setGamma(GAMMA_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__GAMMA_LOWER:
                setGammaLower(GAMMA_LOWER_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__GAMMA_UPPER:
                setGammaUpper(GAMMA_UPPER_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__CONFIDENCE:
                setConfidence(CONFIDENCE_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__SERIES_RESISTANCE:
                setSeriesResistance(SERIES_RESISTANCE_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__INDUCTANCE:
                setInductance(INDUCTANCE_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__CAPACITANCE:
                setCapacitance(CAPACITANCE_EDEFAULT);
                return;
            case MeasurementPackage.DRT_RESULT__PEAKS:
                getPeaks().clear();
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
            case MeasurementPackage.DRT_RESULT__METHOD:
                return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
            case MeasurementPackage.DRT_RESULT__REGULARIZATION:
                return regularization != REGULARIZATION_EDEFAULT;
            case MeasurementPackage.DRT_RESULT__SELECTION:
                return selection != SELECTION_EDEFAULT;
            case MeasurementPackage.DRT_RESULT__TAU:
                return TAU_EDEFAULT == null ? tau != null : !TAU_EDEFAULT.equals(tau);
            case MeasurementPackage.DRT_RESULT__GAMMA:
                return GAMMA_EDEFAULT == null ? gamma != null : !GAMMA_EDEFAULT.equals(gamma);
            case MeasurementPackage.DRT_RESULT__GAMMA_LOWER:
                return GAMMA_LOWER_EDEFAULT == null ? gammaLower != null : !GAMMA_LOWER_EDEFAULT.equals(gammaLower);
            case MeasurementPackage.DRT_RESULT__GAMMA_UPPER:
                return GAMMA_UPPER_EDEFAULT == null ? gammaUpper != null : !GAMMA_UPPER_EDEFAULT.equals(gammaUpper);
            case MeasurementPackage.DRT_RESULT__CONFIDENCE:
                return confidence != CONFIDENCE_EDEFAULT;
            case MeasurementPackage.DRT_RESULT__SERIES_RESISTANCE:
                return SERIES_RESISTANCE_EDEFAULT == null ? seriesResistance != null : !SERIES_RESISTANCE_EDEFAULT.equals(seriesResistance);
            case MeasurementPackage.DRT_RESULT__INDUCTANCE:
                return INDUCTANCE_EDEFAULT == null ? inductance != null : !INDUCTANCE_EDEFAULT.equals(inductance);
            case MeasurementPackage.DRT_RESULT__CAPACITANCE:
                return CAPACITANCE_EDEFAULT == null ? capacitance != null : !CAPACITANCE_EDEFAULT.equals(capacitance);
            case MeasurementPackage.DRT_RESULT__PEAKS:
                return peaks != null && !peaks.isEmpty();
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
        result.append(" (method: ");
        result.append(method);
        result.append(", regularization: ");
        result.append(regularization);
        result.append(", selection: ");
        result.append(selection);
        result.append(", tau: ");
        result.append(tau);
        result.append(", gamma: ");
        result.append(gamma);
        result.append(", gammaLower: ");
        result.append(gammaLower);
        result.append(", gammaUpper: ");
        result.append(gammaUpper);
        result.append(", confidence: ");
        result.append(confidence);
        result.append(", seriesResistance: ");
        result.append(seriesResistance);
        result.append(", inductance: ");
        result.append(inductance);
        result.append(", capacitance: ");
        result.append(capacitance);
        result.append(')');
        return result.toString();
    }

} //DrtResultImpl
