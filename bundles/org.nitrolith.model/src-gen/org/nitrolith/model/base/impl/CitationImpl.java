// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.PublicationKind;

/**
 * An implementation of the model object '<em><b>Citation</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getJournal <em>Journal</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getIssue <em>Issue</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getNamedAs <em>Named As</em>}</li>
 *   <li>{@link org.nitrolith.model.base.impl.CitationImpl#getListedAtLines <em>Listed At Lines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CitationImpl extends DocumentedImpl implements Citation
{
    /**
     * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected static final String KEY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected String key = KEY_EDEFAULT;

    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final PublicationKind KIND_EDEFAULT = PublicationKind.ARTICLE;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected PublicationKind kind = KIND_EDEFAULT;

    /**
     * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
     * @see #getAuthors()
     * @generated
     * @ordered
     */
    protected EList<String> authors;

    /**
     * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected static final String TITLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected String title = TITLE_EDEFAULT;

    /**
     * The default value of the '{@link #getJournal() <em>Journal</em>}' attribute.
     * @see #getJournal()
     * @generated
     * @ordered
     */
    protected static final String JOURNAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getJournal() <em>Journal</em>}' attribute.
     * @see #getJournal()
     * @generated
     * @ordered
     */
    protected String journal = JOURNAL_EDEFAULT;

    /**
     * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
     * @see #getYear()
     * @generated
     * @ordered
     */
    protected static final int YEAR_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
     * @see #getYear()
     * @generated
     * @ordered
     */
    protected int year = YEAR_EDEFAULT;

    /**
     * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
     * @see #getVolume()
     * @generated
     * @ordered
     */
    protected static final String VOLUME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
     * @see #getVolume()
     * @generated
     * @ordered
     */
    protected String volume = VOLUME_EDEFAULT;

    /**
     * The default value of the '{@link #getIssue() <em>Issue</em>}' attribute.
     * @see #getIssue()
     * @generated
     * @ordered
     */
    protected static final String ISSUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getIssue() <em>Issue</em>}' attribute.
     * @see #getIssue()
     * @generated
     * @ordered
     */
    protected String issue = ISSUE_EDEFAULT;

    /**
     * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
     * @see #getPages()
     * @generated
     * @ordered
     */
    protected static final String PAGES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
     * @see #getPages()
     * @generated
     * @ordered
     */
    protected String pages = PAGES_EDEFAULT;

    /**
     * The default value of the '{@link #getDoi() <em>Doi</em>}' attribute.
     * @see #getDoi()
     * @generated
     * @ordered
     */
    protected static final String DOI_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDoi() <em>Doi</em>}' attribute.
     * @see #getDoi()
     * @generated
     * @ordered
     */
    protected String doi = DOI_EDEFAULT;

    /**
     * The default value of the '{@link #getNamedAs() <em>Named As</em>}' attribute.
     * @see #getNamedAs()
     * @generated
     * @ordered
     */
    protected static final String NAMED_AS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNamedAs() <em>Named As</em>}' attribute.
     * @see #getNamedAs()
     * @generated
     * @ordered
     */
    protected String namedAs = NAMED_AS_EDEFAULT;

    /**
     * The default value of the '{@link #getListedAtLines() <em>Listed At Lines</em>}' attribute.
     * @see #getListedAtLines()
     * @generated
     * @ordered
     */
    protected static final String LISTED_AT_LINES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getListedAtLines() <em>Listed At Lines</em>}' attribute.
     * @see #getListedAtLines()
     * @generated
     * @ordered
     */
    protected String listedAtLines = LISTED_AT_LINES_EDEFAULT;

    /**
     * @generated
     */
    protected CitationImpl()
    {
        super();
    }

    /**
     * @generated
     */
    @Override
    protected EClass eStaticClass()
    {
        return BasePackage.Literals.CITATION;
    }

    /**
     * @generated
     */
    @Override
    public String getKey()
    {
        return key;
    }

    /**
     * @generated
     */
    @Override
    public void setKey(String newKey)
    {
        String oldKey = key;
        key = newKey;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__KEY, oldKey, key));
    }

    /**
     * @generated
     */
    @Override
    public PublicationKind getKind()
    {
        return kind;
    }

    /**
     * @generated
     */
    @Override
    public void setKind(PublicationKind newKind)
    {
        PublicationKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__KIND, oldKind, kind));
    }

    /**
     * @generated
     */
    @Override
    public EList<String> getAuthors()
    {
        if (authors == null)
        {
            authors = new EDataTypeEList<String>(String.class, this, BasePackage.CITATION__AUTHORS);
        }
        return authors;
    }

    /**
     * @generated
     */
    @Override
    public String getTitle()
    {
        return title;
    }

    /**
     * @generated
     */
    @Override
    public void setTitle(String newTitle)
    {
        String oldTitle = title;
        title = newTitle;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__TITLE, oldTitle, title));
    }

    /**
     * @generated
     */
    @Override
    public String getJournal()
    {
        return journal;
    }

    /**
     * @generated
     */
    @Override
    public void setJournal(String newJournal)
    {
        String oldJournal = journal;
        journal = newJournal;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__JOURNAL, oldJournal, journal));
    }

    /**
     * @generated
     */
    @Override
    public int getYear()
    {
        return year;
    }

    /**
     * @generated
     */
    @Override
    public void setYear(int newYear)
    {
        int oldYear = year;
        year = newYear;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__YEAR, oldYear, year));
    }

    /**
     * @generated
     */
    @Override
    public String getVolume()
    {
        return volume;
    }

    /**
     * @generated
     */
    @Override
    public void setVolume(String newVolume)
    {
        String oldVolume = volume;
        volume = newVolume;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__VOLUME, oldVolume, volume));
    }

    /**
     * @generated
     */
    @Override
    public String getIssue()
    {
        return issue;
    }

    /**
     * @generated
     */
    @Override
    public void setIssue(String newIssue)
    {
        String oldIssue = issue;
        issue = newIssue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__ISSUE, oldIssue, issue));
    }

    /**
     * @generated
     */
    @Override
    public String getPages()
    {
        return pages;
    }

    /**
     * @generated
     */
    @Override
    public void setPages(String newPages)
    {
        String oldPages = pages;
        pages = newPages;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__PAGES, oldPages, pages));
    }

    /**
     * @generated
     */
    @Override
    public String getDoi()
    {
        return doi;
    }

    /**
     * @generated
     */
    @Override
    public void setDoi(String newDoi)
    {
        String oldDoi = doi;
        doi = newDoi;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__DOI, oldDoi, doi));
    }

    /**
     * @generated
     */
    @Override
    public String getNamedAs()
    {
        return namedAs;
    }

    /**
     * @generated
     */
    @Override
    public void setNamedAs(String newNamedAs)
    {
        String oldNamedAs = namedAs;
        namedAs = newNamedAs;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__NAMED_AS, oldNamedAs, namedAs));
    }

    /**
     * @generated
     */
    @Override
    public String getListedAtLines()
    {
        return listedAtLines;
    }

    /**
     * @generated
     */
    @Override
    public void setListedAtLines(String newListedAtLines)
    {
        String oldListedAtLines = listedAtLines;
        listedAtLines = newListedAtLines;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.CITATION__LISTED_AT_LINES, oldListedAtLines, listedAtLines));
    }

    /**
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType)
    {
        switch (featureID)
        {
            case BasePackage.CITATION__KEY:
                return getKey();
            case BasePackage.CITATION__KIND:
                return getKind();
            case BasePackage.CITATION__AUTHORS:
                return getAuthors();
            case BasePackage.CITATION__TITLE:
                return getTitle();
            case BasePackage.CITATION__JOURNAL:
                return getJournal();
            case BasePackage.CITATION__YEAR:
                return getYear();
            case BasePackage.CITATION__VOLUME:
                return getVolume();
            case BasePackage.CITATION__ISSUE:
                return getIssue();
            case BasePackage.CITATION__PAGES:
                return getPages();
            case BasePackage.CITATION__DOI:
                return getDoi();
            case BasePackage.CITATION__NAMED_AS:
                return getNamedAs();
            case BasePackage.CITATION__LISTED_AT_LINES:
                return getListedAtLines();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue)
    {
        switch (featureID)
        {
            case BasePackage.CITATION__KEY:
                setKey((String)newValue);
                return;
            case BasePackage.CITATION__KIND:
                setKind((PublicationKind)newValue);
                return;
            case BasePackage.CITATION__AUTHORS:
                getAuthors().clear();
                getAuthors().addAll((Collection<? extends String>)newValue);
                return;
            case BasePackage.CITATION__TITLE:
                setTitle((String)newValue);
                return;
            case BasePackage.CITATION__JOURNAL:
                setJournal((String)newValue);
                return;
            case BasePackage.CITATION__YEAR:
                setYear((Integer)newValue);
                return;
            case BasePackage.CITATION__VOLUME:
                setVolume((String)newValue);
                return;
            case BasePackage.CITATION__ISSUE:
                setIssue((String)newValue);
                return;
            case BasePackage.CITATION__PAGES:
                setPages((String)newValue);
                return;
            case BasePackage.CITATION__DOI:
                setDoi((String)newValue);
                return;
            case BasePackage.CITATION__NAMED_AS:
                setNamedAs((String)newValue);
                return;
            case BasePackage.CITATION__LISTED_AT_LINES:
                setListedAtLines((String)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * @generated
     */
    @Override
    public void eUnset(int featureID)
    {
        switch (featureID)
        {
            case BasePackage.CITATION__KEY:
                setKey(KEY_EDEFAULT);
                return;
            case BasePackage.CITATION__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case BasePackage.CITATION__AUTHORS:
                getAuthors().clear();
                return;
            case BasePackage.CITATION__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case BasePackage.CITATION__JOURNAL:
                setJournal(JOURNAL_EDEFAULT);
                return;
            case BasePackage.CITATION__YEAR:
                setYear(YEAR_EDEFAULT);
                return;
            case BasePackage.CITATION__VOLUME:
                setVolume(VOLUME_EDEFAULT);
                return;
            case BasePackage.CITATION__ISSUE:
                setIssue(ISSUE_EDEFAULT);
                return;
            case BasePackage.CITATION__PAGES:
                setPages(PAGES_EDEFAULT);
                return;
            case BasePackage.CITATION__DOI:
                setDoi(DOI_EDEFAULT);
                return;
            case BasePackage.CITATION__NAMED_AS:
                setNamedAs(NAMED_AS_EDEFAULT);
                return;
            case BasePackage.CITATION__LISTED_AT_LINES:
                setListedAtLines(LISTED_AT_LINES_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID)
    {
        switch (featureID)
        {
            case BasePackage.CITATION__KEY:
                return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
            case BasePackage.CITATION__KIND:
                return kind != KIND_EDEFAULT;
            case BasePackage.CITATION__AUTHORS:
                return authors != null && !authors.isEmpty();
            case BasePackage.CITATION__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case BasePackage.CITATION__JOURNAL:
                return JOURNAL_EDEFAULT == null ? journal != null : !JOURNAL_EDEFAULT.equals(journal);
            case BasePackage.CITATION__YEAR:
                return year != YEAR_EDEFAULT;
            case BasePackage.CITATION__VOLUME:
                return VOLUME_EDEFAULT == null ? volume != null : !VOLUME_EDEFAULT.equals(volume);
            case BasePackage.CITATION__ISSUE:
                return ISSUE_EDEFAULT == null ? issue != null : !ISSUE_EDEFAULT.equals(issue);
            case BasePackage.CITATION__PAGES:
                return PAGES_EDEFAULT == null ? pages != null : !PAGES_EDEFAULT.equals(pages);
            case BasePackage.CITATION__DOI:
                return DOI_EDEFAULT == null ? doi != null : !DOI_EDEFAULT.equals(doi);
            case BasePackage.CITATION__NAMED_AS:
                return NAMED_AS_EDEFAULT == null ? namedAs != null : !NAMED_AS_EDEFAULT.equals(namedAs);
            case BasePackage.CITATION__LISTED_AT_LINES:
                return LISTED_AT_LINES_EDEFAULT == null ? listedAtLines != null : !LISTED_AT_LINES_EDEFAULT.equals(listedAtLines);
        }
        return super.eIsSet(featureID);
    }

    /**
     * @generated
     */
    @Override
    public String toString()
    {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (key: ");
        result.append(key);
        result.append(", kind: ");
        result.append(kind);
        result.append(", authors: ");
        result.append(authors);
        result.append(", title: ");
        result.append(title);
        result.append(", journal: ");
        result.append(journal);
        result.append(", year: ");
        result.append(year);
        result.append(", volume: ");
        result.append(volume);
        result.append(", issue: ");
        result.append(issue);
        result.append(", pages: ");
        result.append(pages);
        result.append(", doi: ");
        result.append(doi);
        result.append(", namedAs: ");
        result.append(namedAs);
        result.append(", listedAtLines: ");
        result.append(listedAtLines);
        result.append(')');
        return result.toString();
    }

} //CitationImpl
