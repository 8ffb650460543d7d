// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Target Kind</b></em>',
 * and utility methods for working with them.
 * What a goal of the literature or of a project is.
 * @see org.nitrolith.model.base.BasePackage#getTargetKind()
 * @model
 * @generated
 */
public enum TargetKind implements Enumerator
{
    /**
     * The '<em><b>Target</b></em>' literal object.
     * A value to reach.
     * @see #TARGET_VALUE
     * @generated
     * @ordered
     */
    TARGET(0, "target", "target"),

    /**
     * The '<em><b>Condition</b></em>' literal object.
     * A condition under which something is to be reached.
     * @see #CONDITION_VALUE
     * @generated
     * @ordered
     */
    CONDITION(1, "condition", "condition"),

    /**
     * The '<em><b>Design</b></em>' literal object.
     * A value chosen for a design.
     * @see #DESIGN_VALUE
     * @generated
     * @ordered
     */
    DESIGN(2, "design", "design"),

    /**
     * The '<em><b>Direction</b></em>' literal object.
     * A direction of work without a number.
     * @see #DIRECTION_VALUE
     * @generated
     * @ordered
     */
    DIRECTION(3, "direction", "direction"),

    /**
     * The '<em><b>Open Question</b></em>' literal object.
     * A value that has still to be found out.
     * @see #OPEN_QUESTION_VALUE
     * @generated
     * @ordered
     */
    OPEN_QUESTION(4, "openQuestion", "open question");

    /**
     * The '<em><b>Target</b></em>' literal value.
     * A value to reach.
     * @see #TARGET
     * @model name="target"
     * @generated
     * @ordered
     */
    public static final int TARGET_VALUE = 0;

    /**
     * The '<em><b>Condition</b></em>' literal value.
     * A condition under which something is to be reached.
     * @see #CONDITION
     * @model name="condition"
     * @generated
     * @ordered
     */
    public static final int CONDITION_VALUE = 1;

    /**
     * The '<em><b>Design</b></em>' literal value.
     * A value chosen for a design.
     * @see #DESIGN
     * @model name="design"
     * @generated
     * @ordered
     */
    public static final int DESIGN_VALUE = 2;

    /**
     * The '<em><b>Direction</b></em>' literal value.
     * A direction of work without a number.
     * @see #DIRECTION
     * @model name="direction"
     * @generated
     * @ordered
     */
    public static final int DIRECTION_VALUE = 3;

    /**
     * The '<em><b>Open Question</b></em>' literal value.
     * A value that has still to be found out.
     * @see #OPEN_QUESTION
     * @model name="openQuestion" literal="open question"
     * @generated
     * @ordered
     */
    public static final int OPEN_QUESTION_VALUE = 4;

    /**
     * An array of all the '<em><b>Target Kind</b></em>' enumerators.
     * @generated
     */
    private static final TargetKind[] VALUES_ARRAY =
        new TargetKind[]
        {
            TARGET,
            CONDITION,
            DESIGN,
            DIRECTION,
            OPEN_QUESTION,
        };

    /**
     * A public read-only list of all the '<em><b>Target Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<TargetKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Target Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TargetKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            TargetKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Target Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TargetKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            TargetKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Target Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TargetKind get(int value)
    {
        switch (value)
        {
            case TARGET_VALUE: return TARGET;
            case CONDITION_VALUE: return CONDITION;
            case DESIGN_VALUE: return DESIGN;
            case DIRECTION_VALUE: return DIRECTION;
            case OPEN_QUESTION_VALUE: return OPEN_QUESTION;
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
    private TargetKind(int value, String name, String literal)
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

} //TargetKind
