// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.impl.AnalysisResultImpl;

import org.nitrolith.model.measurement.Immittance;
import org.nitrolith.model.measurement.KramersKronigTest;
import org.nitrolith.model.measurement.KramersKronigVerdict;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Kramers Kronig Test</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getElements <em>Elements</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getMu <em>Mu</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getNoise <em>Noise</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getResidualsReal <em>Residuals Real</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.KramersKronigTestImpl#getResidualsImaginary <em>Residuals Imaginary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KramersKronigTestImpl extends AnalysisResultImpl implements KramersKronigTest
{
    /**
     * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
     * @see #getVerdict()
     * @generated
     * @ordered
     */
    protected static final KramersKronigVerdict VERDICT_EDEFAULT = KramersKronigVerdict.NOT_TESTED;

    /**
     * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
     * @see #getVerdict()
     * @generated
     * @ordered
     */
    protected KramersKronigVerdict verdict = VERDICT_EDEFAULT;

    /**
     * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected static final Immittance FORM_EDEFAULT = Immittance.IMPEDANCE;

    /**
     * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
     * @see #getForm()
     * @generated
     * @ordered
     */
    protected Immittance form = FORM_EDEFAULT;

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
     * The default value of the '{@link #getElements() <em>Elements</em>}' attribute.
     * @see #getElements()
     * @generated
     * @ordered
     */
    protected static final int ELEMENTS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getElements() <em>Elements</em>}' attribute.
     * @see #getElements()
     * @generated
     * @ordered
     */
    protected int elements = ELEMENTS_EDEFAULT;

    /**
     * The default value of the '{@link #getMu() <em>Mu</em>}' attribute.
     * @see #getMu()
     * @generated
     * @ordered
     */
    protected static final double MU_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getMu() <em>Mu</em>}' attribute.
     * @see #getMu()
     * @generated
     * @ordered
     */
    protected double mu = MU_EDEFAULT;

    /**
     * The default value of the '{@link #getNoise() <em>Noise</em>}' attribute.
     * @see #getNoise()
     * @generated
     * @ordered
     */
    protected static final Quantity NOISE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNoise() <em>Noise</em>}' attribute.
     * @see #getNoise()
     * @generated
     * @ordered
     */
    protected Quantity noise = NOISE_EDEFAULT;

    /**
     * The default value of the '{@link #getResidualsReal() <em>Residuals Real</em>}' attribute.
     * @see #getResidualsReal()
     * @generated
     * @ordered
     */
    protected static final NumberList RESIDUALS_REAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getResidualsReal() <em>Residuals Real</em>}' attribute.
     * @see #getResidualsReal()
     * @generated
     * @ordered
     */
    protected NumberList residualsReal = RESIDUALS_REAL_EDEFAULT;

    /**
     * The default value of the '{@link #getResidualsImaginary() <em>Residuals Imaginary</em>}' attribute.
     * @see #getResidualsImaginary()
     * @generated
     * @ordered
     */
    protected static final NumberList RESIDUALS_IMAGINARY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getResidualsImaginary() <em>Residuals Imaginary</em>}' attribute.
     * @see #getResidualsImaginary()
     * @generated
     * @ordered
     */
    protected NumberList residualsImaginary = RESIDUALS_IMAGINARY_EDEFAULT;

    /**
     * @generated
     */
    protected KramersKronigTestImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.KRAMERS_KRONIG_TEST;
    }

    /**
     * @generated
     */
    @Override
    public KramersKronigVerdict getVerdict()
    {
        return verdict;
    }

    /**
     * @generated
     */
    @Override
    public void setVerdict(KramersKronigVerdict newVerdict)
    {
        KramersKronigVerdict oldVerdict = verdict;
        verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__VERDICT, oldVerdict, verdict));
    }

    /**
     * @generated
     */
    @Override
    public Immittance getForm()
    {
        return form;
    }

    /**
     * @generated
     */
    @Override
    public void setForm(Immittance newForm)
    {
        Immittance oldForm = form;
        form = newForm == null ? FORM_EDEFAULT : newForm;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__FORM, oldForm, form));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__METHOD, oldMethod, method));
    }

    /**
     * @generated
     */
    @Override
    public int getElements()
    {
        return elements;
    }

    /**
     * @generated
     */
    @Override
    public void setElements(int newElements)
    {
        int oldElements = elements;
        elements = newElements;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__ELEMENTS, oldElements, elements));
    }

    /**
     * @generated
     */
    @Override
    public double getMu()
    {
        return mu;
    }

    /**
     * @generated
     */
    @Override
    public void setMu(double newMu)
    {
        double oldMu = mu;
        mu = newMu;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__MU, oldMu, mu));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getNoise()
    {
        return noise;
    }

    /**
     * @generated
     */
    @Override
    public void setNoise(Quantity newNoise)
    {
        Quantity oldNoise = noise;
        noise = newNoise;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__NOISE, oldNoise, noise));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getResidualsReal()
    {
        return residualsReal;
    }

    /**
     * @generated
     */
    @Override
    public void setResidualsReal(NumberList newResidualsReal)
    {
        NumberList oldResidualsReal = residualsReal;
        residualsReal = newResidualsReal;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_REAL, oldResidualsReal, residualsReal));
    }

    /**
     * @generated
     */
    @Override
    public NumberList getResidualsImaginary()
    {
        return residualsImaginary;
    }

    /**
     * @generated
     */
    @Override
    public void setResidualsImaginary(NumberList newResidualsImaginary)
    {
        NumberList oldResidualsImaginary = residualsImaginary;
        residualsImaginary = newResidualsImaginary;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY, oldResidualsImaginary, residualsImaginary));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.KRAMERS_KRONIG_TEST__VERDICT:
                return getVerdict();
            case MeasurementPackage.KRAMERS_KRONIG_TEST__FORM:
                return getForm();
            case MeasurementPackage.KRAMERS_KRONIG_TEST__METHOD:
                return getMethod();
            case MeasurementPackage.KRAMERS_KRONIG_TEST__ELEMENTS:
                return getElements();
            case MeasurementPackage.KRAMERS_KRONIG_TEST__MU:
                return getMu();
            case MeasurementPackage.KRAMERS_KRONIG_TEST__NOISE:
                return getNoise();
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_REAL:
                return getResidualsReal();
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY:
                return getResidualsImaginary();
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
            case MeasurementPackage.KRAMERS_KRONIG_TEST__VERDICT:
                setVerdict((KramersKronigVerdict)newValue);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__FORM:
                setForm((Immittance)newValue);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__METHOD:
                setMethod((String)newValue);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__ELEMENTS:
                setElements((Integer)newValue);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__MU:
                setMu((Double)newValue);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__NOISE:
                setNoise((Quantity)newValue);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_REAL:
                setResidualsReal((NumberList)newValue);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY:
                setResidualsImaginary((NumberList)newValue);
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
            case MeasurementPackage.KRAMERS_KRONIG_TEST__VERDICT:
                setVerdict(VERDICT_EDEFAULT);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__FORM:
                setForm(FORM_EDEFAULT);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__METHOD:
                setMethod(METHOD_EDEFAULT);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__ELEMENTS:
                setElements(ELEMENTS_EDEFAULT);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__MU:
                setMu(MU_EDEFAULT);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__NOISE:
                setNoise(NOISE_EDEFAULT);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_REAL:
                setResidualsReal(RESIDUALS_REAL_EDEFAULT);
                return;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY:
                setResidualsImaginary(RESIDUALS_IMAGINARY_EDEFAULT);
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
            case MeasurementPackage.KRAMERS_KRONIG_TEST__VERDICT:
                return verdict != VERDICT_EDEFAULT;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__FORM:
                return form != FORM_EDEFAULT;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__METHOD:
                return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
            case MeasurementPackage.KRAMERS_KRONIG_TEST__ELEMENTS:
                return elements != ELEMENTS_EDEFAULT;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__MU:
                return mu != MU_EDEFAULT;
            case MeasurementPackage.KRAMERS_KRONIG_TEST__NOISE:
                return NOISE_EDEFAULT == null ? noise != null : !NOISE_EDEFAULT.equals(noise);
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_REAL:
                return RESIDUALS_REAL_EDEFAULT == null ? residualsReal != null : !RESIDUALS_REAL_EDEFAULT.equals(residualsReal);
            case MeasurementPackage.KRAMERS_KRONIG_TEST__RESIDUALS_IMAGINARY:
                return RESIDUALS_IMAGINARY_EDEFAULT == null ? residualsImaginary != null : !RESIDUALS_IMAGINARY_EDEFAULT.equals(residualsImaginary);
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
        result.append(" (verdict: ");
        result.append(verdict);
        result.append(", form: ");
        result.append(form);
        result.append(", method: ");
        result.append(method);
        result.append(", elements: ");
        result.append(elements);
        result.append(", mu: ");
        result.append(mu);
        result.append(", noise: ");
        result.append(noise);
        result.append(", residualsReal: ");
        result.append(residualsReal);
        result.append(", residualsImaginary: ");
        result.append(residualsImaginary);
        result.append(')');
        return result.toString();
    }

} //KramersKronigTestImpl
