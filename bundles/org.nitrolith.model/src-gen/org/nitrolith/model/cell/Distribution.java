// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Distribution</b></em>',
 * and utility methods for working with them.
 * Distributions of probability.
 * @see org.nitrolith.model.cell.CellPackage#getDistribution()
 * @model
 * @generated
 */
public enum Distribution implements Enumerator
{
    /**
     * The '<em><b>Normal</b></em>' literal object.
     * The normal distribution.
     * @see #NORMAL_VALUE
     * @generated
     * @ordered
     */
    NORMAL(0, "normal", "normal"),

    /**
     * The '<em><b>Log Normal</b></em>' literal object.
     * The logarithm is normally distributed.
     * @see #LOG_NORMAL_VALUE
     * @generated
     * @ordered
     */
    LOG_NORMAL(1, "logNormal", "log-normal"),

    /**
     * The '<em><b>Uniform</b></em>' literal object.
     * All values in the range alike.
     * @see #UNIFORM_VALUE
     * @generated
     * @ordered
     */
    UNIFORM(2, "uniform", "uniform"),

    /**
     * The '<em><b>Triangular</b></em>' literal object.
     * Rising to the middle of the range and falling from it.
     * @see #TRIANGULAR_VALUE
     * @generated
     * @ordered
     */
    TRIANGULAR(3, "triangular", "triangular");

    /**
     * The '<em><b>Normal</b></em>' literal value.
     * The normal distribution.
     * @see #NORMAL
     * @model name="normal"
     * @generated
     * @ordered
     */
    public static final int NORMAL_VALUE = 0;

    /**
     * The '<em><b>Log Normal</b></em>' literal value.
     * The logarithm is normally distributed.
     * @see #LOG_NORMAL
     * @model name="logNormal" literal="log-normal"
     * @generated
     * @ordered
     */
    public static final int LOG_NORMAL_VALUE = 1;

    /**
     * The '<em><b>Uniform</b></em>' literal value.
     * All values in the range alike.
     * @see #UNIFORM
     * @model name="uniform"
     * @generated
     * @ordered
     */
    public static final int UNIFORM_VALUE = 2;

    /**
     * The '<em><b>Triangular</b></em>' literal value.
     * Rising to the middle of the range and falling from it.
     * @see #TRIANGULAR
     * @model name="triangular"
     * @generated
     * @ordered
     */
    public static final int TRIANGULAR_VALUE = 3;

    /**
     * An array of all the '<em><b>Distribution</b></em>' enumerators.
     * @generated
     */
    private static final Distribution[] VALUES_ARRAY =
        new Distribution[]
        {
            NORMAL,
            LOG_NORMAL,
            UNIFORM,
            TRIANGULAR,
        };

    /**
     * A public read-only list of all the '<em><b>Distribution</b></em>' enumerators.
     * @generated
     */
    public static final List<Distribution> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Distribution</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Distribution get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Distribution result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Distribution</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Distribution getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Distribution result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Distribution</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Distribution get(int value)
    {
        switch (value)
        {
            case NORMAL_VALUE: return NORMAL;
            case LOG_NORMAL_VALUE: return LOG_NORMAL;
            case UNIFORM_VALUE: return UNIFORM;
            case TRIANGULAR_VALUE: return TRIANGULAR;
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
    private Distribution(int value, String name, String literal)
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

} //Distribution
