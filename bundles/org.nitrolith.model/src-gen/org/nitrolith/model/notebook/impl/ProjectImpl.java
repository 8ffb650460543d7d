// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.base.Target;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.notebook.Project;

/**
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getAim <em>Aim</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ProjectImpl#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends NamedImpl implements Project
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
     * The default value of the '{@link #getAim() <em>Aim</em>}' attribute.
     * @see #getAim()
     * @generated
     * @ordered
     */
    protected static final String AIM_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAim() <em>Aim</em>}' attribute.
     * @see #getAim()
     * @generated
     * @ordered
     */
    protected String aim = AIM_EDEFAULT;

    /**
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final LocalDate START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected LocalDate start = START_EDEFAULT;

    /**
     * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected static final LocalDate END_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected LocalDate end = END_EDEFAULT;

    /**
     * The cached value of the '{@link #getPeople() <em>People</em>}' attribute list.
     * @see #getPeople()
     * @generated
     * @ordered
     */
    protected EList<String> people;

    /**
     * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
     * @see #getTargets()
     * @generated
     * @ordered
     */
    protected EList<Target> targets;

    /**
     * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
     * @see #getLinks()
     * @generated
     * @ordered
     */
    protected EList<Link> links;

    /**
     * @generated
     */
    protected ProjectImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return NotebookPackage.Literals.PROJECT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.PROJECT__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, NotebookPackage.PROJECT__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public String getAim()
    {
        return aim;
    }

    /**
     * @generated
     */
    @Override
    public void setAim(String newAim)
    {
        String oldAim = aim;
        aim = newAim;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.PROJECT__AIM, oldAim, aim));
    }

    /**
     * @generated
     */
    @Override
    public LocalDate getStart()
    {
        return start;
    }

    /**
     * @generated
     */
    @Override
    public void setStart(LocalDate newStart)
    {
        LocalDate oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.PROJECT__START, oldStart, start));
    }

    /**
     * @generated
     */
    @Override
    public LocalDate getEnd()
    {
        return end;
    }

    /**
     * @generated
     */
    @Override
    public void setEnd(LocalDate newEnd)
    {
        LocalDate oldEnd = end;
        end = newEnd;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.PROJECT__END, oldEnd, end));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getPeople()
    {
        if (people == null)
        {
            people = new EDataTypeEList<String>(String.class, this, NotebookPackage.PROJECT__PEOPLE);
        }
        return people;
    }

    /**
     * @generated
     */
    @Override
    public EList<Target> getTargets()
    {
        if (targets == null)
        {
            targets = new EObjectContainmentEList<Target>(Target.class, this, NotebookPackage.PROJECT__TARGETS);
        }
        return targets;
    }

    /**
     * @generated
     */
    @Override
    public EList<Link> getLinks()
    {
        if (links == null)
        {
            links = new EObjectContainmentEList<Link>(Link.class, this, NotebookPackage.PROJECT__LINKS);
        }
        return links;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case NotebookPackage.PROJECT__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case NotebookPackage.PROJECT__TARGETS:
                return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
            case NotebookPackage.PROJECT__LINKS:
                return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
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
            case NotebookPackage.PROJECT__DESCRIPTION:
                return getDescription();
            case NotebookPackage.PROJECT__SOURCES:
                return getSources();
            case NotebookPackage.PROJECT__AIM:
                return getAim();
            case NotebookPackage.PROJECT__START:
                return getStart();
            case NotebookPackage.PROJECT__END:
                return getEnd();
            case NotebookPackage.PROJECT__PEOPLE:
                return getPeople();
            case NotebookPackage.PROJECT__TARGETS:
                return getTargets();
            case NotebookPackage.PROJECT__LINKS:
                return getLinks();
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
            case NotebookPackage.PROJECT__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case NotebookPackage.PROJECT__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case NotebookPackage.PROJECT__AIM:
                setAim((String)newValue);
                return;
            case NotebookPackage.PROJECT__START:
                setStart((LocalDate)newValue);
                return;
            case NotebookPackage.PROJECT__END:
                setEnd((LocalDate)newValue);
                return;
            case NotebookPackage.PROJECT__PEOPLE:
                getPeople().clear();
                getPeople().addAll((Collection<? extends String>)newValue);
                return;
            case NotebookPackage.PROJECT__TARGETS:
                getTargets().clear();
                getTargets().addAll((Collection<? extends Target>)newValue);
                return;
            case NotebookPackage.PROJECT__LINKS:
                getLinks().clear();
                getLinks().addAll((Collection<? extends Link>)newValue);
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
            case NotebookPackage.PROJECT__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case NotebookPackage.PROJECT__SOURCES:
                getSources().clear();
                return;
            case NotebookPackage.PROJECT__AIM:
                setAim(AIM_EDEFAULT);
                return;
            case NotebookPackage.PROJECT__START:
                setStart(START_EDEFAULT);
                return;
            case NotebookPackage.PROJECT__END:
                setEnd(END_EDEFAULT);
                return;
            case NotebookPackage.PROJECT__PEOPLE:
                getPeople().clear();
                return;
            case NotebookPackage.PROJECT__TARGETS:
                getTargets().clear();
                return;
            case NotebookPackage.PROJECT__LINKS:
                getLinks().clear();
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
            case NotebookPackage.PROJECT__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case NotebookPackage.PROJECT__SOURCES:
                return sources != null && !sources.isEmpty();
            case NotebookPackage.PROJECT__AIM:
                return AIM_EDEFAULT == null ? aim != null : !AIM_EDEFAULT.equals(aim);
            case NotebookPackage.PROJECT__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case NotebookPackage.PROJECT__END:
                return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
            case NotebookPackage.PROJECT__PEOPLE:
                return people != null && !people.isEmpty();
            case NotebookPackage.PROJECT__TARGETS:
                return targets != null && !targets.isEmpty();
            case NotebookPackage.PROJECT__LINKS:
                return links != null && !links.isEmpty();
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
                case NotebookPackage.PROJECT__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case NotebookPackage.PROJECT__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return NotebookPackage.PROJECT__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return NotebookPackage.PROJECT__SOURCES;
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
        result.append(", aim: ");
        result.append(aim);
        result.append(", start: ");
        result.append(start);
        result.append(", end: ");
        result.append(end);
        result.append(", people: ");
        result.append(people);
        result.append(')');
        return result.toString();
    }

} //ProjectImpl
