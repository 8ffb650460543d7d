// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.spi;

/**
 * One parameter of a circuit element, described as data so that fits, tables and editors need no knowledge of the
 * element.
 *
 * <p>The two exponents say how the parameter follows the scale of an impedance and of time: an element whose impedance
 * is multiplied by A and whose time axis is stretched by T has the parameter {@code p * A^impedanceExponent *
 * T^timeExponent}. A resistance has (1, 0), a capacitance (-1, 1), a time constant (0, 1). The fit uses them to find
 * start values in any unit of the data. For the prefactor Q of a constant phase element the time exponent is itself the
 * parameter n; {@link #timeExponentParameter} then holds the index of n, and -1 otherwise.
 *
 * @param symbol short name within the element, e.g. {@code R}, {@code Q}, {@code n}, {@code tau}
 * @param unit unit as written in documents, e.g. {@code ohm}, {@code ohm^-1 s^n}, {@code s}, {@code 1}
 * @param typicalValue value that an element has when nobody says otherwise
 * @param lower smallest sensible value
 * @param upper largest sensible value
 * @param logScale whether the fit varies the logarithm (for parameters that are positive and span decades)
 * @param impedanceExponent power of the impedance scale
 * @param timeExponent power of the time scale
 * @param timeExponentParameter index of the parameter that is the power of the time scale, or -1
 */
public record ElementParameter(String symbol, String unit, double typicalValue, double lower, double upper,
        boolean logScale, double impedanceExponent, double timeExponent, int timeExponentParameter) {

    /** Checks that {@code lower <= typicalValue <= upper}, and lower &gt;= 0 for a logarithmic parameter. */
    public ElementParameter {
        if (symbol.isEmpty() || !(lower <= typicalValue && typicalValue <= upper) || logScale && lower < 0) {
            throw new IllegalArgumentException("Parameter " + symbol + ": need a symbol and lower <= typical <= upper, "
                    + "with lower >= 0 on a logarithmic scale; got " + lower + " <= " + typicalValue + " <= " + upper);
        }
    }

    /** A positive parameter without limits, varied on a logarithmic scale. */
    public static ElementParameter positive(String symbol, String unit, double typicalValue, double impedanceExponent,
            double timeExponent) {
        return new ElementParameter(symbol, unit, typicalValue, 0, Double.POSITIVE_INFINITY, true, impedanceExponent,
                timeExponent, -1);
    }

    /** A positive prefactor whose time exponent is the parameter number {@code exponentParameter} of the element. */
    public static ElementParameter prefactor(String symbol, String unit, double typicalValue, double impedanceExponent,
            int exponentParameter) {
        return new ElementParameter(symbol, unit, typicalValue, 0, Double.POSITIVE_INFINITY, true, impedanceExponent, 0,
                exponentParameter);
    }

    /** A dimensionless exponent between 0 and 1, varied as it is. */
    public static ElementParameter exponent(String symbol, double typicalValue) {
        return new ElementParameter(symbol, "1", typicalValue, 0, 1, false, 0, 0, -1);
    }
}
