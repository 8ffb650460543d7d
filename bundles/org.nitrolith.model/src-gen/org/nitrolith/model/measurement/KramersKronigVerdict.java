// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Kramers Kronig Verdict</b></em>',
 * and utility methods for working with them.
 * What a Kramers-Kronig test says.
 * @see org.nitrolith.model.measurement.MeasurementPackage#getKramersKronigVerdict()
 * @model
 * @generated
 */
public enum KramersKronigVerdict implements Enumerator
{
    /**
     * The '<em><b>Not Tested</b></em>' literal object.
     * No test was made.
     * @see #NOT_TESTED_VALUE
     * @generated
     * @ordered
     */
    NOT_TESTED(0, "notTested", "not tested"),

    /**
     * The '<em><b>Valid</b></em>' literal object.
     * The spectrum obeys the relations.
     * @see #VALID_VALUE
     * @generated
     * @ordered
     */
    VALID(1, "valid", "valid"),

    /**
     * The '<em><b>Invalid</b></em>' literal object.
     * The spectrum does not obey the relations.
     * @see #INVALID_VALUE
     * @generated
     * @ordered
     */
    INVALID(2, "invalid", "invalid");

    /**
     * The '<em><b>Not Tested</b></em>' literal value.
     * No test was made.
     * @see #NOT_TESTED
     * @model name="notTested" literal="not tested"
     * @generated
     * @ordered
     */
    public static final int NOT_TESTED_VALUE = 0;

    /**
     * The '<em><b>Valid</b></em>' literal value.
     * The spectrum obeys the relations.
     * @see #VALID
     * @model name="valid"
     * @generated
     * @ordered
     */
    public static final int VALID_VALUE = 1;

    /**
     * The '<em><b>Invalid</b></em>' literal value.
     * The spectrum does not obey the relations.
     * @see #INVALID
     * @model name="invalid"
     * @generated
     * @ordered
     */
    public static final int INVALID_VALUE = 2;

    /**
     * An array of all the '<em><b>Kramers Kronig Verdict</b></em>' enumerators.
     * @generated
     */
    private static final KramersKronigVerdict[] VALUES_ARRAY =
        new KramersKronigVerdict[]
        {
            NOT_TESTED,
            VALID,
            INVALID,
        };

    /**
     * A public read-only list of all the '<em><b>Kramers Kronig Verdict</b></em>' enumerators.
     * @generated
     */
    public static final List<KramersKronigVerdict> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Kramers Kronig Verdict</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static KramersKronigVerdict get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            KramersKronigVerdict result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Kramers Kronig Verdict</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static KramersKronigVerdict getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            KramersKronigVerdict result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Kramers Kronig Verdict</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static KramersKronigVerdict get(int value)
    {
        switch (value)
        {
            case NOT_TESTED_VALUE: return NOT_TESTED;
            case VALID_VALUE: return VALID;
            case INVALID_VALUE: return INVALID;
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
    private KramersKronigVerdict(int value, String name, String literal)
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

} //KramersKronigVerdict
