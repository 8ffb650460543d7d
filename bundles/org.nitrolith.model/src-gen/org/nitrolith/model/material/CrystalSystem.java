// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Crystal System</b></em>',
 * and utility methods for working with them.
 * The crystal systems, and glass.
 * @see org.nitrolith.model.material.MaterialPackage#getCrystalSystem()
 * @model
 * @generated
 */
public enum CrystalSystem implements Enumerator
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
     * The '<em><b>Triclinic</b></em>' literal object.
     * Triclinic.
     * @see #TRICLINIC_VALUE
     * @generated
     * @ordered
     */
    TRICLINIC(1, "triclinic", "triclinic"),

    /**
     * The '<em><b>Monoclinic</b></em>' literal object.
     * Monoclinic.
     * @see #MONOCLINIC_VALUE
     * @generated
     * @ordered
     */
    MONOCLINIC(2, "monoclinic", "monoclinic"),

    /**
     * The '<em><b>Orthorhombic</b></em>' literal object.
     * Orthorhombic.
     * @see #ORTHORHOMBIC_VALUE
     * @generated
     * @ordered
     */
    ORTHORHOMBIC(3, "orthorhombic", "orthorhombic"),

    /**
     * The '<em><b>Tetragonal</b></em>' literal object.
     * Tetragonal.
     * @see #TETRAGONAL_VALUE
     * @generated
     * @ordered
     */
    TETRAGONAL(4, "tetragonal", "tetragonal"),

    /**
     * The '<em><b>Trigonal</b></em>' literal object.
     * Trigonal.
     * @see #TRIGONAL_VALUE
     * @generated
     * @ordered
     */
    TRIGONAL(5, "trigonal", "trigonal"),

    /**
     * The '<em><b>Hexagonal</b></em>' literal object.
     * Hexagonal.
     * @see #HEXAGONAL_VALUE
     * @generated
     * @ordered
     */
    HEXAGONAL(6, "hexagonal", "hexagonal"),

    /**
     * The '<em><b>Cubic</b></em>' literal object.
     * Cubic.
     * @see #CUBIC_VALUE
     * @generated
     * @ordered
     */
    CUBIC(7, "cubic", "cubic"),

    /**
     * The '<em><b>Amorphous</b></em>' literal object.
     * No long-range order: a glass or an amorphous film.
     * @see #AMORPHOUS_VALUE
     * @generated
     * @ordered
     */
    AMORPHOUS(8, "amorphous", "amorphous");

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
     * The '<em><b>Triclinic</b></em>' literal value.
     * Triclinic.
     * @see #TRICLINIC
     * @model name="triclinic"
     * @generated
     * @ordered
     */
    public static final int TRICLINIC_VALUE = 1;

    /**
     * The '<em><b>Monoclinic</b></em>' literal value.
     * Monoclinic.
     * @see #MONOCLINIC
     * @model name="monoclinic"
     * @generated
     * @ordered
     */
    public static final int MONOCLINIC_VALUE = 2;

    /**
     * The '<em><b>Orthorhombic</b></em>' literal value.
     * Orthorhombic.
     * @see #ORTHORHOMBIC
     * @model name="orthorhombic"
     * @generated
     * @ordered
     */
    public static final int ORTHORHOMBIC_VALUE = 3;

    /**
     * The '<em><b>Tetragonal</b></em>' literal value.
     * Tetragonal.
     * @see #TETRAGONAL
     * @model name="tetragonal"
     * @generated
     * @ordered
     */
    public static final int TETRAGONAL_VALUE = 4;

    /**
     * The '<em><b>Trigonal</b></em>' literal value.
     * Trigonal.
     * @see #TRIGONAL
     * @model name="trigonal"
     * @generated
     * @ordered
     */
    public static final int TRIGONAL_VALUE = 5;

    /**
     * The '<em><b>Hexagonal</b></em>' literal value.
     * Hexagonal.
     * @see #HEXAGONAL
     * @model name="hexagonal"
     * @generated
     * @ordered
     */
    public static final int HEXAGONAL_VALUE = 6;

    /**
     * The '<em><b>Cubic</b></em>' literal value.
     * Cubic.
     * @see #CUBIC
     * @model name="cubic"
     * @generated
     * @ordered
     */
    public static final int CUBIC_VALUE = 7;

    /**
     * The '<em><b>Amorphous</b></em>' literal value.
     * No long-range order: a glass or an amorphous film.
     * @see #AMORPHOUS
     * @model name="amorphous"
     * @generated
     * @ordered
     */
    public static final int AMORPHOUS_VALUE = 8;

    /**
     * An array of all the '<em><b>Crystal System</b></em>' enumerators.
     * @generated
     */
    private static final CrystalSystem[] VALUES_ARRAY =
        new CrystalSystem[]
        {
            UNSPECIFIED,
            TRICLINIC,
            MONOCLINIC,
            ORTHORHOMBIC,
            TETRAGONAL,
            TRIGONAL,
            HEXAGONAL,
            CUBIC,
            AMORPHOUS,
        };

    /**
     * A public read-only list of all the '<em><b>Crystal System</b></em>' enumerators.
     * @generated
     */
    public static final List<CrystalSystem> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Crystal System</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CrystalSystem get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            CrystalSystem result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Crystal System</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CrystalSystem getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            CrystalSystem result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Crystal System</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CrystalSystem get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case TRICLINIC_VALUE: return TRICLINIC;
            case MONOCLINIC_VALUE: return MONOCLINIC;
            case ORTHORHOMBIC_VALUE: return ORTHORHOMBIC;
            case TETRAGONAL_VALUE: return TETRAGONAL;
            case TRIGONAL_VALUE: return TRIGONAL;
            case HEXAGONAL_VALUE: return HEXAGONAL;
            case CUBIC_VALUE: return CUBIC;
            case AMORPHOUS_VALUE: return AMORPHOUS;
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
    private CrystalSystem(int value, String name, String literal)
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

} //CrystalSystem
