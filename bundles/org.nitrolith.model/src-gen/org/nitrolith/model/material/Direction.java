// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Direction</b></em>',
 * and utility methods for working with them.
 * Directions of transport in a single crystal.
 * @see org.nitrolith.model.material.MaterialPackage#getDirection()
 * @model
 * @generated
 */
public enum Direction implements Enumerator
{
    /**
     * The '<em><b>Isotropic</b></em>' literal object.
     * No direction: a polycrystal, a glass or a cubic crystal.
     * @see #ISOTROPIC_VALUE
     * @generated
     * @ordered
     */
    ISOTROPIC(0, "isotropic", "isotropic"),

    /**
     * The '<em><b>Perpendicular C</b></em>' literal object.
     * Perpendicular to the c axis.
     * @see #PERPENDICULAR_C_VALUE
     * @generated
     * @ordered
     */
    PERPENDICULAR_C(1, "perpendicularC", "perpendicular c"),

    /**
     * The '<em><b>Parallel C</b></em>' literal object.
     * Parallel to the c axis.
     * @see #PARALLEL_C_VALUE
     * @generated
     * @ordered
     */
    PARALLEL_C(2, "parallelC", "parallel c");

    /**
     * The '<em><b>Isotropic</b></em>' literal value.
     * No direction: a polycrystal, a glass or a cubic crystal.
     * @see #ISOTROPIC
     * @model name="isotropic"
     * @generated
     * @ordered
     */
    public static final int ISOTROPIC_VALUE = 0;

    /**
     * The '<em><b>Perpendicular C</b></em>' literal value.
     * Perpendicular to the c axis.
     * @see #PERPENDICULAR_C
     * @model name="perpendicularC" literal="perpendicular c"
     * @generated
     * @ordered
     */
    public static final int PERPENDICULAR_C_VALUE = 1;

    /**
     * The '<em><b>Parallel C</b></em>' literal value.
     * Parallel to the c axis.
     * @see #PARALLEL_C
     * @model name="parallelC" literal="parallel c"
     * @generated
     * @ordered
     */
    public static final int PARALLEL_C_VALUE = 2;

    /**
     * An array of all the '<em><b>Direction</b></em>' enumerators.
     * @generated
     */
    private static final Direction[] VALUES_ARRAY =
        new Direction[]
        {
            ISOTROPIC,
            PERPENDICULAR_C,
            PARALLEL_C,
        };

    /**
     * A public read-only list of all the '<em><b>Direction</b></em>' enumerators.
     * @generated
     */
    public static final List<Direction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Direction</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Direction get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Direction result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Direction</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Direction getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Direction result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Direction</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Direction get(int value)
    {
        switch (value)
        {
            case ISOTROPIC_VALUE: return ISOTROPIC;
            case PERPENDICULAR_C_VALUE: return PERPENDICULAR_C;
            case PARALLEL_C_VALUE: return PARALLEL_C;
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
    private Direction(int value, String name, String literal)
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

} //Direction
