// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.measurement.AirExposureSeries;
import org.nitrolith.model.measurement.ExposurePoint;
import org.nitrolith.model.measurement.MeasurementPackage;

/**
 * An implementation of the model object '<em><b>Air Exposure Series</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.AirExposureSeriesImpl#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AirExposureSeriesImpl extends MeasurementImpl implements AirExposureSeries
{
    /**
     * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
     * @see #getPoints()
     * @generated
     * @ordered
     */
    protected EList<ExposurePoint> points;

    /**
     * @generated
     */
    protected AirExposureSeriesImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.AIR_EXPOSURE_SERIES;
    }

    /**
     * @generated
     */
    @Override
    public EList<ExposurePoint> getPoints()
    {
        if (points == null)
        {
            points = new EObjectContainmentEList<ExposurePoint>(ExposurePoint.class, this, MeasurementPackage.AIR_EXPOSURE_SERIES__POINTS);
        }
        return points;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.AIR_EXPOSURE_SERIES__POINTS:
                return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.AIR_EXPOSURE_SERIES__POINTS:
                return getPoints();
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
            case MeasurementPackage.AIR_EXPOSURE_SERIES__POINTS:
                getPoints().clear();
                getPoints().addAll((Collection<? extends ExposurePoint>)newValue);
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
            case MeasurementPackage.AIR_EXPOSURE_SERIES__POINTS:
                getPoints().clear();
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
            case MeasurementPackage.AIR_EXPOSURE_SERIES__POINTS:
                return points != null && !points.isEmpty();
        }
        return super.eIsSet(featureID);
    }

} //AirExposureSeriesImpl
