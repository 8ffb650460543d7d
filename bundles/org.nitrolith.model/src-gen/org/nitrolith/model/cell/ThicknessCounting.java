// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Thickness Counting</b></em>',
 * and utility methods for working with them.
 * What a given electrolyte thickness stands for.
 * @see org.nitrolith.model.cell.CellPackage#getThicknessCounting()
 * @model
 * @generated
 */
public enum ThicknessCounting implements Enumerator
{
    /**
     * The '<em><b>Each Layer</b></em>' literal object.
     * Each electrolyte layer has this thickness.
     * @see #EACH_LAYER_VALUE
     * @generated
     * @ordered
     */
    EACH_LAYER(0, "eachLayer", "each layer"),

    /**
     * The '<em><b>Total</b></em>' literal object.
     * All electrolyte layers together have this thickness.
     * @see #TOTAL_VALUE
     * @generated
     * @ordered
     */
    TOTAL(1, "total", "total");

    /**
     * The '<em><b>Each Layer</b></em>' literal value.
     * Each electrolyte layer has this thickness.
     * @see #EACH_LAYER
     * @model name="eachLayer" literal="each layer"
     * @generated
     * @ordered
     */
    public static final int EACH_LAYER_VALUE = 0;

    /**
     * The '<em><b>Total</b></em>' literal value.
     * All electrolyte layers together have this thickness.
     * @see #TOTAL
     * @model name="total"
     * @generated
     * @ordered
     */
    public static final int TOTAL_VALUE = 1;

    /**
     * An array of all the '<em><b>Thickness Counting</b></em>' enumerators.
     * @generated
     */
    private static final ThicknessCounting[] VALUES_ARRAY =
        new ThicknessCounting[]
        {
            EACH_LAYER,
            TOTAL,
        };

    /**
     * A public read-only list of all the '<em><b>Thickness Counting</b></em>' enumerators.
     * @generated
     */
    public static final List<ThicknessCounting> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Thickness Counting</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ThicknessCounting get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ThicknessCounting result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Thickness Counting</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ThicknessCounting getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ThicknessCounting result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Thickness Counting</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ThicknessCounting get(int value)
    {
        switch (value)
        {
            case EACH_LAYER_VALUE: return EACH_LAYER;
            case TOTAL_VALUE: return TOTAL;
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
    private ThicknessCounting(int value, String name, String literal)
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

} //ThicknessCounting
