// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Sputter Mode</b></em>',
 * and utility methods for working with them.
 * How a sputtering plasma is driven.
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getSputterMode()
 * @model
 * @generated
 */
public enum SputterMode implements Enumerator
{
    /**
     * The '<em><b>Rf</b></em>' literal object.
     * By a radio-frequency field.
     * @see #RF_VALUE
     * @generated
     * @ordered
     */
    RF(0, "rf", "RF"),

    /**
     * The '<em><b>Dc</b></em>' literal object.
     * By a direct voltage.
     * @see #DC_VALUE
     * @generated
     * @ordered
     */
    DC(1, "dc", "DC"),

    /**
     * The '<em><b>Pulsed Dc</b></em>' literal object.
     * By a pulsed direct voltage.
     * @see #PULSED_DC_VALUE
     * @generated
     * @ordered
     */
    PULSED_DC(2, "pulsedDc", "pulsed DC"),

    /**
     * The '<em><b>Reactive</b></em>' literal object.
     * By a radio-frequency field in a gas that reacts with the target's atoms.
     * @see #REACTIVE_VALUE
     * @generated
     * @ordered
     */
    REACTIVE(3, "reactive", "reactive RF");

    /**
     * The '<em><b>Rf</b></em>' literal value.
     * By a radio-frequency field.
     * @see #RF
     * @model name="rf" literal="RF"
     * @generated
     * @ordered
     */
    public static final int RF_VALUE = 0;

    /**
     * The '<em><b>Dc</b></em>' literal value.
     * By a direct voltage.
     * @see #DC
     * @model name="dc" literal="DC"
     * @generated
     * @ordered
     */
    public static final int DC_VALUE = 1;

    /**
     * The '<em><b>Pulsed Dc</b></em>' literal value.
     * By a pulsed direct voltage.
     * @see #PULSED_DC
     * @model name="pulsedDc" literal="pulsed DC"
     * @generated
     * @ordered
     */
    public static final int PULSED_DC_VALUE = 2;

    /**
     * The '<em><b>Reactive</b></em>' literal value.
     * By a radio-frequency field in a gas that reacts with the target's atoms.
     * @see #REACTIVE
     * @model name="reactive" literal="reactive RF"
     * @generated
     * @ordered
     */
    public static final int REACTIVE_VALUE = 3;

    /**
     * An array of all the '<em><b>Sputter Mode</b></em>' enumerators.
     * @generated
     */
    private static final SputterMode[] VALUES_ARRAY =
        new SputterMode[]
        {
            RF,
            DC,
            PULSED_DC,
            REACTIVE,
        };

    /**
     * A public read-only list of all the '<em><b>Sputter Mode</b></em>' enumerators.
     * @generated
     */
    public static final List<SputterMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Sputter Mode</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SputterMode get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            SputterMode result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Sputter Mode</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SputterMode getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            SputterMode result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Sputter Mode</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SputterMode get(int value)
    {
        switch (value)
        {
            case RF_VALUE: return RF;
            case DC_VALUE: return DC;
            case PULSED_DC_VALUE: return PULSED_DC;
            case REACTIVE_VALUE: return REACTIVE;
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
    private SputterMode(int value, String name, String literal)
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

} //SputterMode
