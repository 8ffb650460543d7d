// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.Atmosphere;
import org.nitrolith.model.base.AtmosphereKind;
import org.nitrolith.model.base.BasePackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Atmosphere</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getGas <em>Gas</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getDewPoint <em>Dew Point</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getRelativeHumidity <em>Relative Humidity</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getOxygen <em>Oxygen</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.AtmosphereImpl#getWater <em>Water</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AtmosphereImpl extends DocumentedImpl implements Atmosphere
{
    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final AtmosphereKind KIND_EDEFAULT = AtmosphereKind.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected AtmosphereKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getGas() <em>Gas</em>}' attribute.
     * @see #getGas()
     * @generated
     * @ordered
     */
    protected static final String GAS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGas() <em>Gas</em>}' attribute.
     * @see #getGas()
     * @generated
     * @ordered
     */
    protected String gas = GAS_EDEFAULT;

    /**
     * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
     * @see #getPressure()
     * @generated
     * @ordered
     */
    protected static final Quantity PRESSURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
     * @see #getPressure()
     * @generated
     * @ordered
     */
    protected Quantity pressure = PRESSURE_EDEFAULT;

    /**
     * The default value of the '{@link #getFlow() <em>Flow</em>}' attribute.
     * @see #getFlow()
     * @generated
     * @ordered
     */
    protected static final Quantity FLOW_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFlow() <em>Flow</em>}' attribute.
     * @see #getFlow()
     * @generated
     * @ordered
     */
    protected Quantity flow = FLOW_EDEFAULT;

    /**
     * The default value of the '{@link #getDewPoint() <em>Dew Point</em>}' attribute.
     * @see #getDewPoint()
     * @generated
     * @ordered
     */
    protected static final Quantity DEW_POINT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDewPoint() <em>Dew Point</em>}' attribute.
     * @see #getDewPoint()
     * @generated
     * @ordered
     */
    protected Quantity dewPoint = DEW_POINT_EDEFAULT;

    /**
     * The default value of the '{@link #getRelativeHumidity() <em>Relative Humidity</em>}' attribute.
     * @see #getRelativeHumidity()
     * @generated
     * @ordered
     */
    protected static final Quantity RELATIVE_HUMIDITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRelativeHumidity() <em>Relative Humidity</em>}' attribute.
     * @see #getRelativeHumidity()
     * @generated
     * @ordered
     */
    protected Quantity relativeHumidity = RELATIVE_HUMIDITY_EDEFAULT;

    /**
     * The default value of the '{@link #getOxygen() <em>Oxygen</em>}' attribute.
     * @see #getOxygen()
     * @generated
     * @ordered
     */
    protected static final Quantity OXYGEN_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOxygen() <em>Oxygen</em>}' attribute.
     * @see #getOxygen()
     * @generated
     * @ordered
     */
    protected Quantity oxygen = OXYGEN_EDEFAULT;

    /**
     * The default value of the '{@link #getWater() <em>Water</em>}' attribute.
     * @see #getWater()
     * @generated
     * @ordered
     */
    protected static final Quantity WATER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWater() <em>Water</em>}' attribute.
     * @see #getWater()
     * @generated
     * @ordered
     */
    protected Quantity water = WATER_EDEFAULT;

    /**
     * @generated
     */
    protected AtmosphereImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.ATMOSPHERE;
    }

    /**
     * @generated
     */
    @Override
    public AtmosphereKind getKind()
    {
        return kind;
    }

    /**
     * @generated
     */
    @Override
    public void setKind(AtmosphereKind newKind)
    {
        AtmosphereKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__KIND, oldKind, kind));
    }

    /**
     * @generated
     */
    @Override
    public String getGas()
    {
        return gas;
    }

    /**
     * @generated
     */
    @Override
    public void setGas(String newGas)
    {
        String oldGas = gas;
        gas = newGas;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__GAS, oldGas, gas));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getPressure()
    {
        return pressure;
    }

    /**
     * @generated
     */
    @Override
    public void setPressure(Quantity newPressure)
    {
        Quantity oldPressure = pressure;
        pressure = newPressure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__PRESSURE, oldPressure, pressure));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getFlow()
    {
        return flow;
    }

    /**
     * @generated
     */
    @Override
    public void setFlow(Quantity newFlow)
    {
        Quantity oldFlow = flow;
        flow = newFlow;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__FLOW, oldFlow, flow));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDewPoint()
    {
        return dewPoint;
    }

    /**
     * @generated
     */
    @Override
    public void setDewPoint(Quantity newDewPoint)
    {
        Quantity oldDewPoint = dewPoint;
        dewPoint = newDewPoint;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__DEW_POINT, oldDewPoint, dewPoint));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRelativeHumidity()
    {
        return relativeHumidity;
    }

    /**
     * @generated
     */
    @Override
    public void setRelativeHumidity(Quantity newRelativeHumidity)
    {
        Quantity oldRelativeHumidity = relativeHumidity;
        relativeHumidity = newRelativeHumidity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__RELATIVE_HUMIDITY, oldRelativeHumidity, relativeHumidity));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getOxygen()
    {
        return oxygen;
    }

    /**
     * @generated
     */
    @Override
    public void setOxygen(Quantity newOxygen)
    {
        Quantity oldOxygen = oxygen;
        oxygen = newOxygen;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__OXYGEN, oldOxygen, oxygen));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getWater()
    {
        return water;
    }

    /**
     * @generated
     */
    @Override
    public void setWater(Quantity newWater)
    {
        Quantity oldWater = water;
        water = newWater;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ATMOSPHERE__WATER, oldWater, water));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.ATMOSPHERE__KIND:
                return getKind();
            case BasePackage.ATMOSPHERE__GAS:
                return getGas();
            case BasePackage.ATMOSPHERE__PRESSURE:
                return getPressure();
            case BasePackage.ATMOSPHERE__FLOW:
                return getFlow();
            case BasePackage.ATMOSPHERE__DEW_POINT:
                return getDewPoint();
            case BasePackage.ATMOSPHERE__RELATIVE_HUMIDITY:
                return getRelativeHumidity();
            case BasePackage.ATMOSPHERE__OXYGEN:
                return getOxygen();
            case BasePackage.ATMOSPHERE__WATER:
                return getWater();
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
            case BasePackage.ATMOSPHERE__KIND:
                setKind((AtmosphereKind)newValue);
                return;
            case BasePackage.ATMOSPHERE__GAS:
                setGas((String)newValue);
                return;
            case BasePackage.ATMOSPHERE__PRESSURE:
                setPressure((Quantity)newValue);
                return;
            case BasePackage.ATMOSPHERE__FLOW:
                setFlow((Quantity)newValue);
                return;
            case BasePackage.ATMOSPHERE__DEW_POINT:
                setDewPoint((Quantity)newValue);
                return;
            case BasePackage.ATMOSPHERE__RELATIVE_HUMIDITY:
                setRelativeHumidity((Quantity)newValue);
                return;
            case BasePackage.ATMOSPHERE__OXYGEN:
                setOxygen((Quantity)newValue);
                return;
            case BasePackage.ATMOSPHERE__WATER:
                setWater((Quantity)newValue);
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
            case BasePackage.ATMOSPHERE__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case BasePackage.ATMOSPHERE__GAS:
                setGas(GAS_EDEFAULT);
                return;
            case BasePackage.ATMOSPHERE__PRESSURE:
                setPressure(PRESSURE_EDEFAULT);
                return;
            case BasePackage.ATMOSPHERE__FLOW:
                setFlow(FLOW_EDEFAULT);
                return;
            case BasePackage.ATMOSPHERE__DEW_POINT:
                setDewPoint(DEW_POINT_EDEFAULT);
                return;
            case BasePackage.ATMOSPHERE__RELATIVE_HUMIDITY:
                setRelativeHumidity(RELATIVE_HUMIDITY_EDEFAULT);
                return;
            case BasePackage.ATMOSPHERE__OXYGEN:
                setOxygen(OXYGEN_EDEFAULT);
                return;
            case BasePackage.ATMOSPHERE__WATER:
                setWater(WATER_EDEFAULT);
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
            case BasePackage.ATMOSPHERE__KIND:
                return kind != KIND_EDEFAULT;
            case BasePackage.ATMOSPHERE__GAS:
                return GAS_EDEFAULT == null ? gas != null : !GAS_EDEFAULT.equals(gas);
            case BasePackage.ATMOSPHERE__PRESSURE:
                return PRESSURE_EDEFAULT == null ? pressure != null : !PRESSURE_EDEFAULT.equals(pressure);
            case BasePackage.ATMOSPHERE__FLOW:
                return FLOW_EDEFAULT == null ? flow != null : !FLOW_EDEFAULT.equals(flow);
            case BasePackage.ATMOSPHERE__DEW_POINT:
                return DEW_POINT_EDEFAULT == null ? dewPoint != null : !DEW_POINT_EDEFAULT.equals(dewPoint);
            case BasePackage.ATMOSPHERE__RELATIVE_HUMIDITY:
                return RELATIVE_HUMIDITY_EDEFAULT == null ? relativeHumidity != null : !RELATIVE_HUMIDITY_EDEFAULT.equals(relativeHumidity);
            case BasePackage.ATMOSPHERE__OXYGEN:
                return OXYGEN_EDEFAULT == null ? oxygen != null : !OXYGEN_EDEFAULT.equals(oxygen);
            case BasePackage.ATMOSPHERE__WATER:
                return WATER_EDEFAULT == null ? water != null : !WATER_EDEFAULT.equals(water);
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
        result.append(" (kind: ");
        result.append(kind);
        result.append(", gas: ");
        result.append(gas);
        result.append(", pressure: ");
        result.append(pressure);
        result.append(", flow: ");
        result.append(flow);
        result.append(", dewPoint: ");
        result.append(dewPoint);
        result.append(", relativeHumidity: ");
        result.append(relativeHumidity);
        result.append(", oxygen: ");
        result.append(oxygen);
        result.append(", water: ");
        result.append(water);
        result.append(')');
        return result.toString();
    }

} //AtmosphereImpl
