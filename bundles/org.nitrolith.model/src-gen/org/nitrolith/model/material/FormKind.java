// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Form Kind</b></em>',
 * and utility methods for working with them.
 * Sorts of form.
 * @see org.nitrolith.model.material.MaterialPackage#getFormKind()
 * @model
 * @generated
 */
public enum FormKind implements Enumerator
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
     * The '<em><b>Single Crystal</b></em>' literal object.
     * One crystal.
     * @see #SINGLE_CRYSTAL_VALUE
     * @generated
     * @ordered
     */
    SINGLE_CRYSTAL(1, "singleCrystal", "single crystal"),

    /**
     * The '<em><b>Sinter</b></em>' literal object.
     * A sintered or hot-pressed polycrystal.
     * @see #SINTER_VALUE
     * @generated
     * @ordered
     */
    SINTER(2, "sinter", "sinter"),

    /**
     * The '<em><b>Powder</b></em>' literal object.
     * A powder that is not pressed.
     * @see #POWDER_VALUE
     * @generated
     * @ordered
     */
    POWDER(3, "powder", "loose powder"),

    /**
     * The '<em><b>Milled Powder</b></em>' literal object.
     * A powder from ball milling, usually pressed cold.
     * @see #MILLED_POWDER_VALUE
     * @generated
     * @ordered
     */
    MILLED_POWDER(4, "milledPowder", "ball-milled powder"),

    /**
     * The '<em><b>Vacancy Rich</b></em>' literal object.
     * A milled powder with many vacancies on lithium or anion sites.
     * @see #VACANCY_RICH_VALUE
     * @generated
     * @ordered
     */
    VACANCY_RICH(5, "vacancyRich", "vacancy-rich powder"),

    /**
     * The '<em><b>Thermal Treated</b></em>' literal object.
     * A powder or a pellet after a heat treatment.
     * @see #THERMAL_TREATED_VALUE
     * @generated
     * @ordered
     */
    THERMAL_TREATED(6, "thermalTreated", "thermal-treated"),

    /**
     * The '<em><b>Thin Film</b></em>' literal object.
     * A film from a deposition.
     * @see #THIN_FILM_VALUE
     * @generated
     * @ordered
     */
    THIN_FILM(7, "thinFilm", "thin film"),

    /**
     * The '<em><b>Dry Film</b></em>' literal object.
     * A free-standing film of powder and binder.
     * @see #DRY_FILM_VALUE
     * @generated
     * @ordered
     */
    DRY_FILM(8, "dryFilm", "dry film"),

    /**
     * The '<em><b>Nanofibre</b></em>' literal object.
     * Fibres of nanometre width.
     * @see #NANOFIBRE_VALUE
     * @generated
     * @ordered
     */
    NANOFIBRE(9, "nanofibre", "nanofibre"),

    /**
     * The '<em><b>Glass</b></em>' literal object.
     * A glass or an amorphous powder.
     * @see #GLASS_VALUE
     * @generated
     * @ordered
     */
    GLASS(10, "glass", "glass"),

    /**
     * The '<em><b>Coating</b></em>' literal object.
     * A layer on another material.
     * @see #COATING_VALUE
     * @generated
     * @ordered
     */
    COATING(11, "coating", "coating"),

    /**
     * The '<em><b>Composite</b></em>' literal object.
     * A mixture of two or more materials.
     * @see #COMPOSITE_VALUE
     * @generated
     * @ordered
     */
    COMPOSITE(12, "composite", "composite"),

    /**
     * The '<em><b>Solid Solution</b></em>' literal object.
     * A solid solution of two or more compounds.
     * @see #SOLID_SOLUTION_VALUE
     * @generated
     * @ordered
     */
    SOLID_SOLUTION(13, "solidSolution", "solid solution"),

    /**
     * The '<em><b>Model</b></em>' literal object.
     * A structure that exists in a calculation only.
     * @see #MODEL_VALUE
     * @generated
     * @ordered
     */
    MODEL(14, "model", "computed model"),

    /**
     * The '<em><b>Other</b></em>' literal object.
     * Any other form.
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(15, "other", "other");

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
     * The '<em><b>Single Crystal</b></em>' literal value.
     * One crystal.
     * @see #SINGLE_CRYSTAL
     * @model name="singleCrystal" literal="single crystal"
     * @generated
     * @ordered
     */
    public static final int SINGLE_CRYSTAL_VALUE = 1;

    /**
     * The '<em><b>Sinter</b></em>' literal value.
     * A sintered or hot-pressed polycrystal.
     * @see #SINTER
     * @model name="sinter"
     * @generated
     * @ordered
     */
    public static final int SINTER_VALUE = 2;

    /**
     * The '<em><b>Powder</b></em>' literal value.
     * A powder that is not pressed.
     * @see #POWDER
     * @model name="powder" literal="loose powder"
     * @generated
     * @ordered
     */
    public static final int POWDER_VALUE = 3;

    /**
     * The '<em><b>Milled Powder</b></em>' literal value.
     * A powder from ball milling, usually pressed cold.
     * @see #MILLED_POWDER
     * @model name="milledPowder" literal="ball-milled powder"
     * @generated
     * @ordered
     */
    public static final int MILLED_POWDER_VALUE = 4;

    /**
     * The '<em><b>Vacancy Rich</b></em>' literal value.
     * A milled powder with many vacancies on lithium or anion sites.
     * @see #VACANCY_RICH
     * @model name="vacancyRich" literal="vacancy-rich powder"
     * @generated
     * @ordered
     */
    public static final int VACANCY_RICH_VALUE = 5;

    /**
     * The '<em><b>Thermal Treated</b></em>' literal value.
     * A powder or a pellet after a heat treatment.
     * @see #THERMAL_TREATED
     * @model name="thermalTreated" literal="thermal-treated"
     * @generated
     * @ordered
     */
    public static final int THERMAL_TREATED_VALUE = 6;

    /**
     * The '<em><b>Thin Film</b></em>' literal value.
     * A film from a deposition.
     * @see #THIN_FILM
     * @model name="thinFilm" literal="thin film"
     * @generated
     * @ordered
     */
    public static final int THIN_FILM_VALUE = 7;

    /**
     * The '<em><b>Dry Film</b></em>' literal value.
     * A free-standing film of powder and binder.
     * @see #DRY_FILM
     * @model name="dryFilm" literal="dry film"
     * @generated
     * @ordered
     */
    public static final int DRY_FILM_VALUE = 8;

    /**
     * The '<em><b>Nanofibre</b></em>' literal value.
     * Fibres of nanometre width.
     * @see #NANOFIBRE
     * @model name="nanofibre"
     * @generated
     * @ordered
     */
    public static final int NANOFIBRE_VALUE = 9;

    /**
     * The '<em><b>Glass</b></em>' literal value.
     * A glass or an amorphous powder.
     * @see #GLASS
     * @model name="glass"
     * @generated
     * @ordered
     */
    public static final int GLASS_VALUE = 10;

    /**
     * The '<em><b>Coating</b></em>' literal value.
     * A layer on another material.
     * @see #COATING
     * @model name="coating"
     * @generated
     * @ordered
     */
    public static final int COATING_VALUE = 11;

    /**
     * The '<em><b>Composite</b></em>' literal value.
     * A mixture of two or more materials.
     * @see #COMPOSITE
     * @model name="composite"
     * @generated
     * @ordered
     */
    public static final int COMPOSITE_VALUE = 12;

    /**
     * The '<em><b>Solid Solution</b></em>' literal value.
     * A solid solution of two or more compounds.
     * @see #SOLID_SOLUTION
     * @model name="solidSolution" literal="solid solution"
     * @generated
     * @ordered
     */
    public static final int SOLID_SOLUTION_VALUE = 13;

    /**
     * The '<em><b>Model</b></em>' literal value.
     * A structure that exists in a calculation only.
     * @see #MODEL
     * @model name="model" literal="computed model"
     * @generated
     * @ordered
     */
    public static final int MODEL_VALUE = 14;

    /**
     * The '<em><b>Other</b></em>' literal value.
     * Any other form.
     * @see #OTHER
     * @model name="other"
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 15;

    /**
     * An array of all the '<em><b>Form Kind</b></em>' enumerators.
     * @generated
     */
    private static final FormKind[] VALUES_ARRAY =
        new FormKind[]
        {
            UNSPECIFIED,
            SINGLE_CRYSTAL,
            SINTER,
            POWDER,
            MILLED_POWDER,
            VACANCY_RICH,
            THERMAL_TREATED,
            THIN_FILM,
            DRY_FILM,
            NANOFIBRE,
            GLASS,
            COATING,
            COMPOSITE,
            SOLID_SOLUTION,
            MODEL,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Form Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<FormKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Form Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FormKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            FormKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Form Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FormKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            FormKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Form Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FormKind get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case SINGLE_CRYSTAL_VALUE: return SINGLE_CRYSTAL;
            case SINTER_VALUE: return SINTER;
            case POWDER_VALUE: return POWDER;
            case MILLED_POWDER_VALUE: return MILLED_POWDER;
            case VACANCY_RICH_VALUE: return VACANCY_RICH;
            case THERMAL_TREATED_VALUE: return THERMAL_TREATED;
            case THIN_FILM_VALUE: return THIN_FILM;
            case DRY_FILM_VALUE: return DRY_FILM;
            case NANOFIBRE_VALUE: return NANOFIBRE;
            case GLASS_VALUE: return GLASS;
            case COATING_VALUE: return COATING;
            case COMPOSITE_VALUE: return COMPOSITE;
            case SOLID_SOLUTION_VALUE: return SOLID_SOLUTION;
            case MODEL_VALUE: return MODEL;
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
    private FormKind(int value, String name, String literal)
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

} //FormKind
