// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.synthesis.Mix;
import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Mix</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.synthesis.impl.MixImpl#getTool <em>Tool</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.MixImpl#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.nitrolith.model.synthesis.impl.MixImpl#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MixImpl extends StepImpl implements Mix
{
    /**
     * The default value of the '{@link #getTool() <em>Tool</em>}' attribute.
     * @see #getTool()
     * @generated
     * @ordered
     */
    protected static final String TOOL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTool() <em>Tool</em>}' attribute.
     * @see #getTool()
     * @generated
     * @ordered
     */
    protected String tool = TOOL_EDEFAULT;

    /**
     * The default value of the '{@link #getMedium() <em>Medium</em>}' attribute.
     * @see #getMedium()
     * @generated
     * @ordered
     */
    protected static final String MEDIUM_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMedium() <em>Medium</em>}' attribute.
     * @see #getMedium()
     * @generated
     * @ordered
     */
    protected String medium = MEDIUM_EDEFAULT;

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
     * @generated
     */
    protected MixImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return SynthesisPackage.Literals.MIX;
    }

    /**
     * @generated
     */
    @Override
    public String getTool()
    {
        return tool;
    }

    /**
     * @generated
     */
    @Override
    public void setTool(String newTool)
    {
        String oldTool = tool;
        tool = newTool;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.MIX__TOOL, oldTool, tool));
    }

    /**
     * @generated
     */
    @Override
    public String getMedium()
    {
        return medium;
    }

    /**
     * @generated
     */
    @Override
    public void setMedium(String newMedium)
    {
        String oldMedium = medium;
        medium = newMedium;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.MIX__MEDIUM, oldMedium, medium));
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
            eNotify(new ENotificationImpl(this, Notification.SET, SynthesisPackage.MIX__DURATION, oldDuration, duration));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case SynthesisPackage.MIX__TOOL:
                return getTool();
            case SynthesisPackage.MIX__MEDIUM:
                return getMedium();
            case SynthesisPackage.MIX__DURATION:
                return getDuration();
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
            case SynthesisPackage.MIX__TOOL:
                setTool((String)newValue);
                return;
            case SynthesisPackage.MIX__MEDIUM:
                setMedium((String)newValue);
                return;
            case SynthesisPackage.MIX__DURATION:
                setDuration((Quantity)newValue);
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
            case SynthesisPackage.MIX__TOOL:
                setTool(TOOL_EDEFAULT);
                return;
            case SynthesisPackage.MIX__MEDIUM:
                setMedium(MEDIUM_EDEFAULT);
                return;
            case SynthesisPackage.MIX__DURATION:
                setDuration(DURATION_EDEFAULT);
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
            case SynthesisPackage.MIX__TOOL:
                return TOOL_EDEFAULT == null ? tool != null : !TOOL_EDEFAULT.equals(tool);
            case SynthesisPackage.MIX__MEDIUM:
                return MEDIUM_EDEFAULT == null ? medium != null : !MEDIUM_EDEFAULT.equals(medium);
            case SynthesisPackage.MIX__DURATION:
                return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
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
        result.append(" (tool: ");
        result.append(tool);
        result.append(", medium: ");
        result.append(medium);
        result.append(", duration: ");
        result.append(duration);
        result.append(')');
        return result.toString();
    }

} //MixImpl
