// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.synthesis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Route Status</b></em>',
 * and utility methods for working with them.
 * How far a route has come.
 * @see org.nitrolith.model.synthesis.SynthesisPackage#getRouteStatus()
 * @model
 * @generated
 */
public enum RouteStatus implements Enumerator
{
    /**
     * The '<em><b>Planned</b></em>' literal object.
     * It has not been carried out.
     * @see #PLANNED_VALUE
     * @generated
     * @ordered
     */
    PLANNED(0, "planned", "planned"),

    /**
     * The '<em><b>Running</b></em>' literal object.
     * It is being carried out.
     * @see #RUNNING_VALUE
     * @generated
     * @ordered
     */
    RUNNING(1, "running", "running"),

    /**
     * The '<em><b>Done</b></em>' literal object.
     * It has been carried out.
     * @see #DONE_VALUE
     * @generated
     * @ordered
     */
    DONE(2, "done", "done"),

    /**
     * The '<em><b>Published</b></em>' literal object.
     * It is taken from a publication.
     * @see #PUBLISHED_VALUE
     * @generated
     * @ordered
     */
    PUBLISHED(3, "published", "published");

    /**
     * The '<em><b>Planned</b></em>' literal value.
     * It has not been carried out.
     * @see #PLANNED
     * @model name="planned"
     * @generated
     * @ordered
     */
    public static final int PLANNED_VALUE = 0;

    /**
     * The '<em><b>Running</b></em>' literal value.
     * It is being carried out.
     * @see #RUNNING
     * @model name="running"
     * @generated
     * @ordered
     */
    public static final int RUNNING_VALUE = 1;

    /**
     * The '<em><b>Done</b></em>' literal value.
     * It has been carried out.
     * @see #DONE
     * @model name="done"
     * @generated
     * @ordered
     */
    public static final int DONE_VALUE = 2;

    /**
     * The '<em><b>Published</b></em>' literal value.
     * It is taken from a publication.
     * @see #PUBLISHED
     * @model name="published"
     * @generated
     * @ordered
     */
    public static final int PUBLISHED_VALUE = 3;

    /**
     * An array of all the '<em><b>Route Status</b></em>' enumerators.
     * @generated
     */
    private static final RouteStatus[] VALUES_ARRAY =
        new RouteStatus[]
        {
            PLANNED,
            RUNNING,
            DONE,
            PUBLISHED,
        };

    /**
     * A public read-only list of all the '<em><b>Route Status</b></em>' enumerators.
     * @generated
     */
    public static final List<RouteStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Route Status</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RouteStatus get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RouteStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Route Status</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RouteStatus getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RouteStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Route Status</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RouteStatus get(int value)
    {
        switch (value)
        {
            case PLANNED_VALUE: return PLANNED;
            case RUNNING_VALUE: return RUNNING;
            case DONE_VALUE: return DONE;
            case PUBLISHED_VALUE: return PUBLISHED;
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
    private RouteStatus(int value, String name, String literal)
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

} //RouteStatus
