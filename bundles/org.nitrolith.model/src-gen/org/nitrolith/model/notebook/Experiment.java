// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Attachment;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.base.Named;

/**
 * A representation of the model object '<em><b>Experiment</b></em>'.
 *
 * A page of the notebook.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getDate <em>Date</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getPeople <em>People</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getAim <em>Aim</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getText <em>Text</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getTags <em>Tags</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getProject <em>Project</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getLinks <em>Links</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Experiment#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * The day of the experiment.
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Date()
     * @model dataType="org.nitrolith.model.base.Date"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Experiment#getDate <em>Date</em>}' attribute.
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>People</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * Who took part, one entry for each.
     * @return the value of the '<em>People</em>' attribute list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_People()
     * @model unique="false"
     * @generated
     */
    EList<String> getPeople();

    /**
     * Returns the value of the '<em><b>Aim</b></em>' attribute.
     * What is to be found out.
     * @return the value of the '<em>Aim</em>' attribute.
     * @see #setAim(String)
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Aim()
     * @model
     * @generated
     */
    String getAim();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Experiment#getAim <em>Aim</em>}' attribute.
     * @param value the new value of the '<em>Aim</em>' attribute.
     * @see #getAim()
     * @generated
     */
    void setAim(String value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * What was done and found.
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Text()
     * @model dataType="org.nitrolith.model.base.Markdown"
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Experiment#getText <em>Text</em>}' attribute.
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The default value is <code>"planned"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.notebook.ExperimentStatus}.
     * How far it has come.
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.nitrolith.model.notebook.ExperimentStatus
     * @see #setStatus(ExperimentStatus)
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Status()
     * @model default="planned"
     * @generated
     */
    ExperimentStatus getStatus();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Experiment#getStatus <em>Status</em>}' attribute.
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.nitrolith.model.notebook.ExperimentStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(ExperimentStatus value);

    /**
     * Returns the value of the '<em><b>Tags</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * Words to find it by.
     * @return the value of the '<em>Tags</em>' attribute list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Tags()
     * @model unique="false"
     * @generated
     */
    EList<String> getTags();

    /**
     * Returns the value of the '<em><b>Project</b></em>' reference.
     * The project that it belongs to.
     * @return the value of the '<em>Project</em>' reference.
     * @see #setProject(Project)
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Project()
     * @model
     * @generated
     */
    Project getProject();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Experiment#getProject <em>Project</em>}' reference.
     * @param value the new value of the '<em>Project</em>' reference.
     * @see #getProject()
     * @generated
     */
    void setProject(Project value);

    /**
     * Returns the value of the '<em><b>Template</b></em>' reference.
     * The template that it was made from.
     * @return the value of the '<em>Template</em>' reference.
     * @see #setTemplate(Template)
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Template()
     * @model
     * @generated
     */
    Template getTemplate();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Experiment#getTemplate <em>Template</em>}' reference.
     * @param value the new value of the '<em>Template</em>' reference.
     * @see #getTemplate()
     * @generated
     */
    void setTemplate(Template value);

    /**
     * Returns the value of the '<em><b>Links</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Link}.
     * Links to routes, samples, measurements, cells, other pages and files.
     * @return the value of the '<em>Links</em>' containment reference list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Links()
     * @model containment="true"
     * @generated
     */
    EList<Link> getLinks();

    /**
     * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Attachment}.
     * Files that belong to the page.
     * @return the value of the '<em>Attachments</em>' containment reference list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getExperiment_Attachments()
     * @model containment="true"
     * @generated
     */
    EList<Attachment> getAttachments();

} // Experiment
