// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Class</b></em>',
 * and utility methods for working with them.
 * Families of materials.
 * @see org.nitrolith.model.material.MaterialPackage#getMaterialClass()
 * @model
 * @generated
 */
public enum MaterialClass implements Enumerator
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
     * The '<em><b>Lithium Nitride</b></em>' literal object.
     * Lithium nitride in any of its phases.
     * @see #LITHIUM_NITRIDE_VALUE
     * @generated
     * @ordered
     */
    LITHIUM_NITRIDE(1, "lithiumNitride", "Li3N"),

    /**
     * The '<em><b>Lipon</b></em>' literal object.
     * Lithium phosphorus oxynitride and glasses derived from it.
     * @see #LIPON_VALUE
     * @generated
     * @ordered
     */
    LIPON(2, "lipon", "LiPON and derivatives"),

    /**
     * The '<em><b>Nitride Halide</b></em>' literal object.
     * Lithium nitride halides.
     * @see #NITRIDE_HALIDE_VALUE
     * @generated
     * @ordered
     */
    NITRIDE_HALIDE(3, "nitrideHalide", "nitride halide"),

    /**
     * The '<em><b>Nitride Chalcogenide</b></em>' literal object.
     * Lithium nitride sulfides and selenides.
     * @see #NITRIDE_CHALCOGENIDE_VALUE
     * @generated
     * @ordered
     */
    NITRIDE_CHALCOGENIDE(4, "nitrideChalcogenide", "nitride chalcogenide"),

    /**
     * The '<em><b>Nitridophosphate</b></em>' literal object.
     * Lithium nitridophosphates and their halides.
     * @see #NITRIDOPHOSPHATE_VALUE
     * @generated
     * @ordered
     */
    NITRIDOPHOSPHATE(5, "nitridophosphate", "nitridophosphate"),

    /**
     * The '<em><b>Group14 Nitride</b></em>' literal object.
     * Lithium nitrides and cyanides with C, Si or Ge.
     * @see #GROUP14_NITRIDE_VALUE
     * @generated
     * @ordered
     */
    GROUP14_NITRIDE(6, "group14Nitride", "group-14 nitride"),

    /**
     * The '<em><b>Group13 Nitride</b></em>' literal object.
     * Lithium nitrides with B, Al, Ga or In.
     * @see #GROUP13_NITRIDE_VALUE
     * @generated
     * @ordered
     */
    GROUP13_NITRIDE(7, "group13Nitride", "group-13 nitride"),

    /**
     * The '<em><b>Other Nitride</b></em>' literal object.
     * Any other nitride, for example with a transition metal.
     * @see #OTHER_NITRIDE_VALUE
     * @generated
     * @ordered
     */
    OTHER_NITRIDE(8, "otherNitride", "other nitride"),

    /**
     * The '<em><b>Sulfide</b></em>' literal object.
     * Sulfides, for example Li6PS5Cl or Li10GeP2S12.
     * @see #SULFIDE_VALUE
     * @generated
     * @ordered
     */
    SULFIDE(9, "sulfide", "sulfide"),

    /**
     * The '<em><b>Halide</b></em>' literal object.
     * Halides, for example Li3InCl6.
     * @see #HALIDE_VALUE
     * @generated
     * @ordered
     */
    HALIDE(10, "halide", "halide"),

    /**
     * The '<em><b>Oxide</b></em>' literal object.
     * Oxides and phosphates, for example Li7La3Zr2O12.
     * @see #OXIDE_VALUE
     * @generated
     * @ordered
     */
    OXIDE(11, "oxide", "oxide"),

    /**
     * The '<em><b>Cathode Active</b></em>' literal object.
     * Active materials of positive electrodes, for example NMC811.
     * @see #CATHODE_ACTIVE_VALUE
     * @generated
     * @ordered
     */
    CATHODE_ACTIVE(12, "cathodeActive", "cathode active material"),

    /**
     * The '<em><b>Anode Active</b></em>' literal object.
     * Active materials of negative electrodes other than metals.
     * @see #ANODE_ACTIVE_VALUE
     * @generated
     * @ordered
     */
    ANODE_ACTIVE(13, "anodeActive", "anode active material"),

    /**
     * The '<em><b>Metal</b></em>' literal object.
     * Metals and alloys, for example lithium, aluminium, copper.
     * @see #METAL_VALUE
     * @generated
     * @ordered
     */
    METAL(14, "metal", "metal"),

    /**
     * The '<em><b>Polymer</b></em>' literal object.
     * Polymers, for example binders.
     * @see #POLYMER_VALUE
     * @generated
     * @ordered
     */
    POLYMER(15, "polymer", "polymer"),

    /**
     * The '<em><b>Carbon</b></em>' literal object.
     * Conductive carbon and graphite.
     * @see #CARBON_VALUE
     * @generated
     * @ordered
     */
    CARBON(16, "carbon", "carbon"),

    /**
     * The '<em><b>Other</b></em>' literal object.
     * Anything else.
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(17, "other", "other");

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
     * The '<em><b>Lithium Nitride</b></em>' literal value.
     * Lithium nitride in any of its phases.
     * @see #LITHIUM_NITRIDE
     * @model name="lithiumNitride" literal="Li3N"
     * @generated
     * @ordered
     */
    public static final int LITHIUM_NITRIDE_VALUE = 1;

    /**
     * The '<em><b>Lipon</b></em>' literal value.
     * Lithium phosphorus oxynitride and glasses derived from it.
     * @see #LIPON
     * @model name="lipon" literal="LiPON and derivatives"
     * @generated
     * @ordered
     */
    public static final int LIPON_VALUE = 2;

    /**
     * The '<em><b>Nitride Halide</b></em>' literal value.
     * Lithium nitride halides.
     * @see #NITRIDE_HALIDE
     * @model name="nitrideHalide" literal="nitride halide"
     * @generated
     * @ordered
     */
    public static final int NITRIDE_HALIDE_VALUE = 3;

    /**
     * The '<em><b>Nitride Chalcogenide</b></em>' literal value.
     * Lithium nitride sulfides and selenides.
     * @see #NITRIDE_CHALCOGENIDE
     * @model name="nitrideChalcogenide" literal="nitride chalcogenide"
     * @generated
     * @ordered
     */
    public static final int NITRIDE_CHALCOGENIDE_VALUE = 4;

    /**
     * The '<em><b>Nitridophosphate</b></em>' literal value.
     * Lithium nitridophosphates and their halides.
     * @see #NITRIDOPHOSPHATE
     * @model name="nitridophosphate"
     * @generated
     * @ordered
     */
    public static final int NITRIDOPHOSPHATE_VALUE = 5;

    /**
     * The '<em><b>Group14 Nitride</b></em>' literal value.
     * Lithium nitrides and cyanides with C, Si or Ge.
     * @see #GROUP14_NITRIDE
     * @model name="group14Nitride" literal="group-14 nitride"
     * @generated
     * @ordered
     */
    public static final int GROUP14_NITRIDE_VALUE = 6;

    /**
     * The '<em><b>Group13 Nitride</b></em>' literal value.
     * Lithium nitrides with B, Al, Ga or In.
     * @see #GROUP13_NITRIDE
     * @model name="group13Nitride" literal="group-13 nitride"
     * @generated
     * @ordered
     */
    public static final int GROUP13_NITRIDE_VALUE = 7;

    /**
     * The '<em><b>Other Nitride</b></em>' literal value.
     * Any other nitride, for example with a transition metal.
     * @see #OTHER_NITRIDE
     * @model name="otherNitride" literal="other nitride"
     * @generated
     * @ordered
     */
    public static final int OTHER_NITRIDE_VALUE = 8;

    /**
     * The '<em><b>Sulfide</b></em>' literal value.
     * Sulfides, for example Li6PS5Cl or Li10GeP2S12.
     * @see #SULFIDE
     * @model name="sulfide"
     * @generated
     * @ordered
     */
    public static final int SULFIDE_VALUE = 9;

    /**
     * The '<em><b>Halide</b></em>' literal value.
     * Halides, for example Li3InCl6.
     * @see #HALIDE
     * @model name="halide"
     * @generated
     * @ordered
     */
    public static final int HALIDE_VALUE = 10;

    /**
     * The '<em><b>Oxide</b></em>' literal value.
     * Oxides and phosphates, for example Li7La3Zr2O12.
     * @see #OXIDE
     * @model name="oxide"
     * @generated
     * @ordered
     */
    public static final int OXIDE_VALUE = 11;

    /**
     * The '<em><b>Cathode Active</b></em>' literal value.
     * Active materials of positive electrodes, for example NMC811.
     * @see #CATHODE_ACTIVE
     * @model name="cathodeActive" literal="cathode active material"
     * @generated
     * @ordered
     */
    public static final int CATHODE_ACTIVE_VALUE = 12;

    /**
     * The '<em><b>Anode Active</b></em>' literal value.
     * Active materials of negative electrodes other than metals.
     * @see #ANODE_ACTIVE
     * @model name="anodeActive" literal="anode active material"
     * @generated
     * @ordered
     */
    public static final int ANODE_ACTIVE_VALUE = 13;

    /**
     * The '<em><b>Metal</b></em>' literal value.
     * Metals and alloys, for example lithium, aluminium, copper.
     * @see #METAL
     * @model name="metal"
     * @generated
     * @ordered
     */
    public static final int METAL_VALUE = 14;

    /**
     * The '<em><b>Polymer</b></em>' literal value.
     * Polymers, for example binders.
     * @see #POLYMER
     * @model name="polymer"
     * @generated
     * @ordered
     */
    public static final int POLYMER_VALUE = 15;

    /**
     * The '<em><b>Carbon</b></em>' literal value.
     * Conductive carbon and graphite.
     * @see #CARBON
     * @model name="carbon"
     * @generated
     * @ordered
     */
    public static final int CARBON_VALUE = 16;

    /**
     * The '<em><b>Other</b></em>' literal value.
     * Anything else.
     * @see #OTHER
     * @model name="other"
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 17;

    /**
     * An array of all the '<em><b>Class</b></em>' enumerators.
     * @generated
     */
    private static final MaterialClass[] VALUES_ARRAY =
        new MaterialClass[]
        {
            UNSPECIFIED,
            LITHIUM_NITRIDE,
            LIPON,
            NITRIDE_HALIDE,
            NITRIDE_CHALCOGENIDE,
            NITRIDOPHOSPHATE,
            GROUP14_NITRIDE,
            GROUP13_NITRIDE,
            OTHER_NITRIDE,
            SULFIDE,
            HALIDE,
            OXIDE,
            CATHODE_ACTIVE,
            ANODE_ACTIVE,
            METAL,
            POLYMER,
            CARBON,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Class</b></em>' enumerators.
     * @generated
     */
    public static final List<MaterialClass> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Class</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MaterialClass get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            MaterialClass result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Class</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MaterialClass getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            MaterialClass result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Class</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MaterialClass get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case LITHIUM_NITRIDE_VALUE: return LITHIUM_NITRIDE;
            case LIPON_VALUE: return LIPON;
            case NITRIDE_HALIDE_VALUE: return NITRIDE_HALIDE;
            case NITRIDE_CHALCOGENIDE_VALUE: return NITRIDE_CHALCOGENIDE;
            case NITRIDOPHOSPHATE_VALUE: return NITRIDOPHOSPHATE;
            case GROUP14_NITRIDE_VALUE: return GROUP14_NITRIDE;
            case GROUP13_NITRIDE_VALUE: return GROUP13_NITRIDE;
            case OTHER_NITRIDE_VALUE: return OTHER_NITRIDE;
            case SULFIDE_VALUE: return SULFIDE;
            case HALIDE_VALUE: return HALIDE;
            case OXIDE_VALUE: return OXIDE;
            case CATHODE_ACTIVE_VALUE: return CATHODE_ACTIVE;
            case ANODE_ACTIVE_VALUE: return ANODE_ACTIVE;
            case METAL_VALUE: return METAL;
            case POLYMER_VALUE: return POLYMER;
            case CARBON_VALUE: return CARBON;
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
    private MaterialClass(int value, String name, String literal)
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

} //MaterialClass
