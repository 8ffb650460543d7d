// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.nitrolith.model.base.BasePackage;

import org.nitrolith.model.base.impl.BasePackageImpl;

import org.nitrolith.model.cell.CellPackage;

import org.nitrolith.model.cell.impl.CellPackageImpl;

import org.nitrolith.model.material.MaterialPackage;

import org.nitrolith.model.material.impl.MaterialPackageImpl;

import org.nitrolith.model.measurement.MeasurementPackage;

import org.nitrolith.model.measurement.impl.MeasurementPackageImpl;

import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.ExperimentStatus;
import org.nitrolith.model.notebook.Notebook;
import org.nitrolith.model.notebook.NotebookFactory;
import org.nitrolith.model.notebook.NotebookPackage;
import org.nitrolith.model.notebook.Project;
import org.nitrolith.model.notebook.Template;

import org.nitrolith.model.synthesis.SynthesisPackage;

import org.nitrolith.model.synthesis.impl.SynthesisPackageImpl;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class NotebookPackageImpl extends EPackageImpl implements NotebookPackage
{
    /**
     * @generated
     */
    private EClass notebookEClass = null;

    /**
     * @generated
     */
    private EClass experimentEClass = null;

    /**
     * @generated
     */
    private EClass templateEClass = null;

    /**
     * @generated
     */
    private EClass projectEClass = null;

    /**
     * @generated
     */
    private EEnum experimentStatusEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.nitrolith.model.notebook.NotebookPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private NotebookPackageImpl()
    {
        super(eNS_URI, NotebookFactory.eINSTANCE);
    }
    /**
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link NotebookPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static NotebookPackage init()
    {
        if (isInited) return (NotebookPackage)EPackage.Registry.INSTANCE.getEPackage(NotebookPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredNotebookPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        NotebookPackageImpl theNotebookPackage = registeredNotebookPackage instanceof NotebookPackageImpl ? (NotebookPackageImpl)registeredNotebookPackage : new NotebookPackageImpl();

        isInited = true;

        // Obtain or create and register interdependencies
        Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
        BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MaterialPackage.eNS_URI);
        MaterialPackageImpl theMaterialPackage = (MaterialPackageImpl)(registeredPackage instanceof MaterialPackageImpl ? registeredPackage : MaterialPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SynthesisPackage.eNS_URI);
        SynthesisPackageImpl theSynthesisPackage = (SynthesisPackageImpl)(registeredPackage instanceof SynthesisPackageImpl ? registeredPackage : SynthesisPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
        MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
        registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CellPackage.eNS_URI);
        CellPackageImpl theCellPackage = (CellPackageImpl)(registeredPackage instanceof CellPackageImpl ? registeredPackage : CellPackage.eINSTANCE);

        // Create package meta-data objects
        theNotebookPackage.createPackageContents();
        theBasePackage.createPackageContents();
        theMaterialPackage.createPackageContents();
        theSynthesisPackage.createPackageContents();
        theMeasurementPackage.createPackageContents();
        theCellPackage.createPackageContents();

        // Initialize created meta-data
        theNotebookPackage.initializePackageContents();
        theBasePackage.initializePackageContents();
        theMaterialPackage.initializePackageContents();
        theSynthesisPackage.initializePackageContents();
        theMeasurementPackage.initializePackageContents();
        theCellPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theNotebookPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(NotebookPackage.eNS_URI, theNotebookPackage);
        return theNotebookPackage;
    }

    /**
     * @generated
     */
    @Override
    public EClass getNotebook()
    {
        return notebookEClass;
    }

    /**
     * @generated
     */
    @Override
    public EReference getNotebook_Projects()
    {
        return (EReference)notebookEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EReference getNotebook_Experiments()
    {
        return (EReference)notebookEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EReference getNotebook_Templates()
    {
        return (EReference)notebookEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getExperiment()
    {
        return experimentEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExperiment_Date()
    {
        return (EAttribute)experimentEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExperiment_People()
    {
        return (EAttribute)experimentEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExperiment_Aim()
    {
        return (EAttribute)experimentEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExperiment_Text()
    {
        return (EAttribute)experimentEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExperiment_Status()
    {
        return (EAttribute)experimentEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getExperiment_Tags()
    {
        return (EAttribute)experimentEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EReference getExperiment_Project()
    {
        return (EReference)experimentEClass.getEStructuralFeatures().get(6);
    }

    /**
     * @generated
     */
    @Override
    public EReference getExperiment_Template()
    {
        return (EReference)experimentEClass.getEStructuralFeatures().get(7);
    }

    /**
     * @generated
     */
    @Override
    public EReference getExperiment_Links()
    {
        return (EReference)experimentEClass.getEStructuralFeatures().get(8);
    }

    /**
     * @generated
     */
    @Override
    public EReference getExperiment_Attachments()
    {
        return (EReference)experimentEClass.getEStructuralFeatures().get(9);
    }

    /**
     * @generated
     */
    @Override
    public EClass getTemplate()
    {
        return templateEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTemplate_Aim()
    {
        return (EAttribute)templateEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTemplate_Text()
    {
        return (EAttribute)templateEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getTemplate_Tags()
    {
        return (EAttribute)templateEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EClass getProject()
    {
        return projectEClass;
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_Aim()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_Start()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_End()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(2);
    }

    /**
     * @generated
     */
    @Override
    public EAttribute getProject_People()
    {
        return (EAttribute)projectEClass.getEStructuralFeatures().get(3);
    }

    /**
     * @generated
     */
    @Override
    public EReference getProject_Targets()
    {
        return (EReference)projectEClass.getEStructuralFeatures().get(4);
    }

    /**
     * @generated
     */
    @Override
    public EReference getProject_Links()
    {
        return (EReference)projectEClass.getEStructuralFeatures().get(5);
    }

    /**
     * @generated
     */
    @Override
    public EEnum getExperimentStatus()
    {
        return experimentStatusEEnum;
    }

    /**
     * @generated
     */
    @Override
    public NotebookFactory getNotebookFactory()
    {
        return (NotebookFactory)getEFactoryInstance();
    }

    /**
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void createPackageContents()
    {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        notebookEClass = createEClass(NOTEBOOK);
        createEReference(notebookEClass, NOTEBOOK__PROJECTS);
        createEReference(notebookEClass, NOTEBOOK__EXPERIMENTS);
        createEReference(notebookEClass, NOTEBOOK__TEMPLATES);

        experimentEClass = createEClass(EXPERIMENT);
        createEAttribute(experimentEClass, EXPERIMENT__DATE);
        createEAttribute(experimentEClass, EXPERIMENT__PEOPLE);
        createEAttribute(experimentEClass, EXPERIMENT__AIM);
        createEAttribute(experimentEClass, EXPERIMENT__TEXT);
        createEAttribute(experimentEClass, EXPERIMENT__STATUS);
        createEAttribute(experimentEClass, EXPERIMENT__TAGS);
        createEReference(experimentEClass, EXPERIMENT__PROJECT);
        createEReference(experimentEClass, EXPERIMENT__TEMPLATE);
        createEReference(experimentEClass, EXPERIMENT__LINKS);
        createEReference(experimentEClass, EXPERIMENT__ATTACHMENTS);

        templateEClass = createEClass(TEMPLATE);
        createEAttribute(templateEClass, TEMPLATE__AIM);
        createEAttribute(templateEClass, TEMPLATE__TEXT);
        createEAttribute(templateEClass, TEMPLATE__TAGS);

        projectEClass = createEClass(PROJECT);
        createEAttribute(projectEClass, PROJECT__AIM);
        createEAttribute(projectEClass, PROJECT__START);
        createEAttribute(projectEClass, PROJECT__END);
        createEAttribute(projectEClass, PROJECT__PEOPLE);
        createEReference(projectEClass, PROJECT__TARGETS);
        createEReference(projectEClass, PROJECT__LINKS);

        // Create enums
        experimentStatusEEnum = createEEnum(EXPERIMENT_STATUS);
    }

    /**
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * @generated
     */
    public void initializePackageContents()
    {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Obtain other dependent packages
        BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        notebookEClass.getESuperTypes().add(theBasePackage.getArtifact());
        experimentEClass.getESuperTypes().add(theBasePackage.getNamed());
        experimentEClass.getESuperTypes().add(theBasePackage.getDocumented());
        experimentEClass.getESuperTypes().add(theBasePackage.getCited());
        templateEClass.getESuperTypes().add(theBasePackage.getNamed());
        templateEClass.getESuperTypes().add(theBasePackage.getDocumented());
        projectEClass.getESuperTypes().add(theBasePackage.getNamed());
        projectEClass.getESuperTypes().add(theBasePackage.getDocumented());
        projectEClass.getESuperTypes().add(theBasePackage.getCited());

        // Initialize classes, features, and operations; add parameters
        initEClass(notebookEClass, Notebook.class, "Notebook", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getNotebook_Projects(), this.getProject(), null, "projects", null, 0, -1, Notebook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNotebook_Experiments(), this.getExperiment(), null, "experiments", null, 0, -1, Notebook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNotebook_Templates(), this.getTemplate(), null, "templates", null, 0, -1, Notebook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getExperiment_Date(), theBasePackage.getDate(), "date", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExperiment_People(), ecorePackage.getEString(), "people", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExperiment_Aim(), ecorePackage.getEString(), "aim", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExperiment_Text(), theBasePackage.getMarkdown(), "text", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExperiment_Status(), this.getExperimentStatus(), "status", "planned", 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExperiment_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getExperiment_Project(), this.getProject(), null, "project", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getExperiment_Template(), this.getTemplate(), null, "template", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getExperiment_Links(), theBasePackage.getLink(), null, "links", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getExperiment_Attachments(), theBasePackage.getAttachment(), null, "attachments", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(templateEClass, Template.class, "Template", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getTemplate_Aim(), ecorePackage.getEString(), "aim", null, 0, 1, Template.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTemplate_Text(), theBasePackage.getMarkdown(), "text", null, 0, 1, Template.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTemplate_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, Template.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getProject_Aim(), ecorePackage.getEString(), "aim", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_Start(), theBasePackage.getDate(), "start", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_End(), theBasePackage.getDate(), "end", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProject_People(), ecorePackage.getEString(), "people", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getProject_Targets(), theBasePackage.getTarget(), null, "targets", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getProject_Links(), theBasePackage.getLink(), null, "links", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(experimentStatusEEnum, ExperimentStatus.class, "ExperimentStatus");
        addEEnumLiteral(experimentStatusEEnum, ExperimentStatus.PLANNED);
        addEEnumLiteral(experimentStatusEEnum, ExperimentStatus.RUNNING);
        addEEnumLiteral(experimentStatusEEnum, ExperimentStatus.DONE);
        addEEnumLiteral(experimentStatusEEnum, ExperimentStatus.FAILED);

        // Create resource
        createResource(eNS_URI);
    }

} //NotebookPackageImpl
