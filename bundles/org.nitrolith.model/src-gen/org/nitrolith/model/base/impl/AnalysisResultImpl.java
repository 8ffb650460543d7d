// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.time.OffsetDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.model.base.AnalysisResult;
import org.nitrolith.model.base.BasePackage;

/**
 * An implementation of the model object '<em><b>Analysis Result</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.AnalysisResultImpl#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AnalysisResultImpl#getComputedOn <em>Computed On</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AnalysisResultImpl#getInputSha256 <em>Input Sha256</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AnalysisResultImpl#isConverged <em>Converged</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AnalysisResultImpl#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AnalysisResultImpl extends DocumentedImpl implements AnalysisResult
{
    /**
     * The default value of the '{@link #getSoftware() <em>Software</em>}' attribute.
     * @see #getSoftware()
     * @generated
     * @ordered
     */
    protected static final String SOFTWARE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSoftware() <em>Software</em>}' attribute.
     * @see #getSoftware()
     * @generated
     * @ordered
     */
    protected String software = SOFTWARE_EDEFAULT;

    /**
     * The default value of the '{@link #getComputedOn() <em>Computed On</em>}' attribute.
     * @see #getComputedOn()
     * @generated
     * @ordered
     */
    protected static final OffsetDateTime COMPUTED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getComputedOn() <em>Computed On</em>}' attribute.
     * @see #getComputedOn()
     * @generated
     * @ordered
     */
    protected OffsetDateTime computedOn = COMPUTED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getInputSha256() <em>Input Sha256</em>}' attribute.
     * @see #getInputSha256()
     * @generated
     * @ordered
     */
    protected static final String INPUT_SHA256_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInputSha256() <em>Input Sha256</em>}' attribute.
     * @see #getInputSha256()
     * @generated
     * @ordered
     */
    protected String inputSha256 = INPUT_SHA256_EDEFAULT;

    /**
     * The default value of the '{@link #isConverged() <em>Converged</em>}' attribute.
     * @see #isConverged()
     * @generated
     * @ordered
     */
    protected static final boolean CONVERGED_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isConverged() <em>Converged</em>}' attribute.
     * @see #isConverged()
     * @generated
     * @ordered
     */
    protected boolean converged = CONVERGED_EDEFAULT;

    /**
     * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' attribute list.
     * @see #getWarnings()
     * @generated
     * @ordered
     */
    protected EList<String> warnings;

    /**
     * @generated
     */
    protected AnalysisResultImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.ANALYSIS_RESULT;
    }

    /**
     * @generated
     */
    @Override
    public String getSoftware()
    {
        return software;
    }

    /**
     * @generated
     */
    @Override
    public void setSoftware(String newSoftware)
    {
        String oldSoftware = software;
        software = newSoftware;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ANALYSIS_RESULT__SOFTWARE, oldSoftware, software));
    }

    /**
     * @generated
     */
    @Override
    public OffsetDateTime getComputedOn()
    {
        return computedOn;
    }

    /**
     * @generated
     */
    @Override
    public void setComputedOn(OffsetDateTime newComputedOn)
    {
        OffsetDateTime oldComputedOn = computedOn;
        computedOn = newComputedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ANALYSIS_RESULT__COMPUTED_ON, oldComputedOn, computedOn));
    }

    /**
     * @generated
     */
    @Override
    public String getInputSha256()
    {
        return inputSha256;
    }

    /**
     * @generated
     */
    @Override
    public void setInputSha256(String newInputSha256)
    {
        String oldInputSha256 = inputSha256;
        inputSha256 = newInputSha256;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ANALYSIS_RESULT__INPUT_SHA256, oldInputSha256, inputSha256));
    }

    /**
     * @generated
     */
    @Override
    public boolean isConverged()
    {
        return converged;
    }

    /**
     * @generated
     */
    @Override
    public void setConverged(boolean newConverged)
    {
        boolean oldConverged = converged;
        converged = newConverged;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ANALYSIS_RESULT__CONVERGED, oldConverged, converged));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getWarnings()
    {
        if (warnings == null)
        {
            warnings = new EDataTypeEList<String>(String.class, this, BasePackage.ANALYSIS_RESULT__WARNINGS);
        }
        return warnings;
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.ANALYSIS_RESULT__SOFTWARE:
                return getSoftware();
            case BasePackage.ANALYSIS_RESULT__COMPUTED_ON:
                return getComputedOn();
            case BasePackage.ANALYSIS_RESULT__INPUT_SHA256:
                return getInputSha256();
            case BasePackage.ANALYSIS_RESULT__CONVERGED:
                return isConverged();
            case BasePackage.ANALYSIS_RESULT__WARNINGS:
                return getWarnings();
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
            case BasePackage.ANALYSIS_RESULT__SOFTWARE:
                setSoftware((String)newValue);
                return;
            case BasePackage.ANALYSIS_RESULT__COMPUTED_ON:
                setComputedOn((OffsetDateTime)newValue);
                return;
            case BasePackage.ANALYSIS_RESULT__INPUT_SHA256:
                setInputSha256((String)newValue);
                return;
            case BasePackage.ANALYSIS_RESULT__CONVERGED:
                setConverged((Boolean)newValue);
                return;
            case BasePackage.ANALYSIS_RESULT__WARNINGS:
                getWarnings().clear();
                getWarnings().addAll((Collection<? extends String>)newValue);
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
            case BasePackage.ANALYSIS_RESULT__SOFTWARE:
                setSoftware(SOFTWARE_EDEFAULT);
                return;
            case BasePackage.ANALYSIS_RESULT__COMPUTED_ON:
                setComputedOn(COMPUTED_ON_EDEFAULT);
                return;
            case BasePackage.ANALYSIS_RESULT__INPUT_SHA256:
                setInputSha256(INPUT_SHA256_EDEFAULT);
                return;
            case BasePackage.ANALYSIS_RESULT__CONVERGED:
                setConverged(CONVERGED_EDEFAULT);
                return;
            case BasePackage.ANALYSIS_RESULT__WARNINGS:
                getWarnings().clear();
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
            case BasePackage.ANALYSIS_RESULT__SOFTWARE:
                return SOFTWARE_EDEFAULT == null ? software != null : !SOFTWARE_EDEFAULT.equals(software);
            case BasePackage.ANALYSIS_RESULT__COMPUTED_ON:
                return COMPUTED_ON_EDEFAULT == null ? computedOn != null : !COMPUTED_ON_EDEFAULT.equals(computedOn);
            case BasePackage.ANALYSIS_RESULT__INPUT_SHA256:
                return INPUT_SHA256_EDEFAULT == null ? inputSha256 != null : !INPUT_SHA256_EDEFAULT.equals(inputSha256);
            case BasePackage.ANALYSIS_RESULT__CONVERGED:
                return converged != CONVERGED_EDEFAULT;
            case BasePackage.ANALYSIS_RESULT__WARNINGS:
                return warnings != null && !warnings.isEmpty();
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
        result.append(" (software: ");
        result.append(software);
        result.append(", computedOn: ");
        result.append(computedOn);
        result.append(", inputSha256: ");
        result.append(inputSha256);
        result.append(", converged: ");
        result.append(converged);
        result.append(", warnings: ");
        result.append(warnings);
        result.append(')');
        return result.toString();
    }

} //AnalysisResultImpl
