// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Press Mode</b></em>',
 * and utility methods for working with them.
 * How pressure acts on a body.
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getPressMode()
 * @model
 * @generated
 */
public enum PressMode implements Enumerator
{
    /**
     * The '<em><b>Uniaxial</b></em>' literal object.
     * From above and below, in a die.
     * @see #UNIAXIAL_VALUE
     * @generated
     * @ordered
     */
    UNIAXIAL(0, "uniaxial", "uniaxial"),

    /**
     * The '<em><b>Isostatic</b></em>' literal object.
     * From all sides, in a liquid or a gas.
     * @see #ISOSTATIC_VALUE
     * @generated
     * @ordered
     */
    ISOSTATIC(1, "isostatic", "isostatic");

    /**
     * The '<em><b>Uniaxial</b></em>' literal value.
     * From above and below, in a die.
     * @see #UNIAXIAL
     * @model name="uniaxial"
     * @generated
     * @ordered
     */
    public static final int UNIAXIAL_VALUE = 0;

    /**
     * The '<em><b>Isostatic</b></em>' literal value.
     * From all sides, in a liquid or a gas.
     * @see #ISOSTATIC
     * @model name="isostatic"
     * @generated
     * @ordered
     */
    public static final int ISOSTATIC_VALUE = 1;

    /**
     * An array of all the '<em><b>Press Mode</b></em>' enumerators.
     * @generated
     */
    private static final PressMode[] VALUES_ARRAY =
        new PressMode[]
        {
            UNIAXIAL,
            ISOSTATIC,
        };

    /**
     * A public read-only list of all the '<em><b>Press Mode</b></em>' enumerators.
     * @generated
     */
    public static final List<PressMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Press Mode</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PressMode get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            PressMode result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Press Mode</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PressMode getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            PressMode result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Press Mode</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PressMode get(int value)
    {
        switch (value)
        {
            case UNIAXIAL_VALUE: return UNIAXIAL;
            case ISOSTATIC_VALUE: return ISOSTATIC;
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
    private PressMode(int value, String name, String literal)
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

} //PressMode
