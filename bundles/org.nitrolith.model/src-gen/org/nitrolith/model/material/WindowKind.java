// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Window Kind</b></em>',
 * and utility methods for working with them.
 * Sorts of stability window.
 * @see org.nitrolith.model.material.MaterialPackage#getWindowKind()
 * @model
 * @generated
 */
public enum WindowKind implements Enumerator
{
    /**
     * The '<em><b>Thermodynamic</b></em>' literal object.
     * Calculated from the phases in equilibrium, without any kinetic help.
     * @see #THERMODYNAMIC_VALUE
     * @generated
     * @ordered
     */
    THERMODYNAMIC(0, "thermodynamic", "thermodynamic intrinsic"),

    /**
     * The '<em><b>Extended</b></em>' literal object.
     * Wider than the intrinsic window because the interphases that form protect the material.
     * @see #EXTENDED_VALUE
     * @generated
     * @ordered
     */
    EXTENDED(1, "extended", "extended by interphases"),

    /**
     * The '<em><b>Experimental</b></em>' literal object.
     * Found by measurement.
     * @see #EXPERIMENTAL_VALUE
     * @generated
     * @ordered
     */
    EXPERIMENTAL(2, "experimental", "experimental");

    /**
     * The '<em><b>Thermodynamic</b></em>' literal value.
     * Calculated from the phases in equilibrium, without any kinetic help.
     * @see #THERMODYNAMIC
     * @model name="thermodynamic" literal="thermodynamic intrinsic"
     * @generated
     * @ordered
     */
    public static final int THERMODYNAMIC_VALUE = 0;

    /**
     * The '<em><b>Extended</b></em>' literal value.
     * Wider than the intrinsic window because the interphases that form protect the material.
     * @see #EXTENDED
     * @model name="extended" literal="extended by interphases"
     * @generated
     * @ordered
     */
    public static final int EXTENDED_VALUE = 1;

    /**
     * The '<em><b>Experimental</b></em>' literal value.
     * Found by measurement.
     * @see #EXPERIMENTAL
     * @model name="experimental"
     * @generated
     * @ordered
     */
    public static final int EXPERIMENTAL_VALUE = 2;

    /**
     * An array of all the '<em><b>Window Kind</b></em>' enumerators.
     * @generated
     */
    private static final WindowKind[] VALUES_ARRAY =
        new WindowKind[]
        {
            THERMODYNAMIC,
            EXTENDED,
            EXPERIMENTAL,
        };

    /**
     * A public read-only list of all the '<em><b>Window Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<WindowKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Window Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static WindowKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            WindowKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Window Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static WindowKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            WindowKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Window Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static WindowKind get(int value)
    {
        switch (value)
        {
            case THERMODYNAMIC_VALUE: return THERMODYNAMIC;
            case EXTENDED_VALUE: return EXTENDED;
            case EXPERIMENTAL_VALUE: return EXPERIMENTAL;
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
    private WindowKind(int value, String name, String literal)
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

} //WindowKind
