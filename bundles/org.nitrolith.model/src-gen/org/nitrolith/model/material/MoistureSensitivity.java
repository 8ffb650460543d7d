// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Moisture Sensitivity</b></em>',
 * and utility methods for working with them.
 * How a material reacts with water from the air.
 * @see org.nitrolith.model.material.MaterialPackage#getMoistureSensitivity()
 * @model
 * @generated
 */
public enum MoistureSensitivity implements Enumerator
{
    /**
     * The '<em><b>Unspecified</b></em>' literal object.
     * It is not said; a lithium nitride counts as sensitive.
     * @see #UNSPECIFIED_VALUE
     * @generated
     * @ordered
     */
    UNSPECIFIED(0, "unspecified", "unspecified"),

    /**
     * The '<em><b>Sensitive</b></em>' literal object.
     * It reacts with moisture.
     * @see #SENSITIVE_VALUE
     * @generated
     * @ordered
     */
    SENSITIVE(1, "sensitive", "sensitive"),

    /**
     * The '<em><b>Tolerant</b></em>' literal object.
     * It can be handled in air.
     * @see #TOLERANT_VALUE
     * @generated
     * @ordered
     */
    TOLERANT(2, "tolerant", "tolerant");

    /**
     * The '<em><b>Unspecified</b></em>' literal value.
     * It is not said; a lithium nitride counts as sensitive.
     * @see #UNSPECIFIED
     * @model name="unspecified"
     * @generated
     * @ordered
     */
    public static final int UNSPECIFIED_VALUE = 0;

    /**
     * The '<em><b>Sensitive</b></em>' literal value.
     * It reacts with moisture.
     * @see #SENSITIVE
     * @model name="sensitive"
     * @generated
     * @ordered
     */
    public static final int SENSITIVE_VALUE = 1;

    /**
     * The '<em><b>Tolerant</b></em>' literal value.
     * It can be handled in air.
     * @see #TOLERANT
     * @model name="tolerant"
     * @generated
     * @ordered
     */
    public static final int TOLERANT_VALUE = 2;

    /**
     * An array of all the '<em><b>Moisture Sensitivity</b></em>' enumerators.
     * @generated
     */
    private static final MoistureSensitivity[] VALUES_ARRAY =
        new MoistureSensitivity[]
        {
            UNSPECIFIED,
            SENSITIVE,
            TOLERANT,
        };

    /**
     * A public read-only list of all the '<em><b>Moisture Sensitivity</b></em>' enumerators.
     * @generated
     */
    public static final List<MoistureSensitivity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Moisture Sensitivity</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MoistureSensitivity get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            MoistureSensitivity result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Moisture Sensitivity</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MoistureSensitivity getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            MoistureSensitivity result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Moisture Sensitivity</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MoistureSensitivity get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case SENSITIVE_VALUE: return SENSITIVE;
            case TOLERANT_VALUE: return TOLERANT;
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
    private MoistureSensitivity(int value, String name, String literal)
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

} //MoistureSensitivity
