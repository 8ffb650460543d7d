// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Reversibility</b></em>',
 * and utility methods for working with them.
 * Whether a transition goes back.
 * @see org.nitrolith.model.material.MaterialPackage#getReversibility()
 * @model
 * @generated
 */
public enum Reversibility implements Enumerator
{
    /**
     * The '<em><b>Unspecified</b></em>' literal object.
     * It is not said.
     * @see #UNSPECIFIED_VALUE
     * @generated
     * @ordered
     */
    UNSPECIFIED(0, "unspecified", "unspecified"),

    /**
     * The '<em><b>Reversible</b></em>' literal object.
     * The phase changes back when the cause ends.
     * @see #REVERSIBLE_VALUE
     * @generated
     * @ordered
     */
    REVERSIBLE(1, "reversible", "reversible"),

    /**
     * The '<em><b>Irreversible</b></em>' literal object.
     * The new phase stays.
     * @see #IRREVERSIBLE_VALUE
     * @generated
     * @ordered
     */
    IRREVERSIBLE(2, "irreversible", "irreversible");

    /**
     * The '<em><b>Unspecified</b></em>' literal value.
     * It is not said.
     * @see #UNSPECIFIED
     * @model name="unspecified"
     * @generated
     * @ordered
     */
    public static final int UNSPECIFIED_VALUE = 0;

    /**
     * The '<em><b>Reversible</b></em>' literal value.
     * The phase changes back when the cause ends.
     * @see #REVERSIBLE
     * @model name="reversible"
     * @generated
     * @ordered
     */
    public static final int REVERSIBLE_VALUE = 1;

    /**
     * The '<em><b>Irreversible</b></em>' literal value.
     * The new phase stays.
     * @see #IRREVERSIBLE
     * @model name="irreversible"
     * @generated
     * @ordered
     */
    public static final int IRREVERSIBLE_VALUE = 2;

    /**
     * An array of all the '<em><b>Reversibility</b></em>' enumerators.
     * @generated
     */
    private static final Reversibility[] VALUES_ARRAY =
        new Reversibility[]
        {
            UNSPECIFIED,
            REVERSIBLE,
            IRREVERSIBLE,
        };

    /**
     * A public read-only list of all the '<em><b>Reversibility</b></em>' enumerators.
     * @generated
     */
    public static final List<Reversibility> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Reversibility</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Reversibility get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Reversibility result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Reversibility</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Reversibility getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Reversibility result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Reversibility</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Reversibility get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case REVERSIBLE_VALUE: return REVERSIBLE;
            case IRREVERSIBLE_VALUE: return IRREVERSIBLE;
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
    private Reversibility(int value, String name, String literal)
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

} //Reversibility
