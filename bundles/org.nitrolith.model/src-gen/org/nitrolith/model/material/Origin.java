// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Origin</b></em>',
 * and utility methods for working with them.
 * How a value came about.
 * @see org.nitrolith.model.material.MaterialPackage#getOrigin()
 * @model
 * @generated
 */
public enum Origin implements Enumerator
{
    /**
     * The '<em><b>Measured</b></em>' literal object.
     * It was measured at the temperature given.
     * @see #MEASURED_VALUE
     * @generated
     * @ordered
     */
    MEASURED(0, "measured", "measured"),

    /**
     * The '<em><b>Extrapolated</b></em>' literal object.
     * It was extrapolated from an Arrhenius plot.
     * @see #EXTRAPOLATED_VALUE
     * @generated
     * @ordered
     */
    EXTRAPOLATED(1, "extrapolated", "extrapolated from Arrhenius"),

    /**
     * The '<em><b>Calculated</b></em>' literal object.
     * It was calculated, for example by molecular dynamics.
     * @see #CALCULATED_VALUE
     * @generated
     * @ordered
     */
    CALCULATED(2, "calculated", "calculated"),

    /**
     * The '<em><b>Simulated</b></em>' literal object.
     * It was generated from a model for demonstration or test.
     * @see #SIMULATED_VALUE
     * @generated
     * @ordered
     */
    SIMULATED(3, "simulated", "simulated");

    /**
     * The '<em><b>Measured</b></em>' literal value.
     * It was measured at the temperature given.
     * @see #MEASURED
     * @model name="measured"
     * @generated
     * @ordered
     */
    public static final int MEASURED_VALUE = 0;

    /**
     * The '<em><b>Extrapolated</b></em>' literal value.
     * It was extrapolated from an Arrhenius plot.
     * @see #EXTRAPOLATED
     * @model name="extrapolated" literal="extrapolated from Arrhenius"
     * @generated
     * @ordered
     */
    public static final int EXTRAPOLATED_VALUE = 1;

    /**
     * The '<em><b>Calculated</b></em>' literal value.
     * It was calculated, for example by molecular dynamics.
     * @see #CALCULATED
     * @model name="calculated"
     * @generated
     * @ordered
     */
    public static final int CALCULATED_VALUE = 2;

    /**
     * The '<em><b>Simulated</b></em>' literal value.
     * It was generated from a model for demonstration or test.
     * @see #SIMULATED
     * @model name="simulated"
     * @generated
     * @ordered
     */
    public static final int SIMULATED_VALUE = 3;

    /**
     * An array of all the '<em><b>Origin</b></em>' enumerators.
     * @generated
     */
    private static final Origin[] VALUES_ARRAY =
        new Origin[]
        {
            MEASURED,
            EXTRAPOLATED,
            CALCULATED,
            SIMULATED,
        };

    /**
     * A public read-only list of all the '<em><b>Origin</b></em>' enumerators.
     * @generated
     */
    public static final List<Origin> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Origin</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Origin get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Origin result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Origin</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Origin getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Origin result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Origin</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Origin get(int value)
    {
        switch (value)
        {
            case MEASURED_VALUE: return MEASURED;
            case EXTRAPOLATED_VALUE: return EXTRAPOLATED;
            case CALCULATED_VALUE: return CALCULATED;
            case SIMULATED_VALUE: return SIMULATED;
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
    private Origin(int value, String name, String literal)
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

} //Origin
