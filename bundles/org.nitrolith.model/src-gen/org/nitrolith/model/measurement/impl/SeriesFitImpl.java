// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.nitrolith.model.base.impl.AnalysisResultImpl;

import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.SeriesFit;

/**
 * An implementation of the model object '<em><b>Series Fit</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.SeriesFitImpl#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SeriesFitImpl#isGlobal <em>Global</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SeriesFitImpl#getSharedParameters <em>Shared Parameters</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.SeriesFitImpl#getFits <em>Fits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeriesFitImpl extends AnalysisResultImpl implements SeriesFit
{
    /**
     * The default value of the '{@link #getCircuit() <em>Circuit</em>}' attribute.
     * @see #getCircuit()
     * @generated
     * @ordered
     */
    protected static final String CIRCUIT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCircuit() <em>Circuit</em>}' attribute.
     * @see #getCircuit()
     * @generated
     * @ordered
     */
    protected String circuit = CIRCUIT_EDEFAULT;

    /**
     * The default value of the '{@link #isGlobal() <em>Global</em>}' attribute.
     * @see #isGlobal()
     * @generated
     * @ordered
     */
    protected static final boolean GLOBAL_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isGlobal() <em>Global</em>}' attribute.
     * @see #isGlobal()
     * @generated
     * @ordered
     */
    protected boolean global = GLOBAL_EDEFAULT;

    /**
     * The cached value of the '{@link #getSharedParameters() <em>Shared Parameters</em>}' attribute list.
     * @see #getSharedParameters()
     * @generated
     * @ordered
     */
    protected EList<String> sharedParameters;

    /**
     * The cached value of the '{@link #getFits() <em>Fits</em>}' reference list.
     * @see #getFits()
     * @generated
     * @ordered
     */
    protected EList<ImpedanceFit> fits;

    /**
     * @generated
     */
    protected SeriesFitImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.SERIES_FIT;
    }

    /**
     * @generated
     */
    @Override
    public String getCircuit()
    {
        return circuit;
    }

    /**
     * @generated
     */
    @Override
    public void setCircuit(String newCircuit)
    {
        String oldCircuit = circuit;
        circuit = newCircuit;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SERIES_FIT__CIRCUIT, oldCircuit, circuit));
    }

    /**
     * @generated
     */
    @Override
    public boolean isGlobal()
    {
        return global;
    }

    /**
     * @generated
     */
    @Override
    public void setGlobal(boolean newGlobal)
    {
        boolean oldGlobal = global;
        global = newGlobal;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.SERIES_FIT__GLOBAL, oldGlobal, global));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getSharedParameters()
    {
        if (sharedParameters == null)
        {
            sharedParameters = new EDataTypeEList<String>(String.class, this, MeasurementPackage.SERIES_FIT__SHARED_PARAMETERS);
        }
        return sharedParameters;
    }

    /**
     * @generated
     */
    @Override
    public EList<ImpedanceFit> getFits()
    {
        if (fits == null)
        {
            fits = new EObjectResolvingEList<ImpedanceFit>(ImpedanceFit.class, this, MeasurementPackage.SERIES_FIT__FITS);
        }
        return fits;
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.SERIES_FIT__CIRCUIT:
                return getCircuit();
            case MeasurementPackage.SERIES_FIT__GLOBAL:
                return isGlobal();
            case MeasurementPackage.SERIES_FIT__SHARED_PARAMETERS:
                return getSharedParameters();
            case MeasurementPackage.SERIES_FIT__FITS:
                return getFits();
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
            case MeasurementPackage.SERIES_FIT__CIRCUIT:
                setCircuit((String)newValue);
                return;
            case MeasurementPackage.SERIES_FIT__GLOBAL:
                setGlobal((Boolean)newValue);
                return;
            case MeasurementPackage.SERIES_FIT__SHARED_PARAMETERS:
                getSharedParameters().clear();
                getSharedParameters().addAll((Collection<? extends String>)newValue);
                return;
            case MeasurementPackage.SERIES_FIT__FITS:
                getFits().clear();
                getFits().addAll((Collection<? extends ImpedanceFit>)newValue);
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
            case MeasurementPackage.SERIES_FIT__CIRCUIT:
                setCircuit(CIRCUIT_EDEFAULT);
                return;
            case MeasurementPackage.SERIES_FIT__GLOBAL:
                setGlobal(GLOBAL_EDEFAULT);
                return;
            case MeasurementPackage.SERIES_FIT__SHARED_PARAMETERS:
                getSharedParameters().clear();
                return;
            case MeasurementPackage.SERIES_FIT__FITS:
                getFits().clear();
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
            case MeasurementPackage.SERIES_FIT__CIRCUIT:
                return CIRCUIT_EDEFAULT == null ? circuit != null : !CIRCUIT_EDEFAULT.equals(circuit);
            case MeasurementPackage.SERIES_FIT__GLOBAL:
                return global != GLOBAL_EDEFAULT;
            case MeasurementPackage.SERIES_FIT__SHARED_PARAMETERS:
                return sharedParameters != null && !sharedParameters.isEmpty();
            case MeasurementPackage.SERIES_FIT__FITS:
                return fits != null && !fits.isEmpty();
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
        result.append(" (circuit: ");
        result.append(circuit);
        result.append(", global: ");
        result.append(global);
        result.append(", sharedParameters: ");
        result.append(sharedParameters);
        result.append(')');
        return result.toString();
    }

} //SeriesFitImpl
