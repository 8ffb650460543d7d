// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Source</b></em>'.
 *
 * The place in the literature where a statement or a value stands.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Source#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Source#getReadIn <em>Read In</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Source#getPlace <em>Place</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Source#getLines <em>Lines</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Source#getQuotation <em>Quotation</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getSource()
 * @model
 * @generated
 */
public interface Source extends Documented
{
    /**
     * Returns the value of the '<em><b>Citations</b></em>' reference list.
     * The list contents are of type {@link org.nitrolith.model.base.Citation}.
     * The publications to which the value is ascribed.
     * @return the value of the '<em>Citations</em>' reference list.
     * @see org.nitrolith.model.base.BasePackage#getSource_Citations()
     * @model
     * @generated
     */
    EList<Citation> getCitations();

    /**
     * Returns the value of the '<em><b>Read In</b></em>' reference.
     * The publication in which it was read, where that is not the original, for example a review.
     * @return the value of the '<em>Read In</em>' reference.
     * @see #setReadIn(Citation)
     * @see org.nitrolith.model.base.BasePackage#getSource_ReadIn()
     * @model
     * @generated
     */
    Citation getReadIn();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Source#getReadIn <em>Read In</em>}' reference.
     * @param value the new value of the '<em>Read In</em>' reference.
     * @see #getReadIn()
     * @generated
     */
    void setReadIn(Citation value);

    /**
     * Returns the value of the '<em><b>Place</b></em>' attribute.
     * Where it stands in that publication: section, table or figure, for example Table 1.
     * @return the value of the '<em>Place</em>' attribute.
     * @see #setPlace(String)
     * @see org.nitrolith.model.base.BasePackage#getSource_Place()
     * @model
     * @generated
     */
    String getPlace();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Source#getPlace <em>Place</em>}' attribute.
     * @param value the new value of the '<em>Place</em>' attribute.
     * @see #getPlace()
     * @generated
     */
    void setPlace(String value);

    /**
     * Returns the value of the '<em><b>Lines</b></em>' attribute.
     * Lines of the text version in which it was found, for example 410 or 296-297.
     * @return the value of the '<em>Lines</em>' attribute.
     * @see #setLines(String)
     * @see org.nitrolith.model.base.BasePackage#getSource_Lines()
     * @model
     * @generated
     */
    String getLines();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Source#getLines <em>Lines</em>}' attribute.
     * @param value the new value of the '<em>Lines</em>' attribute.
     * @see #getLines()
     * @generated
     */
    void setLines(String value);

    /**
     * Returns the value of the '<em><b>Quotation</b></em>' attribute.
     * The words of the source.
     * @return the value of the '<em>Quotation</em>' attribute.
     * @see #setQuotation(String)
     * @see org.nitrolith.model.base.BasePackage#getSource_Quotation()
     * @model
     * @generated
     */
    String getQuotation();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Source#getQuotation <em>Quotation</em>}' attribute.
     * @param value the new value of the '<em>Quotation</em>' attribute.
     * @see #getQuotation()
     * @generated
     */
    void setQuotation(String value);

} // Source
