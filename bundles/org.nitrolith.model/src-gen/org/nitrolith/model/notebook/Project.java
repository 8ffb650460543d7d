// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.base.Named;
import org.nitrolith.model.base.Target;

/**
 * A representation of the model object '<em><b>Project</b></em>'.
 *
 * A project with its targets.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.Project#getAim <em>Aim</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Project#getStart <em>Start</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Project#getEnd <em>End</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Project#getPeople <em>People</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Project#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Project#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.notebook.NotebookPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends Named, Documented, Cited
{
    /**
     * Returns the value of the '<em><b>Aim</b></em>' attribute.
     * What the project is for.
     * @return the value of the '<em>Aim</em>' attribute.
     * @see #setAim(String)
     * @see org.nitrolith.model.notebook.NotebookPackage#getProject_Aim()
     * @model
     * @generated
     */
    String getAim();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Project#getAim <em>Aim</em>}' attribute.
     * @param value the new value of the '<em>Aim</em>' attribute.
     * @see #getAim()
     * @generated
     */
    void setAim(String value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * The first day.
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(LocalDate)
     * @see org.nitrolith.model.notebook.NotebookPackage#getProject_Start()
     * @model dataType="org.nitrolith.model.base.Date"
     * @generated
     */
    LocalDate getStart();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Project#getStart <em>Start</em>}' attribute.
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(LocalDate value);

    /**
     * Returns the value of the '<em><b>End</b></em>' attribute.
     * The last day.
     * @return the value of the '<em>End</em>' attribute.
     * @see #setEnd(LocalDate)
     * @see org.nitrolith.model.notebook.NotebookPackage#getProject_End()
     * @model dataType="org.nitrolith.model.base.Date"
     * @generated
     */
    LocalDate getEnd();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Project#getEnd <em>End</em>}' attribute.
     * @param value the new value of the '<em>End</em>' attribute.
     * @see #getEnd()
     * @generated
     */
    void setEnd(LocalDate value);

    /**
     * Returns the value of the '<em><b>People</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * Who works on it, one entry for each.
     * @return the value of the '<em>People</em>' attribute list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getProject_People()
     * @model unique="false"
     * @generated
     */
    EList<String> getPeople();

    /**
     * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Target}.
     * What is to be reached, for example a conductivity of at least 1E-3 S/cm.
     * @return the value of the '<em>Targets</em>' containment reference list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getProject_Targets()
     * @model containment="true"
     * @generated
     */
    EList<Target> getTargets();

    /**
     * Returns the value of the '<em><b>Links</b></em>' containment reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Link}.
     * Links to what the project has made and uses.
     * @return the value of the '<em>Links</em>' containment reference list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getProject_Links()
     * @model containment="true"
     * @generated
     */
    EList<Link> getLinks();

} // Project
