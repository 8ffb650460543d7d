// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Study Kind</b></em>',
 * and utility methods for working with them.
 * Sorts of design study.
 * @see org.nitrolith.model.cell.CellPackage#getStudyKind()
 * @model
 * @generated
 */
public enum StudyKind implements Enumerator
{
    /**
     * The '<em><b>Sweep</b></em>' literal object.
     * One or several variables take values in turn.
     * @see #SWEEP_VALUE
     * @generated
     * @ordered
     */
    SWEEP(0, "sweep", "sweep"),

    /**
     * The '<em><b>Sensitivity</b></em>' literal object.
     * Each variable changes by itself: a tornado diagram.
     * @see #SENSITIVITY_VALUE
     * @generated
     * @ordered
     */
    SENSITIVITY(1, "sensitivity", "sensitivity"),

    /**
     * The '<em><b>Monte Carlo</b></em>' literal object.
     * The variables are drawn at random from their distributions.
     * @see #MONTE_CARLO_VALUE
     * @generated
     * @ordered
     */
    MONTE_CARLO(2, "monteCarlo", "Monte Carlo"),

    /**
     * The '<em><b>Pareto</b></em>' literal object.
     * The designs are sought that no other beats in every respect.
     * @see #PARETO_VALUE
     * @generated
     * @ordered
     */
    PARETO(3, "pareto", "Pareto front"),

    /**
     * The '<em><b>Inverse</b></em>' literal object.
     * The smallest change is sought that reaches a target.
     * @see #INVERSE_VALUE
     * @generated
     * @ordered
     */
    INVERSE(4, "inverse", "inverse design");

    /**
     * The '<em><b>Sweep</b></em>' literal value.
     * One or several variables take values in turn.
     * @see #SWEEP
     * @model name="sweep"
     * @generated
     * @ordered
     */
    public static final int SWEEP_VALUE = 0;

    /**
     * The '<em><b>Sensitivity</b></em>' literal value.
     * Each variable changes by itself: a tornado diagram.
     * @see #SENSITIVITY
     * @model name="sensitivity"
     * @generated
     * @ordered
     */
    public static final int SENSITIVITY_VALUE = 1;

    /**
     * The '<em><b>Monte Carlo</b></em>' literal value.
     * The variables are drawn at random from their distributions.
     * @see #MONTE_CARLO
     * @model name="monteCarlo" literal="Monte Carlo"
     * @generated
     * @ordered
     */
    public static final int MONTE_CARLO_VALUE = 2;

    /**
     * The '<em><b>Pareto</b></em>' literal value.
     * The designs are sought that no other beats in every respect.
     * @see #PARETO
     * @model name="pareto" literal="Pareto front"
     * @generated
     * @ordered
     */
    public static final int PARETO_VALUE = 3;

    /**
     * The '<em><b>Inverse</b></em>' literal value.
     * The smallest change is sought that reaches a target.
     * @see #INVERSE
     * @model name="inverse" literal="inverse design"
     * @generated
     * @ordered
     */
    public static final int INVERSE_VALUE = 4;

    /**
     * An array of all the '<em><b>Study Kind</b></em>' enumerators.
     * @generated
     */
    private static final StudyKind[] VALUES_ARRAY =
        new StudyKind[]
        {
            SWEEP,
            SENSITIVITY,
            MONTE_CARLO,
            PARETO,
            INVERSE,
        };

    /**
     * A public read-only list of all the '<em><b>Study Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<StudyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Study Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StudyKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            StudyKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Study Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StudyKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            StudyKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Study Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StudyKind get(int value)
    {
        switch (value)
        {
            case SWEEP_VALUE: return SWEEP;
            case SENSITIVITY_VALUE: return SENSITIVITY;
            case MONTE_CARLO_VALUE: return MONTE_CARLO;
            case PARETO_VALUE: return PARETO;
            case INVERSE_VALUE: return INVERSE;
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
    private StudyKind(int value, String name, String literal)
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

} //StudyKind
