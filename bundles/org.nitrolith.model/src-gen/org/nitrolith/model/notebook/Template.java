// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.notebook;

import org.eclipse.emf.common.util.EList;

import org.nitrolith.model.base.Documented;
import org.nitrolith.model.base.Named;

/**
 * A representation of the model object '<em><b>Template</b></em>'.
 *
 * A pattern for new pages.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.notebook.Template#getAim <em>Aim</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Template#getText <em>Text</em>}</li>
 *   <li>{@link org.nitrolith.model.notebook.Template#getTags <em>Tags</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.notebook.NotebookPackage#getTemplate()
 * @model
 * @generated
 */
public interface Template extends Named, Documented
{
    /**
     * Returns the value of the '<em><b>Aim</b></em>' attribute.
     * The aim that a new page starts with.
     * @return the value of the '<em>Aim</em>' attribute.
     * @see #setAim(String)
     * @see org.nitrolith.model.notebook.NotebookPackage#getTemplate_Aim()
     * @model
     * @generated
     */
    String getAim();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Template#getAim <em>Aim</em>}' attribute.
     * @param value the new value of the '<em>Aim</em>' attribute.
     * @see #getAim()
     * @generated
     */
    void setAim(String value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * The text that a new page starts with.
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.nitrolith.model.notebook.NotebookPackage#getTemplate_Text()
     * @model dataType="org.nitrolith.model.base.Markdown"
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.nitrolith.model.notebook.Template#getText <em>Text</em>}' attribute.
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Tags</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The tags that a new page starts with.
     * @return the value of the '<em>Tags</em>' attribute list.
     * @see org.nitrolith.model.notebook.NotebookPackage#getTemplate_Tags()
     * @model unique="false"
     * @generated
     */
    EList<String> getTags();

} // Template
