// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Contact Verdict</b></em>',
 * and utility methods for working with them.
 * What a contact between two materials is known to do.
 * @see org.nitrolith.model.material.MaterialPackage#getContactVerdict()
 * @model
 * @generated
 */
public enum ContactVerdict implements Enumerator
{
    /**
     * The '<em><b>Not Studied</b></em>' literal object.
     * Nobody has looked, or it is not said.
     * @see #NOT_STUDIED_VALUE
     * @generated
     * @ordered
     */
    NOT_STUDIED(0, "notStudied", "not studied"),

    /**
     * The '<em><b>Stable</b></em>' literal object.
     * No reaction is expected: the contact is in thermodynamic equilibrium, or none was observed.
     * @see #STABLE_VALUE
     * @generated
     * @ordered
     */
    STABLE(1, "stable", "stable"),

    /**
     * The '<em><b>Passivated</b></em>' literal object.
     * The materials react, but the interphases protect them: the contact is kinetically stable.
     * @see #PASSIVATED_VALUE
     * @generated
     * @ordered
     */
    PASSIVATED(2, "passivated", "passivated"),

    /**
     * The '<em><b>Unstable</b></em>' literal object.
     * The materials react and go on reacting.
     * @see #UNSTABLE_VALUE
     * @generated
     * @ordered
     */
    UNSTABLE(3, "unstable", "unstable");

    /**
     * The '<em><b>Not Studied</b></em>' literal value.
     * Nobody has looked, or it is not said.
     * @see #NOT_STUDIED
     * @model name="notStudied" literal="not studied"
     * @generated
     * @ordered
     */
    public static final int NOT_STUDIED_VALUE = 0;

    /**
     * The '<em><b>Stable</b></em>' literal value.
     * No reaction is expected: the contact is in thermodynamic equilibrium, or none was observed.
     * @see #STABLE
     * @model name="stable"
     * @generated
     * @ordered
     */
    public static final int STABLE_VALUE = 1;

    /**
     * The '<em><b>Passivated</b></em>' literal value.
     * The materials react, but the interphases protect them: the contact is kinetically stable.
     * @see #PASSIVATED
     * @model name="passivated"
     * @generated
     * @ordered
     */
    public static final int PASSIVATED_VALUE = 2;

    /**
     * The '<em><b>Unstable</b></em>' literal value.
     * The materials react and go on reacting.
     * @see #UNSTABLE
     * @model name="unstable"
     * @generated
     * @ordered
     */
    public static final int UNSTABLE_VALUE = 3;

    /**
     * An array of all the '<em><b>Contact Verdict</b></em>' enumerators.
     * @generated
     */
    private static final ContactVerdict[] VALUES_ARRAY =
        new ContactVerdict[]
        {
            NOT_STUDIED,
            STABLE,
            PASSIVATED,
            UNSTABLE,
        };

    /**
     * A public read-only list of all the '<em><b>Contact Verdict</b></em>' enumerators.
     * @generated
     */
    public static final List<ContactVerdict> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Contact Verdict</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactVerdict get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ContactVerdict result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contact Verdict</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactVerdict getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ContactVerdict result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contact Verdict</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactVerdict get(int value)
    {
        switch (value)
        {
            case NOT_STUDIED_VALUE: return NOT_STUDIED;
            case STABLE_VALUE: return STABLE;
            case PASSIVATED_VALUE: return PASSIVATED;
            case UNSTABLE_VALUE: return UNSTABLE;
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
    private ContactVerdict(int value, String name, String literal)
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

} //ContactVerdict
