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

import org.nitrolith.model.measurement.Diffraction;
import org.nitrolith.model.measurement.FoundPhase;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Radiation;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Diffraction</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.DiffractionImpl#getRadiation <em>Radiation</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DiffractionImpl#getWavelength <em>Wavelength</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DiffractionImpl#getLowestAngle <em>Lowest Angle</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DiffractionImpl#getHighestAngle <em>Highest Angle</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.DiffractionImpl#getPhases <em>Phases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiffractionImpl extends MeasurementImpl implements Diffraction
{
    /**
     * The default value of the '{@link #getRadiation() <em>Radiation</em>}' attribute.
     * @see #getRadiation()
     * @generated
     * @ordered
     */
    protected static final Radiation RADIATION_EDEFAULT = Radiation.XRAY;

    /**
     * The cached value of the '{@link #getRadiation() <em>Radiation</em>}' attribute.
     * @see #getRadiation()
     * @generated
     * @ordered
     */
    protected Radiation radiation = RADIATION_EDEFAULT;

    /**
     * The default value of the '{@link #getWavelength() <em>Wavelength</em>}' attribute.
     * @see #getWavelength()
     * @generated
     * @ordered
     */
    protected static final Quantity WAVELENGTH_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWavelength() <em>Wavelength</em>}' attribute.
     * @see #getWavelength()
     * @generated
     * @ordered
     */
    protected Quantity wavelength = WAVELENGTH_EDEFAULT;

    /**
     * The default value of the '{@link #getLowestAngle() <em>Lowest Angle</em>}' attribute.
     * @see #getLowestAngle()
     * @generated
     * @ordered
     */
    protected static final Quantity LOWEST_ANGLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLowestAngle() <em>Lowest Angle</em>}' attribute.
     * @see #getLowestAngle()
     * @generated
     * @ordered
     */
    protected Quantity lowestAngle = LOWEST_ANGLE_EDEFAULT;

    /**
     * The default value of the '{@link #getHighestAngle() <em>Highest Angle</em>}' attribute.
     * @see #getHighestAngle()
     * @generated
     * @ordered
     */
    protected static final Quantity HIGHEST_ANGLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getHighestAngle() <em>Highest Angle</em>}' attribute.
     * @see #getHighestAngle()
     * @generated
     * @ordered
     */
    protected Quantity highestAngle = HIGHEST_ANGLE_EDEFAULT;

    /**
     * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
     * @see #getPhases()
     * @generated
     * @ordered
     */
    protected EList<FoundPhase> phases;

    /**
     * @generated
     */
    protected DiffractionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.DIFFRACTION;
    }

    /**
     * @generated
     */
    @Override
    public Radiation getRadiation()
    {
        return radiation;
    }

    /**
     * @generated
     */
    @Override
    public void setRadiation(Radiation newRadiation)
    {
        Radiation oldRadiation = radiation;
        radiation = newRadiation == null ? RADIATION_EDEFAULT : newRadiation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DIFFRACTION__RADIATION, oldRadiation, radiation));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getWavelength()
    {
        return wavelength;
    }

    /**
     * @generated
     */
    @Override
    public void setWavelength(Quantity newWavelength)
    {
        Quantity oldWavelength = wavelength;
        wavelength = newWavelength;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DIFFRACTION__WAVELENGTH, oldWavelength, wavelength));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLowestAngle()
    {
        return lowestAngle;
    }

    /**
     * @generated
     */
    @Override
    public void setLowestAngle(Quantity newLowestAngle)
    {
        Quantity oldLowestAngle = lowestAngle;
        lowestAngle = newLowestAngle;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DIFFRACTION__LOWEST_ANGLE, oldLowestAngle, lowestAngle));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getHighestAngle()
    {
        return highestAngle;
    }

    /**
     * @generated
     */
    @Override
    public void setHighestAngle(Quantity newHighestAngle)
    {
        Quantity oldHighestAngle = highestAngle;
        highestAngle = newHighestAngle;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.DIFFRACTION__HIGHEST_ANGLE, oldHighestAngle, highestAngle));
    }

    /**
     * @generated
     */
    @Override
    public EList<FoundPhase> getPhases()
    {
        if (phases == null)
        {
            phases = new EObjectContainmentEList<FoundPhase>(FoundPhase.class, this, MeasurementPackage.DIFFRACTION__PHASES);
        }
        return phases;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.DIFFRACTION__PHASES:
                return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.DIFFRACTION__RADIATION:
                return getRadiation();
            case MeasurementPackage.DIFFRACTION__WAVELENGTH:
                return getWavelength();
            case MeasurementPackage.DIFFRACTION__LOWEST_ANGLE:
                return getLowestAngle();
            case MeasurementPackage.DIFFRACTION__HIGHEST_ANGLE:
                return getHighestAngle();
            case MeasurementPackage.DIFFRACTION__PHASES:
                return getPhases();
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
            case MeasurementPackage.DIFFRACTION__RADIATION:
                setRadiation((Radiation)newValue);
                return;
            case MeasurementPackage.DIFFRACTION__WAVELENGTH:
                setWavelength((Quantity)newValue);
                return;
            case MeasurementPackage.DIFFRACTION__LOWEST_ANGLE:
                setLowestAngle((Quantity)newValue);
                return;
            case MeasurementPackage.DIFFRACTION__HIGHEST_ANGLE:
                setHighestAngle((Quantity)newValue);
                return;
            case MeasurementPackage.DIFFRACTION__PHASES:
                getPhases().clear();
                getPhases().addAll((Collection<? extends FoundPhase>)newValue);
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
            case MeasurementPackage.DIFFRACTION__RADIATION:
                setRadiation(RADIATION_EDEFAULT);
                return;
            case MeasurementPackage.DIFFRACTION__WAVELENGTH:
                setWavelength(WAVELENGTH_EDEFAULT);
                return;
            case MeasurementPackage.DIFFRACTION__LOWEST_ANGLE:
                setLowestAngle(LOWEST_ANGLE_EDEFAULT);
                return;
            case MeasurementPackage.DIFFRACTION__HIGHEST_ANGLE:
                setHighestAngle(HIGHEST_ANGLE_EDEFAULT);
                return;
            case MeasurementPackage.DIFFRACTION__PHASES:
                getPhases().clear();
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
            case MeasurementPackage.DIFFRACTION__RADIATION:
                return radiation != RADIATION_EDEFAULT;
            case MeasurementPackage.DIFFRACTION__WAVELENGTH:
                return WAVELENGTH_EDEFAULT == null ? wavelength != null : !WAVELENGTH_EDEFAULT.equals(wavelength);
            case MeasurementPackage.DIFFRACTION__LOWEST_ANGLE:
                return LOWEST_ANGLE_EDEFAULT == null ? lowestAngle != null : !LOWEST_ANGLE_EDEFAULT.equals(lowestAngle);
            case MeasurementPackage.DIFFRACTION__HIGHEST_ANGLE:
                return HIGHEST_ANGLE_EDEFAULT == null ? highestAngle != null : !HIGHEST_ANGLE_EDEFAULT.equals(highestAngle);
            case MeasurementPackage.DIFFRACTION__PHASES:
                return phases != null && !phases.isEmpty();
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
        result.append(" (radiation: ");
        result.append(radiation);
        result.append(", wavelength: ");
        result.append(wavelength);
        result.append(", lowestAngle: ");
        result.append(lowestAngle);
        result.append(", highestAngle: ");
        result.append(highestAngle);
        result.append(')');
        return result.toString();
    }

} //DiffractionImpl
