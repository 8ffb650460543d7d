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

import org.nitrolith.chemistry.Formula;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.Interphase;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Interphase</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.cell.impl.InterphaseImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.InterphaseImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.InterphaseImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.nitrolith.model.cell.impl.InterphaseImpl#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterphaseImpl extends NamedImpl implements Interphase
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
     * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
     * @see #getFormula()
     * @generated
     * @ordered
     */
    protected static final Formula FORMULA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
     * @see #getFormula()
     * @generated
     * @ordered
     */
    protected Formula formula = FORMULA_EDEFAULT;

    /**
     * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected static final Quantity THICKNESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
     * @see #getThickness()
     * @generated
     * @ordered
     */
    protected Quantity thickness = THICKNESS_EDEFAULT;

    /**
     * @generated
     */
    protected InterphaseImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return CellPackage.Literals.INTERPHASE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.INTERPHASE__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, CellPackage.INTERPHASE__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public Formula getFormula()
    {
        return formula;
    }

    /**
     * @generated
     */
    @Override
    public void setFormula(Formula newFormula)
    {
        Formula oldFormula = formula;
        formula = newFormula;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.INTERPHASE__FORMULA, oldFormula, formula));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getThickness()
    {
        return thickness;
    }

    /**
     * @generated
     */
    @Override
    public void setThickness(Quantity newThickness)
    {
        Quantity oldThickness = thickness;
        thickness = newThickness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, CellPackage.INTERPHASE__THICKNESS, oldThickness, thickness));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case CellPackage.INTERPHASE__SOURCES:
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
            case CellPackage.INTERPHASE__DESCRIPTION:
                return getDescription();
            case CellPackage.INTERPHASE__SOURCES:
                return getSources();
            case CellPackage.INTERPHASE__FORMULA:
                return getFormula();
            case CellPackage.INTERPHASE__THICKNESS:
                return getThickness();
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
            case CellPackage.INTERPHASE__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case CellPackage.INTERPHASE__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case CellPackage.INTERPHASE__FORMULA:
                setFormula((Formula)newValue);
                return;
            case CellPackage.INTERPHASE__THICKNESS:
                setThickness((Quantity)newValue);
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
            case CellPackage.INTERPHASE__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case CellPackage.INTERPHASE__SOURCES:
                getSources().clear();
                return;
            case CellPackage.INTERPHASE__FORMULA:
                setFormula(FORMULA_EDEFAULT);
                return;
            case CellPackage.INTERPHASE__THICKNESS:
                setThickness(THICKNESS_EDEFAULT);
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
            case CellPackage.INTERPHASE__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case CellPackage.INTERPHASE__SOURCES:
                return sources != null && !sources.isEmpty();
            case CellPackage.INTERPHASE__FORMULA:
                return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
            case CellPackage.INTERPHASE__THICKNESS:
                return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
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
                case CellPackage.INTERPHASE__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case CellPackage.INTERPHASE__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return CellPackage.INTERPHASE__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return CellPackage.INTERPHASE__SOURCES;
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
        result.append(", formula: ");
        result.append(formula);
        result.append(", thickness: ");
        result.append(thickness);
        result.append(')');
        return result.toString();
    }

} //InterphaseImpl
