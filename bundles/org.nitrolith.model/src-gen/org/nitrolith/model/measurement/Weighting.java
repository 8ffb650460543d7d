// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Weighting</b></em>',
 * and utility methods for working with them.
 * How the points of a spectrum or of an Arrhenius plot are weighted.
 * @see org.nitrolith.model.measurement.MeasurementPackage#getWeighting()
 * @model
 * @generated
 */
public enum Weighting implements Enumerator
{
    /**
     * The '<em><b>Modulus</b></em>' literal object.
     * By the inverse square of the modulus.
     * @see #MODULUS_VALUE
     * @generated
     * @ordered
     */
    MODULUS(0, "modulus", "modulus"),

    /**
     * The '<em><b>Unit</b></em>' literal object.
     * All alike.
     * @see #UNIT_VALUE
     * @generated
     * @ordered
     */
    UNIT(1, "unit", "unit"),

    /**
     * The '<em><b>Proportional</b></em>' literal object.
     * Real and imaginary part each by its own inverse square.
     * @see #PROPORTIONAL_VALUE
     * @generated
     * @ordered
     */
    PROPORTIONAL(2, "proportional", "proportional"),

    /**
     * The '<em><b>Sigma</b></em>' literal object.
     * By the given standard errors.
     * @see #SIGMA_VALUE
     * @generated
     * @ordered
     */
    SIGMA(3, "sigma", "sigma");

    /**
     * The '<em><b>Modulus</b></em>' literal value.
     * By the inverse square of the modulus.
     * @see #MODULUS
     * @model name="modulus"
     * @generated
     * @ordered
     */
    public static final int MODULUS_VALUE = 0;

    /**
     * The '<em><b>Unit</b></em>' literal value.
     * All alike.
     * @see #UNIT
     * @model name="unit"
     * @generated
     * @ordered
     */
    public static final int UNIT_VALUE = 1;

    /**
     * The '<em><b>Proportional</b></em>' literal value.
     * Real and imaginary part each by its own inverse square.
     * @see #PROPORTIONAL
     * @model name="proportional"
     * @generated
     * @ordered
     */
    public static final int PROPORTIONAL_VALUE = 2;

    /**
     * The '<em><b>Sigma</b></em>' literal value.
     * By the given standard errors.
     * @see #SIGMA
     * @model name="sigma"
     * @generated
     * @ordered
     */
    public static final int SIGMA_VALUE = 3;

    /**
     * An array of all the '<em><b>Weighting</b></em>' enumerators.
     * @generated
     */
    private static final Weighting[] VALUES_ARRAY =
        new Weighting[]
        {
            MODULUS,
            UNIT,
            PROPORTIONAL,
            SIGMA,
        };

    /**
     * A public read-only list of all the '<em><b>Weighting</b></em>' enumerators.
     * @generated
     */
    public static final List<Weighting> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Weighting</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Weighting get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Weighting result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Weighting</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Weighting getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Weighting result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Weighting</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Weighting get(int value)
    {
        switch (value)
        {
            case MODULUS_VALUE: return MODULUS;
            case UNIT_VALUE: return UNIT;
            case PROPORTIONAL_VALUE: return PROPORTIONAL;
            case SIGMA_VALUE: return SIGMA;
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
    private Weighting(int value, String name, String literal)
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

} //Weighting
