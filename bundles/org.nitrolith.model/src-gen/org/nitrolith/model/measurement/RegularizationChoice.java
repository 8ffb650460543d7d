// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Regularization Choice</b></em>',
 * and utility methods for working with them.
 * How a regularization parameter is chosen.
 * @see org.nitrolith.model.measurement.MeasurementPackage#getRegularizationChoice()
 * @model
 * @generated
 */
public enum RegularizationChoice implements Enumerator
{
    /**
     * The '<em><b>Generalized Cross Validation</b></em>' literal object.
     * By generalized cross-validation.
     * @see #GENERALIZED_CROSS_VALIDATION_VALUE
     * @generated
     * @ordered
     */
    GENERALIZED_CROSS_VALIDATION(0, "generalizedCrossValidation", "generalized cross-validation"),

    /**
     * The '<em><b>LCurve</b></em>' literal object.
     * At the corner of the L-curve.
     * @see #LCURVE_VALUE
     * @generated
     * @ordered
     */
    LCURVE(1, "lCurve", "L-curve"),

    /**
     * The '<em><b>Real Imaginary</b></em>' literal object.
     * By predicting one part of the impedance from the other.
     * @see #REAL_IMAGINARY_VALUE
     * @generated
     * @ordered
     */
    REAL_IMAGINARY(2, "realImaginary", "real-imaginary cross-validation"),

    /**
     * The '<em><b>Given</b></em>' literal object.
     * By hand.
     * @see #GIVEN_VALUE
     * @generated
     * @ordered
     */
    GIVEN(3, "given", "given");

    /**
     * The '<em><b>Generalized Cross Validation</b></em>' literal value.
     * By generalized cross-validation.
     * @see #GENERALIZED_CROSS_VALIDATION
     * @model name="generalizedCrossValidation" literal="generalized cross-validation"
     * @generated
     * @ordered
     */
    public static final int GENERALIZED_CROSS_VALIDATION_VALUE = 0;

    /**
     * The '<em><b>LCurve</b></em>' literal value.
     * At the corner of the L-curve.
     * @see #LCURVE
     * @model name="lCurve" literal="L-curve"
     * @generated
     * @ordered
     */
    public static final int LCURVE_VALUE = 1;

    /**
     * The '<em><b>Real Imaginary</b></em>' literal value.
     * By predicting one part of the impedance from the other.
     * @see #REAL_IMAGINARY
     * @model name="realImaginary" literal="real-imaginary cross-validation"
     * @generated
     * @ordered
     */
    public static final int REAL_IMAGINARY_VALUE = 2;

    /**
     * The '<em><b>Given</b></em>' literal value.
     * By hand.
     * @see #GIVEN
     * @model name="given"
     * @generated
     * @ordered
     */
    public static final int GIVEN_VALUE = 3;

    /**
     * An array of all the '<em><b>Regularization Choice</b></em>' enumerators.
     * @generated
     */
    private static final RegularizationChoice[] VALUES_ARRAY =
        new RegularizationChoice[]
        {
            GENERALIZED_CROSS_VALIDATION,
            LCURVE,
            REAL_IMAGINARY,
            GIVEN,
        };

    /**
     * A public read-only list of all the '<em><b>Regularization Choice</b></em>' enumerators.
     * @generated
     */
    public static final List<RegularizationChoice> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Regularization Choice</b></em>' literal with the specified literal value.
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RegularizationChoice get(String literal)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RegularizationChoice result = VALUES_ARRAY[i];
            if (result.toString().equals(literal))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Regularization Choice</b></em>' literal with the specified name.
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RegularizationChoice getByName(String name)
    {
        for (int i = 0; i < VALUES_ARRAY.length; ++i)
        {
            RegularizationChoice result = VALUES_ARRAY[i];
            if (result.getName().equals(name))
            {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Regularization Choice</b></em>' literal with the specified integer value.
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RegularizationChoice get(int value)
    {
        switch (value)
        {
            case GENERALIZED_CROSS_VALIDATION_VALUE: return GENERALIZED_CROSS_VALIDATION;
            case LCURVE_VALUE: return LCURVE;
            case REAL_IMAGINARY_VALUE: return REAL_IMAGINARY;
            case GIVEN_VALUE: return GIVEN;
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
    private RegularizationChoice(int value, String name, String literal)
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

} //RegularizationChoice
