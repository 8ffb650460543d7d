// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Format</b></em>',
 * and utility methods for working with them.
 * Sorts of cell.
 * @see org.nitrolith.model.cell.CellPackage#getCellFormat()
 * @model
 * @generated
 */
public enum CellFormat implements Enumerator
{
    /**
     * The '<em><b>Pouch</b></em>' literal object.
     * A pouch cell.
     * @see #POUCH_VALUE
     * @generated
     * @ordered
     */
    POUCH(0, "pouch", "pouch"),

    /**
     * The '<em><b>Coin</b></em>' literal object.
     * A coin cell.
     * @see #COIN_VALUE
     * @generated
     * @ordered
     */
    COIN(1, "coin", "coin"),

    /**
     * The '<em><b>Pressure Cell</b></em>' literal object.
     * A laboratory cell in a die under pressure.
     * @see #PRESSURE_CELL_VALUE
     * @generated
     * @ordered
     */
    PRESSURE_CELL(2, "pressureCell", "pressure cell"),

    /**
     * The '<em><b>Thin Film</b></em>' literal object.
     * A thin-film cell on a substrate.
     * @see #THIN_FILM_VALUE
     * @generated
     * @ordered
     */
    THIN_FILM(3, "thinFilm", "thin film"),

    /**
     * The '<em><b>Symmetric</b></em>' literal object.
     * A cell with lithium on both sides.
     * @see #SYMMETRIC_VALUE
     * @generated
     * @ordered
     */
    SYMMETRIC(4, "symmetric", "symmetric cell"),

    /**
     * The '<em><b>Prismatic</b></em>' literal object.
     * A cell in a rigid case.
     * @see #PRISMATIC_VALUE
     * @generated
     * @ordered
     */
    PRISMATIC(5, "prismatic", "prismatic"),

    /**
     * The '<em><b>Other</b></em>' literal object.
     * Another cell.
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(6, "other", "other");

    /**
     * The '<em><b>Pouch</b></em>' literal value.
     * A pouch cell.
     * @see #POUCH
     * @model name="pouch"
     * @generated
     * @ordered
     */
    public static final int POUCH_VALUE = 0;

    /**
     * The '<em><b>Coin</b></em>' literal value.
     * A coin cell.
     * @see #COIN
     * @model name="coin"
     * @generated
     * @ordered
     */
    public static final int COIN_VALUE = 1;

    /**
     * The '<em><b>Pressure Cell</b></em>' literal value.
     * A laboratory cell in a die under pressure.
     * @see #PRESSURE_CELL
     * @model name="pressureCell" literal="pressure cell"
     * @generated
     * @ordered
     */
    public static final int PRESSURE_CELL_VALUE = 2;

    /**
     * The '<em><b>Thin Film</b></em>' literal value.
     * A thin-film cell on a substrate.
     * @see #THIN_FILM
     * @model name="thinFilm" literal="thin film"
     * @generated
     * @ordered
     */
    public static final int THIN_FILM_VALUE = 3;

    /**
     * The '<em><b>Symmetric</b></em>' literal value.
     * A cell with lithium on both sides.
     * @see #SYMMETRIC
     * @model name="symmetric" literal="symmetric cell"
     * @generated
     * @ordered
     */
    public static final int SYMMETRIC_VALUE = 4;

    /**
     * The '<em><b>Prismatic</b></em>' literal value.
     * A cell in a rigid case.
     * @see #PRISMATIC
     * @model name="prismatic"
     * @generated
     * @ordered
     */
    public static final int PRISMATIC_VALUE = 5;

    /**
     * The '<em><b>Other</b></em>' literal value.
     * Another cell.
     * @see #OTHER
     * @model name="other"
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 6;

    /**
     * An array of all the '<em><b>Format</b></em>' enumerators.
     * @generated
     */
    private static final CellFormat[] VALUES_ARRAY =
        new CellFormat[]
        {
            POUCH,
            COIN,
            PRESSURE_CELL,
            THIN_FILM,
            SYMMETRIC,
            PRISMATIC,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Format</b></em>' enumerators.
     * @generated
     */
    public static final List<CellFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Format</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CellFormat get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            CellFormat result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Format</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CellFormat getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            CellFormat result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Format</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CellFormat get(int value)
    {
        switch (value)
        {
            case POUCH_VALUE: return POUCH;
            case COIN_VALUE: return COIN;
            case PRESSURE_CELL_VALUE: return PRESSURE_CELL;
            case THIN_FILM_VALUE: return THIN_FILM;
            case SYMMETRIC_VALUE: return SYMMETRIC;
            case PRISMATIC_VALUE: return PRISMATIC;
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
    private CellFormat(int value, String name, String literal)
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

} //CellFormat
