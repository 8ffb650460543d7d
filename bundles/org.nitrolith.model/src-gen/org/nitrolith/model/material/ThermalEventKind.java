// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Thermal Event Kind</b></em>',
 * and utility methods for working with them.
 * What can happen to a material on heating.
 * @see org.nitrolith.model.material.MaterialPackage#getThermalEventKind()
 * @model
 * @generated
 */
public enum ThermalEventKind implements Enumerator
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
     * The '<em><b>Melting</b></em>' literal object.
     * It melts.
     * @see #MELTING_VALUE
     * @generated
     * @ordered
     */
    MELTING(1, "melting", "melting"),

    /**
     * The '<em><b>Decomposition</b></em>' literal object.
     * It decomposes.
     * @see #DECOMPOSITION_VALUE
     * @generated
     * @ordered
     */
    DECOMPOSITION(2, "decomposition", "decomposition"),

    /**
     * The '<em><b>Transition</b></em>' literal object.
     * It changes into another phase.
     * @see #TRANSITION_VALUE
     * @generated
     * @ordered
     */
    TRANSITION(3, "transition", "phase transition"),

    /**
     * The '<em><b>Crystallization</b></em>' literal object.
     * A glass crystallizes.
     * @see #CRYSTALLIZATION_VALUE
     * @generated
     * @ordered
     */
    CRYSTALLIZATION(4, "crystallization", "crystallization"),

    /**
     * The '<em><b>Glass Transition</b></em>' literal object.
     * A glass softens.
     * @see #GLASS_TRANSITION_VALUE
     * @generated
     * @ordered
     */
    GLASS_TRANSITION(5, "glassTransition", "glass transition"),

    /**
     * The '<em><b>Conductivity Loss</b></em>' literal object.
     * Its conductivity at room temperature is lower afterwards.
     * @see #CONDUCTIVITY_LOSS_VALUE
     * @generated
     * @ordered
     */
    CONDUCTIVITY_LOSS(6, "conductivityLoss", "loss of conductivity"),

    /**
     * The '<em><b>Other</b></em>' literal object.
     * Anything else.
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(7, "other", "other");

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
     * The '<em><b>Melting</b></em>' literal value.
     * It melts.
     * @see #MELTING
     * @model name="melting"
     * @generated
     * @ordered
     */
    public static final int MELTING_VALUE = 1;

    /**
     * The '<em><b>Decomposition</b></em>' literal value.
     * It decomposes.
     * @see #DECOMPOSITION
     * @model name="decomposition"
     * @generated
     * @ordered
     */
    public static final int DECOMPOSITION_VALUE = 2;

    /**
     * The '<em><b>Transition</b></em>' literal value.
     * It changes into another phase.
     * @see #TRANSITION
     * @model name="transition" literal="phase transition"
     * @generated
     * @ordered
     */
    public static final int TRANSITION_VALUE = 3;

    /**
     * The '<em><b>Crystallization</b></em>' literal value.
     * A glass crystallizes.
     * @see #CRYSTALLIZATION
     * @model name="crystallization"
     * @generated
     * @ordered
     */
    public static final int CRYSTALLIZATION_VALUE = 4;

    /**
     * The '<em><b>Glass Transition</b></em>' literal value.
     * A glass softens.
     * @see #GLASS_TRANSITION
     * @model name="glassTransition" literal="glass transition"
     * @generated
     * @ordered
     */
    public static final int GLASS_TRANSITION_VALUE = 5;

    /**
     * The '<em><b>Conductivity Loss</b></em>' literal value.
     * Its conductivity at room temperature is lower afterwards.
     * @see #CONDUCTIVITY_LOSS
     * @model name="conductivityLoss" literal="loss of conductivity"
     * @generated
     * @ordered
     */
    public static final int CONDUCTIVITY_LOSS_VALUE = 6;

    /**
     * The '<em><b>Other</b></em>' literal value.
     * Anything else.
     * @see #OTHER
     * @model name="other"
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 7;

    /**
     * An array of all the '<em><b>Thermal Event Kind</b></em>' enumerators.
     * @generated
     */
    private static final ThermalEventKind[] VALUES_ARRAY =
        new ThermalEventKind[]
        {
            UNSPECIFIED,
            MELTING,
            DECOMPOSITION,
            TRANSITION,
            CRYSTALLIZATION,
            GLASS_TRANSITION,
            CONDUCTIVITY_LOSS,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Thermal Event Kind</b></em>' enumerators.
     * @generated
     */
    public static final List<ThermalEventKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Thermal Event Kind</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ThermalEventKind get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ThermalEventKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Thermal Event Kind</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ThermalEventKind getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ThermalEventKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Thermal Event Kind</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ThermalEventKind get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case MELTING_VALUE: return MELTING;
            case DECOMPOSITION_VALUE: return DECOMPOSITION;
            case TRANSITION_VALUE: return TRANSITION;
            case CRYSTALLIZATION_VALUE: return CRYSTALLIZATION;
            case GLASS_TRANSITION_VALUE: return GLASS_TRANSITION;
            case CONDUCTIVITY_LOSS_VALUE: return CONDUCTIVITY_LOSS;
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
    private ThermalEventKind(int value, String name, String literal)
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

} //ThermalEventKind
