// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import java.time.OffsetDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.Attachment;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.Measurement;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#isSimulated <em>Simulated</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getDataFiles <em>Data Files</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.MeasurementImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class MeasurementImpl extends NamedImpl implements Measurement
{
    /**
     * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected static final String DESCRIPTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
     * @see #getDescription()
     * @generated
     * @ordered
     */
    protected String description = DESCRIPTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
     * @see #getMeasuredOn()
     * @generated
     * @ordered
     */
    protected static final OffsetDateTime MEASURED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
     * @see #getMeasuredOn()
     * @generated
     * @ordered
     */
    protected OffsetDateTime measuredOn = MEASURED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getOperator() <em>Operator</em>}' attribute.
     * @see #getOperator()
     * @generated
     * @ordered
     */
    protected static final String OPERATOR_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOperator() <em>Operator</em>}' attribute.
     * @see #getOperator()
     * @generated
     * @ordered
     */
    protected String operator = OPERATOR_EDEFAULT;

    /**
     * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
     * @see #getInstrument()
     * @generated
     * @ordered
     */
    protected static final String INSTRUMENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
     * @see #getInstrument()
     * @generated
     * @ordered
     */
    protected String instrument = INSTRUMENT_EDEFAULT;

    /**
     * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected static final Quantity TEMPERATURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
     * @see #getTemperature()
     * @generated
     * @ordered
     */
    protected Quantity temperature = TEMPERATURE_EDEFAULT;

    /**
     * The default value of the '{@link #isSimulated() <em>Simulated</em>}' attribute.
     * @see #isSimulated()
     * @generated
     * @ordered
     */
    protected static final boolean SIMULATED_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isSimulated() <em>Simulated</em>}' attribute.
     * @see #isSimulated()
     * @generated
     * @ordered
     */
    protected boolean simulated = SIMULATED_EDEFAULT;

    /**
     * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' containment reference.
     * @see #getAtmosphere()
     * @generated
     * @ordered
     */
    protected Atmosphere atmosphere;

    /**
     * The cached value of the '{@link #getDataFiles() <em>Data Files</em>}' containment reference list.
     * @see #getDataFiles()
     * @generated
     * @ordered
     */
    protected EList<DataFile> dataFiles;

    /**
     * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
     * @see #getAttachments()
     * @generated
     * @ordered
     */
    protected EList<Attachment> attachments;

    /**
     * @generated
     */
    protected MeasurementImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.MEASUREMENT;
    }

    /**
     * @generated
     */
    @Override
    public String getDescription()
    {
        return description;
    }

    /**
     * @generated
     */
    @Override
    public void setDescription(String newDescription)
    {
        String oldDescription = description;
        description = newDescription;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MeasurementPackage.MEASUREMENT__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public OffsetDateTime getMeasuredOn()
    {
        return measuredOn;
    }

    /**
     * @generated
     */
    @Override
    public void setMeasuredOn(OffsetDateTime newMeasuredOn)
    {
        OffsetDateTime oldMeasuredOn = measuredOn;
        measuredOn = newMeasuredOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__MEASURED_ON, oldMeasuredOn, measuredOn));
    }

    /**
     * @generated
     */
    @Override
    public String getOperator()
    {
        return operator;
    }

    /**
     * @generated
     */
    @Override
    public void setOperator(String newOperator)
    {
        String oldOperator = operator;
        operator = newOperator;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__OPERATOR, oldOperator, operator));
    }

    /**
     * @generated
     */
    @Override
    public String getInstrument()
    {
        return instrument;
    }

    /**
     * @generated
     */
    @Override
    public void setInstrument(String newInstrument)
    {
        String oldInstrument = instrument;
        instrument = newInstrument;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__INSTRUMENT, oldInstrument, instrument));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTemperature()
    {
        return temperature;
    }

    /**
     * @generated
     */
    @Override
    public void setTemperature(Quantity newTemperature)
    {
        Quantity oldTemperature = temperature;
        temperature = newTemperature;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public boolean isSimulated()
    {
        return simulated;
    }

    /**
     * @generated
     */
    @Override
    public void setSimulated(boolean newSimulated)
    {
        boolean oldSimulated = simulated;
        simulated = newSimulated;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__SIMULATED, oldSimulated, simulated));
    }

    /**
     * @generated
     */
    @Override
    public Atmosphere getAtmosphere()
    {
        return atmosphere;
    }

    /**
     * @generated
     */
    public NotificationChain basicSetAtmosphere(Atmosphere newAtmosphere, NotificationChain msgs)
    {
        Atmosphere oldAtmosphere = atmosphere;
        atmosphere = newAtmosphere;
        if (eNotificationRequired())
        {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__ATMOSPHERE, oldAtmosphere, newAtmosphere);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * @generated
     */
    @Override
    public void setAtmosphere(Atmosphere newAtmosphere)
    {
        if (newAtmosphere != atmosphere)
        {
            NotificationChain msgs = null;
            if (atmosphere != null)
                msgs = ((InternalEObject)atmosphere).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MeasurementPackage.MEASUREMENT__ATMOSPHERE, null, msgs);
            if (newAtmosphere != null)
                msgs = ((InternalEObject)newAtmosphere).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MeasurementPackage.MEASUREMENT__ATMOSPHERE, null, msgs);
            msgs = basicSetAtmosphere(newAtmosphere, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.MEASUREMENT__ATMOSPHERE, newAtmosphere, newAtmosphere));
    }

    /**
     * @generated
     */
    @Override
    public EList<DataFile> getDataFiles()
    {
        if (dataFiles == null)
        {
            dataFiles = new EObjectContainmentEList<DataFile>(DataFile.class, this, MeasurementPackage.MEASUREMENT__DATA_FILES);
        }
        return dataFiles;
    }

    /**
     * @generated
     */
    @Override
    public EList<Attachment> getAttachments()
    {
        if (attachments == null)
        {
            attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, MeasurementPackage.MEASUREMENT__ATTACHMENTS);
        }
        return attachments;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MeasurementPackage.MEASUREMENT__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.MEASUREMENT__ATMOSPHERE:
                return basicSetAtmosphere(null, msgs);
            case MeasurementPackage.MEASUREMENT__DATA_FILES:
                return ((InternalEList<?>)getDataFiles()).basicRemove(otherEnd, msgs);
            case MeasurementPackage.MEASUREMENT__ATTACHMENTS:
                return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
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
            case MeasurementPackage.MEASUREMENT__DESCRIPTION:
                return getDescription();
            case MeasurementPackage.MEASUREMENT__SOURCES:
                return getSources();
            case MeasurementPackage.MEASUREMENT__MEASURED_ON:
                return getMeasuredOn();
            case MeasurementPackage.MEASUREMENT__OPERATOR:
                return getOperator();
            case MeasurementPackage.MEASUREMENT__INSTRUMENT:
                return getInstrument();
            case MeasurementPackage.MEASUREMENT__TEMPERATURE:
                return getTemperature();
            case MeasurementPackage.MEASUREMENT__SIMULATED:
                return isSimulated();
            case MeasurementPackage.MEASUREMENT__ATMOSPHERE:
                return getAtmosphere();
            case MeasurementPackage.MEASUREMENT__DATA_FILES:
                return getDataFiles();
            case MeasurementPackage.MEASUREMENT__ATTACHMENTS:
                return getAttachments();
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
            case MeasurementPackage.MEASUREMENT__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__MEASURED_ON:
                setMeasuredOn((OffsetDateTime)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__OPERATOR:
                setOperator((String)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__INSTRUMENT:
                setInstrument((String)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__SIMULATED:
                setSimulated((Boolean)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__ATMOSPHERE:
                setAtmosphere((Atmosphere)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__DATA_FILES:
                getDataFiles().clear();
                getDataFiles().addAll((Collection<? extends DataFile>)newValue);
                return;
            case MeasurementPackage.MEASUREMENT__ATTACHMENTS:
                getAttachments().clear();
                getAttachments().addAll((Collection<? extends Attachment>)newValue);
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
            case MeasurementPackage.MEASUREMENT__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MeasurementPackage.MEASUREMENT__SOURCES:
                getSources().clear();
                return;
            case MeasurementPackage.MEASUREMENT__MEASURED_ON:
                setMeasuredOn(MEASURED_ON_EDEFAULT);
                return;
            case MeasurementPackage.MEASUREMENT__OPERATOR:
                setOperator(OPERATOR_EDEFAULT);
                return;
            case MeasurementPackage.MEASUREMENT__INSTRUMENT:
                setInstrument(INSTRUMENT_EDEFAULT);
                return;
            case MeasurementPackage.MEASUREMENT__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case MeasurementPackage.MEASUREMENT__SIMULATED:
                setSimulated(SIMULATED_EDEFAULT);
                return;
            case MeasurementPackage.MEASUREMENT__ATMOSPHERE:
                setAtmosphere((Atmosphere)null);
                return;
            case MeasurementPackage.MEASUREMENT__DATA_FILES:
                getDataFiles().clear();
                return;
            case MeasurementPackage.MEASUREMENT__ATTACHMENTS:
                getAttachments().clear();
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
            case MeasurementPackage.MEASUREMENT__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MeasurementPackage.MEASUREMENT__SOURCES:
                return sources != null && !sources.isEmpty();
            case MeasurementPackage.MEASUREMENT__MEASURED_ON:
                return MEASURED_ON_EDEFAULT == null ? measuredOn != null : !MEASURED_ON_EDEFAULT.equals(measuredOn);
            case MeasurementPackage.MEASUREMENT__OPERATOR:
                return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
            case MeasurementPackage.MEASUREMENT__INSTRUMENT:
                return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
            case MeasurementPackage.MEASUREMENT__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case MeasurementPackage.MEASUREMENT__SIMULATED:
                return simulated != SIMULATED_EDEFAULT;
            case MeasurementPackage.MEASUREMENT__ATMOSPHERE:
                return atmosphere != null;
            case MeasurementPackage.MEASUREMENT__DATA_FILES:
                return dataFiles != null && !dataFiles.isEmpty();
            case MeasurementPackage.MEASUREMENT__ATTACHMENTS:
                return attachments != null && !attachments.isEmpty();
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (derivedFeatureID)
            {
                case MeasurementPackage.MEASUREMENT__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MeasurementPackage.MEASUREMENT__SOURCES: return BasePackage.CITED__SOURCES;
                default: return -1;
            }
        }
        return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
    {
        if (baseClass == Documented.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.DOCUMENTED__DESCRIPTION: return MeasurementPackage.MEASUREMENT__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MeasurementPackage.MEASUREMENT__SOURCES;
                default: return -1;
            }
        }
        return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (description: ");
        result.append(description);
        result.append(", measuredOn: ");
        result.append(measuredOn);
        result.append(", operator: ");
        result.append(operator);
        result.append(", instrument: ");
        result.append(instrument);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", simulated: ");
        result.append(simulated);
        result.append(')');
        return result.toString();
    }

} //MeasurementImpl
