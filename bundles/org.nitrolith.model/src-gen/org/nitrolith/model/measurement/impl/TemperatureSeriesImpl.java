// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.measurement.ArrheniusFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.SeriesFit;
import org.nitrolith.model.measurement.TemperatureSeries;

/**
 * An implementation of the model object '<em><b>Temperature Series</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.TemperatureSeriesImpl#getSpectra <em>Spectra</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.TemperatureSeriesImpl#getFits <em>Fits</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.TemperatureSeriesImpl#getArrhenius <em>Arrhenius</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TemperatureSeriesImpl extends MeasurementImpl implements TemperatureSeries
{
    /**
     * The cached value of the '{@link #getSpectra() <em>Spectra</em>}' containment reference list.
     * @see #getSpectra()
     * @generated
     * @ordered
     */
    protected EList<ImpedanceSpectrum> spectra;

    /**
     * The cached value of the '{@link #getFits() <em>Fits</em>}' containment reference list.
     * @see #getFits()
     * @generated
     * @ordered
     */
    protected EList<SeriesFit> fits;

    /**
     * The cached value of the '{@link #getArrhenius() <em>Arrhenius</em>}' containment reference list.
     * @see #getArrhenius()
     * @generated
     * @ordered
     */
    protected EList<ArrheniusFit> arrhenius;

    /**
     * @generated
     */
    protected TemperatureSeriesImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.TEMPERATURE_SERIES;
    }

    /**
     * @generated
     */
    @Override
    public EList<ImpedanceSpectrum> getSpectra()
    {
        if (spectra == null)
        {
            spectra = new EObjectContainmentEList<ImpedanceSpectrum>(ImpedanceSpectrum.class, this, MeasurementPackage.TEMPERATURE_SERIES__SPECTRA);
        }
        return spectra;
    }

    /**
     * @generated
     */
    @Override
    public EList<SeriesFit> getFits()
    {
        if (fits == null)
        {
            fits = new EObjectContainmentEList<SeriesFit>(SeriesFit.class, this, MeasurementPackage.TEMPERATURE_SERIES__FITS);
        }
        return fits;
    }

    /**
     * @generated
     */
    @Override
    public EList<ArrheniusFit> getArrhenius()
    {
        if (arrhenius == null)
        {
            arrhenius = new EObjectContainmentEList<ArrheniusFit>(ArrheniusFit.class, this, MeasurementPackage.TEMPERATURE_SERIES__ARRHENIUS);
        }
        return arrhenius;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.TEMPERATURE_SERIES__SPECTRA:
                return ((InternalEList<?>)getSpectra()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.TEMPERATURE_SERIES__FITS:
                return ((InternalEList<?>)getFits()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.TEMPERATURE_SERIES__ARRHENIUS:
                return ((InternalEList<?>)getArrhenius()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.TEMPERATURE_SERIES__SPECTRA:
                return getSpectra();
            case MeasurementPackage.TEMPERATURE_SERIES__FITS:
                return getFits();
            case MeasurementPackage.TEMPERATURE_SERIES__ARRHENIUS:
                return getArrhenius();
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
            case MeasurementPackage.TEMPERATURE_SERIES__SPECTRA:
                getSpectra().clear();
                getSpectra().addAll((Collection<? extends ImpedanceSpectrum>)newValue);
                return;
            case MeasurementPackage.TEMPERATURE_SERIES__FITS:
                getFits().clear();
                getFits().addAll((Collection<? extends SeriesFit>)newValue);
                return;
            case MeasurementPackage.TEMPERATURE_SERIES__ARRHENIUS:
                getArrhenius().clear();
                getArrhenius().addAll((Collection<? extends ArrheniusFit>)newValue);
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
            case MeasurementPackage.TEMPERATURE_SERIES__SPECTRA:
                getSpectra().clear();
                return;
            case MeasurementPackage.TEMPERATURE_SERIES__FITS:
                getFits().clear();
                return;
            case MeasurementPackage.TEMPERATURE_SERIES__ARRHENIUS:
                getArrhenius().clear();
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
            case MeasurementPackage.TEMPERATURE_SERIES__SPECTRA:
                return spectra != null && !spectra.isEmpty();
            case MeasurementPackage.TEMPERATURE_SERIES__FITS:
                return fits != null && !fits.isEmpty();
            case MeasurementPackage.TEMPERATURE_SERIES__ARRHENIUS:
                return arrhenius != null && !arrhenius.isEmpty();
        }
        return super.eIsSet(featureID);
    }

} //TemperatureSeriesImpl
