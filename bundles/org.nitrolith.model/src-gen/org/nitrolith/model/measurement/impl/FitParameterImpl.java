// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Documented;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.measurement.FitParameter;
import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Fit Parameter</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#getStandardError <em>Standard Error</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#getInitialValue <em>Initial Value</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#getLowerBound <em>Lower Bound</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#getUpperBound <em>Upper Bound</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#isFixed <em>Fixed</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#getLinkedTo <em>Linked To</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#isShared <em>Shared</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#isAtBound <em>At Bound</em>}</li>
 *   <li>{@link org.nitrolith.model.measurement.impl.FitParameterImpl#isIdentifiable <em>Identifiable</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FitParameterImpl extends NamedImpl implements FitParameter
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
     * The default value of the '{@link #getStandardError() <em>Standard Error</em>}' attribute.
     * @see #getStandardError()
     * @generated
     * @ordered
     */
    protected static final Quantity STANDARD_ERROR_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStandardError() <em>Standard Error</em>}' attribute.
     * @see #getStandardError()
     * @generated
     * @ordered
     */
    protected Quantity standardError = STANDARD_ERROR_EDEFAULT;

    /**
     * The default value of the '{@link #getInitialValue() <em>Initial Value</em>}' attribute.
     * @see #getInitialValue()
     * @generated
     * @ordered
     */
    protected static final Quantity INITIAL_VALUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInitialValue() <em>Initial Value</em>}' attribute.
     * @see #getInitialValue()
     * @generated
     * @ordered
     */
    protected Quantity initialValue = INITIAL_VALUE_EDEFAULT;

    /**
     * The default value of the '{@link #getLowerBound() <em>Lower Bound</em>}' attribute.
     * @see #getLowerBound()
     * @generated
     * @ordered
     */
    protected static final Quantity LOWER_BOUND_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLowerBound() <em>Lower Bound</em>}' attribute.
     * @see #getLowerBound()
     * @generated
     * @ordered
     */
    protected Quantity lowerBound = LOWER_BOUND_EDEFAULT;

    /**
     * The default value of the '{@link #getUpperBound() <em>Upper Bound</em>}' attribute.
     * @see #getUpperBound()
     * @generated
     * @ordered
     */
    protected static final Quantity UPPER_BOUND_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUpperBound() <em>Upper Bound</em>}' attribute.
     * @see #getUpperBound()
     * @generated
     * @ordered
     */
    protected Quantity upperBound = UPPER_BOUND_EDEFAULT;

    /**
     * The default value of the '{@link #isFixed() <em>Fixed</em>}' attribute.
     * @see #isFixed()
     * @generated
     * @ordered
     */
    protected static final boolean FIXED_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isFixed() <em>Fixed</em>}' attribute.
     * @see #isFixed()
     * @generated
     * @ordered
     */
    protected boolean fixed = FIXED_EDEFAULT;

    /**
     * The default value of the '{@link #getLinkedTo() <em>Linked To</em>}' attribute.
     * @see #getLinkedTo()
     * @generated
     * @ordered
     */
    protected static final String LINKED_TO_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLinkedTo() <em>Linked To</em>}' attribute.
     * @see #getLinkedTo()
     * @generated
     * @ordered
     */
    protected String linkedTo = LINKED_TO_EDEFAULT;

    /**
     * The default value of the '{@link #isShared() <em>Shared</em>}' attribute.
     * @see #isShared()
     * @generated
     * @ordered
     */
    protected static final boolean SHARED_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isShared() <em>Shared</em>}' attribute.
     * @see #isShared()
     * @generated
     * @ordered
     */
    protected boolean shared = SHARED_EDEFAULT;

    /**
     * The default value of the '{@link #isAtBound() <em>At Bound</em>}' attribute.
     * @see #isAtBound()
     * @generated
     * @ordered
     */
    protected static final boolean AT_BOUND_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isAtBound() <em>At Bound</em>}' attribute.
     * @see #isAtBound()
     * @generated
     * @ordered
     */
    protected boolean atBound = AT_BOUND_EDEFAULT;

    /**
     * The default value of the '{@link #isIdentifiable() <em>Identifiable</em>}' attribute.
     * @see #isIdentifiable()
     * @generated
     * @ordered
     */
    protected static final boolean IDENTIFIABLE_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isIdentifiable() <em>Identifiable</em>}' attribute.
     * @see #isIdentifiable()
     * @generated
     * @ordered
     */
    protected boolean identifiable = IDENTIFIABLE_EDEFAULT;

    /**
     * @generated
     */
    protected FitParameterImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MeasurementPackage.Literals.FIT_PARAMETER;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__DESCRIPTION, oldDescription, description));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__VALUE, oldValue, value));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getStandardError()
    {
        return standardError;
    }

    /**
     * @generated
     */
    @Override
    public void setStandardError(Quantity newStandardError)
    {
        Quantity oldStandardError = standardError;
        standardError = newStandardError;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__STANDARD_ERROR, oldStandardError, standardError));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getInitialValue()
    {
        return initialValue;
    }

    /**
     * @generated
     */
    @Override
    public void setInitialValue(Quantity newInitialValue)
    {
        Quantity oldInitialValue = initialValue;
        initialValue = newInitialValue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__INITIAL_VALUE, oldInitialValue, initialValue));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getLowerBound()
    {
        return lowerBound;
    }

    /**
     * @generated
     */
    @Override
    public void setLowerBound(Quantity newLowerBound)
    {
        Quantity oldLowerBound = lowerBound;
        lowerBound = newLowerBound;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__LOWER_BOUND, oldLowerBound, lowerBound));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getUpperBound()
    {
        return upperBound;
    }

    /**
     * @generated
     */
    @Override
    public void setUpperBound(Quantity newUpperBound)
    {
        Quantity oldUpperBound = upperBound;
        upperBound = newUpperBound;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__UPPER_BOUND, oldUpperBound, upperBound));
    }

    /**
     * @generated
     */
    @Override
    public boolean isFixed()
    {
        return fixed;
    }

    /**
     * @generated
     */
    @Override
    public void setFixed(boolean newFixed)
    {
        boolean oldFixed = fixed;
        fixed = newFixed;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__FIXED, oldFixed, fixed));
    }

    /**
     * @generated
     */
    @Override
    public String getLinkedTo()
    {
        return linkedTo;
    }

    /**
     * @generated
     */
    @Override
    public void setLinkedTo(String newLinkedTo)
    {
        String oldLinkedTo = linkedTo;
        linkedTo = newLinkedTo;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__LINKED_TO, oldLinkedTo, linkedTo));
    }

    /**
     * @generated
     */
    @Override
    public boolean isShared()
    {
        return shared;
    }

    /**
     * @generated
     */
    @Override
    public void setShared(boolean newShared)
    {
        boolean oldShared = shared;
        shared = newShared;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__SHARED, oldShared, shared));
    }

    /**
     * @generated
     */
    @Override
    public boolean isAtBound()
    {
        return atBound;
    }

    /**
     * @generated
     */
    @Override
    public void setAtBound(boolean newAtBound)
    {
        boolean oldAtBound = atBound;
        atBound = newAtBound;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__AT_BOUND, oldAtBound, atBound));
    }

    /**
     * @generated
     */
    @Override
    public boolean isIdentifiable()
    {
        return identifiable;
    }

    /**
     * @generated
     */
    @Override
    public void setIdentifiable(boolean newIdentifiable)
    {
        boolean oldIdentifiable = identifiable;
        identifiable = newIdentifiable;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MeasurementPackage.FIT_PARAMETER__IDENTIFIABLE, oldIdentifiable, identifiable));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case MeasurementPackage.FIT_PARAMETER__DESCRIPTION:
                return getDescription();
            case MeasurementPackage.FIT_PARAMETER__VALUE:
                return getValue();
            case MeasurementPackage.FIT_PARAMETER__STANDARD_ERROR:
                return getStandardError();
            case MeasurementPackage.FIT_PARAMETER__INITIAL_VALUE:
                return getInitialValue();
            case MeasurementPackage.FIT_PARAMETER__LOWER_BOUND:
                return getLowerBound();
            case MeasurementPackage.FIT_PARAMETER__UPPER_BOUND:
                return getUpperBound();
            case MeasurementPackage.FIT_PARAMETER__FIXED:
                return isFixed();
            case MeasurementPackage.FIT_PARAMETER__LINKED_TO:
                return getLinkedTo();
            case MeasurementPackage.FIT_PARAMETER__SHARED:
                return isShared();
            case MeasurementPackage.FIT_PARAMETER__AT_BOUND:
                return isAtBound();
            case MeasurementPackage.FIT_PARAMETER__IDENTIFIABLE:
                return isIdentifiable();
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
            case MeasurementPackage.FIT_PARAMETER__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__VALUE:
                setValue((Quantity)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__STANDARD_ERROR:
                setStandardError((Quantity)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__INITIAL_VALUE:
                setInitialValue((Quantity)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__LOWER_BOUND:
                setLowerBound((Quantity)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__UPPER_BOUND:
                setUpperBound((Quantity)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__FIXED:
                setFixed((Boolean)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__LINKED_TO:
                setLinkedTo((String)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__SHARED:
                setShared((Boolean)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__AT_BOUND:
                setAtBound((Boolean)newValue);
                return;
            case MeasurementPackage.FIT_PARAMETER__IDENTIFIABLE:
                setIdentifiable((Boolean)newValue);
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
            case MeasurementPackage.FIT_PARAMETER__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__STANDARD_ERROR:
                setStandardError(STANDARD_ERROR_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__INITIAL_VALUE:
                setInitialValue(INITIAL_VALUE_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__LOWER_BOUND:
                setLowerBound(LOWER_BOUND_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__UPPER_BOUND:
                setUpperBound(UPPER_BOUND_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__FIXED:
                setFixed(FIXED_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__LINKED_TO:
                setLinkedTo(LINKED_TO_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__SHARED:
                setShared(SHARED_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__AT_BOUND:
                setAtBound(AT_BOUND_EDEFAULT);
                return;
            case MeasurementPackage.FIT_PARAMETER__IDENTIFIABLE:
                setIdentifiable(IDENTIFIABLE_EDEFAULT);
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
            case MeasurementPackage.FIT_PARAMETER__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MeasurementPackage.FIT_PARAMETER__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case MeasurementPackage.FIT_PARAMETER__STANDARD_ERROR:
                return STANDARD_ERROR_EDEFAULT == null ? standardError != null : !STANDARD_ERROR_EDEFAULT.equals(standardError);
            case MeasurementPackage.FIT_PARAMETER__INITIAL_VALUE:
                return INITIAL_VALUE_EDEFAULT == null ? initialValue != null : !INITIAL_VALUE_EDEFAULT.equals(initialValue);
            case MeasurementPackage.FIT_PARAMETER__LOWER_BOUND:
                return LOWER_BOUND_EDEFAULT == null ? lowerBound != null : !LOWER_BOUND_EDEFAULT.equals(lowerBound);
            case MeasurementPackage.FIT_PARAMETER__UPPER_BOUND:
                return UPPER_BOUND_EDEFAULT == null ? upperBound != null : !UPPER_BOUND_EDEFAULT.equals(upperBound);
            case MeasurementPackage.FIT_PARAMETER__FIXED:
                return fixed != FIXED_EDEFAULT;
            case MeasurementPackage.FIT_PARAMETER__LINKED_TO:
                return LINKED_TO_EDEFAULT == null ? linkedTo != null : !LINKED_TO_EDEFAULT.equals(linkedTo);
            case MeasurementPackage.FIT_PARAMETER__SHARED:
                return shared != SHARED_EDEFAULT;
            case MeasurementPackage.FIT_PARAMETER__AT_BOUND:
                return atBound != AT_BOUND_EDEFAULT;
            case MeasurementPackage.FIT_PARAMETER__IDENTIFIABLE:
                return identifiable != IDENTIFIABLE_EDEFAULT;
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
                case MeasurementPackage.FIT_PARAMETER__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MeasurementPackage.FIT_PARAMETER__DESCRIPTION;
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
        result.append(", value: ");
        result.append(value);
        result.append(", standardError: ");
        result.append(standardError);
        result.append(", initialValue: ");
        result.append(initialValue);
        result.append(", lowerBound: ");
        result.append(lowerBound);
        result.append(", upperBound: ");
        result.append(upperBound);
        result.append(", fixed: ");
        result.append(fixed);
        result.append(", linkedTo: ");
        result.append(linkedTo);
        result.append(", shared: ");
        result.append(shared);
        result.append(", atBound: ");
        result.append(atBound);
        result.append(", identifiable: ");
        result.append(identifiable);
        result.append(')');
        return result.toString();
    }

} //FitParameterImpl
