// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Sample Geometry</b></em>',
 * and utility methods for working with them.
 * Shapes of samples.
 * @see org.nitrolith.model.measurement.MeasurementPackage#getSampleGeometry()
 * @model
 * @generated
 */
public enum SampleGeometry implements Enumerator
{
    /**
     * The '<em><b>Disc</b></em>' literal object.
     * A disc between two electrodes.
     * @see #DISC_VALUE
     * @generated
     * @ordered
     */
    DISC(0, "disc", "disc"),

    /**
     * The '<em><b>Film</b></em>' literal object.
     * A film between two electrodes.
     * @see #FILM_VALUE
     * @generated
     * @ordered
     */
    FILM(1, "film", "film"),

    /**
     * The '<em><b>In Plane</b></em>' literal object.
     * A film with both electrodes on one side.
     * @see #IN_PLANE_VALUE
     * @generated
     * @ordered
     */
    IN_PLANE(2, "inPlane", "in-plane film"),

    /**
     * The '<em><b>Bar</b></em>' literal object.
     * A bar or a crystal with an area of its own.
     * @see #BAR_VALUE
     * @generated
     * @ordered
     */
    BAR(3, "bar", "bar");

    /**
     * The '<em><b>Disc</b></em>' literal value.
     * A disc between two electrodes.
     * @see #DISC
     * @model name="disc"
     * @generated
     * @ordered
     */
    public static final int DISC_VALUE = 0;

    /**
     * The '<em><b>Film</b></em>' literal value.
     * A film between two electrodes.
     * @see #FILM
     * @model name="film"
     * @generated
     * @ordered
     */
    public static final int FILM_VALUE = 1;

    /**
     * The '<em><b>In Plane</b></em>' literal value.
     * A film with both electrodes on one side.
     * @see #IN_PLANE
     * @model name="inPlane" literal="in-plane film"
     * @generated
     * @ordered
     */
    public static final int IN_PLANE_VALUE = 2;

    /**
     * The '<em><b>Bar</b></em>' literal value.
     * A bar or a crystal with an area of its own.
     * @see #BAR
     * @model name="bar"
     * @generated
     * @ordered
     */
    public static final int BAR_VALUE = 3;

    /**
     * An array of all the '<em><b>Sample Geometry</b></em>' enumerators.
     * @generated
     */
    private static final SampleGeometry[] VALUES_ARRAY =
        new SampleGeometry[]
        {
            DISC,
            FILM,
            IN_PLANE,
            BAR,
        };

    /**
     * A public read-only list of all the '<em><b>Sample Geometry</b></em>' enumerators.
     * @generated
     */
    public static final List<SampleGeometry> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Sample Geometry</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SampleGeometry get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            SampleGeometry result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Sample Geometry</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SampleGeometry getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            SampleGeometry result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Sample Geometry</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SampleGeometry get(int value)
    {
        switch (value)
        {
            case DISC_VALUE: return DISC;
            case FILM_VALUE: return FILM;
            case IN_PLANE_VALUE: return IN_PLANE;
            case BAR_VALUE: return BAR;
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
    private SampleGeometry(int value, String name, String literal)
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

} //SampleGeometry
