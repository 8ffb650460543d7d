// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Mill Kind</b></em>',
 * and utility methods for working with them.
 * Sorts of ball mill.
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getMillKind()
 * @model
 * @generated
 */
public enum MillKind implements Enumerator
{
    /**
     * The '<em><b>Planetary</b></em>' literal object.
     * The jar turns on a turning disc.
     * @see #PLANETARY_VALUE
     * @generated
     * @ordered
     */
    PLANETARY(0, "planetary", "planetary"),

    /**
     * The '<em><b>Shaker</b></em>' literal object.
     * The jar is shaken.
     * @see #SHAKER_VALUE
     * @generated
     * @ordered
     */
    SHAKER(1, "shaker", "shaker"),

    /**
     * The '<em><b>Attritor</b></em>' literal object.
     * A stirrer moves the balls.
     * @see #ATTRITOR_VALUE
     * @generated
     * @ordered
     */
    ATTRITOR(2, "attritor", "attritor"),

    /**
     * The '<em><b>Roller</b></em>' literal object.
     * The jar turns about its own axis.
     * @see #ROLLER_VALUE
     * @generated
     * @ordered
     */
    ROLLER(3, "roller", "roller"),

    /**
     * The '<em><b>Other</b></em>' literal object.
     * Another mill.
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(4, "other", "other");

    /**
     * The '<em><b>Planetary</b></em>' literal value.
     * The jar turns on a turning disc.
     * @see #PLANETARY
     * @model name="planetary"
     * @generated
     * @ordered
     */
    public static final int PLANETARY_VALUE = 0;

    /**
     * The '<em><b>Shaker</b></em>' literal value.
     * The jar is shaken.
     * @see #SHAKER
     * @model name="shaker"
     * @generated
     * @ordered
     */
    public static final int SHAKER_VALUE = 1;

    /**
     * The '<em><b>Attritor</b></em>' literal value.
     * A stirrer moves the balls.
     * @see #ATTRITOR
     * @model name="attritor"
     * @generated
     * @ordered
     */
    public static final int ATTRITOR_VALUE = 2;

    /**
     * The '<em><b>Roller</b></em>' literal value.
     * The jar turns about its own axis.
     * @see #ROLLER
     * @model name="roller"
     * @generated
     * @ordered
     */
    public static final int ROLLER_VALUE = 3;

    /**
     * The '<em><b>Other</b></em>' literal value.
     * Another mill.
     * @see #OTHER
     * @model name="other"
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 4;

    /**
     * An array of all the '<em><b>Mill Kind</b></em>' enumerators.
     * @generated
     */
    private static final MillKind[] VALUES_ARRAY =
        new MillKind[]
        {
            PLANETARY,
            SHAKER,
            ATTRITOR,
            ROLLER,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Mill Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<MillKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Mill Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MillKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            MillKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Mill Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MillKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            MillKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Mill Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MillKind get(int value)
    {
        switch (value)
        {
            case PLANETARY_VALUE: return PLANETARY;
            case SHAKER_VALUE: return SHAKER;
            case ATTRITOR_VALUE: return ATTRITOR;
            case ROLLER_VALUE: return ROLLER;
            case OTHER_VALUE: return OTHER;
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
    private MillKind(int value, String name, String literal)
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

} //MillKind
