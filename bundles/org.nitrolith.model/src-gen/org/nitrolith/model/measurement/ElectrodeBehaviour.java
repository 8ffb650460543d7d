// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Electrode Behaviour</b></em>',
 * and utility methods for working with them.
 * Whether ions pass an electrode.
 * @see org.nitrolith.model.measurement.MeasurementPackage#getElectrodeBehaviour()
 * @model
 * @generated
 */
public enum ElectrodeBehaviour implements Enumerator
{
    /**
     * The '<em><b>Blocking</b></em>' literal object.
     * Ions do not pass, for example gold or steel.
     * @see #BLOCKING_VALUE
     * @generated
     * @ordered
     */
    BLOCKING(0, "blocking", "blocking"),

    /**
     * The '<em><b>Reversible</b></em>' literal object.
     * Ions pass, for example lithium.
     * @see #REVERSIBLE_VALUE
     * @generated
     * @ordered
     */
    REVERSIBLE(1, "reversible", "reversible"),

    /**
     * The '<em><b>Mixed</b></em>' literal object.
     * One electrode blocks, the other does not.
     * @see #MIXED_VALUE
     * @generated
     * @ordered
     */
    MIXED(2, "mixed", "one of each");

    /**
     * The '<em><b>Blocking</b></em>' literal value.
     * Ions do not pass, for example gold or steel.
     * @see #BLOCKING
     * @model name="blocking"
     * @generated
     * @ordered
     */
    public static final int BLOCKING_VALUE = 0;

    /**
     * The '<em><b>Reversible</b></em>' literal value.
     * Ions pass, for example lithium.
     * @see #REVERSIBLE
     * @model name="reversible"
     * @generated
     * @ordered
     */
    public static final int REVERSIBLE_VALUE = 1;

    /**
     * The '<em><b>Mixed</b></em>' literal value.
     * One electrode blocks, the other does not.
     * @see #MIXED
     * @model name="mixed" literal="one of each"
     * @generated
     * @ordered
     */
    public static final int MIXED_VALUE = 2;

    /**
     * An array of all the '<em><b>Electrode Behaviour</b></em>' enumerators.
     * @generated
     */
    private static final ElectrodeBehaviour[] VALUES_ARRAY =
        new ElectrodeBehaviour[]
        {
            BLOCKING,
            REVERSIBLE,
            MIXED,
        };

    /**
     * A public read-only list of all the '<em><b>Electrode Behaviour</b></em>' enumerators.
     * @generated
     */
    public static final List<ElectrodeBehaviour> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Electrode Behaviour</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ElectrodeBehaviour get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ElectrodeBehaviour result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Electrode Behaviour</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ElectrodeBehaviour getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ElectrodeBehaviour result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Electrode Behaviour</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ElectrodeBehaviour get(int value)
    {
        switch (value)
        {
            case BLOCKING_VALUE: return BLOCKING;
            case REVERSIBLE_VALUE: return REVERSIBLE;
            case MIXED_VALUE: return MIXED;
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
    private ElectrodeBehaviour(int value, String name, String literal)
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

} //ElectrodeBehaviour
