// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Comparison</b></em>',
 * and utility methods for working with them.
 * How a value is compared with a goal.
 * @see org.nitrolith.model.base.BasePackage#getComparison()
 * @model
 * @generated
 */
public enum Comparison implements Enumerator
{
    /**
     * The '<em><b>At Least</b></em>' literal object.
     * The value is at least the goal.
     * @see #AT_LEAST_VALUE
     * @generated
     * @ordered
     */
    AT_LEAST(0, "atLeast", ">="),

    /**
     * The '<em><b>More Than</b></em>' literal object.
     * The value is greater than the goal.
     * @see #MORE_THAN_VALUE
     * @generated
     * @ordered
     */
    MORE_THAN(1, "moreThan", ">"),

    /**
     * The '<em><b>At Most</b></em>' literal object.
     * The value is at most the goal.
     * @see #AT_MOST_VALUE
     * @generated
     * @ordered
     */
    AT_MOST(2, "atMost", "<="),

    /**
     * The '<em><b>Less Than</b></em>' literal object.
     * The value is smaller than the goal.
     * @see #LESS_THAN_VALUE
     * @generated
     * @ordered
     */
    LESS_THAN(3, "lessThan", "<"),

    /**
     * The '<em><b>Equal To</b></em>' literal object.
     * The value is the goal, or within it when that is a range.
     * @see #EQUAL_TO_VALUE
     * @generated
     * @ordered
     */
    EQUAL_TO(4, "equalTo", "="),

    /**
     * The '<em><b>About</b></em>' literal object.
     * The value is near the goal.
     * @see #ABOUT_VALUE
     * @generated
     * @ordered
     */
    ABOUT(5, "about", "~"),

    /**
     * The '<em><b>Not Compared</b></em>' literal object.
     * Nothing is compared: the goal is a statement in words.
     * @see #NOT_COMPARED_VALUE
     * @generated
     * @ordered
     */
    NOT_COMPARED(6, "notCompared", "none");

    /**
     * The '<em><b>At Least</b></em>' literal value.
     * The value is at least the goal.
     * @see #AT_LEAST
     * @model name="atLeast" literal="&gt;="
     * @generated
     * @ordered
     */
    public static final int AT_LEAST_VALUE = 0;

    /**
     * The '<em><b>More Than</b></em>' literal value.
     * The value is greater than the goal.
     * @see #MORE_THAN
     * @model name="moreThan" literal="&gt;"
     * @generated
     * @ordered
     */
    public static final int MORE_THAN_VALUE = 1;

    /**
     * The '<em><b>At Most</b></em>' literal value.
     * The value is at most the goal.
     * @see #AT_MOST
     * @model name="atMost" literal="&lt;="
     * @generated
     * @ordered
     */
    public static final int AT_MOST_VALUE = 2;

    /**
     * The '<em><b>Less Than</b></em>' literal value.
     * The value is smaller than the goal.
     * @see #LESS_THAN
     * @model name="lessThan" literal="&lt;"
     * @generated
     * @ordered
     */
    public static final int LESS_THAN_VALUE = 3;

    /**
     * The '<em><b>Equal To</b></em>' literal value.
     * The value is the goal, or within it when that is a range.
     * @see #EQUAL_TO
     * @model name="equalTo" literal="="
     * @generated
     * @ordered
     */
    public static final int EQUAL_TO_VALUE = 4;

    /**
     * The '<em><b>About</b></em>' literal value.
     * The value is near the goal.
     * @see #ABOUT
     * @model name="about" literal="~"
     * @generated
     * @ordered
     */
    public static final int ABOUT_VALUE = 5;

    /**
     * The '<em><b>Not Compared</b></em>' literal value.
     * Nothing is compared: the goal is a statement in words.
     * @see #NOT_COMPARED
     * @model name="notCompared" literal="none"
     * @generated
     * @ordered
     */
    public static final int NOT_COMPARED_VALUE = 6;

    /**
     * An array of all the '<em><b>Comparison</b></em>' enumerators.
     * @generated
     */
    private static final Comparison[] VALUES_ARRAY =
        new Comparison[]
        {
            AT_LEAST,
            MORE_THAN,
            AT_MOST,
            LESS_THAN,
            EQUAL_TO,
            ABOUT,
            NOT_COMPARED,
        };

    /**
     * A public read-only list of all the '<em><b>Comparison</b></em>' enumerators.
     * @generated
     */
    public static final List<Comparison> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Comparison</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Comparison get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Comparison result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Comparison</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Comparison getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Comparison result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Comparison</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Comparison get(int value)
    {
        switch (value)
        {
            case AT_LEAST_VALUE: return AT_LEAST;
            case MORE_THAN_VALUE: return MORE_THAN;
            case AT_MOST_VALUE: return AT_MOST;
            case LESS_THAN_VALUE: return LESS_THAN;
            case EQUAL_TO_VALUE: return EQUAL_TO;
            case ABOUT_VALUE: return ABOUT;
            case NOT_COMPARED_VALUE: return NOT_COMPARED;
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
    private Comparison(int value, String name, String literal)
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

} //Comparison
