// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Structure Status</b></em>',
 * and utility methods for working with them.
 * What is known of a crystal structure.
 * @see org.nitrolith.model.material.MaterialPackage#getStructureStatus()
 * @model
 * @generated
 */
public enum StructureStatus implements Enumerator
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
     * The '<em><b>Resolved</b></em>' literal object.
     * The structure is known.
     * @see #RESOLVED_VALUE
     * @generated
     * @ordered
     */
    RESOLVED(1, "resolved", "resolved"),

    /**
     * The '<em><b>Not Resolved</b></em>' literal object.
     * The structure has not been solved.
     * @see #NOT_RESOLVED_VALUE
     * @generated
     * @ordered
     */
    NOT_RESOLVED(2, "notResolved", "not resolved"),

    /**
     * The '<em><b>Not Applicable</b></em>' literal object.
     * There is none: the phase is amorphous.
     * @see #NOT_APPLICABLE_VALUE
     * @generated
     * @ordered
     */
    NOT_APPLICABLE(3, "notApplicable", "not applicable");

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
     * The '<em><b>Resolved</b></em>' literal value.
     * The structure is known.
     * @see #RESOLVED
     * @model name="resolved"
     * @generated
     * @ordered
     */
    public static final int RESOLVED_VALUE = 1;

    /**
     * The '<em><b>Not Resolved</b></em>' literal value.
     * The structure has not been solved.
     * @see #NOT_RESOLVED
     * @model name="notResolved" literal="not resolved"
     * @generated
     * @ordered
     */
    public static final int NOT_RESOLVED_VALUE = 2;

    /**
     * The '<em><b>Not Applicable</b></em>' literal value.
     * There is none: the phase is amorphous.
     * @see #NOT_APPLICABLE
     * @model name="notApplicable" literal="not applicable"
     * @generated
     * @ordered
     */
    public static final int NOT_APPLICABLE_VALUE = 3;

    /**
     * An array of all the '<em><b>Structure Status</b></em>' enumerators.
     * @generated
     */
    private static final StructureStatus[] VALUES_ARRAY =
        new StructureStatus[]
        {
            UNSPECIFIED,
            RESOLVED,
            NOT_RESOLVED,
            NOT_APPLICABLE,
        };

    /**
     * A public read-only list of all the '<em><b>Structure Status</b></em>' enumerators.
     * @generated
     */
    public static final List<StructureStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Structure Status</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StructureStatus get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            StructureStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Structure Status</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StructureStatus getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            StructureStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Structure Status</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StructureStatus get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case RESOLVED_VALUE: return RESOLVED;
            case NOT_RESOLVED_VALUE: return NOT_RESOLVED;
            case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
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
    private StructureStatus(int value, String name, String literal)
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

} //StructureStatus
