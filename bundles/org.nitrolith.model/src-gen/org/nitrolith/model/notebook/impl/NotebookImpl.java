// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.nitrolith.model.base.impl.ArtifactImpl;

import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.notebook.Project;
import org.nitrolith.model.notebook.Template;

/**
 * An implementation of the model object '<em><b>Notebook</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.impl.NotebookImpl#getProjects <em>Projects</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.NotebookImpl#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.impl.NotebookImpl#getTemplates <em>Templates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NotebookImpl extends ArtifactImpl implements Notebook
{
    /**
     * The cached value of the '{@link #getProjects() <em>Projects</em>}' containment reference list.
     * @see #getProjects()
     * @generated
     * @ordered
     */
    protected EList<Project> projects;

    /**
     * The cached value of the '{@link #getExperiments() <em>Experiments</em>}' containment reference list.
     * @see #getExperiments()
     * @generated
     * @ordered
     */
    protected EList<Experiment> experiments;

    /**
     * The cached value of the '{@link #getTemplates() <em>Templates</em>}' containment reference list.
     * @see #getTemplates()
     * @generated
     * @ordered
     */
    protected EList<Template> templates;

    /**
     * @generated
     */
    protected NotebookImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return NotebookPackage.Literals.NOTEBOOK;
    }

    /**
     * @generated
     */
    @Override
    public EList<Project> getProjects()
    {
        if (projects == null)
        {
            projects = new EObjectContainmentEList<Project>(Project.class, this, NotebookPackage.NOTEBOOK__PROJECTS);
        }
        return projects;
    }

    /**
     * @generated
     */
    @Override
    public EList<Experiment> getExperiments()
    {
        if (experiments == null)
        {
            experiments = new EObjectContainmentEList<Experiment>(Experiment.class, this, NotebookPackage.NOTEBOOK__EXPERIMENTS);
        }
        return experiments;
    }

    /**
     * @generated
     */
    @Override
    public EList<Template> getTemplates()
    {
        if (templates == null)
        {
            templates = new EObjectContainmentEList<Template>(Template.class, this, NotebookPackage.NOTEBOOK__TEMPLATES);
        }
        return templates;
    }

    /**
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
    {
        switch (featureID)
        {
            case NotebookPackage.NOTEBOOK__PROJECTS:
                return ((InternalEList<?>)getProjects()).basicRemove(otherEnd, msgs);
            case NotebookPackage.NOTEBOOK__EXPERIMENTS:
                return ((InternalEList<?>)getExperiments()).basicRemove(otherEnd, msgs);
            case NotebookPackage.NOTEBOOK__TEMPLATES:
                return ((InternalEList<?>)getTemplates()).basicRemove(otherEnd, msgs);
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
            case NotebookPackage.NOTEBOOK__PROJECTS:
                return getProjects();
            case NotebookPackage.NOTEBOOK__EXPERIMENTS:
                return getExperiments();
            case NotebookPackage.NOTEBOOK__TEMPLATES:
                return getTemplates();
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
            case NotebookPackage.NOTEBOOK__PROJECTS:
                getProjects().clear();
                getProjects().addAll((Collection<? extends Project>)newValue);
                return;
            case NotebookPackage.NOTEBOOK__EXPERIMENTS:
                getExperiments().clear();
                getExperiments().addAll((Collection<? extends Experiment>)newValue);
                return;
            case NotebookPackage.NOTEBOOK__TEMPLATES:
                getTemplates().clear();
                getTemplates().addAll((Collection<? extends Template>)newValue);
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
            case NotebookPackage.NOTEBOOK__PROJECTS:
                getProjects().clear();
                return;
            case NotebookPackage.NOTEBOOK__EXPERIMENTS:
                getExperiments().clear();
                return;
            case NotebookPackage.NOTEBOOK__TEMPLATES:
                getTemplates().clear();
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
            case NotebookPackage.NOTEBOOK__PROJECTS:
                return projects != null && !projects.isEmpty();
            case NotebookPackage.NOTEBOOK__EXPERIMENTS:
                return experiments != null && !experiments.isEmpty();
            case NotebookPackage.NOTEBOOK__TEMPLATES:
                return templates != null && !templates.isEmpty();
        }
        return super.eIsSet(featureID);
    }

} //NotebookImpl
