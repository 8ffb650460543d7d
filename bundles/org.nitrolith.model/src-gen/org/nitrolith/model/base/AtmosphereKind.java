// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Atmosphere Kind</b></em>',
 * and utility methods for working with them.
 * The surroundings in which nitrides are handled.
 * @see org.nitrolith.model.base.BasePackage#getAtmosphereKind()
 * @model
 * @generated
 */
public enum AtmosphereKind implements Enumerator
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
     * The '<em><b>Argon</b></em>' literal object.
     * Argon, for example in a glove box.
     * @see #ARGON_VALUE
     * @generated
     * @ordered
     */
    ARGON(1, "argon", "Ar"),

    /**
     * The '<em><b>Nitrogen</b></em>' literal object.
     * Nitrogen.
     * @see #NITROGEN_VALUE
     * @generated
     * @ordered
     */
    NITROGEN(2, "nitrogen", "N2"),

    /**
     * The '<em><b>Vacuum</b></em>' literal object.
     * Vacuum.
     * @see #VACUUM_VALUE
     * @generated
     * @ordered
     */
    VACUUM(3, "vacuum", "vacuum"),

    /**
     * The '<em><b>Dry Room</b></em>' literal object.
     * A dry room; the dew point says how dry.
     * @see #DRY_ROOM_VALUE
     * @generated
     * @ordered
     */
    DRY_ROOM(4, "dryRoom", "dry room"),

    /**
     * The '<em><b>Dry Air</b></em>' literal object.
     * Dry air from a bottle or a dryer.
     * @see #DRY_AIR_VALUE
     * @generated
     * @ordered
     */
    DRY_AIR(5, "dryAir", "dry air"),

    /**
     * The '<em><b>Ambient Air</b></em>' literal object.
     * Air of the room without drying.
     * @see #AMBIENT_AIR_VALUE
     * @generated
     * @ordered
     */
    AMBIENT_AIR(6, "ambientAir", "ambient"),

    /**
     * The '<em><b>Oxygen</b></em>' literal object.
     * Oxygen.
     * @see #OXYGEN_VALUE
     * @generated
     * @ordered
     */
    OXYGEN(7, "oxygen", "O2"),

    /**
     * The '<em><b>Other</b></em>' literal object.
     * Another gas, which is then named.
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(8, "other", "other");

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
     * The '<em><b>Argon</b></em>' literal value.
     * Argon, for example in a glove box.
     * @see #ARGON
     * @model name="argon" literal="Ar"
     * @generated
     * @ordered
     */
    public static final int ARGON_VALUE = 1;

    /**
     * The '<em><b>Nitrogen</b></em>' literal value.
     * Nitrogen.
     * @see #NITROGEN
     * @model name="nitrogen" literal="N2"
     * @generated
     * @ordered
     */
    public static final int NITROGEN_VALUE = 2;

    /**
     * The '<em><b>Vacuum</b></em>' literal value.
     * Vacuum.
     * @see #VACUUM
     * @model name="vacuum"
     * @generated
     * @ordered
     */
    public static final int VACUUM_VALUE = 3;

    /**
     * The '<em><b>Dry Room</b></em>' literal value.
     * A dry room; the dew point says how dry.
     * @see #DRY_ROOM
     * @model name="dryRoom" literal="dry room"
     * @generated
     * @ordered
     */
    public static final int DRY_ROOM_VALUE = 4;

    /**
     * The '<em><b>Dry Air</b></em>' literal value.
     * Dry air from a bottle or a dryer.
     * @see #DRY_AIR
     * @model name="dryAir" literal="dry air"
     * @generated
     * @ordered
     */
    public static final int DRY_AIR_VALUE = 5;

    /**
     * The '<em><b>Ambient Air</b></em>' literal value.
     * Air of the room without drying.
     * @see #AMBIENT_AIR
     * @model name="ambientAir" literal="ambient"
     * @generated
     * @ordered
     */
    public static final int AMBIENT_AIR_VALUE = 6;

    /**
     * The '<em><b>Oxygen</b></em>' literal value.
     * Oxygen.
     * @see #OXYGEN
     * @model name="oxygen" literal="O2"
     * @generated
     * @ordered
     */
    public static final int OXYGEN_VALUE = 7;

    /**
     * The '<em><b>Other</b></em>' literal value.
     * Another gas, which is then named.
     * @see #OTHER
     * @model name="other"
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 8;

    /**
     * An array of all the '<em><b>Atmosphere Kind</b></em>' enumerators.
     * @generated
     */
    private static final AtmosphereKind[] VALUES_ARRAY =
        new AtmosphereKind[]
        {
            UNSPECIFIED,
            ARGON,
            NITROGEN,
            VACUUM,
            DRY_ROOM,
            DRY_AIR,
            AMBIENT_AIR,
            OXYGEN,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Atmosphere Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<AtmosphereKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Atmosphere Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AtmosphereKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            AtmosphereKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Atmosphere Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AtmosphereKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            AtmosphereKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Atmosphere Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AtmosphereKind get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case ARGON_VALUE: return ARGON;
            case NITROGEN_VALUE: return NITROGEN;
            case VACUUM_VALUE: return VACUUM;
            case DRY_ROOM_VALUE: return DRY_ROOM;
            case DRY_AIR_VALUE: return DRY_AIR;
            case AMBIENT_AIR_VALUE: return AMBIENT_AIR;
            case OXYGEN_VALUE: return OXYGEN;
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
    private AtmosphereKind(int value, String name, String literal)
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

} //AtmosphereKind
