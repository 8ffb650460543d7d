// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Contribution;
import org.nitrolith.model.material.Direction;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Origin;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Conductivity Record</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.ConductivityRecordImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ConductivityRecordImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ConductivityRecordImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ConductivityRecordImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ConductivityRecordImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ConductivityRecordImpl#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ConductivityRecordImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConductivityRecordImpl extends MaterialRecordImpl implements ConductivityRecord
{
    /**
     * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected static final Quantity VALUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected Quantity value = VALUE_EDEFAULT;

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
     * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
     * @see #getDirection()
     * @generated
     * @ordered
     */
    protected static final Direction DIRECTION_EDEFAULT = Direction.ISOTROPIC;

    /**
     * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
     * @see #getDirection()
     * @generated
     * @ordered
     */
    protected Direction direction = DIRECTION_EDEFAULT;

    /**
     * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
     * @see #getOrigin()
     * @generated
     * @ordered
     */
    protected static final Origin ORIGIN_EDEFAULT = Origin.MEASURED;

    /**
     * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
     * @see #getOrigin()
     * @generated
     * @ordered
     */
    protected Origin origin = ORIGIN_EDEFAULT;

    /**
     * The default value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
     * @see #getCarrier()
     * @generated
     * @ordered
     */
    protected static final Carrier CARRIER_EDEFAULT = Carrier.IONIC;

    /**
     * The cached value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
     * @see #getCarrier()
     * @generated
     * @ordered
     */
    protected Carrier carrier = CARRIER_EDEFAULT;

    /**
     * The default value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
     * @see #getContribution()
     * @generated
     * @ordered
     */
    protected static final Contribution CONTRIBUTION_EDEFAULT = Contribution.TOTAL;

    /**
     * The cached value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
     * @see #getContribution()
     * @generated
     * @ordered
     */
    protected Contribution contribution = CONTRIBUTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getResult() <em>Result</em>}' reference.
     * @see #getResult()
     * @generated
     * @ordered
     */
    protected AnalysisResult result;

    /**
     * @generated
     */
    protected ConductivityRecordImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.CONDUCTIVITY_RECORD;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getValue()
    {
        return value;
    }

    /**
     * @generated
     */
    @Override
    public void setValue(Quantity newValue)
    {
        Quantity oldValue = value;
        value = newValue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONDUCTIVITY_RECORD__VALUE, oldValue, value));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONDUCTIVITY_RECORD__TEMPERATURE, oldTemperature, temperature));
    }

    /**
     * @generated
     */
    @Override
    public Direction getDirection()
    {
        return direction;
    }

    /**
     * @generated
     */
    @Override
    public void setDirection(Direction newDirection)
    {
        Direction oldDirection = direction;
        direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONDUCTIVITY_RECORD__DIRECTION, oldDirection, direction));
    }

    /**
     * @generated
     */
    @Override
    public Origin getOrigin()
    {
        return origin;
    }

    /**
     * @generated
     */
    @Override
    public void setOrigin(Origin newOrigin)
    {
        Origin oldOrigin = origin;
        origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONDUCTIVITY_RECORD__ORIGIN, oldOrigin, origin));
    }

    /**
     * @generated
     */
    @Override
    public Carrier getCarrier()
    {
        return carrier;
    }

    /**
     * @generated
     */
    @Override
    public void setCarrier(Carrier newCarrier)
    {
        Carrier oldCarrier = carrier;
        carrier = newCarrier == null ? CARRIER_EDEFAULT : newCarrier;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONDUCTIVITY_RECORD__CARRIER, oldCarrier, carrier));
    }

    /**
     * @generated
     */
    @Override
    public Contribution getContribution()
    {
        return contribution;
    }

    /**
     * @generated
     */
    @Override
    public void setContribution(Contribution newContribution)
    {
        Contribution oldContribution = contribution;
        contribution = newContribution == null ? CONTRIBUTION_EDEFAULT : newContribution;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONDUCTIVITY_RECORD__CONTRIBUTION, oldContribution, contribution));
    }

    /**
     * @generated
     */
    @Override
    public AnalysisResult getResult()
    {
        if (result != null && result.eIsProxy())
        {
            InternalEObject oldResult = (InternalEObject)result;
            result = (AnalysisResult)eResolveProxy(oldResult);
            if (result != oldResult)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.CONDUCTIVITY_RECORD__RESULT, oldResult, result));
            }
        }
        return result;
    }

    /**
     * @generated
     */
    public AnalysisResult basicGetResult()
    {
        return result;
    }

    /**
     * @generated
     */
    @Override
    public void setResult(AnalysisResult newResult)
    {
        AnalysisResult oldResult = result;
        result = newResult;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.CONDUCTIVITY_RECORD__RESULT, oldResult, result));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.CONDUCTIVITY_RECORD__VALUE:
                return getValue();
            case MaterialPackage.CONDUCTIVITY_RECORD__TEMPERATURE:
                return getTemperature();
            case MaterialPackage.CONDUCTIVITY_RECORD__DIRECTION:
                return getDirection();
            case MaterialPackage.CONDUCTIVITY_RECORD__ORIGIN:
                return getOrigin();
            case MaterialPackage.CONDUCTIVITY_RECORD__CARRIER:
                return getCarrier();
            case MaterialPackage.CONDUCTIVITY_RECORD__CONTRIBUTION:
                return getContribution();
            case MaterialPackage.CONDUCTIVITY_RECORD__RESULT:
                if (resolve) return getResult();
                return basicGetResult();
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
            case MaterialPackage.CONDUCTIVITY_RECORD__VALUE:
                setValue((Quantity)newValue);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__DIRECTION:
                setDirection((Direction)newValue);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__ORIGIN:
                setOrigin((Origin)newValue);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__CARRIER:
                setCarrier((Carrier)newValue);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__CONTRIBUTION:
                setContribution((Contribution)newValue);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__RESULT:
                setResult((AnalysisResult)newValue);
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
            case MaterialPackage.CONDUCTIVITY_RECORD__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__DIRECTION:
                setDirection(DIRECTION_EDEFAULT);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__ORIGIN:
                setOrigin(ORIGIN_EDEFAULT);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__CARRIER:
                setCarrier(CARRIER_EDEFAULT);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__CONTRIBUTION:
                setContribution(CONTRIBUTION_EDEFAULT);
                return;
            case MaterialPackage.CONDUCTIVITY_RECORD__RESULT:
                setResult((AnalysisResult)null);
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
            case MaterialPackage.CONDUCTIVITY_RECORD__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case MaterialPackage.CONDUCTIVITY_RECORD__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case MaterialPackage.CONDUCTIVITY_RECORD__DIRECTION:
                return direction != DIRECTION_EDEFAULT;
            case MaterialPackage.CONDUCTIVITY_RECORD__ORIGIN:
                return origin != ORIGIN_EDEFAULT;
            case MaterialPackage.CONDUCTIVITY_RECORD__CARRIER:
                return carrier != CARRIER_EDEFAULT;
            case MaterialPackage.CONDUCTIVITY_RECORD__CONTRIBUTION:
                return contribution != CONTRIBUTION_EDEFAULT;
            case MaterialPackage.CONDUCTIVITY_RECORD__RESULT:
                return result != null;
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
        result.append(" (value: ");
        result.append(value);
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", direction: ");
        result.append(direction);
        result.append(", origin: ");
        result.append(origin);
        result.append(", carrier: ");
        result.append(carrier);
        result.append(", contribution: ");
        result.append(contribution);
        result.append(')');
        return result.toString();
    }

} //ConductivityRecordImpl
