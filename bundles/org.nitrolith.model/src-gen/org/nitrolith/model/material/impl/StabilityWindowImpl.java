// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.WindowKind;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Stability Window</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.StabilityWindowImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.StabilityWindowImpl#getLower <em>Lower</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.StabilityWindowImpl#getUpper <em>Upper</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StabilityWindowImpl extends MaterialRecordImpl implements StabilityWindow
{
    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final WindowKind KIND_EDEFAULT = WindowKind.THERMODYNAMIC;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected WindowKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getLower() <em>Lower</em>}' attribute.
     * @see #getLower()
     * @generated
     * @ordered
     */
    protected static final Quantity LOWER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLower() <em>Lower</em>}' attribute.
     * @see #getLower()
     * @generated
     * @ordered
     */
    protected Quantity lower = LOWER_EDEFAULT;

    /**
     * The default value of the '{@link #getUpper() <em>Upper</em>}' attribute.
     * @see #getUpper()
     * @generated
     * @ordered
     */
    protected static final Quantity UPPER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUpper() <em>Upper</em>}' attribute.
     * @see #getUpper()
     * @generated
     * @ordered
     */
    protected Quantity upper = UPPER_EDEFAULT;

    /**
     * @generated
     */
    protected StabilityWindowImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.STABILITY_WINDOW;
    }

    /**
     * @generated
     */
    @Override
    public WindowKind getKind()
    {
        return kind;
    }

    /**
     * @generated
     */
    @Override
    public void setKind(WindowKind newKind)
    {
        WindowKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.STABILITY_WINDOW__KIND, oldKind, kind));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLower()
    {
        return lower;
    }

    /**
     * @generated
     */
    @Override
    public void setLower(Quantity newLower)
    {
        Quantity oldLower = lower;
        lower = newLower;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.STABILITY_WINDOW__LOWER, oldLower, lower));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getUpper()
    {
        return upper;
    }

    /**
     * @generated
     */
    @Override
    public void setUpper(Quantity newUpper)
    {
        Quantity oldUpper = upper;
        upper = newUpper;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.STABILITY_WINDOW__UPPER, oldUpper, upper));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MaterialPackage.STABILITY_WINDOW__KIND:
                return getKind();
            case MaterialPackage.STABILITY_WINDOW__LOWER:
                return getLower();
            case MaterialPackage.STABILITY_WINDOW__UPPER:
                return getUpper();
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
            case MaterialPackage.STABILITY_WINDOW__KIND:
                setKind((WindowKind)newValue);
                return;
            case MaterialPackage.STABILITY_WINDOW__LOWER:
                setLower((Quantity)newValue);
                return;
            case MaterialPackage.STABILITY_WINDOW__UPPER:
                setUpper((Quantity)newValue);
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
            case MaterialPackage.STABILITY_WINDOW__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case MaterialPackage.STABILITY_WINDOW__LOWER:
                setLower(LOWER_EDEFAULT);
                return;
            case MaterialPackage.STABILITY_WINDOW__UPPER:
                setUpper(UPPER_EDEFAULT);
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
            case MaterialPackage.STABILITY_WINDOW__KIND:
                return kind != KIND_EDEFAULT;
            case MaterialPackage.STABILITY_WINDOW__LOWER:
                return LOWER_EDEFAULT == null ? lower != null : !LOWER_EDEFAULT.equals(lower);
            case MaterialPackage.STABILITY_WINDOW__UPPER:
                return UPPER_EDEFAULT == null ? upper != null : !UPPER_EDEFAULT.equals(upper);
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
        result.append(", lower: ");
        result.append(lower);
        result.append(", upper: ");
        result.append(upper);
        result.append(')');
        return result.toString();
    }

} //StabilityWindowImpl
