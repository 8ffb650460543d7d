// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Arrhenius Model</b></em>',
 * and utility methods for working with them.
 * What is taken to depend linearly on the inverse temperature.
 * @see org.nitrolith.model.material.MaterialPackage#getArrheniusModel()
 * @model
 * @generated
 */
public enum ArrheniusModel implements Enumerator
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
     * The '<em><b>Sigma T</b></em>' literal object.
     * The logarithm of conductivity times temperature.
     * @see #SIGMA_T_VALUE
     * @generated
     * @ordered
     */
    SIGMA_T(1, "sigmaT", "ln(sigma T)"),

    /**
     * The '<em><b>Sigma</b></em>' literal object.
     * The logarithm of the conductivity.
     * @see #SIGMA_VALUE
     * @generated
     * @ordered
     */
    SIGMA(2, "sigma", "ln sigma"),

    /**
     * The '<em><b>Vtf</b></em>' literal object.
     * Vogel-Tammann-Fulcher: the logarithm of the conductivity is linear in 1/(T - T0).
     * @see #VTF_VALUE
     * @generated
     * @ordered
     */
    VTF(3, "vtf", "VTF");

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
     * The '<em><b>Sigma T</b></em>' literal value.
     * The logarithm of conductivity times temperature.
     * @see #SIGMA_T
     * @model name="sigmaT" literal="ln(sigma T)"
     * @generated
     * @ordered
     */
    public static final int SIGMA_T_VALUE = 1;

    /**
     * The '<em><b>Sigma</b></em>' literal value.
     * The logarithm of the conductivity.
     * @see #SIGMA
     * @model name="sigma" literal="ln sigma"
     * @generated
     * @ordered
     */
    public static final int SIGMA_VALUE = 2;

    /**
     * The '<em><b>Vtf</b></em>' literal value.
     * Vogel-Tammann-Fulcher: the logarithm of the conductivity is linear in 1/(T - T0).
     * @see #VTF
     * @model name="vtf" literal="VTF"
     * @generated
     * @ordered
     */
    public static final int VTF_VALUE = 3;

    /**
     * An array of all the '<em><b>Arrhenius Model</b></em>' enumerators.
     * @generated
     */
    private static final ArrheniusModel[] VALUES_ARRAY =
        new ArrheniusModel[]
        {
            UNSPECIFIED,
            SIGMA_T,
            SIGMA,
            VTF,
        };

    /**
     * A public read-only list of all the '<em><b>Arrhenius Model</b></em>' enumerators.
     * @generated
     */
    public static final List<ArrheniusModel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Arrhenius Model</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ArrheniusModel get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ArrheniusModel result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Arrhenius Model</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ArrheniusModel getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            ArrheniusModel result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Arrhenius Model</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ArrheniusModel get(int value)
    {
        switch (value)
        {
            case UNSPECIFIED_VALUE: return UNSPECIFIED;
            case SIGMA_T_VALUE: return SIGMA_T;
            case SIGMA_VALUE: return SIGMA;
            case VTF_VALUE: return VTF;
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
    private ArrheniusModel(int value, String name, String literal)
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

} //ArrheniusModel
