// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Immittance</b></em>',
 * and utility methods for working with them.
 * What a computation works on.
 * @see org.nitrolith.model.measurement.MeasurementPackage#getImmittance()
 * @model
 * @generated
 */
public enum Immittance implements Enumerator
{
    /**
     * The '<em><b>Impedance</b></em>' literal object.
     * The impedance Z.
     * @see #IMPEDANCE_VALUE
     * @generated
     * @ordered
     */
    IMPEDANCE(0, "impedance", "impedance"),

    /**
     * The '<em><b>Admittance</b></em>' literal object.
     * The admittance Y = 1/Z.
     * @see #ADMITTANCE_VALUE
     * @generated
     * @ordered
     */
    ADMITTANCE(1, "admittance", "admittance");

    /**
     * The '<em><b>Impedance</b></em>' literal value.
     * The impedance Z.
     * @see #IMPEDANCE
     * @model name="impedance"
     * @generated
     * @ordered
     */
    public static final int IMPEDANCE_VALUE = 0;

    /**
     * The '<em><b>Admittance</b></em>' literal value.
     * The admittance Y = 1/Z.
     * @see #ADMITTANCE
     * @model name="admittance"
     * @generated
     * @ordered
     */
    public static final int ADMITTANCE_VALUE = 1;

    /**
     * An array of all the '<em><b>Immittance</b></em>' enumerators.
     * @generated
     */
    private static final Immittance[] VALUES_ARRAY =
        new Immittance[]
        {
            IMPEDANCE,
            ADMITTANCE,
        };

    /**
     * A public read-only list of all the '<em><b>Immittance</b></em>' enumerators.
     * @generated
     */
    public static final List<Immittance> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Immittance</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Immittance get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Immittance result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Immittance</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Immittance getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Immittance result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Immittance</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Immittance get(int value)
    {
        switch (value)
        {
            case IMPEDANCE_VALUE: return IMPEDANCE;
            case ADMITTANCE_VALUE: return ADMITTANCE;
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
    private Immittance(int value, String name, String literal)
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

} //Immittance
