// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Citation</b></em>'.
 *
 * A publication.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.Citation#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getTitle <em>Title</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getJournal <em>Journal</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getYear <em>Year</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getIssue <em>Issue</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getPages <em>Pages</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getNamedAs <em>Named As</em>}</li>
 *   <li>{@link org.nitrolith.model.base.Citation#getListedAtLines <em>Listed At Lines</em>}</li>
 * </ul>
 *
 * @see org.nitrolith.model.base.BasePackage#getCitation()
 * @model
 * @generated
 */
public interface Citation extends Documented
{
    /**
     * Returns the value of the '<em><b>Key</b></em>' attribute.
     * A short name under which it is cited, for example a BibTeX key or the number in a review's list of references.
     * @return the value of the '<em>Key</em>' attribute.
     * @see #setKey(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Key()
     * @model
     * @generated
     */
    String getKey();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getKey <em>Key</em>}' attribute.
     * @param value the new value of the '<em>Key</em>' attribute.
     * @see #getKey()
     * @generated
     */
    void setKey(String value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The default value is <code>"article"</code>.
     * The literals are from the enumeration {@link org.nitrolith.model.base.PublicationKind}.
     * What sort of publication it is.
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.base.PublicationKind
     * @see #setKind(PublicationKind)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Kind()
     * @model default="article"
     * @generated
     */
    PublicationKind getKind();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getKind <em>Kind</em>}' attribute.
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.nitrolith.model.base.PublicationKind
     * @see #getKind()
     * @generated
     */
    void setKind(PublicationKind value);

    /**
     * Returns the value of the '<em><b>Authors</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * The authors in the printed order, one entry for each.
     * @return the value of the '<em>Authors</em>' attribute list.
     * @see org.nitrolith.model.base.BasePackage#getCitation_Authors()
     * @model unique="false"
     * @generated
     */
    EList<String> getAuthors();

    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * The title.
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getTitle <em>Title</em>}' attribute.
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Journal</b></em>' attribute.
     * The journal, or for a book its publisher.
     * @return the value of the '<em>Journal</em>' attribute.
     * @see #setJournal(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Journal()
     * @model
     * @generated
     */
    String getJournal();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getJournal <em>Journal</em>}' attribute.
     * @param value the new value of the '<em>Journal</em>' attribute.
     * @see #getJournal()
     * @generated
     */
    void setJournal(String value);

    /**
     * Returns the value of the '<em><b>Year</b></em>' attribute.
     * The year of publication; 0 where it is not known.
     * @return the value of the '<em>Year</em>' attribute.
     * @see #setYear(int)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Year()
     * @model
     * @generated
     */
    int getYear();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getYear <em>Year</em>}' attribute.
     * @param value the new value of the '<em>Year</em>' attribute.
     * @see #getYear()
     * @generated
     */
    void setYear(int value);

    /**
     * Returns the value of the '<em><b>Volume</b></em>' attribute.
     * The volume.
     * @return the value of the '<em>Volume</em>' attribute.
     * @see #setVolume(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Volume()
     * @model
     * @generated
     */
    String getVolume();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getVolume <em>Volume</em>}' attribute.
     * @param value the new value of the '<em>Volume</em>' attribute.
     * @see #getVolume()
     * @generated
     */
    void setVolume(String value);

    /**
     * Returns the value of the '<em><b>Issue</b></em>' attribute.
     * The issue within the volume.
     * @return the value of the '<em>Issue</em>' attribute.
     * @see #setIssue(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Issue()
     * @model
     * @generated
     */
    String getIssue();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getIssue <em>Issue</em>}' attribute.
     * @param value the new value of the '<em>Issue</em>' attribute.
     * @see #getIssue()
     * @generated
     */
    void setIssue(String value);

    /**
     * Returns the value of the '<em><b>Pages</b></em>' attribute.
     * The pages or the article number.
     * @return the value of the '<em>Pages</em>' attribute.
     * @see #setPages(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Pages()
     * @model
     * @generated
     */
    String getPages();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getPages <em>Pages</em>}' attribute.
     * @param value the new value of the '<em>Pages</em>' attribute.
     * @see #getPages()
     * @generated
     */
    void setPages(String value);

    /**
     * Returns the value of the '<em><b>Doi</b></em>' attribute.
     * The digital object identifier without a resolver's address, for example 10.1039/d4ee04927f.
     * @return the value of the '<em>Doi</em>' attribute.
     * @see #setDoi(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_Doi()
     * @model annotation="https://nitrolith.org/label label='DOI'"
     * @generated
     */
    String getDoi();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getDoi <em>Doi</em>}' attribute.
     * @param value the new value of the '<em>Doi</em>' attribute.
     * @see #getDoi()
     * @generated
     */
    void setDoi(String value);

    /**
     * Returns the value of the '<em><b>Named As</b></em>' attribute.
     * How a text names it where its bibliographic data are not known, for example Bates et al.
     * @return the value of the '<em>Named As</em>' attribute.
     * @see #setNamedAs(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_NamedAs()
     * @model
     * @generated
     */
    String getNamedAs();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getNamedAs <em>Named As</em>}' attribute.
     * @param value the new value of the '<em>Named As</em>' attribute.
     * @see #getNamedAs()
     * @generated
     */
    void setNamedAs(String value);

    /**
     * Returns the value of the '<em><b>Listed At Lines</b></em>' attribute.
     * Lines of the text version in which the reference is printed.
     * @return the value of the '<em>Listed At Lines</em>' attribute.
     * @see #setListedAtLines(String)
     * @see org.nitrolith.model.base.BasePackage#getCitation_ListedAtLines()
     * @model
     * @generated
     */
    String getListedAtLines();

    /**
     * Sets the value of the '{@link org.nitrolith.model.base.Citation#getListedAtLines <em>Listed At Lines</em>}' attribute.
     * @param value the new value of the '<em>Listed At Lines</em>' attribute.
     * @see #getListedAtLines()
     * @generated
     */
    void setListedAtLines(String value);

} // Citation
