// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Link</b></em>'.
 *
 * A link from an element to another element or to a file.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Link#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Link#getTarget <em>Target</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Link#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getLink()
 * @model
 * @generated
 */
public interface Link extends Documented
{
    /**
     * Returns the value of the '<em><b>Relation</b></em>' attribute.
     * What the target is to the linking element, for example sample, follows from, repeats.
     * @return the value of the '<em>Relation</em>' attribute.
     * @see #setRelation(String)
     * @see org.nitrolith.model.base.BasePackage#getLink_Relation()
     * @model
     * @generated
     */
    String getRelation();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Link#getRelation <em>Relation</em>}' attribute.
     * @param value the new value of the '<em>Relation</em>' attribute.
     * @see #getRelation()
     * @generated
     */
    void setRelation(String value);

    /**
     * Returns the value of the '<em><b>Target</b></em>' reference.
     * The element linked to; it may stand in another file.
     * @return the value of the '<em>Target</em>' reference.
     * @see #setTarget(EObject)
     * @see org.nitrolith.model.base.BasePackage#getLink_Target()
     * @model
     * @generated
     */
    EObject getTarget();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Link#getTarget <em>Target</em>}' reference.
     * @param value the new value of the '<em>Target</em>' reference.
     * @see #getTarget()
     * @generated
     */
    void setTarget(EObject value);

    /**
     * Returns the value of the '<em><b>Path</b></em>' attribute.
     * The file linked to, where the target is no model element.
     * @return the value of the '<em>Path</em>' attribute.
     * @see #setPath(String)
     * @see org.nitrolith.model.base.BasePackage#getLink_Path()
     * @model dataType="org.nitrolith.model.base.RelativePath"
     * @generated
     */
    String getPath();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Link#getPath <em>Path</em>}' attribute.
     * @param value the new value of the '<em>Path</em>' attribute.
     * @see #getPath()
     * @generated
     */
    void setPath(String value);

} // Link
