// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Radiation</b></em>',
 * and utility methods for working with them.
 * What is diffracted.
 * @see org.nitrolith.model.measurement.MeasurementPackage#getRadiation()
 * @model
 * @generated
 */
public enum Radiation implements Enumerator
{
    /**
     * The '<em><b>Xray</b></em>' literal object.
     * X-rays from a laboratory source.
     * @see #XRAY_VALUE
     * @generated
     * @ordered
     */
    XRAY(0, "xray", "X-rays"),

    /**
     * The '<em><b>Synchrotron</b></em>' literal object.
     * X-rays from a synchrotron.
     * @see #SYNCHROTRON_VALUE
     * @generated
     * @ordered
     */
    SYNCHROTRON(1, "synchrotron", "synchrotron X-rays"),

    /**
     * The '<em><b>Neutron</b></em>' literal object.
     * Neutrons.
     * @see #NEUTRON_VALUE
     * @generated
     * @ordered
     */
    NEUTRON(2, "neutron", "neutrons"),

    /**
     * The '<em><b>Electron</b></em>' literal object.
     * Electrons.
     * @see #ELECTRON_VALUE
     * @generated
     * @ordered
     */
    ELECTRON(3, "electron", "electrons");

    /**
     * The '<em><b>Xray</b></em>' literal value.
     * X-rays from a laboratory source.
     * @see #XRAY
     * @model name="xray" literal="X-rays"
     * @generated
     * @ordered
     */
    public static final int XRAY_VALUE = 0;

    /**
     * The '<em><b>Synchrotron</b></em>' literal value.
     * X-rays from a synchrotron.
     * @see #SYNCHROTRON
     * @model name="synchrotron" literal="synchrotron X-rays"
     * @generated
     * @ordered
     */
    public static final int SYNCHROTRON_VALUE = 1;

    /**
     * The '<em><b>Neutron</b></em>' literal value.
     * Neutrons.
     * @see #NEUTRON
     * @model name="neutron" literal="neutrons"
     * @generated
     * @ordered
     */
    public static final int NEUTRON_VALUE = 2;

    /**
     * The '<em><b>Electron</b></em>' literal value.
     * Electrons.
     * @see #ELECTRON
     * @model name="electron" literal="electrons"
     * @generated
     * @ordered
     */
    public static final int ELECTRON_VALUE = 3;

    /**
     * An array of all the '<em><b>Radiation</b></em>' enumerators.
     * @generated
     */
    private static final Radiation[] VALUES_ARRAY =
        new Radiation[]
        {
            XRAY,
            SYNCHROTRON,
            NEUTRON,
            ELECTRON,
        };

    /**
     * A public read-only list of all the '<em><b>Radiation</b></em>' enumerators.
     * @generated
     */
    public static final List<Radiation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Radiation</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Radiation get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Radiation result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Radiation</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Radiation getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            Radiation result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Radiation</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Radiation get(int value)
    {
        switch (value)
        {
            case XRAY_VALUE: return XRAY;
            case SYNCHROTRON_VALUE: return SYNCHROTRON;
            case NEUTRON_VALUE: return NEUTRON;
            case ELECTRON_VALUE: return ELECTRON;
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
    private Radiation(int value, String name, String literal)
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

} //Radiation
