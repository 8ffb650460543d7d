// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Press;
import org.nitrolith.model.synthesis.PressMode;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Press</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PressImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PressImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PressImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PressImpl#getDieMaterial <em>Die Material</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.PressImpl#getDieDiameter <em>Die Diameter</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PressImpl extends StepImpl implements Press
{
    /**
     * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
     * @see #getMode()
     * @generated
     * @ordered
     */
    protected static final PressMode MODE_EDEFAULT = PressMode.UNIAXIAL;

    /**
     * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
     * @see #getMode()
     * @generated
     * @ordered
     */
    protected PressMode mode = MODE_EDEFAULT;

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
     * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected static final Quantity DURATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected Quantity duration = DURATION_EDEFAULT;

    /**
     * The default value of the '{@link #getDieMaterial() <em>Die Material</em>}' attribute.
     * @see #getDieMaterial()
     * @generated
     * @ordered
     */
    protected static final String DIE_MATERIAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDieMaterial() <em>Die Material</em>}' attribute.
     * @see #getDieMaterial()
     * @generated
     * @ordered
     */
    protected String dieMaterial = DIE_MATERIAL_EDEFAULT;

    /**
     * The default value of the '{@link #getDieDiameter() <em>Die Diameter</em>}' attribute.
     * @see #getDieDiameter()
     * @generated
     * @ordered
     */
    protected static final Quantity DIE_DIAMETER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDieDiameter() <em>Die Diameter</em>}' attribute.
     * @see #getDieDiameter()
     * @generated
     * @ordered
     */
    protected Quantity dieDiameter = DIE_DIAMETER_EDEFAULT;

    /**
     * @generated
     */
    protected PressImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.PRESS;
    }

    /**
     * @generated
     */
    @Override
    public PressMode getMode()
    {
        return mode;
    }

    /**
     * @generated
     */
    @Override
    public void setMode(PressMode newMode)
    {
        PressMode oldMode = mode;
        mode = newMode == null ? MODE_EDEFAULT : newMode;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRESS__MODE, oldMode, mode));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRESS__PRESSURE, oldPressure, pressure));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDuration()
    {
        return duration;
    }

    /**
     * @generated
     */
    @Override
    public void setDuration(Quantity newDuration)
    {
        Quantity oldDuration = duration;
        duration = newDuration;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRESS__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public String getDieMaterial()
    {
        return dieMaterial;
    }

    /**
     * @generated
     */
    @Override
    public void setDieMaterial(String newDieMaterial)
    {
        String oldDieMaterial = dieMaterial;
        dieMaterial = newDieMaterial;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRESS__DIE_MATERIAL, oldDieMaterial, dieMaterial));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getDieDiameter()
    {
        return dieDiameter;
    }

    /**
     * @generated
     */
    @Override
    public void setDieDiameter(Quantity newDieDiameter)
    {
        Quantity oldDieDiameter = dieDiameter;
        dieDiameter = newDieDiameter;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.PRESS__DIE_DIAMETER, oldDieDiameter, dieDiameter));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.PRESS__MODE:
                return getMode();
            case SynthesisPackage.PRESS__PRESSURE:
                return getPressure();
            case SynthesisPackage.PRESS__DURATION:
                return getDuration();
            case SynthesisPackage.PRESS__DIE_MATERIAL:
                return getDieMaterial();
            case SynthesisPackage.PRESS__DIE_DIAMETER:
                return getDieDiameter();
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
            case SynthesisPackage.PRESS__MODE:
                setMode((PressMode)newValue);
                return;
            case SynthesisPackage.PRESS__PRESSURE:
                setPressure((Quantity)newValue);
                return;
            case SynthesisPackage.PRESS__DURATION:
                setDuration((Quantity)newValue);
                return;
            case SynthesisPackage.PRESS__DIE_MATERIAL:
                setDieMaterial((String)newValue);
                return;
            case SynthesisPackage.PRESS__DIE_DIAMETER:
                setDieDiameter((Quantity)newValue);
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
            case SynthesisPackage.PRESS__MODE:
                setMode(MODE_EDEFAULT);
                return;
            case SynthesisPackage.PRESS__PRESSURE:
                setPressure(PRESSURE_EDEFAULT);
                return;
            case SynthesisPackage.PRESS__DURATION:
                setDuration(DURATION_EDEFAULT);
                return;
            case SynthesisPackage.PRESS__DIE_MATERIAL:
                setDieMaterial(DIE_MATERIAL_EDEFAULT);
                return;
            case SynthesisPackage.PRESS__DIE_DIAMETER:
                setDieDiameter(DIE_DIAMETER_EDEFAULT);
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
            case SynthesisPackage.PRESS__MODE:
                return mode != MODE_EDEFAULT;
            case SynthesisPackage.PRESS__PRESSURE:
                return PRESSURE_EDEFAULT == null ? pressure != null : !PRESSURE_EDEFAULT.equals(pressure);
            case SynthesisPackage.PRESS__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
            case SynthesisPackage.PRESS__DIE_MATERIAL:
                return DIE_MATERIAL_EDEFAULT == null ? dieMaterial != null : !DIE_MATERIAL_EDEFAULT.equals(dieMaterial);
            case SynthesisPackage.PRESS__DIE_DIAMETER:
                return DIE_DIAMETER_EDEFAULT == null ? dieDiameter != null : !DIE_DIAMETER_EDEFAULT.equals(dieDiameter);
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
        result.append(" (mode: ");
        result.append(mode);
        result.append(", pressure: ");
        result.append(pressure);
        result.append(", duration: ");
        result.append(duration);
        result.append(", dieMaterial: ");
        result.append(dieMaterial);
        result.append(", dieDiameter: ");
        result.append(dieDiameter);
        result.append(')');
        return result.toString();
    }

} //PressImpl
