// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Polarity</b></em>',
 * and utility methods for working with them.
 * The electrodes of a cell.
 * @see org.nitrolith.model.cell.CellPackage#getPolarity()
 * @model
 * @generated
 */
public enum Polarity implements Enumerator
{
    /**
     * The '<em><b>Positive</b></em>' literal object.
     * The positive electrode.
     * @see #POSITIVE_VALUE
     * @generated
     * @ordered
     */
    POSITIVE(0, "positive", "positive"),

    /**
     * The '<em><b>Negative</b></em>' literal object.
     * The negative electrode.
     * @see #NEGATIVE_VALUE
     * @generated
     * @ordered
     */
    NEGATIVE(1, "negative", "negative");

    /**
     * The '<em><b>Positive</b></em>' literal value.
     * The positive electrode.
     * @see #POSITIVE
     * @model name="positive"
     * @generated
     * @ordered
     */
    public static final int POSITIVE_VALUE = 0;

    /**
     * The '<em><b>Negative</b></em>' literal value.
     * The negative electrode.
     * @see #NEGATIVE
     * @model name="negative"
     * @generated
     * @ordered
     */
    public static final int NEGATIVE_VALUE = 1;

    /**
     * An array of all the '<em><b>Polarity</b></em>' enumerators.
     * @generated
     */
    private static final Polarity[] VALUES_ARRAY =
        new Polarity[]
        {
            POSITIVE,
            NEGATIVE,
        };

    /**
     * A public read-only list of all the '<em><b>Polarity</b></em>' enumerators.
     * @generated
     */
    public static final List<Polarity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Polarity</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Polarity get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Polarity result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Polarity</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Polarity getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Polarity result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Polarity</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Polarity get(int value)
    {
        switch (value)
        {
            case POSITIVE_VALUE: return POSITIVE;
            case NEGATIVE_VALUE: return NEGATIVE;
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
    private Polarity(int value, String name, String literal)
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

} //Polarity
