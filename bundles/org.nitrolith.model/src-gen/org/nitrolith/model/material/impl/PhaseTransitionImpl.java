// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.PhaseTransition;
import org.nitrolith.model.material.Reversibility;
import org.nitrolith.model.material.TransitionCause;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Phase Transition</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.PhaseTransitionImpl#getReversibility <em>Reversibility</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhaseTransitionImpl extends NamedImpl implements PhaseTransition
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
     * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
     * @see #getFrom()
     * @generated
     * @ordered
     */
    protected Phase from;

    /**
     * The cached value of the '{@link #getTo() <em>To</em>}' reference.
     * @see #getTo()
     * @generated
     * @ordered
     */
    protected Phase to;

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
     * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
     * @see #getCause()
     * @generated
     * @ordered
     */
    protected static final TransitionCause CAUSE_EDEFAULT = TransitionCause.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
     * @see #getCause()
     * @generated
     * @ordered
     */
    protected TransitionCause cause = CAUSE_EDEFAULT;

    /**
     * The default value of the '{@link #getReversibility() <em>Reversibility</em>}' attribute.
     * @see #getReversibility()
     * @generated
     * @ordered
     */
    protected static final Reversibility REVERSIBILITY_EDEFAULT = Reversibility.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getReversibility() <em>Reversibility</em>}' attribute.
     * @see #getReversibility()
     * @generated
     * @ordered
     */
    protected Reversibility reversibility = REVERSIBILITY_EDEFAULT;

    /**
     * @generated
     */
    protected PhaseTransitionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.PHASE_TRANSITION;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE_TRANSITION__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.PHASE_TRANSITION__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public Phase getFrom()
    {
        if (from != null && from.eIsProxy())
        {
            InternalEObject oldFrom = (InternalEObject)from;
            from = (Phase)eResolveProxy(oldFrom);
            if (from != oldFrom)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.PHASE_TRANSITION__FROM, oldFrom, from));
            }
        }
        return from;
    }

    /**
     * @generated
     */
    public Phase basicGetFrom()
    {
        return from;
    }

    /**
     * @generated
     */
    @Override
    public void setFrom(Phase newFrom)
    {
        Phase oldFrom = from;
        from = newFrom;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE_TRANSITION__FROM, oldFrom, from));
    }

    /**
     * @generated
     */
    @Override
    public Phase getTo()
    {
        if (to != null && to.eIsProxy())
        {
            InternalEObject oldTo = (InternalEObject)to;
            to = (Phase)eResolveProxy(oldTo);
            if (to != oldTo)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.PHASE_TRANSITION__TO, oldTo, to));
            }
        }
        return to;
    }

    /**
     * @generated
     */
    public Phase basicGetTo()
    {
        return to;
    }

    /**
     * @generated
     */
    @Override
    public void setTo(Phase newTo)
    {
        Phase oldTo = to;
        to = newTo;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE_TRANSITION__TO, oldTo, to));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE_TRANSITION__TEMPERATURE, oldTemperature, temperature));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE_TRANSITION__PRESSURE, oldPressure, pressure));
    }

    /**
     * @generated
     */
    @Override
    public TransitionCause getCause()
    {
        return cause;
    }

    /**
     * @generated
     */
    @Override
    public void setCause(TransitionCause newCause)
    {
        TransitionCause oldCause = cause;
        cause = newCause == null ? CAUSE_EDEFAULT : newCause;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE_TRANSITION__CAUSE, oldCause, cause));
    }

    /**
     * @generated
     */
    @Override
    public Reversibility getReversibility()
    {
        return reversibility;
    }

    /**
     * @generated
     */
    @Override
    public void setReversibility(Reversibility newReversibility)
    {
        Reversibility oldReversibility = reversibility;
        reversibility = newReversibility == null ? REVERSIBILITY_EDEFAULT : newReversibility;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.PHASE_TRANSITION__REVERSIBILITY, oldReversibility, reversibility));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.PHASE_TRANSITION__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
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
            case MaterialPackage.PHASE_TRANSITION__DESCRIPTION:
                return getDescription();
            case MaterialPackage.PHASE_TRANSITION__SOURCES:
                return getSources();
            case MaterialPackage.PHASE_TRANSITION__FROM:
                if (resolve) return getFrom();
                return basicGetFrom();
            case MaterialPackage.PHASE_TRANSITION__TO:
                if (resolve) return getTo();
                return basicGetTo();
            case MaterialPackage.PHASE_TRANSITION__TEMPERATURE:
                return getTemperature();
            case MaterialPackage.PHASE_TRANSITION__PRESSURE:
                return getPressure();
            case MaterialPackage.PHASE_TRANSITION__CAUSE:
                return getCause();
            case MaterialPackage.PHASE_TRANSITION__REVERSIBILITY:
                return getReversibility();
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
            case MaterialPackage.PHASE_TRANSITION__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.PHASE_TRANSITION__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.PHASE_TRANSITION__FROM:
                setFrom((Phase)newValue);
                return;
            case MaterialPackage.PHASE_TRANSITION__TO:
                setTo((Phase)newValue);
                return;
            case MaterialPackage.PHASE_TRANSITION__TEMPERATURE:
                setTemperature((Quantity)newValue);
                return;
            case MaterialPackage.PHASE_TRANSITION__PRESSURE:
                setPressure((Quantity)newValue);
                return;
            case MaterialPackage.PHASE_TRANSITION__CAUSE:
                setCause((TransitionCause)newValue);
                return;
            case MaterialPackage.PHASE_TRANSITION__REVERSIBILITY:
                setReversibility((Reversibility)newValue);
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
            case MaterialPackage.PHASE_TRANSITION__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.PHASE_TRANSITION__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.PHASE_TRANSITION__FROM:
                setFrom((Phase)null);
                return;
            case MaterialPackage.PHASE_TRANSITION__TO:
                setTo((Phase)null);
                return;
            case MaterialPackage.PHASE_TRANSITION__TEMPERATURE:
                setTemperature(TEMPERATURE_EDEFAULT);
                return;
            case MaterialPackage.PHASE_TRANSITION__PRESSURE:
                setPressure(PRESSURE_EDEFAULT);
                return;
            case MaterialPackage.PHASE_TRANSITION__CAUSE:
                setCause(CAUSE_EDEFAULT);
                return;
            case MaterialPackage.PHASE_TRANSITION__REVERSIBILITY:
                setReversibility(REVERSIBILITY_EDEFAULT);
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
            case MaterialPackage.PHASE_TRANSITION__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.PHASE_TRANSITION__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.PHASE_TRANSITION__FROM:
                return from != null;
            case MaterialPackage.PHASE_TRANSITION__TO:
                return to != null;
            case MaterialPackage.PHASE_TRANSITION__TEMPERATURE:
                return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
            case MaterialPackage.PHASE_TRANSITION__PRESSURE:
                return PRESSURE_EDEFAULT == null ? pressure != null : !PRESSURE_EDEFAULT.equals(pressure);
            case MaterialPackage.PHASE_TRANSITION__CAUSE:
                return cause != CAUSE_EDEFAULT;
            case MaterialPackage.PHASE_TRANSITION__REVERSIBILITY:
                return reversibility != REVERSIBILITY_EDEFAULT;
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
                case MaterialPackage.PHASE_TRANSITION__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.PHASE_TRANSITION__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.PHASE_TRANSITION__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.PHASE_TRANSITION__SOURCES;
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
        result.append(", temperature: ");
        result.append(temperature);
        result.append(", pressure: ");
        result.append(pressure);
        result.append(", cause: ");
        result.append(cause);
        result.append(", reversibility: ");
        result.append(reversibility);
        result.append(')');
        return result.toString();
    }

} //PhaseTransitionImpl
