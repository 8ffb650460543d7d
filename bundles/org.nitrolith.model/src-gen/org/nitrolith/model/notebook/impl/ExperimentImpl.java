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

import org.nitrolith.model.base.Attachment;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.base.Source;

import org.nitrolith.model.base.impl.NamedImpl;

import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.ExperimentStatus;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.notebook.Project;
import org.nitrolith.model.notebook.Template;

/**
 * An implementation of the model object '<em><b>Experiment</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getAim <em>Aim</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getProject <em>Project</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.ExperimentImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExperimentImpl extends NamedImpl implements Experiment
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
     * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected static final LocalDate DATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected LocalDate date = DATE_EDEFAULT;

    /**
     * The cached value of the '{@link #getPeople() <em>People</em>}' attribute list.
     * @see #getPeople()
     * @generated
     * @ordered
     */
    protected EList<String> people;

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
     * The default value of the '{@link #getText() <em>Text</em>}' attribute.
     * @see #getText()
     * @generated
     * @ordered
     */
    protected static final String TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
     * @see #getText()
     * @generated
     * @ordered
     */
    protected String text = TEXT_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final ExperimentStatus STATUS_EDEFAULT = ExperimentStatus.PLANNED;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected ExperimentStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
     * @see #getTags()
     * @generated
     * @ordered
     */
    protected EList<String> tags;

    /**
     * The cached value of the '{@link #getProject() <em>Project</em>}' reference.
     * @see #getProject()
     * @generated
     * @ordered
     */
    protected Project project;

    /**
     * The cached value of the '{@link #getTemplate() <em>Template</em>}' reference.
     * @see #getTemplate()
     * @generated
     * @ordered
     */
    protected Template template;

    /**
     * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
     * @see #getLinks()
     * @generated
     * @ordered
     */
    protected EList<Link> links;

    /**
     * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
     * @see #getAttachments()
     * @generated
     * @ordered
     */
    protected EList<Attachment> attachments;

    /**
     * @generated
     */
    protected ExperimentImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return NotebookPackage.Literals.EXPERIMENT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.EXPERIMENT__DESCRIPTION, oldDescription, description));
    }

    /**
     * @generated
     */
    @Override
    public EList<Source> getSources()
    {
        if (sources == null)
        {
            sources = new EObjectContainmentEList<Source>(Source.class, this, NotebookPackage.EXPERIMENT__SOURCES);
        }
        return sources;
    }

    /**
     * @generated
     */
    @Override
    public LocalDate getDate()
    {
        return date;
    }

    /**
     * @generated
     */
    @Override
    public void setDate(LocalDate newDate)
    {
        LocalDate oldDate = date;
        date = newDate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.EXPERIMENT__DATE, oldDate, date));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getPeople()
    {
        if (people == null)
        {
            people = new EDataTypeEList<String>(String.class, this, NotebookPackage.EXPERIMENT__PEOPLE);
        }
        return people;
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
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.EXPERIMENT__AIM, oldAim, aim));
    }

    /**
     * @generated
     */
    @Override
    public String getText()
    {
        return text;
    }

    /**
     * @generated
     */
    @Override
    public void setText(String newText)
    {
        String oldText = text;
        text = newText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.EXPERIMENT__TEXT, oldText, text));
    }

    /**
     * @generated
     */
    @Override
    public ExperimentStatus getStatus()
    {
        return status;
    }

    /**
     * @generated
     */
    @Override
    public void setStatus(ExperimentStatus newStatus)
    {
        ExperimentStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.EXPERIMENT__STATUS, oldStatus, status));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getTags()
    {
        if (tags == null)
        {
            tags = new EDataTypeEList<String>(String.class, this, NotebookPackage.EXPERIMENT__TAGS);
        }
        return tags;
    }

    /**
     * @generated
     */
    @Override
    public Project getProject()
    {
        if (project != null && project.eIsProxy())
        {
            InternalEObject oldProject = (InternalEObject)project;
            project = (Project)eResolveProxy(oldProject);
            if (project != oldProject)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, NotebookPackage.EXPERIMENT__PROJECT, oldProject, project));
            }
        }
        return project;
    }

    /**
     * @generated
     */
    public Project basicGetProject()
    {
        return project;
    }

    /**
     * @generated
     */
    @Override
    public void setProject(Project newProject)
    {
        Project oldProject = project;
        project = newProject;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.EXPERIMENT__PROJECT, oldProject, project));
    }

    /**
     * @generated
     */
    @Override
    public Template getTemplate()
    {
        if (template != null && template.eIsProxy())
        {
            InternalEObject oldTemplate = (InternalEObject)template;
            template = (Template)eResolveProxy(oldTemplate);
            if (template != oldTemplate)
            {
                if (eNotificationRequired())
                    eNotify(new ENotificationImpl(this, Notification.RESOLVE, NotebookPackage.EXPERIMENT__TEMPLATE, oldTemplate, template));
            }
        }
        return template;
    }

    /**
     * @generated
     */
    public Template basicGetTemplate()
    {
        return template;
    }

    /**
     * @generated
     */
    @Override
    public void setTemplate(Template newTemplate)
    {
        Template oldTemplate = template;
        template = newTemplate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, NotebookPackage.EXPERIMENT__TEMPLATE, oldTemplate, template));
    }

    /**
     * @generated
     */
    @Override
    public EList<Link> getLinks()
    {
        if (links == null)
        {
            links = new EObjectContainmentEList<Link>(Link.class, this, NotebookPackage.EXPERIMENT__LINKS);
        }
        return links;
    }

    /**
     * @generated
     */
    @Override
    public EList<Attachment> getAttachments()
    {
        if (attachments == null)
        {
            attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, NotebookPackage.EXPERIMENT__ATTACHMENTS);
        }
        return attachments;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case NotebookPackage.EXPERIMENT__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case NotebookPackage.EXPERIMENT__LINKS:
                return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
            case NotebookPackage.EXPERIMENT__ATTACHMENTS:
                return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
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
            case NotebookPackage.EXPERIMENT__DESCRIPTION:
                return getDescription();
            case NotebookPackage.EXPERIMENT__SOURCES:
                return getSources();
            case NotebookPackage.EXPERIMENT__DATE:
                return getDate();
            case NotebookPackage.EXPERIMENT__PEOPLE:
                return getPeople();
            case NotebookPackage.EXPERIMENT__AIM:
                return getAim();
            case NotebookPackage.EXPERIMENT__TEXT:
                return getText();
            case NotebookPackage.EXPERIMENT__STATUS:
                return getStatus();
            case NotebookPackage.EXPERIMENT__TAGS:
                return getTags();
            case NotebookPackage.EXPERIMENT__PROJECT:
                if (resolve) return getProject();
                return basicGetProject();
            case NotebookPackage.EXPERIMENT__TEMPLATE:
                if (resolve) return getTemplate();
                return basicGetTemplate();
            case NotebookPackage.EXPERIMENT__LINKS:
                return getLinks();
            case NotebookPackage.EXPERIMENT__ATTACHMENTS:
                return getAttachments();
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
            case NotebookPackage.EXPERIMENT__DESCRIPTION:
                setDescription((String)newValue);
                return;
            case NotebookPackage.EXPERIMENT__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case NotebookPackage.EXPERIMENT__DATE:
                setDate((LocalDate)newValue);
                return;
            case NotebookPackage.EXPERIMENT__PEOPLE:
                getPeople().clear();
                getPeople().addAll((Collection<? extends String>)newValue);
                return;
            case NotebookPackage.EXPERIMENT__AIM:
                setAim((String)newValue);
                return;
            case NotebookPackage.EXPERIMENT__TEXT:
                setText((String)newValue);
                return;
            case NotebookPackage.EXPERIMENT__STATUS:
                setStatus((ExperimentStatus)newValue);
                return;
            case NotebookPackage.EXPERIMENT__TAGS:
                getTags().clear();
                getTags().addAll((Collection<? extends String>)newValue);
                return;
            case NotebookPackage.EXPERIMENT__PROJECT:
                setProject((Project)newValue);
                return;
            case NotebookPackage.EXPERIMENT__TEMPLATE:
                setTemplate((Template)newValue);
                return;
            case NotebookPackage.EXPERIMENT__LINKS:
                getLinks().clear();
                getLinks().addAll((Collection<? extends Link>)newValue);
                return;
            case NotebookPackage.EXPERIMENT__ATTACHMENTS:
                getAttachments().clear();
                getAttachments().addAll((Collection<? extends Attachment>)newValue);
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
            case NotebookPackage.EXPERIMENT__DESCRIPTION:
                setDescription(DESCRIPTION_EDEFAULT);
                return;
            case NotebookPackage.EXPERIMENT__SOURCES:
                getSources().clear();
                return;
            case NotebookPackage.EXPERIMENT__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case NotebookPackage.EXPERIMENT__PEOPLE:
                getPeople().clear();
                return;
            case NotebookPackage.EXPERIMENT__AIM:
                setAim(AIM_EDEFAULT);
                return;
            case NotebookPackage.EXPERIMENT__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case NotebookPackage.EXPERIMENT__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case NotebookPackage.EXPERIMENT__TAGS:
                getTags().clear();
                return;
            case NotebookPackage.EXPERIMENT__PROJECT:
                setProject((Project)null);
                return;
            case NotebookPackage.EXPERIMENT__TEMPLATE:
                setTemplate((Template)null);
                return;
            case NotebookPackage.EXPERIMENT__LINKS:
                getLinks().clear();
                return;
            case NotebookPackage.EXPERIMENT__ATTACHMENTS:
                getAttachments().clear();
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
            case NotebookPackage.EXPERIMENT__DESCRIPTION:
                return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
            case NotebookPackage.EXPERIMENT__SOURCES:
                return sources != null && !sources.isEmpty();
            case NotebookPackage.EXPERIMENT__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case NotebookPackage.EXPERIMENT__PEOPLE:
                return people != null && !people.isEmpty();
            case NotebookPackage.EXPERIMENT__AIM:
                return AIM_EDEFAULT == null ? aim != null : !AIM_EDEFAULT.equals(aim);
            case NotebookPackage.EXPERIMENT__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case NotebookPackage.EXPERIMENT__STATUS:
                return status != STATUS_EDEFAULT;
            case NotebookPackage.EXPERIMENT__TAGS:
                return tags != null && !tags.isEmpty();
            case NotebookPackage.EXPERIMENT__PROJECT:
                return project != null;
            case NotebookPackage.EXPERIMENT__TEMPLATE:
                return template != null;
            case NotebookPackage.EXPERIMENT__LINKS:
                return links != null && !links.isEmpty();
            case NotebookPackage.EXPERIMENT__ATTACHMENTS:
                return attachments != null && !attachments.isEmpty();
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
                case NotebookPackage.EXPERIMENT__DESCRIPTION: return BasePackage.DOCUMENTED__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (derivedFeatureID)
            {
                case NotebookPackage.EXPERIMENT__SOURCES: return BasePackage.CITED__SOURCES;
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
                case BasePackage.DOCUMENTED__DESCRIPTION: return NotebookPackage.EXPERIMENT__DESCRIPTION;
                default: return -1;
            }
        }
        if (baseClass == Cited.class)
        {
            switch (baseFeatureID)
            {
                case BasePackage.CITED__SOURCES: return NotebookPackage.EXPERIMENT__SOURCES;
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
        result.append(", date: ");
        result.append(date);
        result.append(", people: ");
        result.append(people);
        result.append(", aim: ");
        result.append(aim);
        result.append(", text: ");
        result.append(text);
        result.append(", status: ");
        result.append(status);
        result.append(", tags: ");
        result.append(tags);
        result.append(')');
        return result.toString();
    }

} //ExperimentImpl
