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

import org.nitrolith.model.material.Form;
import org.nitrolith.model.material.FormKind;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.SynthesisMethod;

import org.nitrolith.units.Quantity;

/**
 * An implementation of the model object '<em><b>Form</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getPreparation <em>Preparation</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getDopant <em>Dopant</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.nitrolith.model.material.impl.FormImpl#getRelativeDensity <em>Relative Density</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FormImpl extends NamedImpl implements Form
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
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final FormKind KIND_EDEFAULT = FormKind.UNSPECIFIED;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected FormKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getPreparation() <em>Preparation</em>}' attribute.
     * @see #getPreparation()
     * @generated
     * @ordered
     */
    protected static final String PREPARATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPreparation() <em>Preparation</em>}' attribute.
     * @see #getPreparation()
     * @generated
     * @ordered
     */
    protected String preparation = PREPARATION_EDEFAULT;

    /**
     * The default value of the '{@link #getDopant() <em>Dopant</em>}' attribute.
     * @see #getDopant()
     * @generated
     * @ordered
     */
    protected static final String DOPANT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDopant() <em>Dopant</em>}' attribute.
     * @see #getDopant()
     * @generated
     * @ordered
     */
    protected String dopant = DOPANT_EDEFAULT;

    /**
     * The cached value of the '{@link #getPhase() <em>Phase</em>}' reference.
     * @see #getPhase()
     * @generated
     * @ordered
     */
    protected Phase phase;

    /**
     * The cached value of the '{@link #getMethod() <em>Method</em>}' reference.
     * @see #getMethod()
     * @generated
     * @ordered
     */
    protected SynthesisMethod method;

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
     * The default value of the '{@link #getRelativeDensity() <em>Relative Density</em>}' attribute.
     * @see #getRelativeDensity()
     * @generated
     * @ordered
     */
    protected static final Quantity RELATIVE_DENSITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRelativeDensity() <em>Relative Density</em>}' attribute.
     * @see #getRelativeDensity()
     * @generated
     * @ordered
     */
    protected Quantity relativeDensity = RELATIVE_DENSITY_EDEFAULT;

    /**
     * @generated
     */
    protected FormImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return MaterialPackage.Literals.FORM;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, MaterialPackage.FORM__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public FormKind getKind()
    {
        return kind;
    }

    /**
     * @generated
     */
    @Override
    public void setKind(FormKind newKind)
    {
        FormKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__KIND, oldKind, kind));
    }

    /**
     * @generated
     */
    @Override
    public String getPreparation()
    {
        return preparation;
    }

    /**
     * @generated
     */
    @Override
    public void setPreparation(String newPreparation)
    {
        String oldPreparation = preparation;
        preparation = newPreparation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__PREPARATION, oldPreparation, preparation));
    }

    /**
     * @generated
     */
    @Override
    public String getDopant()
    {
        return dopant;
    }

    /**
     * @generated
     */
    @Override
    public void setDopant(String newDopant)
    {
        String oldDopant = dopant;
        dopant = newDopant;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__DOPANT, oldDopant, dopant));
    }

    /**
     * @generated
     */
    @Override
    public Phase getPhase()
    {
        if (phase != null && phase.eIsProxy())
        {
            InternalEObject oldPhase = (InternalEObject)phase;
            phase = (Phase)eResolveProxy(oldPhase);
            if (phase != oldPhase)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.FORM__PHASE, oldPhase, phase));
            }
        }
        return phase;
    }

    /**
     * @generated
     */
    public Phase basicGetPhase()
    {
        return phase;
    }

    /**
     * @generated
     */
    @Override
    public void setPhase(Phase newPhase)
    {
        Phase oldPhase = phase;
        phase = newPhase;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__PHASE, oldPhase, phase));
    }

    /**
     * @generated
     */
    @Override
    public SynthesisMethod getMethod()
    {
        if (method != null && method.eIsProxy())
        {
            InternalEObject oldMethod = (InternalEObject)method;
            method = (SynthesisMethod)eResolveProxy(oldMethod);
            if (method != oldMethod)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, MaterialPackage.FORM__METHOD, oldMethod, method));
            }
        }
        return method;
    }

    /**
     * @generated
     */
    public SynthesisMethod basicGetMethod()
    {
        return method;
    }

    /**
     * @generated
     */
    @Override
    public void setMethod(SynthesisMethod newMethod)
    {
        SynthesisMethod oldMethod = method;
        method = newMethod;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__METHOD, oldMethod, method));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__THICKNESS, oldThickness, thickness));
    }

    /**
     * @generated
     */
    @Override
    public Quantity getRelativeDensity()
    {
        return relativeDensity;
    }

    /**
     * @generated
     */
    @Override
    public void setRelativeDensity(Quantity newRelativeDensity)
    {
        Quantity oldRelativeDensity = relativeDensity;
        relativeDensity = newRelativeDensity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MaterialPackage.FORM__RELATIVE_DENSITY, oldRelativeDensity, relativeDensity));
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case MaterialPackage.FORM__SOURCES:
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
            case MaterialPackage.FORM__DESCRIPTION:
                return getDescription();
            case MaterialPackage.FORM__SOURCES:
                return getSources();
            case MaterialPackage.FORM__KIND:
                return getKind();
            case MaterialPackage.FORM__PREPARATION:
                return getPreparation();
            case MaterialPackage.FORM__DOPANT:
                return getDopant();
            case MaterialPackage.FORM__PHASE:
                if (resolve) return getPhase();
                return basicGetPhase();
            case MaterialPackage.FORM__METHOD:
                if (resolve) return getMethod();
                return basicGetMethod();
            case MaterialPackage.FORM__THICKNESS:
                return getThickness();
            case MaterialPackage.FORM__RELATIVE_DENSITY:
                return getRelativeDensity();
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
            case MaterialPackage.FORM__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case MaterialPackage.FORM__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case MaterialPackage.FORM__KIND:
                setKind((FormKind)newValue);
                return;
            case MaterialPackage.FORM__PREPARATION:
                setPreparation((String)newValue);
                return;
            case MaterialPackage.FORM__DOPANT:
                setDopant((String)newValue);
                return;
            case MaterialPackage.FORM__PHASE:
                setPhase((Phase)newValue);
                return;
            case MaterialPackage.FORM__METHOD:
                setMethod((SynthesisMethod)newValue);
                return;
            case MaterialPackage.FORM__THICKNESS:
                setThickness((Quantity)newValue);
                return;
            case MaterialPackage.FORM__RELATIVE_DENSITY:
                setRelativeDensity((Quantity)newValue);
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
            case MaterialPackage.FORM__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case MaterialPackage.FORM__SOURCES:
                getSources().clear();
                return;
            case MaterialPackage.FORM__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case MaterialPackage.FORM__PREPARATION:
                setPreparation(PREPARATION_EDEFAULT);
                return;
            case MaterialPackage.FORM__DOPANT:
                setDopant(DOPANT_EDEFAULT);
                return;
            case MaterialPackage.FORM__PHASE:
                setPhase((Phase)null);
                return;
            case MaterialPackage.FORM__METHOD:
                setMethod((SynthesisMethod)null);
                return;
            case MaterialPackage.FORM__THICKNESS:
                setThickness(THICKNESS_EDEFAULT);
                return;
            case MaterialPackage.FORM__RELATIVE_DENSITY:
                setRelativeDensity(RELATIVE_DENSITY_EDEFAULT);
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
            case MaterialPackage.FORM__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case MaterialPackage.FORM__SOURCES:
                return sources != null && !sources.isEmpty();
            case MaterialPackage.FORM__KIND:
                return kind != KIND_EDEFAULT;
            case MaterialPackage.FORM__PREPARATION:
                return PREPARATION_EDEFAULT == null ? preparation != null : !PREPARATION_EDEFAULT.equals(preparation);
            case MaterialPackage.FORM__DOPANT:
                return DOPANT_EDEFAULT == null ? dopant != null : !DOPANT_EDEFAULT.equals(dopant);
            case MaterialPackage.FORM__PHASE:
                return phase != null;
            case MaterialPackage.FORM__METHOD:
                return method != null;
            case MaterialPackage.FORM__THICKNESS:
                return THICKNESS_EDEFAULT == null ? thickness != null : !THICKNESS_EDEFAULT.equals(thickness);
            case MaterialPackage.FORM__RELATIVE_DENSITY:
                return RELATIVE_DENSITY_EDEFAULT == null ? relativeDensity != null : !RELATIVE_DENSITY_EDEFAULT.equals(relativeDensity);
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
                case MaterialPackage.FORM__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case MaterialPackage.FORM__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return MaterialPackage.FORM__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return MaterialPackage.FORM__SOURCES;
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
        result.append(", kind: ");
        result.append(kind);
        result.append(", preparation: ");
        result.append(preparation);
        result.append(", dopant: ");
        result.append(dopant);
        result.append(", thickness: ");
        result.append(thickness);
        result.append(", relativeDensity: ");
        result.append(relativeDensity);
        result.append(')');
        return result.toString();
    }

} //FormImpl
