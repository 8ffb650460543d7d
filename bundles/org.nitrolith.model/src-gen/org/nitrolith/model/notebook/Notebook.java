// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Artifact;

/**
 * A representation of the model object '<em><b>Notebook</b></em>'.
 *
 * A laboratory notebook.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.Notebook#getProjects <em>Projects</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Notebook#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Notebook#getTemplates <em>Templates</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.notebook.NotebookPackage#getNotebook()
 * @model
 * @generated
 */
public interface Notebook extends Artifact
{
    /**
     * Returns the value of the '<em><b>Projects</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.notebook.Project}.
     * The projects.
     * @return the value of the '<em>Projects</em>' containment reference list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getNotebook_Projects()
     * @model containment="true"
     * @generated
     */
    EList<Project> getProjects();

    /**
     * Returns the value of the '<em><b>Experiments</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.notebook.Experiment}.
     * The pages, one for each experiment.
     * @return the value of the '<em>Experiments</em>' containment reference list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getNotebook_Experiments()
     * @model containment="true"
     * @generated
     */
    EList<Experiment> getExperiments();

    /**
     * Returns the value of the '<em><b>Templates</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.notebook.Template}.
     * Templates for new pages.
     * @return the value of the '<em>Templates</em>' containment reference list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getNotebook_Templates()
     * @model containment="true"
     * @generated
     */
    EList<Template> getTemplates();

} // Notebook
