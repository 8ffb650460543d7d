// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Foil Counting</b></em>',
 * and utility methods for working with them.
 * How much of a foil's mass a unit cell carries.
 * @see org.nitrolith.model.cell.CellPackage#getFoilCounting()
 * @model
 * @generated
 */
public enum FoilCounting implements Enumerator
{
    /**
     * The '<em><b>Full</b></em>' literal object.
     * The whole foil.
     * @see #FULL_VALUE
     * @generated
     * @ordered
     */
    FULL(0, "full", "full"),

    /**
     * The '<em><b>Shared</b></em>' literal object.
     * Half of the foil, as both of its sides are coated.
     * @see #SHARED_VALUE
     * @generated
     * @ordered
     */
    SHARED(1, "shared", "shared");

    /**
     * The '<em><b>Full</b></em>' literal value.
     * The whole foil.
     * @see #FULL
     * @model name="full"
     * @generated
     * @ordered
     */
    public static final int FULL_VALUE = 0;

    /**
     * The '<em><b>Shared</b></em>' literal value.
     * Half of the foil, as both of its sides are coated.
     * @see #SHARED
     * @model name="shared"
     * @generated
     * @ordered
     */
    public static final int SHARED_VALUE = 1;

    /**
     * An array of all the '<em><b>Foil Counting</b></em>' enumerators.
     * @generated
     */
    private static final FoilCounting[] VALUES_ARRAY =
        new FoilCounting[]
        {
            FULL,
            SHARED,
        };

    /**
     * A public read-only list of all the '<em><b>Foil Counting</b></em>' enumerators.
     * @generated
     */
    public static final List<FoilCounting> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Foil Counting</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FoilCounting get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            FoilCounting result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Foil Counting</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FoilCounting getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            FoilCounting result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Foil Counting</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FoilCounting get(int value)
    {
        switch (value)
        {
            case FULL_VALUE: return FULL;
            case SHARED_VALUE: return SHARED;
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
    private FoilCounting(int value, String name, String literal)
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

} //FoilCounting
