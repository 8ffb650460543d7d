// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.notebook.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.nitrolith.model.notebook.NotebookPackage
 * @generated
 */
public class NotebookSwitch<T> extends Switch<T>
{
    /**
     * The cached model package
     * @generated
     */
    protected static NotebookPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * @generated
     */
    public NotebookSwitch()
    {
        if (modelPackage == null)
        {
            modelPackage = NotebookPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage)
    {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject)
    {
        switch (classifierID)
        {
            case NotebookPackage.NOTEBOOK:
            {
                Notebook notebook = (Notebook)theEObject;
                T result = caseNotebook(notebook);
                if (result == null) result = caseArtifact(notebook);
                if (result == null) result = caseNamed(notebook);
                if (result == null) result = caseDocumented(notebook);
                if (result == null) result = caseCited(notebook);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case NotebookPackage.EXPERIMENT:
            {
                Experiment experiment = (Experiment)theEObject;
                T result = caseExperiment(experiment);
                if (result == null) result = caseNamed(experiment);
                if (result == null) result = caseDocumented(experiment);
                if (result == null) result = caseCited(experiment);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case NotebookPackage.TEMPLATE:
            {
                Template template = (Template)theEObject;
                T result = caseTemplate(template);
                if (result == null) result = caseNamed(template);
                if (result == null) result = caseDocumented(template);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case NotebookPackage.PROJECT:
            {
                Project project = (Project)theEObject;
                T result = caseProject(project);
                if (result == null) result = caseNamed(project);
                if (result == null) result = caseDocumented(project);
                if (result == null) result = caseCited(project);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Notebook</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Notebook</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNotebook(Notebook object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Experiment</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Experiment</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseExperiment(Experiment object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Template</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Template</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTemplate(Template object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Project</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Project</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseProject(Project object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Named</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNamed(Named object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Documented</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Documented</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDocumented(Documented object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Cited</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Cited</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCited(Cited object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Artifact</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseArtifact(Artifact object)
    {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object)
    {
        return null;
    }

} //NotebookSwitch
