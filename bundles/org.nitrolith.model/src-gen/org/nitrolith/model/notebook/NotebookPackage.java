// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.nitrolith.model.base.BasePackage;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * The laboratory notebook: pages about experiments, templates, and the projects with the targets that they serve.
 * @see org.nitrolith.model.notebook.NotebookFactory
 * @model kind="package"
 * @generated
 */
public interface NotebookPackage extends EPackage
{
    /**
     * The package name.
     * @generated
     */
    String eNAME = "notebook";

    /**
     * The package namespace URI.
     * @generated
     */
    String eNS_URI = "https://nitrolith.org/notebook/1.0";

    /**
     * The package namespace name.
     * @generated
     */
    String eNS_PREFIX = "notebook";

    /**
     * The singleton instance of the package.
     * @generated
     */
    NotebookPackage eINSTANCE = org.nitrolith.model.notebook.impl.NotebookPackageImpl.init();

    /**
     * The meta object id for the '{@link org.nitrolith.model.notebook.impl.NotebookImpl <em>Notebook</em>}' class.
     * @see org.nitrolith.model.notebook.impl.NotebookImpl
     * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getNotebook()
     * @generated
     */
    int NOTEBOOK = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int NOTEBOOK__NAME = BasePackage.ARTIFACT__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int NOTEBOOK__DESCRIPTION = BasePackage.ARTIFACT__DESCRIPTION;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int NOTEBOOK__SOURCES = BasePackage.ARTIFACT__SOURCES;

    /**
     * The feature id for the '<em><b>Authors</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int NOTEBOOK__AUTHORS = BasePackage.ARTIFACT__AUTHORS;

    /**
     * The feature id for the '<em><b>Bibliography</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int NOTEBOOK__BIBLIOGRAPHY = BasePackage.ARTIFACT__BIBLIOGRAPHY;

    /**
     * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int NOTEBOOK__DISCREPANCIES = BasePackage.ARTIFACT__DISCREPANCIES;

    /**
     * The feature id for the '<em><b>Projects</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int NOTEBOOK__PROJECTS = BasePackage.ARTIFACT_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Experiments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int NOTEBOOK__EXPERIMENTS = BasePackage.ARTIFACT_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Templates</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int NOTEBOOK__TEMPLATES = BasePackage.ARTIFACT_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Notebook</em>' class.
     * @generated
     * @ordered
     */
    int NOTEBOOK_FEATURE_COUNT = BasePackage.ARTIFACT_FEATURE_COUNT + 3;

