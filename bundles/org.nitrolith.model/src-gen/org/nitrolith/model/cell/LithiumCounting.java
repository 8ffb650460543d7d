// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Lithium Counting</b></em>',
 * and utility methods for working with them.
 * What an N/P ratio counts.
 * @see org.nitrolith.model.cell.CellPackage#getLithiumCounting()
 * @model
 * @generated
 */
public enum LithiumCounting implements Enumerator
{
    /**
     * The '<em><b>All Lithium</b></em>' literal object.
     * All the lithium of the negative electrode in the charged cell.
     * @see #ALL_LITHIUM_VALUE
     * @generated
     * @ordered
     */
    ALL_LITHIUM(0, "allLithium", "all lithium"),

    /**
     * The '<em><b>Excess Only</b></em>' literal object.
     * The lithium that is there before the first charge: N/P less one is what is added.
     * @see #EXCESS_ONLY_VALUE
     * @generated
     * @ordered
     */
    EXCESS_ONLY(1, "excessOnly", "excess only");

    /**
     * The '<em><b>All Lithium</b></em>' literal value.
     * All the lithium of the negative electrode in the charged cell.
     * @see #ALL_LITHIUM
     * @model name="allLithium" literal="all lithium"
     * @generated
     * @ordered
     */
    public static final int ALL_LITHIUM_VALUE = 0;

    /**
     * The '<em><b>Excess Only</b></em>' literal value.
     * The lithium that is there before the first charge: N/P less one is what is added.
     * @see #EXCESS_ONLY
     * @model name="excessOnly" literal="excess only"
     * @generated
     * @ordered
     */
    public static final int EXCESS_ONLY_VALUE = 1;

    /**
     * An array of all the '<em><b>Lithium Counting</b></em>' enumerators.
     * @generated
     */
    private static final LithiumCounting[] VALUES_ARRAY =
        new LithiumCounting[]
        {
            ALL_LITHIUM,
            EXCESS_ONLY,
        };

    /**
     * A public read-only list of all the '<em><b>Lithium Counting</b></em>' enumerators.
     * @generated
     */
    public static final List<LithiumCounting> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Lithium Counting</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static LithiumCounting get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            LithiumCounting result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Lithium Counting</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static LithiumCounting getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            LithiumCounting result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Lithium Counting</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static LithiumCounting get(int value)
    {
        switch (value)
        {
            case ALL_LITHIUM_VALUE: return ALL_LITHIUM;
            case EXCESS_ONLY_VALUE: return EXCESS_ONLY;
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
    private LithiumCounting(int value, String name, String literal)
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

} //LithiumCounting
