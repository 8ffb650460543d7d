// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell.impl;

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

import org.nitrolith.model.cell.Assumption;
import org.nitrolith.model.cell.CellPackage;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Assumption</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.AssumptionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.AssumptionImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.AssumptionImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.AssumptionImpl#getChoice <em>Choice</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssumptionImpl extends NamedImpl implements Assumption
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
     * The default value of the '{@link #getChoice() <em>Choice</em>}' attribute.
     * @see #getChoice()
     * @generated
     * @ordered
     */
    protected static final String CHOICE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getChoice() <em>Choice</em>}' attribute.
     * @see #getChoice()
     * @generated
     * @ordered
     */
    protected String choice = CHOICE_EDEFAULT;

    /**
     * @generated
     */
    protected AssumptionImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.ASSUMPTION;
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ASSUMPTION__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, CellPackage.ASSUMPTION__SOURCES);
        }
        return sources;
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ASSUMPTION__VALUE, oldValue, value));
    }

    /**
     * @generated
     */
    @Override
    public String getChoice()
    {
        return choice;
    }

    /**
     * @generated
     */
    @Override
    public void setChoice(String newChoice)
    {
        String oldChoice = choice;
        choice = newChoice;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.ASSUMPTION__CHOICE, oldChoice, choice));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.ASSUMPTION__SOURCES:
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
            case CellPackage.ASSUMPTION__DESCRIPTION:
                return getDescription();
            case CellPackage.ASSUMPTION__SOURCES:
                return getSources();
            case CellPackage.ASSUMPTION__VALUE:
                return getValue();
            case CellPackage.ASSUMPTION__CHOICE:
                return getChoice();
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
            case CellPackage.ASSUMPTION__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case CellPackage.ASSUMPTION__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case CellPackage.ASSUMPTION__VALUE:
                setValue((Quantity)newValue);
                return;
            case CellPackage.ASSUMPTION__CHOICE:
                setChoice((String)newValue);
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
            case CellPackage.ASSUMPTION__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case CellPackage.ASSUMPTION__SOURCES:
                getSources().clear();
                return;
            case CellPackage.ASSUMPTION__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case CellPackage.ASSUMPTION__CHOICE:
                setChoice(CHOICE_EDEFAULT);
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
            case CellPackage.ASSUMPTION__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case CellPackage.ASSUMPTION__SOURCES:
                return sources != null && !sources.isEmpty();
            case CellPackage.ASSUMPTION__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case CellPackage.ASSUMPTION__CHOICE:
                return CHOICE_EDEFAULT == null ? choice != null : !CHOICE_EDEFAULT.equals(choice);
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
                case CellPackage.ASSUMPTION__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case CellPackage.ASSUMPTION__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return CellPackage.ASSUMPTION__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return CellPackage.ASSUMPTION__SOURCES;
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
        result.append(", choice: ");
        result.append(choice);
        result.append(')');
        return result.toString();
    }

} //AssumptionImpl
