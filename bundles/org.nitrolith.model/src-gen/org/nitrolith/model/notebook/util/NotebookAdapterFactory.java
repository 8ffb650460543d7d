// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.base.Artifact;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

import org.nitrolith.model.notebook.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.nitrolith.model.notebook.NotebookPackage
 * @generated
 */
public class NotebookAdapterFactory extends AdapterFactoryImpl
{
    /**
     * The cached model package.
     * @generated
     */
    protected static NotebookPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * @generated
     */
    public NotebookAdapterFactory()
    {
        if (modelPackage == null)
        {
            modelPackage = NotebookPackage.eINSTANCE;
        }
    }

    /**
     * Returns whether this factory is applicable for the type of the object.
     * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
     * @return whether this factory is applicable for the type of the object.
     * @generated
     */
    @Override
    public boolean isFactoryForType(Object object)
    {
        if (object == modelPackage)
        {
            return true;
        }
        if (object instanceof EObject)
        {
            return ((EObject)object).eClass().getEPackage() == modelPackage;
        }
        return false;
    }

    /**
     * The switch that delegates to the <code>createXXX</code> methods.
     * @generated
     */
    protected NotebookSwitch<Adapter> modelSwitch =
        new NotebookSwitch<Adapter>()
        {
            @Override
            public Adapter caseNotebook(Notebook object)
            {
                return createNotebookAdapter();
            }
            @Override
            public Adapter caseExperiment(Experiment object)
            {
                return createExperimentAdapter();
            }
            @Override
            public Adapter caseTemplate(Template object)
            {
                return createTemplateAdapter();
            }
            @Override
            public Adapter caseProject(Project object)
            {
                return createProjectAdapter();
            }
            @Override
            public Adapter caseNamed(Named object)
            {
                return createNamedAdapter();
            }
            @Override
            public Adapter caseDocumented(Documented object)
            {
                return createDocumentedAdapter();
            }
            @Override
            public Adapter caseCited(Cited object)
            {
                return createCitedAdapter();
            }
            @Override
            public Adapter caseArtifact(Artifact object)
            {
                return createArtifactAdapter();
            }
            @Override
            public Adapter defaultCase(EObject object)
            {
                return createEObjectAdapter();
            }
        };

    /**
     * Creates an adapter for the <code>target</code>.
     * @param target the object to adapt.
     * @return the adapter for the <code>target</code>.
     * @generated
     */
    @Override
    public Adapter createAdapter(Notifier target)
    {
        return modelSwitch.doSwitch((EObject)target);
    }


    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.notebook.Notebook <em>Notebook</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.notebook.Notebook
     * @generated
     */
    public Adapter createNotebookAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.notebook.Experiment <em>Experiment</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.notebook.Experiment
     * @generated
     */
    public Adapter createExperimentAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.notebook.Template <em>Template</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.notebook.Template
     * @generated
     */
    public Adapter createTemplateAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.notebook.Project <em>Project</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.notebook.Project
     * @generated
     */
    public Adapter createProjectAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Named <em>Named</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Named
     * @generated
     */
    public Adapter createNamedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Documented <em>Documented</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Documented
     * @generated
     */
    public Adapter createDocumentedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Cited <em>Cited</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Cited
     * @generated
     */
    public Adapter createCitedAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.nitrolith.model.base.Artifact <em>Artifact</em>}'.
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * @return the new adapter.
     * @see org.nitrolith.model.base.Artifact
     * @generated
     */
    public Adapter createArtifactAdapter()
    {
        return null;
    }

    /**
     * Creates a new adapter for the default case.
     * This default implementation returns null.
     * @return the new adapter.
     * @generated
     */
    public Adapter createEObjectAdapter()
    {
        return null;
    }

} //NotebookAdapterFactory
