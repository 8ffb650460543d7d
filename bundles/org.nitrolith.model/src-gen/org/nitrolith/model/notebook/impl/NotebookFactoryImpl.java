// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.nitrolith.model.notebook.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class NotebookFactoryImpl extends EFactoryImpl implements NotebookFactory
{
    /**
     * Creates the default factory implementation.
     * @generated
     */
    public static NotebookFactory init()
    {
        try
        {
            NotebookFactory theNotebookFactory = (NotebookFactory)EPackage.Registry.INSTANCE.getEFactory(NotebookPackage.eNS_URI);
            if (theNotebookFactory != null)
            {
                return theNotebookFactory;
            }
        }
        catch (Exception exception)
        {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new NotebookFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * @generated
     */
    public NotebookFactoryImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    public EObject create(EClass eClass)
    {
        switch (eClass.getClassifierID())
        {
            case NotebookPackage.NOTEBOOK: return createNotebook();
            case NotebookPackage.EXPERIMENT: return createExperiment();
            case NotebookPackage.TEMPLATE: return createTemplate();
            case NotebookPackage.PROJECT: return createProject();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue)
    {
        switch (eDataType.getClassifierID())
        {
            case NotebookPackage.EXPERIMENT_STATUS:
                return createExperimentStatusFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue)
    {
        switch (eDataType.getClassifierID())
        {
            case NotebookPackage.EXPERIMENT_STATUS:
                return convertExperimentStatusToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * @generated
     */
    @Override
    public Notebook createNotebook()
    {
        NotebookImpl notebook = new NotebookImpl();
        return notebook;
    }

    /**
     * @generated
     */
    @Override
    public Experiment createExperiment()
    {
        ExperimentImpl experiment = new ExperimentImpl();
        return experiment;
    }

    /**
     * @generated
     */
    @Override
    public Template createTemplate()
    {
        TemplateImpl template = new TemplateImpl();
        return template;
    }

    /**
     * @generated
     */
    @Override
    public Project createProject()
    {
        ProjectImpl project = new ProjectImpl();
        return project;
    }

    /**
     * @generated
     */
    public ExperimentStatus createExperimentStatusFromString(EDataType eDataType, String initialValue)
    {
        ExperimentStatus result = ExperimentStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * @generated
     */
    public String convertExperimentStatusToString(EDataType eDataType, Object instanceValue)
    {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * @generated
     */
    @Override
    public NotebookPackage getNotebookPackage()
    {
        return (NotebookPackage)getEPackage();
    }

    /**
     * @deprecated
     * @generated
     */
    @Deprecated
    public static NotebookPackage getPackage()
    {
        return NotebookPackage.eINSTANCE;
    }

} //NotebookFactoryImpl