    /**
     * The number of operations of the '<em>Notebook</em>' class.
     * @generated
     * @ordered
     */
    int NOTEBOOK_OPERATION_COUNT = BasePackage.ARTIFACT_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.notebook.impl.ExperimentImpl <em>Experiment</em>}' class.
     * @see org.nitrolith.model.notebook.impl.ExperimentImpl
     * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getExperiment()
     * @generated
     */
    int EXPERIMENT = 1;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPERIMENT__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPERIMENT__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int EXPERIMENT__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPERIMENT__DATE = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>People</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int EXPERIMENT__PEOPLE = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Aim</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPERIMENT__AIM = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPERIMENT__TEXT = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * @generated
     * @ordered
     */
    int EXPERIMENT__STATUS = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Tags</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int EXPERIMENT__TAGS = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Project</b></em>' reference.
     * @generated
     * @ordered
     */
    int EXPERIMENT__PROJECT = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Template</b></em>' reference.
     * @generated
     * @ordered
     */
    int EXPERIMENT__TEMPLATE = BasePackage.NAMED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Links</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int EXPERIMENT__LINKS = BasePackage.NAMED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int EXPERIMENT__ATTACHMENTS = BasePackage.NAMED_FEATURE_COUNT + 11;

    /**
     * The number of structural features of the '<em>Experiment</em>' class.
     * @generated
     * @ordered
     */
    int EXPERIMENT_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 12;

    /**
     * The number of operations of the '<em>Experiment</em>' class.
     * @generated
     * @ordered
     */
    int EXPERIMENT_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.notebook.impl.TemplateImpl <em>Template</em>}' class.
     * @see org.nitrolith.model.notebook.impl.TemplateImpl
     * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getTemplate()
     * @generated
     */
    int TEMPLATE = 2;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPLATE__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPLATE__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Aim</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPLATE__AIM = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * @generated
     * @ordered
     */
    int TEMPLATE__TEXT = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Tags</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int TEMPLATE__TAGS = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Template</em>' class.
     * @generated
     * @ordered
     */
    int TEMPLATE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The number of operations of the '<em>Template</em>' class.
     * @generated
     * @ordered
     */
    int TEMPLATE_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.notebook.impl.ProjectImpl <em>Project</em>}' class.
     * @see org.nitrolith.model.notebook.impl.ProjectImpl
     * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getProject()
     * @generated
     */
    int PROJECT = 3;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__NAME = BasePackage.NAMED__NAME;

    /**
     * The feature id for the '<em><b>Description</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__DESCRIPTION = BasePackage.NAMED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PROJECT__SOURCES = BasePackage.NAMED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Aim</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__AIM = BasePackage.NAMED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__START = BasePackage.NAMED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * @generated
     * @ordered
     */
    int PROJECT__END = BasePackage.NAMED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>People</b></em>' attribute list.
     * @generated
     * @ordered
     */
    int PROJECT__PEOPLE = BasePackage.NAMED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Targets</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PROJECT__TARGETS = BasePackage.NAMED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Links</b></em>' containment reference list.
     * @generated
     * @ordered
     */
    int PROJECT__LINKS = BasePackage.NAMED_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Project</em>' class.
     * @generated
     * @ordered
     */
    int PROJECT_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 8;

    /**
     * The number of operations of the '<em>Project</em>' class.
     * @generated
     * @ordered
     */
    int PROJECT_OPERATION_COUNT = BasePackage.NAMED_OPERATION_COUNT + 0;

    /**
     * The meta object id for the '{@link org.nitrolith.model.notebook.ExperimentStatus <em>Experiment Status</em>}' enum.
     * @see org.nitrolith.model.notebook.ExperimentStatus
     * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getExperimentStatus()
     * @generated
     */
    int EXPERIMENT_STATUS = 4;


    /**
     * Returns the meta object for class '{@link org.nitrolith.model.notebook.Notebook <em>Notebook</em>}'.
     * @return the meta object for class '<em>Notebook</em>'.
     * @see org.nitrolith.model.notebook.Notebook
     * @generated
     */
    EClass getNotebook();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.notebook.Notebook#getProjects <em>Projects</em>}'.
     * @return the meta object for the containment reference list '<em>Projects</em>'.
     * @see org.nitrolith.model.notebook.Notebook#getProjects()
     * @see #getNotebook()
     * @generated
     */
    EReference getNotebook_Projects();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.notebook.Notebook#getExperiments <em>Experiments</em>}'.
     * @return the meta object for the containment reference list '<em>Experiments</em>'.
     * @see org.nitrolith.model.notebook.Notebook#getExperiments()
     * @see #getNotebook()
     * @generated
     */
    EReference getNotebook_Experiments();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.notebook.Notebook#getTemplates <em>Templates</em>}'.
     * @return the meta object for the containment reference list '<em>Templates</em>'.
     * @see org.nitrolith.model.notebook.Notebook#getTemplates()
     * @see #getNotebook()
     * @generated
     */
    EReference getNotebook_Templates();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.notebook.Experiment <em>Experiment</em>}'.
     * @return the meta object for class '<em>Experiment</em>'.
     * @see org.nitrolith.model.notebook.Experiment
     * @generated
     */
    EClass getExperiment();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Experiment#getDate <em>Date</em>}'.
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getDate()
     * @see #getExperiment()
     * @generated
     */
    EAttribute getExperiment_Date();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.notebook.Experiment#getPeople <em>People</em>}'.
     * @return the meta object for the attribute list '<em>People</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getPeople()
     * @see #getExperiment()
     * @generated
     */
    EAttribute getExperiment_People();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Experiment#getAim <em>Aim</em>}'.
     * @return the meta object for the attribute '<em>Aim</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getAim()
     * @see #getExperiment()
     * @generated
     */
    EAttribute getExperiment_Aim();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Experiment#getText <em>Text</em>}'.
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getText()
     * @see #getExperiment()
     * @generated
     */
    EAttribute getExperiment_Text();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Experiment#getStatus <em>Status</em>}'.
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getStatus()
     * @see #getExperiment()
     * @generated
     */
    EAttribute getExperiment_Status();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.notebook.Experiment#getTags <em>Tags</em>}'.
     * @return the meta object for the attribute list '<em>Tags</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getTags()
     * @see #getExperiment()
     * @generated
     */
    EAttribute getExperiment_Tags();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.notebook.Experiment#getProject <em>Project</em>}'.
     * @return the meta object for the reference '<em>Project</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getProject()
     * @see #getExperiment()
     * @generated
     */
    EReference getExperiment_Project();

    /**
     * Returns the meta object for the reference '{@link org.nitrolith.model.notebook.Experiment#getTemplate <em>Template</em>}'.
     * @return the meta object for the reference '<em>Template</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getTemplate()
     * @see #getExperiment()
     * @generated
     */
    EReference getExperiment_Template();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.notebook.Experiment#getLinks <em>Links</em>}'.
     * @return the meta object for the containment reference list '<em>Links</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getLinks()
     * @see #getExperiment()
     * @generated
     */
    EReference getExperiment_Links();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.notebook.Experiment#getAttachments <em>Attachments</em>}'.
     * @return the meta object for the containment reference list '<em>Attachments</em>'.
     * @see org.nitrolith.model.notebook.Experiment#getAttachments()
     * @see #getExperiment()
     * @generated
     */
    EReference getExperiment_Attachments();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.notebook.Template <em>Template</em>}'.
     * @return the meta object for class '<em>Template</em>'.
     * @see org.nitrolith.model.notebook.Template
     * @generated
     */
    EClass getTemplate();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Template#getAim <em>Aim</em>}'.
     * @return the meta object for the attribute '<em>Aim</em>'.
     * @see org.nitrolith.model.notebook.Template#getAim()
     * @see #getTemplate()
     * @generated
     */
    EAttribute getTemplate_Aim();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Template#getText <em>Text</em>}'.
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.nitrolith.model.notebook.Template#getText()
     * @see #getTemplate()
     * @generated
     */
    EAttribute getTemplate_Text();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.notebook.Template#getTags <em>Tags</em>}'.
     * @return the meta object for the attribute list '<em>Tags</em>'.
     * @see org.nitrolith.model.notebook.Template#getTags()
     * @see #getTemplate()
     * @generated
     */
    EAttribute getTemplate_Tags();

    /**
     * Returns the meta object for class '{@link org.nitrolith.model.notebook.Project <em>Project</em>}'.
     * @return the meta object for class '<em>Project</em>'.
     * @see org.nitrolith.model.notebook.Project
     * @generated
     */
    EClass getProject();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Project#getAim <em>Aim</em>}'.
     * @return the meta object for the attribute '<em>Aim</em>'.
     * @see org.nitrolith.model.notebook.Project#getAim()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_Aim();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Project#getStart <em>Start</em>}'.
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.nitrolith.model.notebook.Project#getStart()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_Start();

    /**
     * Returns the meta object for the attribute '{@link org.nitrolith.model.notebook.Project#getEnd <em>End</em>}'.
     * @return the meta object for the attribute '<em>End</em>'.
     * @see org.nitrolith.model.notebook.Project#getEnd()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_End();

    /**
     * Returns the meta object for the attribute list '{@link org.nitrolith.model.notebook.Project#getPeople <em>People</em>}'.
     * @return the meta object for the attribute list '<em>People</em>'.
     * @see org.nitrolith.model.notebook.Project#getPeople()
     * @see #getProject()
     * @generated
     */
    EAttribute getProject_People();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.notebook.Project#getTargets <em>Targets</em>}'.
     * @return the meta object for the containment reference list '<em>Targets</em>'.
     * @see org.nitrolith.model.notebook.Project#getTargets()
     * @see #getProject()
     * @generated
     */
    EReference getProject_Targets();

    /**
     * Returns the meta object for the containment reference list '{@link org.nitrolith.model.notebook.Project#getLinks <em>Links</em>}'.
     * @return the meta object for the containment reference list '<em>Links</em>'.
     * @see org.nitrolith.model.notebook.Project#getLinks()
     * @see #getProject()
     * @generated
     */
    EReference getProject_Links();

    /**
     * Returns the meta object for enum '{@link org.nitrolith.model.notebook.ExperimentStatus <em>Experiment Status</em>}'.
     * @return the meta object for enum '<em>Experiment Status</em>'.
     * @see org.nitrolith.model.notebook.ExperimentStatus
     * @generated
     */
    EEnum getExperimentStatus();

    /**
     * Returns the factory that creates the instances of the model.
     * @return the factory that creates the instances of the model.
     * @generated
     */
    NotebookFactory getNotebookFactory();

    /**
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each operation of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * @generated
     */
    interface Literals
    {
        /**
         * The meta object literal for the '{@link org.nitrolith.model.notebook.impl.NotebookImpl <em>Notebook</em>}' class.
         * @see org.nitrolith.model.notebook.impl.NotebookImpl
         * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getNotebook()
         * @generated
         */
        EClass NOTEBOOK = eINSTANCE.getNotebook();

        /**
         * The meta object literal for the '<em><b>Projects</b></em>' containment reference list feature.
         * @generated
         */
        EReference NOTEBOOK__PROJECTS = eINSTANCE.getNotebook_Projects();

        /**
         * The meta object literal for the '<em><b>Experiments</b></em>' containment reference list feature.
         * @generated
         */
        EReference NOTEBOOK__EXPERIMENTS = eINSTANCE.getNotebook_Experiments();

        /**
         * The meta object literal for the '<em><b>Templates</b></em>' containment reference list feature.
         * @generated
         */
        EReference NOTEBOOK__TEMPLATES = eINSTANCE.getNotebook_Templates();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.notebook.impl.ExperimentImpl <em>Experiment</em>}' class.
         * @see org.nitrolith.model.notebook.impl.ExperimentImpl
         * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getExperiment()
         * @generated
         */
        EClass EXPERIMENT = eINSTANCE.getExperiment();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * @generated
         */
        EAttribute EXPERIMENT__DATE = eINSTANCE.getExperiment_Date();

        /**
         * The meta object literal for the '<em><b>People</b></em>' attribute list feature.
         * @generated
         */
        EAttribute EXPERIMENT__PEOPLE = eINSTANCE.getExperiment_People();

        /**
         * The meta object literal for the '<em><b>Aim</b></em>' attribute feature.
         * @generated
         */
        EAttribute EXPERIMENT__AIM = eINSTANCE.getExperiment_Aim();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * @generated
         */
        EAttribute EXPERIMENT__TEXT = eINSTANCE.getExperiment_Text();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * @generated
         */
        EAttribute EXPERIMENT__STATUS = eINSTANCE.getExperiment_Status();

        /**
         * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
         * @generated
         */
        EAttribute EXPERIMENT__TAGS = eINSTANCE.getExperiment_Tags();

        /**
         * The meta object literal for the '<em><b>Project</b></em>' reference feature.
         * @generated
         */
        EReference EXPERIMENT__PROJECT = eINSTANCE.getExperiment_Project();

        /**
         * The meta object literal for the '<em><b>Template</b></em>' reference feature.
         * @generated
         */
        EReference EXPERIMENT__TEMPLATE = eINSTANCE.getExperiment_Template();

        /**
         * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
         * @generated
         */
        EReference EXPERIMENT__LINKS = eINSTANCE.getExperiment_Links();

        /**
         * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
         * @generated
         */
        EReference EXPERIMENT__ATTACHMENTS = eINSTANCE.getExperiment_Attachments();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.notebook.impl.TemplateImpl <em>Template</em>}' class.
         * @see org.nitrolith.model.notebook.impl.TemplateImpl
         * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getTemplate()
         * @generated
         */
        EClass TEMPLATE = eINSTANCE.getTemplate();

        /**
         * The meta object literal for the '<em><b>Aim</b></em>' attribute feature.
         * @generated
         */
        EAttribute TEMPLATE__AIM = eINSTANCE.getTemplate_Aim();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * @generated
         */
        EAttribute TEMPLATE__TEXT = eINSTANCE.getTemplate_Text();

        /**
         * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
         * @generated
         */
        EAttribute TEMPLATE__TAGS = eINSTANCE.getTemplate_Tags();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.notebook.impl.ProjectImpl <em>Project</em>}' class.
         * @see org.nitrolith.model.notebook.impl.ProjectImpl
         * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getProject()
         * @generated
         */
        EClass PROJECT = eINSTANCE.getProject();

        /**
         * The meta object literal for the '<em><b>Aim</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__AIM = eINSTANCE.getProject_Aim();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__START = eINSTANCE.getProject_Start();

        /**
         * The meta object literal for the '<em><b>End</b></em>' attribute feature.
         * @generated
         */
        EAttribute PROJECT__END = eINSTANCE.getProject_End();

        /**
         * The meta object literal for the '<em><b>People</b></em>' attribute list feature.
         * @generated
         */
        EAttribute PROJECT__PEOPLE = eINSTANCE.getProject_People();

        /**
         * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
         * @generated
         */
        EReference PROJECT__TARGETS = eINSTANCE.getProject_Targets();

        /**
         * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
         * @generated
         */
        EReference PROJECT__LINKS = eINSTANCE.getProject_Links();

        /**
         * The meta object literal for the '{@link org.nitrolith.model.notebook.ExperimentStatus <em>Experiment Status</em>}' enum.
         * @see org.nitrolith.model.notebook.ExperimentStatus
         * @see org.nitrolith.model.notebook.impl.NotebookPackageImpl#getExperimentStatus()
         * @generated
         */
        EEnum EXPERIMENT_STATUS = eINSTANCE.getExperimentStatus();

    }

} //NotebookPackage
