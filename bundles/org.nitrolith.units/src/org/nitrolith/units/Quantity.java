// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measured or printed quantity: a value or a closed range, an optional standard uncertainty, an optional
 * {@link Qualifier} and a unit. Immutable.
 *
 * <p>
 * Text form: {@code 2.14E-3 S/cm}, {@code 8.1(2) %} (the standard uncertainty in units of the last digit),
 * {@code 2.14E-3 +/- 3.1E-5 S/cm}, {@code <1E-10 S/cm}, {@code ~5 mm/h}, {@code 1E-8..1E-7 S/cm}, {@code -40 degC},
 * {@code 1.2}. The text is kept to the character: {@link #toString()} gives what was parsed, trailing zeros included,
 * since they are part of what a source says. The blank before the unit may be missing ({@code 20um}). Numbers have a
 * decimal point, never a comma; NaN and infinity are refused; units are those of {@link UnitText}.
 *
 * <p>
 * {@link #stored(String)} accepts every text, so that a model file with an unreadable quantity can be loaded, reported
 * and saved without a loss. An unreadable quantity has the value NaN and no unit, and is compatible with no unit.
 *
 * <p>
 * Two quantities are equal when their texts are: {@code 1 mm} and {@code 1.0 mm} differ in what they say.
 */
public final class Quantity {

    private static final int DIGITS_OF_UNCERTAINTY = 2;

    private final String text;
    private final String problem;
    private final Qualifier qualifier;
    private final BigDecimal value;
    private final BigDecimal upper;
    private final BigDecimal uncertainty;
    private final UnitText unit;

    Quantity(String text, Qualifier qualifier, BigDecimal value, BigDecimal upper, BigDecimal uncertainty,
            UnitText unit) {
        this.text = text;
        this.problem = null;
        this.qualifier = qualifier;
        this.value = value;
        this.upper = upper;
        this.uncertainty = uncertainty;
        this.unit = unit;
    }

    private Quantity(String text, String problem) {
        this.text = text;
        this.problem = problem;
        this.qualifier = Qualifier.NONE;
        this.value = null;
        this.upper = null;
        this.uncertainty = null;
        this.unit = UnitText.ONE;
    }

    private Quantity(Qualifier qualifier, BigDecimal value, BigDecimal upper, BigDecimal uncertainty, UnitText unit) {
        this(qualifier.sign() + number(value, upper, uncertainty) + (unit.text().isEmpty() ? "" : " " + unit),
                qualifier, value, upper, uncertainty, unit);
    }

    private static String number(BigDecimal value, BigDecimal upper, BigDecimal uncertainty) {
        if (upper != null) {
            return DecimalText.write(value) + ".." + DecimalText.write(upper);
        }
        return uncertainty == null ? DecimalText.write(value) : DecimalText.write(value, uncertainty);
    }

    /**
     * Reads a quantity. Outer blanks are dropped.
     *
     * @throws QuantityFormatException with what is wrong, where, and what is expected
     */
    public static Quantity parse(String text) throws QuantityFormatException {
        return QuantityParser.parse(text);
    }

    /**
     * Reads a quantity of a known kind, as typed into a field.
     *
     * @param likeUnit a unit of the expected kind; the quantity itself may be in any compatible unit
     * @throws QuantityFormatException also when the unit is missing or of another kind
     */
    public static Quantity parse(String text, String likeUnit) throws QuantityFormatException {
        Quantity read = parse(text);
        UnitText expected = UnitText.parse(likeUnit);
        if (read.unit.isCompatibleWith(expected)) {
            return read;
        }
        String instead = expected.text().isEmpty() ? "; expected a plain number" : "; expected a unit such as "
                + expected;
        if (read.unit.text().isEmpty()) {
            throw new QuantityFormatException("a quantity", read.text, read.text.length(), "the unit is missing"
                    + instead);
        }
        boolean isTemperature = read.unit.text().equals("C") && expected.isCompatibleWith(UnitText.parse("K"));
        throw new QuantityFormatException("a quantity", read.text, read.text.lastIndexOf(read.unit.text()),
                isTemperature ? "C is the coulomb; write degC" : read.unit + " is a unit of another kind" + instead);
    }

    /**
     * Reads a quantity from a model file, keeping the text to the character, the unreadable one too.
     *
     * @return a quantity whose {@link #isReadable()} says whether the text could be read
     */
    public static Quantity stored(String text) {
        try {
            Quantity read = parse(text);
            return read.text.equals(text) ? read
                    : new Quantity(text, read.qualifier, read.value, read.upper, read.uncertainty, read.unit);
        } catch (QuantityFormatException e) {
            return new Quantity(text, e.getMessage());
        }
    }

    /**
     * A value in a unit; its text has the fewest digits that read back as the same double.
     *
     * @throws IllegalArgumentException when the value is NaN or infinite
     * @throws QuantityFormatException when the unit is not known
     */
    public static Quantity of(double value, String unit) {
        return new Quantity(Qualifier.NONE, decimal(value), null, null, UnitText.parse(unit));
    }

    /**
     * A closed range in a unit.
     *
     * @throws IllegalArgumentException when a bound is NaN or infinite, or the lower is above the upper
     * @throws QuantityFormatException when the unit is not known
     */
    public static Quantity range(double lower, double upper, String unit) {
        if (lower > upper) {
            throw new IllegalArgumentException("the lower bound " + lower + " is above the upper bound " + upper);
        }
        return new Quantity(Qualifier.NONE, decimal(lower), decimal(upper), null, UnitText.parse(unit));
    }

    /**
     * The same value with another standard uncertainty, in the same unit.
     *
     * @throws IllegalArgumentException when the uncertainty is negative, NaN or infinite
     * @throws IllegalStateException when this is a range or not readable
     */
    public Quantity withUncertainty(double standardUncertainty) {
        if (!isReadable() || isRange()) {
            throw new IllegalStateException("\"" + text + "\" takes no standard uncertainty");
        }
        if (standardUncertainty < 0) {
            throw new IllegalArgumentException("a standard uncertainty of " + standardUncertainty + " is negative");
        }
        return new Quantity(qualifier, value, null, decimal(standardUncertainty), unit);
    }

    /**
     * The same value with another qualifier.
     *
     * @throws IllegalStateException when this is not readable, or a range that would be censored
     */
    public Quantity withQualifier(Qualifier newQualifier) {
        if (!isReadable() || isRange() && newQualifier.isCensoring()) {
            throw new IllegalStateException("\"" + text + "\" takes no qualifier " + newQualifier.sign());
        }
        return new Quantity(Objects.requireNonNull(newQualifier), value, upper, uncertainty, unit);
    }

    private static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a measured value");
        }
        return DecimalText.shortest(value);
    }

    /** Whether the text could be read; always true except for a {@link #stored(String)} text. */
    public boolean isReadable() {
        return problem == null;
    }

    /** Why the text could not be read. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The value in this quantity's own unit, the lower bound of a range; NaN when not readable. */
    public double value() {
        return value == null ? Double.NaN : value.doubleValue();
    }

    /** The upper bound of a range in this quantity's own unit. */
    public OptionalDouble upper() {
        return upper == null ? OptionalDouble.empty() : OptionalDouble.of(upper.doubleValue());
    }

    /** Whether this is a closed range. */
    public boolean isRange() {
        return upper != null;
    }

    /** The standard uncertainty in this quantity's own unit. */
    public OptionalDouble standardUncertainty() {
        return uncertainty == null ? OptionalDouble.empty() : OptionalDouble.of(uncertainty.doubleValue());
    }

    /** What the source says besides the value. */
    public Qualifier qualifier() {
        return qualifier;
    }

    /** The unit as it is spelled, empty for a plain number. */
    public String unit() {
        return unit.text();
    }

    /** The unit. */
    public UnitText unitText() {
        return unit;
    }

    /** Whether this quantity can be given in the unit; false when it is not readable. */
    public boolean isCompatibleWith(String otherUnit) {
        return isReadable() && unit.isCompatibleWith(UnitText.parse(otherUnit));
    }

    /**
     * The value, or the lower bound, in another unit; NaN when not readable.
     *
     * @throws IncompatibleUnitsException when the unit is of another kind
     * @throws QuantityFormatException when the unit is not known
     */
    public double in(String otherUnit) {
        return isReadable() ? conversion(otherUnit).convert(value).doubleValue() : Double.NaN;
    }

    /** The upper bound of a range in another unit; throws as {@link #in(String)}. */
    public OptionalDouble upperIn(String otherUnit) {
        return upper == null ? OptionalDouble.empty()
                : OptionalDouble.of(conversion(otherUnit).convert(upper).doubleValue());
    }

    /**
     * The standard uncertainty in another unit, without a temperature scale's offset; throws as {@link #in(String)}.
     */
    public OptionalDouble standardUncertaintyIn(String otherUnit) {
        return uncertainty == null ? OptionalDouble.empty()
                : OptionalDouble.of(conversion(otherUnit).scale(uncertainty).doubleValue());
    }

    /**
     * This quantity in another unit, with its qualifier, range and uncertainty: {@code 2.14E-3 S/cm} is
     * {@code 2.14 mS/cm}. Digits are kept where the factor is a decimal number, otherwise 16 are given.
     *
     * @throws IncompatibleUnitsException when the unit is of another kind
     * @throws QuantityFormatException when the unit is not known
     * @throws IllegalStateException when this is not readable
     */
    public Quantity to(String otherUnit) {
        if (!isReadable()) {
            throw new IllegalStateException("\"" + text + "\" is not readable: " + problem);
        }
        UnitConversion conversion = conversion(otherUnit);
        return new Quantity(qualifier, conversion.convert(value), upper == null ? null : conversion.convert(upper),
                uncertainty == null ? null : conversion.scale(uncertainty), UnitText.parse(otherUnit));
    }

    /**
     * This quantity rounded for print: the uncertainty to two significant digits and the value to the same place
     * (JCGM 100:2008, 7.2.6). Without an uncertainty, or with an uncertainty of 0, it stays as it is.
     */
    public Quantity rounded() {
        if (uncertainty == null || uncertainty.signum() == 0) {
            return this;
        }
        BigDecimal two = uncertainty.round(new MathContext(DIGITS_OF_UNCERTAINTY, RoundingMode.HALF_UP));
        return new Quantity(qualifier, value.setScale(two.scale(), RoundingMode.HALF_EVEN), null, two, unit);
    }

    private UnitConversion conversion(String otherUnit) {
        return unit.conversionTo(UnitText.parse(otherUnit));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * This quantity as it is printed, for labels: {@code 2.14\u00B710\u207B\u00B3 S/cm}, {@code 20 \u00B5m},
     * {@code \u221220 \u00B0C}, {@code 1\u20135 mAh/cm\u00B2}. No digit is changed. The unreadable stays as it is.
     */
    public String print() {
        if (!isReadable()) {
            return text;
        }
        String number = text.substring(0, text.stripTrailing().length() - unit.text().length()).strip();
        boolean isNegative = upper != null && value.signum() < 0;
        String printed = Typography.number(number).replaceFirst("\\s*\\.\\.\\s*", isNegative ? " to " : "\u2013");
        String printedUnit = unit.print();
        return printed + (printedUnit.isEmpty() || printedUnit.equals("\u00B0") ? "" : " ") + printedUnit;
    }

    /** The text form, to the character as it was parsed or stored. */
    @Override
    public String toString() {
        return text;
    }
}
