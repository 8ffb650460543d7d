// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Publication Kind</b></em>',
 * and utility methods for working with them.
 * The sorts of publication.
 * @see org.nitrolith.model.base.BasePackage#getPublicationKind()
 * @model
 * @generated
 */
public enum PublicationKind implements Enumerator
{
    /**
     * The '<em><b>Article</b></em>' literal object.
     * An article in a journal.
     * @see #ARTICLE_VALUE
     * @generated
     * @ordered
     */
    ARTICLE(0, "article", "article"),

    /**
     * The '<em><b>Review</b></em>' literal object.
     * A review article.
     * @see #REVIEW_VALUE
     * @generated
     * @ordered
     */
    REVIEW(1, "review", "review"),

    /**
     * The '<em><b>Book</b></em>' literal object.
     * A book or a chapter of one.
     * @see #BOOK_VALUE
     * @generated
     * @ordered
     */
    BOOK(2, "book", "book"),

    /**
     * The '<em><b>Thesis</b></em>' literal object.
     * A doctoral or master's thesis.
     * @see #THESIS_VALUE
     * @generated
     * @ordered
     */
    THESIS(3, "thesis", "thesis"),

    /**
     * The '<em><b>Patent</b></em>' literal object.
     * A patent.
     * @see #PATENT_VALUE
     * @generated
     * @ordered
     */
    PATENT(4, "patent", "patent"),

    /**
     * The '<em><b>Dataset</b></em>' literal object.
     * Published data.
     * @see #DATASET_VALUE
     * @generated
     * @ordered
     */
    DATASET(5, "dataset", "data set"),

    /**
     * The '<em><b>Preprint</b></em>' literal object.
     * A preprint.
     * @see #PREPRINT_VALUE
     * @generated
     * @ordered
     */
    PREPRINT(6, "preprint", "preprint"),

    /**
     * The '<em><b>Other</b></em>' literal object.
     * Any other publication, for example a report or a web page.
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(7, "other", "other");

    /**
     * The '<em><b>Article</b></em>' literal value.
     * An article in a journal.
     * @see #ARTICLE
     * @model name="article"
     * @generated
     * @ordered
     */
    public static final int ARTICLE_VALUE = 0;

    /**
     * The '<em><b>Review</b></em>' literal value.
     * A review article.
     * @see #REVIEW
     * @model name="review"
     * @generated
     * @ordered
     */
    public static final int REVIEW_VALUE = 1;

    /**
     * The '<em><b>Book</b></em>' literal value.
     * A book or a chapter of one.
     * @see #BOOK
     * @model name="book"
     * @generated
     * @ordered
     */
    public static final int BOOK_VALUE = 2;

    /**
     * The '<em><b>Thesis</b></em>' literal value.
     * A doctoral or master's thesis.
     * @see #THESIS
     * @model name="thesis"
     * @generated
     * @ordered
     */
    public static final int THESIS_VALUE = 3;

    /**
     * The '<em><b>Patent</b></em>' literal value.
     * A patent.
     * @see #PATENT
     * @model name="patent"
     * @generated
     * @ordered
     */
    public static final int PATENT_VALUE = 4;

    /**
     * The '<em><b>Dataset</b></em>' literal value.
     * Published data.
     * @see #DATASET
     * @model name="dataset" literal="data set"
     * @generated
     * @ordered
     */
    public static final int DATASET_VALUE = 5;

    /**
     * The '<em><b>Preprint</b></em>' literal value.
     * A preprint.
     * @see #PREPRINT
     * @model name="preprint"
     * @generated
     * @ordered
     */
    public static final int PREPRINT_VALUE = 6;

    /**
     * The '<em><b>Other</b></em>' literal value.
     * Any other publication, for example a report or a web page.
     * @see #OTHER
     * @model name="other"
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 7;

    /**
     * An array of all the '<em><b>Publication Kind</b></em>' enumerators.
     * @generated
     */
    private static final PublicationKind[] VALUES_ARRAY =
        new PublicationKind[]
        {
            ARTICLE,
            REVIEW,
            BOOK,
            THESIS,
            PATENT,
            DATASET,
            PREPRINT,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Publication Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<PublicationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Publication Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PublicationKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            PublicationKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Publication Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PublicationKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            PublicationKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Publication Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PublicationKind get(int value)
    {
        switch (value)
        {
            case ARTICLE_VALUE: return ARTICLE;
            case REVIEW_VALUE: return REVIEW;
            case BOOK_VALUE: return BOOK;
            case THESIS_VALUE: return THESIS;
            case PATENT_VALUE: return PATENT;
            case DATASET_VALUE: return DATASET;
            case PREPRINT_VALUE: return PREPRINT;
            case OTHER_VALUE: return OTHER;
        }
        return null;
    }

    /**
     * @generated
     */
    private final int value;

    /**
     * @generated
     */
    private final String name;

    /**
     * @generated
     */
    private final String literal;

    /**
     * Only this class can construct instances.
     * @generated
     */
    private PublicationKind(int value, String name, String literal)
    {
        this.value = value;
        this.name = name;
        this.literal = literal;
    }

    /**
     * @generated
     */
    @Override
    public int getValue()
    {
      return value;
    }

    /**
     * @generated
     */
    @Override
    public String getName()
    {
      return name;
    }

    /**
     * @generated
     */
    @Override
    public String getLiteral()
    {
      return literal;
    }

    /**
     * Returns the literal value of the enumerator, which is its string representation.
     * @generated
     */
    @Override
    public String toString()
    {
        return literal;
    }

} //PublicationKind
