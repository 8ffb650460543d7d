// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Contribution</b></em>',
 * and utility methods for working with them.
 * Which part of a material a conductivity stands for.
 * @see org.nitrolith.model.material.MaterialPackage#getContribution()
 * @model
 * @generated
 */
public enum Contribution implements Enumerator
{
    /**
     * The '<em><b>Total</b></em>' literal object.
     * Grains and grain boundaries together.
     * @see #TOTAL_VALUE
     * @generated
     * @ordered
     */
    TOTAL(0, "total", "total"),

    /**
     * The '<em><b>Bulk</b></em>' literal object.
     * The inside of the grains.
     * @see #BULK_VALUE
     * @generated
     * @ordered
     */
    BULK(1, "bulk", "bulk"),

    /**
     * The '<em><b>Grain Boundary</b></em>' literal object.
     * The grain boundaries.
     * @see #GRAIN_BOUNDARY_VALUE
     * @generated
     * @ordered
     */
    GRAIN_BOUNDARY(2, "grainBoundary", "grain boundary");

    /**
     * The '<em><b>Total</b></em>' literal value.
     * Grains and grain boundaries together.
     * @see #TOTAL
     * @model name="total"
     * @generated
     * @ordered
     */
    public static final int TOTAL_VALUE = 0;

    /**
     * The '<em><b>Bulk</b></em>' literal value.
     * The inside of the grains.
     * @see #BULK
     * @model name="bulk"
     * @generated
     * @ordered
     */
    public static final int BULK_VALUE = 1;

    /**
     * The '<em><b>Grain Boundary</b></em>' literal value.
     * The grain boundaries.
     * @see #GRAIN_BOUNDARY
     * @model name="grainBoundary" literal="grain boundary"
     * @generated
     * @ordered
     */
    public static final int GRAIN_BOUNDARY_VALUE = 2;

    /**
     * An array of all the '<em><b>Contribution</b></em>' enumerators.
     * @generated
     */
    private static final Contribution[] VALUES_ARRAY =
        new Contribution[]
        {
            TOTAL,
            BULK,
            GRAIN_BOUNDARY,
        };

    /**
     * A public read-only list of all the '<em><b>Contribution</b></em>' enumerators.
     * @generated
     */
    public static final List<Contribution> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Contribution</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Contribution get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Contribution result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contribution</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Contribution getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Contribution result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contribution</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Contribution get(int value)
    {
        switch (value)
        {
            case TOTAL_VALUE: return TOTAL;
            case BULK_VALUE: return BULK;
            case GRAIN_BOUNDARY_VALUE: return GRAIN_BOUNDARY;
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
    private Contribution(int value, String name, String literal)
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

} //Contribution
