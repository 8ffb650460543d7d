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

import org.nitrolith.model.measurement.DrtResult;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.KramersKronigTest;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.model.values.IndexSet;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Impedance Spectrum</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getLowestFrequency <em>Lowest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getHighestFrequency <em>Highest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getAmplitude <em>Amplitude</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getBias <em>Bias</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getExcludedPoints <em>Excluded Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getKramersKronig <em>Kramers Kronig</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getFits <em>Fits</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceSpectrumImpl#getRelaxationTimes <em>Relaxation Times</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpedanceSpectrumImpl extends MeasurementImpl implements ImpedanceSpectrum
{
    /**
     * The default value of the '{@link #getLowestFrequency() <em>Lowest Frequency</em>}' attribute.
     * @see #getLowestFrequency()
     * @generated
     * @ordered
     */
    protected static final Quantity LOWEST_FREQUENCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLowestFrequency() <em>Lowest Frequency</em>}' attribute.
     * @see #getLowestFrequency()
     * @generated
     * @ordered
     */
    protected Quantity lowestFrequency = LOWEST_FREQUENCY_EDEFAULT;

    /**
     * The default value of the '{@link #getHighestFrequency() <em>Highest Frequency</em>}' attribute.
     * @see #getHighestFrequency()
     * @generated
     * @ordered
     */
    protected static final Quantity HIGHEST_FREQUENCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getHighestFrequency() <em>Highest Frequency</em>}' attribute.
     * @see #getHighestFrequency()
     * @generated
     * @ordered
     */
    protected Quantity highestFrequency = HIGHEST_FREQUENCY_EDEFAULT;

    /**
     * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
     * @see #getPoints()
     * @generated
     * @ordered
     */
    protected static final int POINTS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
     * @see #getPoints()
     * @generated
     * @ordered
     */
    protected int points = POINTS_EDEFAULT;

    /**
     * The default value of the '{@link #getAmplitude() <em>Amplitude</em>}' attribute.
     * @see #getAmplitude()
     * @generated
     * @ordered
     */
    protected static final Quantity AMPLITUDE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAmplitude() <em>Amplitude</em>}' attribute.
     * @see #getAmplitude()
     * @generated
     * @ordered
     */
    protected Quantity amplitude = AMPLITUDE_EDEFAULT;

    /**
     * The default value of the '{@link #getBias() <em>Bias</em>}' attribute.
     * @see #getBias()
     * @generated
     * @ordered
     */
    protected static final Quantity BIAS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBias() <em>Bias</em>}' attribute.
     * @see #getBias()
     * @generated
     * @ordered
     */
    protected Quantity bias = BIAS_EDEFAULT;

    /**
     * The default value of the '{@link #isComplete() <em>Complete</em>}' attribute.
     * @see #isComplete()
     * @generated
     * @ordered
     */
    protected static final boolean COMPLETE_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isComplete() <em>Complete</em>}' attribute.
     * @see #isComplete()
     * @generated
     * @ordered
     */
    protected boolean complete = COMPLETE_EDEFAULT;

    /**
     * The default value of the '{@link #getExcludedPoints() <em>Excluded Points</em>}' attribute.
     * @see #getExcludedPoints()
     * @generated
     * @ordered
     */
    protected static final IndexSet EXCLUDED_POINTS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getExcludedPoints() <em>Excluded Points</em>}' attribute.
     * @see #getExcludedPoints()
     * @generated
     * @ordered
     */
    protected IndexSet excludedPoints = EXCLUDED_POINTS_EDEFAULT;

    /**
     * The cached value of the '{@link #getKramersKronig() <em>Kramers Kronig</em>}' containment reference list.
     * @see #getKramersKronig()
     * @generated
     * @ordered
     */
    protected EList<KramersKronigTest> kramersKronig;

    /**
     * The cached value of the '{@link #getFits() <em>Fits</em>}' containment reference list.
     * @see #getFits()
     * @generated
     * @ordered
     */
    protected EList<ImpedanceFit> fits;

    /**
     * The cached value of the '{@link #getRelaxationTimes() <em>Relaxation Times</em>}' containment reference list.
     * @see #getRelaxationTimes()
     * @generated
     * @ordered
     */
    protected EList<DrtResult> relaxationTimes;

    /**
     * @generated
     */
    protected ImpedanceSpectrumImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.IMPEDANCE_SPECTRUM;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLowestFrequency()
    {
        return lowestFrequency;
    }

    /**
     * @generated
     */
    @Override
    public void setLowestFrequency(Quantity newLowestFrequency)
    {
        Quantity oldLowestFrequency = lowestFrequency;
        lowestFrequency = newLowestFrequency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY, oldLowestFrequency, lowestFrequency));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getHighestFrequency()
    {
        return highestFrequency;
    }

    /**
     * @generated
     */
    @Override
    public void setHighestFrequency(Quantity newHighestFrequency)
    {
        Quantity oldHighestFrequency = highestFrequency;
        highestFrequency = newHighestFrequency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY, oldHighestFrequency, highestFrequency));
    }

    /**
     * @generated
     */
    @Override
    public int getPoints()
    {
        return points;
    }

    /**
     * @generated
     */
    @Override
    public void setPoints(int newPoints)
    {
        int oldPoints = points;
        points = newPoints;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_SPECTRUM__POINTS, oldPoints, points));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getAmplitude()
    {
        return amplitude;
    }

    /**
     * @generated
     */
    @Override
    public void setAmplitude(Quantity newAmplitude)
    {
        Quantity oldAmplitude = amplitude;
        amplitude = newAmplitude;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_SPECTRUM__AMPLITUDE, oldAmplitude, amplitude));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getBias()
    {
        return bias;
    }

    /**
     * @generated
     */
    @Override
    public void setBias(Quantity newBias)
    {
        Quantity oldBias = bias;
        bias = newBias;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_SPECTRUM__BIAS, oldBias, bias));
    }

    /**
     * @generated
     */
    @Override
    public boolean isComplete()
    {
        return complete;
    }

    /**
     * @generated
     */
    @Override
    public void setComplete(boolean newComplete)
    {
        boolean oldComplete = complete;
        complete = newComplete;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_SPECTRUM__COMPLETE, oldComplete, complete));
    }

    /**
     * @generated
     */
    @Override
    public IndexSet getExcludedPoints()
    {
        return excludedPoints;
    }

    /**
     * @generated
     */
    @Override
    public void setExcludedPoints(IndexSet newExcludedPoints)
    {
        IndexSet oldExcludedPoints = excludedPoints;
        excludedPoints = newExcludedPoints;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS, oldExcludedPoints, excludedPoints));
    }

    /**
     * @generated
     */
    @Override
    public EList<KramersKronigTest> getKramersKronig()
    {
        if (kramersKronig == null)
        {
            kramersKronig = new EObjectContainmentEList<KramersKronigTest>(KramersKronigTest.class, this, MeasurementPackage.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG);
        }
        return kramersKronig;
    }

    /**
     * @generated
     */
    @Override
    public EList<ImpedanceFit> getFits()
    {
        if (fits == null)
        {
            fits = new EObjectContainmentEList<ImpedanceFit>(ImpedanceFit.class, this, MeasurementPackage.IMPEDANCE_SPECTRUM__FITS);
        }
        return fits;
    }

    /**
     * @generated
     */
    @Override
    public EList<DrtResult> getRelaxationTimes()
    {
        if (relaxationTimes == null)
        {
            relaxationTimes = new EObjectContainmentEList<DrtResult>(DrtResult.class, this, MeasurementPackage.IMPEDANCE_SPECTRUM__RELAXATION_TIMES);
        }
        return relaxationTimes;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG:
                return ((InternalEList<?>)getKramersKronig()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.IMPEDANCE_SPECTRUM__FITS:
                return ((InternalEList<?>)getFits()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.IMPEDANCE_SPECTRUM__RELAXATION_TIMES:
                return ((InternalEList<?>)getRelaxationTimes()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY:
                return getLowestFrequency();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY:
                return getHighestFrequency();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__POINTS:
                return getPoints();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__AMPLITUDE:
                return getAmplitude();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__BIAS:
                return getBias();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__COMPLETE:
                return isComplete();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS:
                return getExcludedPoints();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG:
                return getKramersKronig();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__FITS:
                return getFits();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__RELAXATION_TIMES:
                return getRelaxationTimes();
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
            case MeasurementPackage.IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY:
                setLowestFrequency((Quantity)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY:
                setHighestFrequency((Quantity)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__POINTS:
                setPoints((Integer)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__AMPLITUDE:
                setAmplitude((Quantity)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__BIAS:
                setBias((Quantity)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__COMPLETE:
                setComplete((Boolean)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS:
                setExcludedPoints((IndexSet)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG:
                getKramersKronig().clear();
                getKramersKronig().addAll((Collection<? extends KramersKronigTest>)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__FITS:
                getFits().clear();
                getFits().addAll((Collection<? extends ImpedanceFit>)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__RELAXATION_TIMES:
                getRelaxationTimes().clear();
                getRelaxationTimes().addAll((Collection<? extends DrtResult>)newValue);
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
            case MeasurementPackage.IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY:
                setLowestFrequency(LOWEST_FREQUENCY_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY:
                setHighestFrequency(HIGHEST_FREQUENCY_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__POINTS:
                setPoints(POINTS_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__AMPLITUDE:
                setAmplitude(AMPLITUDE_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__BIAS:
                setBias(BIAS_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__COMPLETE:
                setComplete(COMPLETE_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS:
                setExcludedPoints(EXCLUDED_POINTS_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG:
                getKramersKronig().clear();
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__FITS:
                getFits().clear();
                return;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__RELAXATION_TIMES:
                getRelaxationTimes().clear();
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
            case MeasurementPackage.IMPEDANCE_SPECTRUM__LOWEST_FREQUENCY:
                return LOWEST_FREQUENCY_EDEFAULT == null ? lowestFrequency != null : !LOWEST_FREQUENCY_EDEFAULT.equals(lowestFrequency);
            case MeasurementPackage.IMPEDANCE_SPECTRUM__HIGHEST_FREQUENCY:
                return HIGHEST_FREQUENCY_EDEFAULT == null ? highestFrequency != null : !HIGHEST_FREQUENCY_EDEFAULT.equals(highestFrequency);
            case MeasurementPackage.IMPEDANCE_SPECTRUM__POINTS:
                return points != POINTS_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__AMPLITUDE:
                return AMPLITUDE_EDEFAULT == null ? amplitude != null : !AMPLITUDE_EDEFAULT.equals(amplitude);
            case MeasurementPackage.IMPEDANCE_SPECTRUM__BIAS:
                return BIAS_EDEFAULT == null ? bias != null : !BIAS_EDEFAULT.equals(bias);
            case MeasurementPackage.IMPEDANCE_SPECTRUM__COMPLETE:
                return complete != COMPLETE_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS:
                return EXCLUDED_POINTS_EDEFAULT == null ? excludedPoints != null : !EXCLUDED_POINTS_EDEFAULT.equals(excludedPoints);
            case MeasurementPackage.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG:
                return kramersKronig != null && !kramersKronig.isEmpty();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__FITS:
                return fits != null && !fits.isEmpty();
            case MeasurementPackage.IMPEDANCE_SPECTRUM__RELAXATION_TIMES:
                return relaxationTimes != null && !relaxationTimes.isEmpty();
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
        result.append(" (lowestFrequency: ");
        result.append(lowestFrequency);
        result.append(", highestFrequency: ");
        result.append(highestFrequency);
        result.append(", points: ");
        result.append(points);
        result.append(", amplitude: ");
        result.append(amplitude);
        result.append(", bias: ");
        result.append(bias);
        result.append(", complete: ");
        result.append(complete);
        result.append(", excludedPoints: ");
        result.append(excludedPoints);
        result.append(')');
        return result.toString();
    }

} //ImpedanceSpectrumImpl
