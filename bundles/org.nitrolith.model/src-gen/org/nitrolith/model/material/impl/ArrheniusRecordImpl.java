// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.AnalysisResult;

import org.nitrolith.model.material.ArrheniusModel;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.Contribution;
import org.nitrolith.model.material.Direction;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Origin;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Arrhenius Record</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getActivationEnergy <em>Activation Energy</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getPrefactor <em>Prefactor</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getBranch <em>Branch</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getTemperatureRange <em>Temperature Range</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.ArrheniusRecordImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArrheniusRecordImpl extends MaterialRecordImpl implements ArrheniusRecord
{
    /**
     * The default value of the '{@link #getActivationEnergy() <em>Activation Energy</em>}' attribute.
     * @see #getActivationEnergy()
     * @generated
     * @ordered
     */
    protected static final Quantity ACTIVATION_ENERGY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getActivationEnergy() <em>Activation Energy</em>}' attribute.
     * @see #getActivationEnergy()
     * @generated
     * @ordered
     */
    protected Quantity activationEnergy = ACTIVATION_ENERGY_EDEFAULT;

    /**
     * The default value of the '{@link #getPrefactor() <em>Prefactor</em>}' attribute.
     * @see #getPrefactor()
     * @generated
     * @ordered
     */
    protected static final Quantity PREFACTOR_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPrefactor() <em>Prefactor</em>}' attribute.
     * @see #getPrefactor()
     * @generated
     * @ordered
     */
    protected Quantity prefactor = PREFACTOR_EDEFAULT;

    /**
     * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
     * @see #getModel()
     * @generated
     * @ordered
     */
    protected static final ArrheniusModel MODEL_EDEFAULT = ArrheniusModel.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
     * @see #getModel()
     * @generated
     * @ordered
     */
    protected ArrheniusModel model = MODEL_EDEFAULT;

    /**
     * The default value of the '{@link #getBranch() <em>Branch</em>}' attribute.
     * @see #getBranch()
     * @generated
     * @ordered
     */
    protected static final String BRANCH_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBranch() <em>Branch</em>}' attribute.
     * @see #getBranch()
     * @generated
     * @ordered
     */
    protected String branch = BRANCH_EDEFAULT;

    /**
     * The default value of the '{@link #getTemperatureRange() <em>Temperature Range</em>}' attribute.
     * @see #getTemperatureRange()
     * @generated
     * @ordered
     */
    protected static final Quantity TEMPERATURE_RANGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTemperatureRange() <em>Temperature Range</em>}' attribute.
     * @see #getTemperatureRange()
     * @generated
     * @ordered
     */
    protected Quantity temperatureRange = TEMPERATURE_RANGE_EDEFAULT;

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
    protected ArrheniusRecordImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.ARRHENIUS_RECORD;
    }

    /**
     * @generated
     */
    @Override
    public Quantity getActivationEnergy()
    {
        return activationEnergy;
    }

    /**
     * @generated
     */
    @Override
    public void setActivationEnergy(Quantity newActivationEnergy)
    {
        Quantity oldActivationEnergy = activationEnergy;
        activationEnergy = newActivationEnergy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__ACTIVATION_ENERGY, oldActivationEnergy, activationEnergy));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPrefactor()
    {
        return prefactor;
    }

    /**
     * @generated
     */
    @Override
    public void setPrefactor(Quantity newPrefactor)
    {
        Quantity oldPrefactor = prefactor;
        prefactor = newPrefactor;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__PREFACTOR, oldPrefactor, prefactor));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__MODEL, oldModel, model));
    }

    /**
     * @generated
     */
    @Override
    public String getBranch()
    {
        return branch;
    }

    /**
     * @generated
     */
    @Override
    public void setBranch(String newBranch)
    {
        String oldBranch = branch;
        branch = newBranch;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__BRANCH, oldBranch, branch));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getTemperatureRange()
    {
        return temperatureRange;
    }

    /**
     * @generated
     */
    @Override
    public void setTemperatureRange(Quantity newTemperatureRange)
    {
        Quantity oldTemperatureRange = temperatureRange;
        temperatureRange = newTemperatureRange;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__TEMPERATURE_RANGE, oldTemperatureRange, temperatureRange));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__DIRECTION, oldDirection, direction));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__ORIGIN, oldOrigin, origin));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__CARRIER, oldCarrier, carrier));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__CONTRIBUTION, oldContribution, contribution));
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
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.ARRHENIUS_RECORD__RESULT, oldResult, result));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.ARRHENIUS_RECORD__RESULT, oldResult, result));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.ARRHENIUS_RECORD__ACTIVATION_ENERGY:
                return getActivationEnergy();
            case MaterialPackage.ARRHENIUS_RECORD__PREFACTOR:
                return getPrefactor();
            case MaterialPackage.ARRHENIUS_RECORD__MODEL:
                return getModel();
            case MaterialPackage.ARRHENIUS_RECORD__BRANCH:
                return getBranch();
            case MaterialPackage.ARRHENIUS_RECORD__TEMPERATURE_RANGE:
                return getTemperatureRange();
            case MaterialPackage.ARRHENIUS_RECORD__DIRECTION:
                return getDirection();
            case MaterialPackage.ARRHENIUS_RECORD__ORIGIN:
                return getOrigin();
            case MaterialPackage.ARRHENIUS_RECORD__CARRIER:
                return getCarrier();
            case MaterialPackage.ARRHENIUS_RECORD__CONTRIBUTION:
                return getContribution();
            case MaterialPackage.ARRHENIUS_RECORD__RESULT:
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
            case MaterialPackage.ARRHENIUS_RECORD__ACTIVATION_ENERGY:
                setActivationEnergy((Quantity)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__PREFACTOR:
                setPrefactor((Quantity)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__MODEL:
                setModel((ArrheniusModel)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__BRANCH:
                setBranch((String)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__TEMPERATURE_RANGE:
                setTemperatureRange((Quantity)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__DIRECTION:
                setDirection((Direction)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__ORIGIN:
                setOrigin((Origin)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__CARRIER:
                setCarrier((Carrier)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__CONTRIBUTION:
                setContribution((Contribution)newValue);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__RESULT:
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
            case MaterialPackage.ARRHENIUS_RECORD__ACTIVATION_ENERGY:
                setActivationEnergy(ACTIVATION_ENERGY_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__PREFACTOR:
                setPrefactor(PREFACTOR_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__MODEL:
                setModel(MODEL_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__BRANCH:
                setBranch(BRANCH_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__TEMPERATURE_RANGE:
                setTemperatureRange(TEMPERATURE_RANGE_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__DIRECTION:
                setDirection(DIRECTION_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__ORIGIN:
                setOrigin(ORIGIN_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__CARRIER:
                setCarrier(CARRIER_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__CONTRIBUTION:
                setContribution(CONTRIBUTION_EDEFAULT);
                return;
            case MaterialPackage.ARRHENIUS_RECORD__RESULT:
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
            case MaterialPackage.ARRHENIUS_RECORD__ACTIVATION_ENERGY:
                return ACTIVATION_ENERGY_EDEFAULT == null ? activationEnergy != null : !ACTIVATION_ENERGY_EDEFAULT.equals(activationEnergy);
            case MaterialPackage.ARRHENIUS_RECORD__PREFACTOR:
                return PREFACTOR_EDEFAULT == null ? prefactor != null : !PREFACTOR_EDEFAULT.equals(prefactor);
            case MaterialPackage.ARRHENIUS_RECORD__MODEL:
                return model != MODEL_EDEFAULT;
            case MaterialPackage.ARRHENIUS_RECORD__BRANCH:
                return BRANCH_EDEFAULT == null ? branch != null : !BRANCH_EDEFAULT.equals(branch);
            case MaterialPackage.ARRHENIUS_RECORD__TEMPERATURE_RANGE:
                return TEMPERATURE_RANGE_EDEFAULT == null ? temperatureRange != null : !TEMPERATURE_RANGE_EDEFAULT.equals(temperatureRange);
            case MaterialPackage.ARRHENIUS_RECORD__DIRECTION:
                return direction != DIRECTION_EDEFAULT;
            case MaterialPackage.ARRHENIUS_RECORD__ORIGIN:
                return origin != ORIGIN_EDEFAULT;
            case MaterialPackage.ARRHENIUS_RECORD__CARRIER:
                return carrier != CARRIER_EDEFAULT;
            case MaterialPackage.ARRHENIUS_RECORD__CONTRIBUTION:
                return contribution != CONTRIBUTION_EDEFAULT;
            case MaterialPackage.ARRHENIUS_RECORD__RESULT:
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
        result.append(" (activationEnergy: ");
        result.append(activationEnergy);
        result.append(", prefactor: ");
        result.append(prefactor);
        result.append(", model: ");
        result.append(model);
        result.append(", branch: ");
        result.append(branch);
        result.append(", temperatureRange: ");
        result.append(temperatureRange);
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

} //ArrheniusRecordImpl
