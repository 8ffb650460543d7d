// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Coated Sides</b></em>',
 * and utility methods for working with them.
 * How many sides of a foil are coated.
 * @see org.nitrolith.model.cell.CellPackage#getCoatedSides()
 * @model
 * @generated
 */
public enum CoatedSides implements Enumerator
{
    /**
     * The '<em><b>One</b></em>' literal object.
     * One side.
     * @see #ONE_VALUE
     * @generated
     * @ordered
     */
    ONE(0, "one", "one-sided"),

    /**
     * The '<em><b>Two</b></em>' literal object.
     * Two sides.
     * @see #TWO_VALUE
     * @generated
     * @ordered
     */
    TWO(1, "two", "two-sided");

    /**
     * The '<em><b>One</b></em>' literal value.
     * One side.
     * @see #ONE
     * @model name="one" literal="one-sided"
     * @generated
     * @ordered
     */
    public static final int ONE_VALUE = 0;

    /**
     * The '<em><b>Two</b></em>' literal value.
     * Two sides.
     * @see #TWO
     * @model name="two" literal="two-sided"
     * @generated
     * @ordered
     */
    public static final int TWO_VALUE = 1;

    /**
     * An array of all the '<em><b>Coated Sides</b></em>' enumerators.
     * @generated
     */
    private static final CoatedSides[] VALUES_ARRAY =
        new CoatedSides[]
        {
            ONE,
            TWO,
        };

    /**
     * A public read-only list of all the '<em><b>Coated Sides</b></em>' enumerators.
     * @generated
     */
    public static final List<CoatedSides> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Coated Sides</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CoatedSides get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            CoatedSides result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Coated Sides</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CoatedSides getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            CoatedSides result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Coated Sides</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CoatedSides get(int value)
    {
        switch (value)
        {
            case ONE_VALUE: return ONE;
            case TWO_VALUE: return TWO;
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
    private CoatedSides(int value, String name, String literal)
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

} //CoatedSides
