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

import org.nitrolith.model.material.ArrheniusModel;

import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ArrheniusPoint;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Weighting;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Arrhenius Fit</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getWeighting <em>Weighting</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getBranches <em>Branches</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getBreakTemperature <em>Break Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getConductivity25C <em>Conductivity25 C</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getConductivity25CLower <em>Conductivity25 CLower</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ArrheniusFitImpl#getConductivity25CUpper <em>Conductivity25 CUpper</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrheniusFitImpl extends AnalysisResultImpl implements ArrheniusFit
{
    /**
     * The default value of the '{@link #getProcess() <em>Process</em>}' attribute.
     * @see #getProcess()
     * @generated
     * @ordered
     */
    protected static final String PROCESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getProcess() <em>Process</em>}' attribute.
     * @see #getProcess()
     * @generated
     * @ordered
     */
    protected String process = PROCESS_EDEFAULT;

    /**
     * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
     * @see #getModel()
     * @generated
     * @ordered
     */
    protected static final ArrheniusModel MODEL_EDEFAULT = ArrheniusModel.SIGMA_T;

    /**
     * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
     * @see #getModel()
     * @generated
     * @ordered
     */
    protected ArrheniusModel model = MODEL_EDEFAULT;

    /**
     * The default value of the '{@link #getWeighting() <em>Weighting</em>}' attribute.
     * @see #getWeighting()
     * @generated
     * @ordered
     */
    protected static final Weighting WEIGHTING_EDEFAULT = Weighting.UNIT;

    /**
     * The cached value of the '{@link #getWeighting() <em>Weighting</em>}' attribute.
     * @see #getWeighting()
     * @generated
     * @ordered
     */
    protected Weighting weighting = WEIGHTING_EDEFAULT;

    /**
     * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
     * @see #getPoints()
     * @generated
     * @ordered
     */
    protected EList<ArrheniusPoint> points;

    /**
     * The cached value of the '{@link #getBranches() <em>Branches</em>}' containment reference list.
     * @see #getBranches()
     * @generated
     * @ordered
     */
    protected EList<ArrheniusBranch> branches;

    /**
     * The default value of the '{@link #getBreakTemperature() <em>Break Temperature</em>}' attribute.
     * @see #getBreakTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity BREAK_TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBreakTemperature() <em>Break Temperature</em>}' attribute.
     * @see #getBreakTemperature()
     * @generated
     * @ordered
     */
    protected Quantity breakTemperature = BREAK_TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #getConductivity25C() <em>Conductivity25 C</em>}' attribute.
     * @see #getConductivity25C()
     * @generated
     * @ordered
     */
    protected static final Quantity CONDUCTIVITY25_C_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConductivity25C() <em>Conductivity25 C</em>}' attribute.
     * @see #getConductivity25C()
     * @generated
     * @ordered
     */
    protected Quantity conductivity25C = CONDUCTIVITY25_C_EDEFAULT;

    /**
     * The default value of the '{@link #getConductivity25CLower() <em>Conductivity25 CLower</em>}' attribute.
     * @see #getConductivity25CLower()
     * @generated
     * @ordered
     */
    protected static final Quantity CONDUCTIVITY25_CLOWER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConductivity25CLower() <em>Conductivity25 CLower</em>}' attribute.
     * @see #getConductivity25CLower()
     * @generated
     * @ordered
     */
    protected Quantity conductivity25CLower = CONDUCTIVITY25_CLOWER_EDEFAULT;

    /**
     * The default value of the '{@link #getConductivity25CUpper() <em>Conductivity25 CUpper</em>}' attribute.
     * @see #getConductivity25CUpper()
     * @generated
     * @ordered
     */
    protected static final Quantity CONDUCTIVITY25_CUPPER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConductivity25CUpper() <em>Conductivity25 CUpper</em>}' attribute.
     * @see #getConductivity25CUpper()
     * @generated
     * @ordered
     */
    protected Quantity conductivity25CUpper = CONDUCTIVITY25_CUPPER_EDEFAULT;

    /**
     * @generated
     */
    protected ArrheniusFitImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.ARRHENIUS_FIT;
    }

    /**
     * @generated
     */
    @Override
    public String getProcess()
    {
        return process;
    }

    /**
     * @generated
     */
    @Override
    public void setProcess(String newProcess)
    {
        String oldProcess = process;
        process = newProcess;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_FIT__PROCESS, oldProcess, process));
    }

    /**
     * @generated
     */
    @Override
    public ArrheniusModel getModel()
    {
        return model;
    }

    /**
     * @generated
     */
    @Override
    public void setModel(ArrheniusModel newModel)
    {
        ArrheniusModel oldModel = model;
        model = newModel == null ? MODEL_EDEFAULT : newModel;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_FIT__MODEL, oldModel, model));
    }

    /**
     * @generated
     */
    @Override
    public Weighting getWeighting()
    {
        return weighting;
    }

    /**
     * @generated
     */
    @Override
    public void setWeighting(Weighting newWeighting)
    {
        Weighting oldWeighting = weighting;
        weighting = newWeighting == null ? WEIGHTING_EDEFAULT : newWeighting;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_FIT__WEIGHTING, oldWeighting, weighting));
    }

    /**
     * @generated
     */
    @Override
    public EList<ArrheniusPoint> getPoints()
    {
        if (points == null)
        {
            points = new EObjectContainmentEList<ArrheniusPoint>(ArrheniusPoint.class, this, MeasurementPackage.ARRHENIUS_FIT__POINTS);
        }
        return points;
    }

    /**
     * @generated
     */
    @Override
    public EList<ArrheniusBranch> getBranches()
    {
        if (branches == null)
        {
            branches = new EObjectContainmentEList<ArrheniusBranch>(ArrheniusBranch.class, this, MeasurementPackage.ARRHENIUS_FIT__BRANCHES);
        }
        return branches;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getBreakTemperature()
    {
        return breakTemperature;
    }

    /**
     * @generated
     */
    @Override
    public void setBreakTemperature(Quantity newBreakTemperature)
    {
        Quantity oldBreakTemperature = breakTemperature;
        breakTemperature = newBreakTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_FIT__BREAK_TEMPERATURE, oldBreakTemperature, breakTemperature));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getConductivity25C()
    {
        return conductivity25C;
    }

    /**
     * @generated
     */
    @Override
    public void setConductivity25C(Quantity newConductivity25C)
    {
        Quantity oldConductivity25C = conductivity25C;
        conductivity25C = newConductivity25C;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_C, oldConductivity25C, conductivity25C));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getConductivity25CLower()
    {
        return conductivity25CLower;
    }

    /**
     * @generated
     */
    @Override
    public void setConductivity25CLower(Quantity newConductivity25CLower)
    {
        Quantity oldConductivity25CLower = conductivity25CLower;
        conductivity25CLower = newConductivity25CLower;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER, oldConductivity25CLower, conductivity25CLower));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getConductivity25CUpper()
    {
        return conductivity25CUpper;
    }

    /**
     * @generated
     */
    @Override
    public void setConductivity25CUpper(Quantity newConductivity25CUpper)
    {
        Quantity oldConductivity25CUpper = conductivity25CUpper;
        conductivity25CUpper = newConductivity25CUpper;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER, oldConductivity25CUpper, conductivity25CUpper));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.ARRHENIUS_FIT__POINTS:
                return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.ARRHENIUS_FIT__BRANCHES:
                return ((InternalEList<?>)getBranches()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.ARRHENIUS_FIT__PROCESS:
                return getProcess();
            case MeasurementPackage.ARRHENIUS_FIT__MODEL:
                return getModel();
            case MeasurementPackage.ARRHENIUS_FIT__WEIGHTING:
                return getWeighting();
            case MeasurementPackage.ARRHENIUS_FIT__POINTS:
                return getPoints();
            case MeasurementPackage.ARRHENIUS_FIT__BRANCHES:
                return getBranches();
            case MeasurementPackage.ARRHENIUS_FIT__BREAK_TEMPERATURE:
                return getBreakTemperature();
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_C:
                return getConductivity25C();
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER:
                return getConductivity25CLower();
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER:
                return getConductivity25CUpper();
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
            case MeasurementPackage.ARRHENIUS_FIT__PROCESS:
                setProcess((String)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__MODEL:
                setModel((ArrheniusModel)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__WEIGHTING:
                setWeighting((Weighting)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__POINTS:
                getPoints().clear();
                getPoints().addAll((Collection<? extends ArrheniusPoint>)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__BRANCHES:
                getBranches().clear();
                getBranches().addAll((Collection<? extends ArrheniusBranch>)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__BREAK_TEMPERATURE:
                setBreakTemperature((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_C:
                setConductivity25C((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER:
                setConductivity25CLower((Quantity)newValue);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER:
                setConductivity25CUpper((Quantity)newValue);
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
            case MeasurementPackage.ARRHENIUS_FIT__PROCESS:
                setProcess(PROCESS_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__MODEL:
                setModel(MODEL_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__WEIGHTING:
                setWeighting(WEIGHTING_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__POINTS:
                getPoints().clear();
                return;
            case MeasurementPackage.ARRHENIUS_FIT__BRANCHES:
                getBranches().clear();
                return;
            case MeasurementPackage.ARRHENIUS_FIT__BREAK_TEMPERATURE:
                setBreakTemperature(BREAK_TEMPERATURE_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_C:
                setConductivity25C(CONDUCTIVITY25_C_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER:
                setConductivity25CLower(CONDUCTIVITY25_CLOWER_EDEFAULT);
                return;
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER:
                setConductivity25CUpper(CONDUCTIVITY25_CUPPER_EDEFAULT);
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
            case MeasurementPackage.ARRHENIUS_FIT__PROCESS:
                return PROCESS_EDEFAULT == null ? process != null : !PROCESS_EDEFAULT.equals(process);
            case MeasurementPackage.ARRHENIUS_FIT__MODEL:
                return model != MODEL_EDEFAULT;
            case MeasurementPackage.ARRHENIUS_FIT__WEIGHTING:
                return weighting != WEIGHTING_EDEFAULT;
            case MeasurementPackage.ARRHENIUS_FIT__POINTS:
                return points != null && !points.isEmpty();
            case MeasurementPackage.ARRHENIUS_FIT__BRANCHES:
                return branches != null && !branches.isEmpty();
            case MeasurementPackage.ARRHENIUS_FIT__BREAK_TEMPERATURE:
                return BREAK_TEMPERATURE_EDEFAULT == null ? breakTemperature != null : !BREAK_TEMPERATURE_EDEFAULT.equals(breakTemperature);
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_C:
                return CONDUCTIVITY25_C_EDEFAULT == null ? conductivity25C != null : !CONDUCTIVITY25_C_EDEFAULT.equals(conductivity25C);
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CLOWER:
                return CONDUCTIVITY25_CLOWER_EDEFAULT == null ? conductivity25CLower != null : !CONDUCTIVITY25_CLOWER_EDEFAULT.equals(conductivity25CLower);
            case MeasurementPackage.ARRHENIUS_FIT__CONDUCTIVITY25_CUPPER:
                return CONDUCTIVITY25_CUPPER_EDEFAULT == null ? conductivity25CUpper != null : !CONDUCTIVITY25_CUPPER_EDEFAULT.equals(conductivity25CUpper);
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
        result.append(" (process: ");
        result.append(process);
        result.append(", model: ");
        result.append(model);
        result.append(", weighting: ");
        result.append(weighting);
        result.append(", breakTemperature: ");
        result.append(breakTemperature);
        result.append(", conductivity25C: ");
        result.append(conductivity25C);
        result.append(", conductivity25CLower: ");
        result.append(conductivity25CLower);
        result.append(", conductivity25CUpper: ");
        result.append(conductivity25CUpper);
        result.append(')');
        return result.toString();
    }

} //ArrheniusFitImpl
