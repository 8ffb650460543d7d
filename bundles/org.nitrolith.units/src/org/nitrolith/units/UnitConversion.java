// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import javax.measure.IncommensurableException;
import javax.measure.UnitConverter;

import tech.units.indriya.function.RationalNumber;

/**
 * The conversion {@code y = x * factor + offset} from one unit to another. The factor is kept as a quotient of two
 * decimal numbers, so that 20 um are 2.0E-5 m and not 1.9999999999999998E-5 m.
 *
 * <p>
 * An energy in electronvolt (per particle) converts to and from an energy per amount of substance with the Avogadro
 * constant, 6.022 140 76E23 1/mol (exact, SI 2019): 1 eV is 96.485 kJ/mol. No other energy unit does, since a joule in
 * a cell model is not meant per particle.
 */
public final class UnitConversion {

    private static final BigDecimal AVOGADRO_PER_MOL = new BigDecimal("6.02214076E23");
    private static final int DIGITS_OF_DOUBLE = 16;

    private final BigDecimal numerator;
    private final BigDecimal denominator;
    private final BigDecimal offset;
    private final double numeratorValue;
    private final double denominatorValue;
    private final double offsetValue;

    private UnitConversion(BigDecimal numerator, BigDecimal denominator, BigDecimal offset) {
        this.numerator = numerator.stripTrailingZeros();
        this.denominator = denominator.stripTrailingZeros();
        this.offset = offset;
        this.numeratorValue = numerator.doubleValue();
        this.denominatorValue = denominator.doubleValue();
        this.offsetValue = offset.doubleValue();
    }

    /**
     * The conversion from one unit to another.
     *
     * @throws IncompatibleUnitsException when the two are units of different kinds of quantity
     */
    static UnitConversion between(UnitText from, UnitText to) {
        if (from.factors().equals(to.factors())) {
            return new UnitConversion(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
        }
        if (from.isPerParticle() && to.isPerAmount()) {
            UnitConversion toJoule = between(from, UnitText.JOULE);
            return toJoule.times(AVOGADRO_PER_MOL, BigDecimal.ONE, between(UnitText.JOULE_PER_MOLE, to));
        }
        if (from.isPerAmount() && to.isPerParticle()) {
            UnitConversion toJoulePerMole = between(from, UnitText.JOULE_PER_MOLE);
            return toJoulePerMole.times(BigDecimal.ONE, AVOGADRO_PER_MOL, between(UnitText.JOULE, to));
        }
        if (!from.asUnit().isCompatible(to.asUnit())) {
            throw new IncompatibleUnitsException(from, to);
        }
        try {
            return of(from.asUnit().getConverterToAny(to.asUnit()));
        } catch (IncommensurableException e) {
            throw new IncompatibleUnitsException(from, to);
        }
    }

    private static UnitConversion of(UnitConverter converter) {
        Number atZero = converter.convert((Number) 0);
        Number atOne = converter.convert((Number) 1);
        BigDecimal offset = numerator(atZero).divide(denominator(atZero), MathContext.DECIMAL128);
        if (offset.signum() == 0) {
            return new UnitConversion(numerator(atOne), denominator(atOne), BigDecimal.ZERO);
        }
        BigDecimal slope = numerator(atOne).divide(denominator(atOne), MathContext.DECIMAL128).subtract(offset);
        return new UnitConversion(slope, BigDecimal.ONE, offset);
    }

    private static BigDecimal numerator(Number number) {
        return number instanceof RationalNumber rational ? new BigDecimal(rational.getDividend())
                : new BigDecimal(number.toString());
    }

    private static BigDecimal denominator(Number number) {
        return number instanceof RationalNumber rational ? new BigDecimal(rational.getDivisor()) : BigDecimal.ONE;
    }

    private UnitConversion times(BigDecimal factor, BigDecimal divisor, UnitConversion then) {
        return new UnitConversion(numerator.multiply(factor).multiply(then.numerator),
                denominator.multiply(divisor).multiply(then.denominator), BigDecimal.ZERO);
    }

    /** A value in the second unit; NaN stays NaN. */
    public double convert(double value) {
        return scale(value) + offsetValue;
    }

    /** A difference or an uncertainty in the second unit: the offset between temperature scales is left out. */
    public double scale(double difference) {
        return difference * numeratorValue / denominatorValue;
    }

    /**
     * As {@link #convert(double)} in decimal numbers: exact where at most 16 digits, or as many as the value has,
     * suffice, and rounded to that many elsewhere.
     */
    BigDecimal convert(BigDecimal value) {
        return scale(value).add(offset);
    }

    BigDecimal scale(BigDecimal value) {
        BigDecimal quotient = value.multiply(numerator).divide(denominator, MathContext.DECIMAL128);
        return quotient.round(new MathContext(Math.max(DIGITS_OF_DOUBLE, value.precision()), RoundingMode.HALF_EVEN));
    }
}
