// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Decomposition Cause</b></em>',
 * and utility methods for working with them.
 * What makes a material decompose.
 * @see org.nitrolith.model.material.MaterialPackage#getDecompositionCause()
 * @model
 * @generated
 */
public enum DecompositionCause implements Enumerator
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
     * The '<em><b>Reduction</b></em>' literal object.
     * Reduction, for example by lithium metal.
     * @see #REDUCTION_VALUE
     * @generated
     * @ordered
     */
    REDUCTION(1, "reduction", "reduction"),

    /**
     * The '<em><b>Oxidation</b></em>' literal object.
     * Oxidation at high potential.
     * @see #OXIDATION_VALUE
     * @generated
     * @ordered
     */
    OXIDATION(2, "oxidation", "oxidation"),

    /**
     * The '<em><b>Moisture</b></em>' literal object.
     * Water.
     * @see #MOISTURE_VALUE
     * @generated
     * @ordered
     */
    MOISTURE(3, "moisture", "moisture"),

    /**
     * The '<em><b>Oxygen</b></em>' literal object.
     * Oxygen.
     * @see #OXYGEN_VALUE
     * @generated
     * @ordered
     */
    OXYGEN(4, "oxygen", "oxygen"),

    /**
     * The '<em><b>Heat</b></em>' literal object.
     * Heating.
     * @see #HEAT_VALUE
     * @generated
     * @ordered
     */
    HEAT(5, "heat", "heat"),

    /**
     * The '<em><b>Contact</b></em>' literal object.
     * Contact with another material.
     * @see #CONTACT_VALUE
     * @generated
     * @ordered
     */
    CONTACT(6, "contact", "contact");

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
     * The '<em><b>Reduction</b></em>' literal value.
     * Reduction, for example by lithium metal.
     * @see #REDUCTION
     * @model name="reduction"
     * @generated
     * @ordered
     */
    public static final int REDUCTION_VALUE = 1;

    /**
     * The '<em><b>Oxidation</b></em>' literal value.
     * Oxidation at high potential.
     * @see #OXIDATION
     * @model name="oxidation"
     * @generated
     * @ordered
     */
    public static final int OXIDATION_VALUE = 2;

    /**
     * The '<em><b>Moisture</b></em>' literal value.
     * Water.
     * @see #MOISTURE
     * @model name="moisture"
     * @generated
     * @ordered
     */
    public static final int MOISTURE_VALUE = 3;

    /**
     * The '<em><b>Oxygen</b></em>' literal value.
     * Oxygen.
     * @see #OXYGEN
     * @model name="oxygen"
     * @generated
     * @ordered
     */
    public static final int OXYGEN_VALUE = 4;

    /**
     * The '<em><b>Heat</b></em>' literal value.
     * Heating.
     * @see #HEAT
     * @model name="heat"
     * @generated
     * @ordered
     */
    public static final int HEAT_VALUE = 5;

    /**
     * The '<em><b>Contact</b></em>' literal value.
     * Contact with another material.
     * @see #CONTACT
     * @model name="contact"
     * @generated
     * @ordered
     */
    public static final int CONTACT_VALUE = 6;

    /**
     * An array of all the '<em><b>Decomposition Cause</b></em>' enumerators.
     * @generated
     */
    private static final DecompositionCause[] VALUES_ARRAY =
        new DecompositionCause[]
        {
            UNSPECIFIED,
            REDUCTION,
            OXIDATION,
            MOISTURE,
            OXYGEN,
            HEAT,
            CONTACT,
        };

    /**
     * A public read-only list of all the '<em><b>Decomposition Cause</b></em>' enumerators.
     * @generated
     */
    public static final List<DecompositionCause> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Decomposition Cause</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static DecompositionCause get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            DecompositionCause result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Decomposition Cause</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static DecompositionCause getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            DecompositionCause result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Decomposition Cause</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static DecompositionCause get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case REDUCTION_VALUE: return REDUCTION;
            case OXIDATION_VALUE: return OXIDATION;
            case MOISTURE_VALUE: return MOISTURE;
            case OXYGEN_VALUE: return OXYGEN;
            case HEAT_VALUE: return HEAT;
            case CONTACT_VALUE: return CONTACT;
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
    private DecompositionCause(int value, String name, String literal)
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

} //DecompositionCause
