// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Transition Cause</b></em>',
 * and utility methods for working with them.
 * What makes a phase change into another.
 * @see org.nitrolith.model.material.MaterialPackage#getTransitionCause()
 * @model
 * @generated
 */
public enum TransitionCause implements Enumerator
{
    /**
     * The '<em><b>Unspecified</b></em>' literal object.
     * It is not said.
     * @see #UNSPECIFIED_VALUE
     * @generated
     * @ordered
     */
    UNSPECIFIED(0, "unspecified", "unspecified"),

    /**
     * The '<em><b>Temperature</b></em>' literal object.
     * Heating or cooling.
     * @see #TEMPERATURE_VALUE
     * @generated
     * @ordered
     */
    TEMPERATURE(1, "temperature", "temperature"),

    /**
     * The '<em><b>Pressure</b></em>' literal object.
     * Pressure.
     * @see #PRESSURE_VALUE
     * @generated
     * @ordered
     */
    PRESSURE(2, "pressure", "pressure"),

    /**
     * The '<em><b>Milling</b></em>' literal object.
     * High-energy milling.
     * @see #MILLING_VALUE
     * @generated
     * @ordered
     */
    MILLING(3, "milling", "milling"),

    /**
     * The '<em><b>Composition</b></em>' literal object.
     * A change of composition.
     * @see #COMPOSITION_VALUE
     * @generated
     * @ordered
     */
    COMPOSITION(4, "composition", "composition");

    /**
     * The '<em><b>Unspecified</b></em>' literal value.
     * It is not said.
     * @see #UNSPECIFIED
     * @model name="unspecified"
     * @generated
     * @ordered
     */
    public static final int UNSPECIFIED_VALUE = 0;

    /**
     * The '<em><b>Temperature</b></em>' literal value.
     * Heating or cooling.
     * @see #TEMPERATURE
     * @model name="temperature"
     * @generated
     * @ordered
     */
    public static final int TEMPERATURE_VALUE = 1;

    /**
     * The '<em><b>Pressure</b></em>' literal value.
     * Pressure.
     * @see #PRESSURE
     * @model name="pressure"
     * @generated
     * @ordered
     */
    public static final int PRESSURE_VALUE = 2;

    /**
     * The '<em><b>Milling</b></em>' literal value.
     * High-energy milling.
     * @see #MILLING
     * @model name="milling"
     * @generated
     * @ordered
     */
    public static final int MILLING_VALUE = 3;

    /**
     * The '<em><b>Composition</b></em>' literal value.
     * A change of composition.
     * @see #COMPOSITION
     * @model name="composition"
     * @generated
     * @ordered
     */
    public static final int COMPOSITION_VALUE = 4;

    /**
     * An array of all the '<em><b>Transition Cause</b></em>' enumerators.
     * @generated
     */
    private static final TransitionCause[] VALUES_ARRAY =
        new TransitionCause[]
        {
            UNSPECIFIED,
            TEMPERATURE,
            PRESSURE,
            MILLING,
            COMPOSITION,
        };

    /**
     * A public read-only list of all the '<em><b>Transition Cause</b></em>' enumerators.
     * @generated
     */
    public static final List<TransitionCause> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Transition Cause</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TransitionCause get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            TransitionCause result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Transition Cause</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TransitionCause getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            TransitionCause result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Transition Cause</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TransitionCause get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case TEMPERATURE_VALUE: return TEMPERATURE;
            case PRESSURE_VALUE: return PRESSURE;
            case MILLING_VALUE: return MILLING;
            case COMPOSITION_VALUE: return COMPOSITION;
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
    private TransitionCause(int value, String name, String literal)
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

} //TransitionCause
