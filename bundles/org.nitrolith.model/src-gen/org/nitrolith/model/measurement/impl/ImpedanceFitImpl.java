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

import org.nitrolith.model.measurement.FitParameter;
import org.nitrolith.model.measurement.Immittance;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.KramersKronigVerdict;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.ProcessConductivity;
import org.nitrolith.model.measurement.Weighting;

import org.nitrolith.model.values.IndexSet;
import org.nitrolith.model.values.NumberList;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Impedance Fit</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getWeighting <em>Weighting</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getExcludedPoints <em>Excluded Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getLowestFrequency <em>Lowest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getHighestFrequency <em>Highest Frequency</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getDegreesOfFreedom <em>Degrees Of Freedom</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getChiSquare <em>Chi Square</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getReducedChiSquare <em>Reduced Chi Square</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getAicc <em>Aicc</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getCorrelation <em>Correlation</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getKramersKronigVerdict <em>Kramers Kronig Verdict</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.ImpedanceFitImpl#getConductivities <em>Conductivities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpedanceFitImpl extends AnalysisResultImpl implements ImpedanceFit
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
     * The default value of the '{@link #getWeighting() <em>Weighting</em>}' attribute.
     * @see #getWeighting()
     * @generated
     * @ordered
     */
    protected static final Weighting WEIGHTING_EDEFAULT = Weighting.MODULUS;

    /**
     * The cached value of the '{@link #getWeighting() <em>Weighting</em>}' attribute.
     * @see #getWeighting()
     * @generated
     * @ordered
     */
    protected Weighting weighting = WEIGHTING_EDEFAULT;

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
     * The default value of the '{@link #getDegreesOfFreedom() <em>Degrees Of Freedom</em>}' attribute.
     * @see #getDegreesOfFreedom()
     * @generated
     * @ordered
     */
    protected static final int DEGREES_OF_FREEDOM_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getDegreesOfFreedom() <em>Degrees Of Freedom</em>}' attribute.
     * @see #getDegreesOfFreedom()
     * @generated
     * @ordered
     */
    protected int degreesOfFreedom = DEGREES_OF_FREEDOM_EDEFAULT;

    /**
     * The default value of the '{@link #getChiSquare() <em>Chi Square</em>}' attribute.
     * @see #getChiSquare()
     * @generated
     * @ordered
     */
    protected static final double CHI_SQUARE_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getChiSquare() <em>Chi Square</em>}' attribute.
     * @see #getChiSquare()
     * @generated
     * @ordered
     */
    protected double chiSquare = CHI_SQUARE_EDEFAULT;

    /**
     * The default value of the '{@link #getReducedChiSquare() <em>Reduced Chi Square</em>}' attribute.
     * @see #getReducedChiSquare()
     * @generated
     * @ordered
     */
    protected static final double REDUCED_CHI_SQUARE_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getReducedChiSquare() <em>Reduced Chi Square</em>}' attribute.
     * @see #getReducedChiSquare()
     * @generated
     * @ordered
     */
    protected double reducedChiSquare = REDUCED_CHI_SQUARE_EDEFAULT;

    /**
     * The default value of the '{@link #getAicc() <em>Aicc</em>}' attribute.
     * @see #getAicc()
     * @generated
     * @ordered
     */
    protected static final double AICC_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getAicc() <em>Aicc</em>}' attribute.
     * @see #getAicc()
     * @generated
     * @ordered
     */
    protected double aicc = AICC_EDEFAULT;

    /**
     * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
     * @see #getParameters()
     * @generated
     * @ordered
     */
    protected EList<FitParameter> parameters;

    /**
     * The default value of the '{@link #getCorrelation() <em>Correlation</em>}' attribute.
     * @see #getCorrelation()
     * @generated
     * @ordered
     */
    protected static final NumberList CORRELATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCorrelation() <em>Correlation</em>}' attribute.
     * @see #getCorrelation()
     * @generated
     * @ordered
     */
    protected NumberList correlation = CORRELATION_EDEFAULT;

    /**
     * The default value of the '{@link #getKramersKronigVerdict() <em>Kramers Kronig Verdict</em>}' attribute.
     * @see #getKramersKronigVerdict()
     * @generated
     * @ordered
     */
    protected static final KramersKronigVerdict KRAMERS_KRONIG_VERDICT_EDEFAULT = KramersKronigVerdict.NOT_TESTED;

    /**
     * The cached value of the '{@link #getKramersKronigVerdict() <em>Kramers Kronig Verdict</em>}' attribute.
     * @see #getKramersKronigVerdict()
     * @generated
     * @ordered
     */
    protected KramersKronigVerdict kramersKronigVerdict = KRAMERS_KRONIG_VERDICT_EDEFAULT;

    /**
     * The cached value of the '{@link #getConductivities() <em>Conductivities</em>}' containment reference list.
     * @see #getConductivities()
     * @generated
     * @ordered
     */
    protected EList<ProcessConductivity> conductivities;

    /**
     * @generated
     */
    protected ImpedanceFitImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.IMPEDANCE_FIT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__CIRCUIT, oldCircuit, circuit));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__WEIGHTING, oldWeighting, weighting));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__FORM, oldForm, form));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__EXCLUDED_POINTS, oldExcludedPoints, excludedPoints));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__LOWEST_FREQUENCY, oldLowestFrequency, lowestFrequency));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__HIGHEST_FREQUENCY, oldHighestFrequency, highestFrequency));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__POINTS, oldPoints, points));
    }

    /**
     * @generated
     */
    @Override
    public int getDegreesOfFreedom()
    {
        return degreesOfFreedom;
    }

    /**
     * @generated
     */
    @Override
    public void setDegreesOfFreedom(int newDegreesOfFreedom)
    {
        int oldDegreesOfFreedom = degreesOfFreedom;
        degreesOfFreedom = newDegreesOfFreedom;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__DEGREES_OF_FREEDOM, oldDegreesOfFreedom, degreesOfFreedom));
    }

    /**
     * @generated
     */
    @Override
    public double getChiSquare()
    {
        return chiSquare;
    }

    /**
     * @generated
     */
    @Override
    public void setChiSquare(double newChiSquare)
    {
        double oldChiSquare = chiSquare;
        chiSquare = newChiSquare;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__CHI_SQUARE, oldChiSquare, chiSquare));
    }

    /**
     * @generated
     */
    @Override
    public double getReducedChiSquare()
    {
        return reducedChiSquare;
    }

    /**
     * @generated
     */
    @Override
    public void setReducedChiSquare(double newReducedChiSquare)
    {
        double oldReducedChiSquare = reducedChiSquare;
        reducedChiSquare = newReducedChiSquare;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__REDUCED_CHI_SQUARE, oldReducedChiSquare, reducedChiSquare));
    }

    /**
     * @generated
     */
    @Override
    public double getAicc()
    {
        return aicc;
    }

    /**
     * @generated
     */
    @Override
    public void setAicc(double newAicc)
    {
        double oldAicc = aicc;
        aicc = newAicc;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__AICC, oldAicc, aicc));
    }

    /**
     * @generated
     */
    @Override
    public EList<FitParameter> getParameters()
    {
        if (parameters == null)
        {
            parameters = new EObjectContainmentEList<FitParameter>(FitParameter.class, this, MeasurementPackage.IMPEDANCE_FIT__PARAMETERS);
        }
        return parameters;
    }

    /**
     * @generated
     */
    @Override
    public NumberList getCorrelation()
    {
        return correlation;
    }

    /**
     * @generated
     */
    @Override
    public void setCorrelation(NumberList newCorrelation)
    {
        NumberList oldCorrelation = correlation;
        correlation = newCorrelation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__CORRELATION, oldCorrelation, correlation));
    }

    /**
     * @generated
     */
    @Override
    public KramersKronigVerdict getKramersKronigVerdict()
    {
        return kramersKronigVerdict;
    }

    /**
     * @generated
     */
    @Override
    public void setKramersKronigVerdict(KramersKronigVerdict newKramersKronigVerdict)
    {
        KramersKronigVerdict oldKramersKronigVerdict = kramersKronigVerdict;
        kramersKronigVerdict = newKramersKronigVerdict == null ? KRAMERS_KRONIG_VERDICT_EDEFAULT : newKramersKronigVerdict;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT, oldKramersKronigVerdict, kramersKronigVerdict));
    }

    /**
     * @generated
     */
    @Override
    public EList<ProcessConductivity> getConductivities()
    {
        if (conductivities == null)
        {
            conductivities = new EObjectContainmentEList<ProcessConductivity>(ProcessConductivity.class, this, MeasurementPackage.IMPEDANCE_FIT__CONDUCTIVITIES);
        }
        return conductivities;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.IMPEDANCE_FIT__PARAMETERS:
                return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.IMPEDANCE_FIT__CONDUCTIVITIES:
                return ((InternalEList<?>)getConductivities()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.IMPEDANCE_FIT__CIRCUIT:
                return getCircuit();
            case MeasurementPackage.IMPEDANCE_FIT__WEIGHTING:
                return getWeighting();
            case MeasurementPackage.IMPEDANCE_FIT__FORM:
                return getForm();
            case MeasurementPackage.IMPEDANCE_FIT__EXCLUDED_POINTS:
                return getExcludedPoints();
            case MeasurementPackage.IMPEDANCE_FIT__LOWEST_FREQUENCY:
                return getLowestFrequency();
            case MeasurementPackage.IMPEDANCE_FIT__HIGHEST_FREQUENCY:
                return getHighestFrequency();
            case MeasurementPackage.IMPEDANCE_FIT__POINTS:
                return getPoints();
            case MeasurementPackage.IMPEDANCE_FIT__DEGREES_OF_FREEDOM:
                return getDegreesOfFreedom();
            case MeasurementPackage.IMPEDANCE_FIT__CHI_SQUARE:
                return getChiSquare();
            case MeasurementPackage.IMPEDANCE_FIT__REDUCED_CHI_SQUARE:
                return getReducedChiSquare();
            case MeasurementPackage.IMPEDANCE_FIT__AICC:
                return getAicc();
            case MeasurementPackage.IMPEDANCE_FIT__PARAMETERS:
                return getParameters();
            case MeasurementPackage.IMPEDANCE_FIT__CORRELATION:
                return getCorrelation();
            case MeasurementPackage.IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT:
                return getKramersKronigVerdict();
            case MeasurementPackage.IMPEDANCE_FIT__CONDUCTIVITIES:
                return getConductivities();
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
            case MeasurementPackage.IMPEDANCE_FIT__CIRCUIT:
                setCircuit((String)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__WEIGHTING:
                setWeighting((Weighting)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__FORM:
                setForm((Immittance)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__EXCLUDED_POINTS:
                setExcludedPoints((IndexSet)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__LOWEST_FREQUENCY:
                setLowestFrequency((Quantity)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__HIGHEST_FREQUENCY:
                setHighestFrequency((Quantity)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__POINTS:
                setPoints((Integer)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__DEGREES_OF_FREEDOM:
                setDegreesOfFreedom((Integer)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__CHI_SQUARE:
                setChiSquare((Double)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__REDUCED_CHI_SQUARE:
                setReducedChiSquare((Double)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__AICC:
                setAicc((Double)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__PARAMETERS:
                getParameters().clear();
                getParameters().addAll((Collection<? extends FitParameter>)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__CORRELATION:
                setCorrelation((NumberList)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT:
                setKramersKronigVerdict((KramersKronigVerdict)newValue);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__CONDUCTIVITIES:
                getConductivities().clear();
                getConductivities().addAll((Collection<? extends ProcessConductivity>)newValue);
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
            case MeasurementPackage.IMPEDANCE_FIT__CIRCUIT:
                setCircuit(CIRCUIT_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__WEIGHTING:
                setWeighting(WEIGHTING_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__FORM:
                setForm(FORM_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__EXCLUDED_POINTS:
                setExcludedPoints(EXCLUDED_POINTS_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__LOWEST_FREQUENCY:
                setLowestFrequency(LOWEST_FREQUENCY_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__HIGHEST_FREQUENCY:
                setHighestFrequency(HIGHEST_FREQUENCY_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__POINTS:
                setPoints(POINTS_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__DEGREES_OF_FREEDOM:
                setDegreesOfFreedom(DEGREES_OF_FREEDOM_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__CHI_SQUARE:
                setChiSquare(CHI_SQUARE_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__REDUCED_CHI_SQUARE:
                setReducedChiSquare(REDUCED_CHI_SQUARE_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__AICC:
                setAicc(AICC_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__PARAMETERS:
                getParameters().clear();
                return;
            case MeasurementPackage.IMPEDANCE_FIT__CORRELATION:
                setCorrelation(CORRELATION_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT:
                setKramersKronigVerdict(KRAMERS_KRONIG_VERDICT_EDEFAULT);
                return;
            case MeasurementPackage.IMPEDANCE_FIT__CONDUCTIVITIES:
                getConductivities().clear();
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
            case MeasurementPackage.IMPEDANCE_FIT__CIRCUIT:
                return CIRCUIT_EDEFAULT == null ? circuit != null : !CIRCUIT_EDEFAULT.equals(circuit);
            case MeasurementPackage.IMPEDANCE_FIT__WEIGHTING:
                return weighting != WEIGHTING_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__FORM:
                return form != FORM_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__EXCLUDED_POINTS:
                return EXCLUDED_POINTS_EDEFAULT == null ? excludedPoints != null : !EXCLUDED_POINTS_EDEFAULT.equals(excludedPoints);
            case MeasurementPackage.IMPEDANCE_FIT__LOWEST_FREQUENCY:
                return LOWEST_FREQUENCY_EDEFAULT == null ? lowestFrequency != null : !LOWEST_FREQUENCY_EDEFAULT.equals(lowestFrequency);
            case MeasurementPackage.IMPEDANCE_FIT__HIGHEST_FREQUENCY:
                return HIGHEST_FREQUENCY_EDEFAULT == null ? highestFrequency != null : !HIGHEST_FREQUENCY_EDEFAULT.equals(highestFrequency);
            case MeasurementPackage.IMPEDANCE_FIT__POINTS:
                return points != POINTS_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__DEGREES_OF_FREEDOM:
                return degreesOfFreedom != DEGREES_OF_FREEDOM_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__CHI_SQUARE:
                return chiSquare != CHI_SQUARE_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__REDUCED_CHI_SQUARE:
                return reducedChiSquare != REDUCED_CHI_SQUARE_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__AICC:
                return aicc != AICC_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__PARAMETERS:
                return parameters != null && !parameters.isEmpty();
            case MeasurementPackage.IMPEDANCE_FIT__CORRELATION:
                return CORRELATION_EDEFAULT == null ? correlation != null : !CORRELATION_EDEFAULT.equals(correlation);
            case MeasurementPackage.IMPEDANCE_FIT__KRAMERS_KRONIG_VERDICT:
                return kramersKronigVerdict != KRAMERS_KRONIG_VERDICT_EDEFAULT;
            case MeasurementPackage.IMPEDANCE_FIT__CONDUCTIVITIES:
                return conductivities != null && !conductivities.isEmpty();
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
        result.append(", weighting: ");
        result.append(weighting);
        result.append(", form: ");
        result.append(form);
        result.append(", excludedPoints: ");
        result.append(excludedPoints);
        result.append(", lowestFrequency: ");
        result.append(lowestFrequency);
        result.append(", highestFrequency: ");
        result.append(highestFrequency);
        result.append(", points: ");
        result.append(points);
        result.append(", degreesOfFreedom: ");
        result.append(degreesOfFreedom);
        result.append(", chiSquare: ");
        result.append(chiSquare);
        result.append(", reducedChiSquare: ");
        result.append(reducedChiSquare);
        result.append(", aicc: ");
        result.append(aicc);
        result.append(", correlation: ");
        result.append(correlation);
        result.append(", kramersKronigVerdict: ");
        result.append(kramersKronigVerdict);
        result.append(')');
        return result.toString();
    }

} //ImpedanceFitImpl
