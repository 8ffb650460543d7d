// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Carrier</b></em>',
 * and utility methods for working with them.
 * What carries the charge.
 * @see org.nitrolith.model.material.MaterialPackage#getCarrier()
 * @model
 * @generated
 */
public enum Carrier implements Enumerator
{
    /**
     * The '<em><b>Ionic</b></em>' literal object.
     * Ions, in these materials lithium ions.
     * @see #IONIC_VALUE
     * @generated
     * @ordered
     */
    IONIC(0, "ionic", "ionic"),

    /**
     * The '<em><b>Electronic</b></em>' literal object.
     * Electrons and holes.
     * @see #ELECTRONIC_VALUE
     * @generated
     * @ordered
     */
    ELECTRONIC(1, "electronic", "electronic");

    /**
     * The '<em><b>Ionic</b></em>' literal value.
     * Ions, in these materials lithium ions.
     * @see #IONIC
     * @model name="ionic"
     * @generated
     * @ordered
     */
    public static final int IONIC_VALUE = 0;

    /**
     * The '<em><b>Electronic</b></em>' literal value.
     * Electrons and holes.
     * @see #ELECTRONIC
     * @model name="electronic"
     * @generated
     * @ordered
     */
    public static final int ELECTRONIC_VALUE = 1;

    /**
     * An array of all the '<em><b>Carrier</b></em>' enumerators.
     * @generated
     */
    private static final Carrier[] VALUES_ARRAY =
        new Carrier[]
        {
            IONIC,
            ELECTRONIC,
        };

    /**
     * A public read-only list of all the '<em><b>Carrier</b></em>' enumerators.
     * @generated
     */
    public static final List<Carrier> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Carrier</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Carrier get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Carrier result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Carrier</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Carrier getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Carrier result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Carrier</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Carrier get(int value)
    {
        switch (value)
        {
            case IONIC_VALUE: return IONIC;
            case ELECTRONIC_VALUE: return ELECTRONIC;
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
    private Carrier(int value, String name, String literal)
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

} //Carrier
