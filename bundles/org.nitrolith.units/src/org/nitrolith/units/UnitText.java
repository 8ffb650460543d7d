// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.measure.Unit;

/**
 * A unit in the laboratory's own spelling, such as {@code S/cm}, {@code mAh/cm2}, {@code J/(mol K)} or {@code degC}.
 *
 * <p>
 * Symbols: m g s min h d week A K degC mol M L &Aring; Hz rpm rad deg N Pa bar atm Torr J eV W Wh Ah C V ohm S F H T
 * sccm % wt% at% mol% vol% %RH ppm ppb, with the SI prefixes from f to T where that is usual; the micro sign, the Greek
 * mu and {@code u} are one prefix. Products are written with a blank, {@code *}, {@code .} or a middle dot, quotients
 * with {@code /}, powers as {@code cm2}, {@code cm^2}, {@code cm^-2}, {@code cm-2} or with raised digits. What follows
 * one {@code /} must be a single unit or stand in brackets: {@code J/mol K} is refused because it has two readings.
 *
 * <p>
 * Decisions: {@code C} is the coulomb and never a temperature, which is {@code degC} or {@code &deg;C}. A degree
 * Celsius in a product or quotient ({@code degC/min}) is a difference of 1 K. {@code rpm} is a frequency, 1/60 Hz.
 * {@code sccm} is a flow of 1 cm3/min of gas at standard conditions. Percentages of every kind, ppm and angles are
 * dimensionless in the SI and therefore convert to each other. The empty text is the unit of a plain number.
 *
 * <p>
 * Two unit texts are equal when they are spelled alike.
 */
public final class UnitText {

    /** The unit of a plain number. */
    public static final UnitText ONE = new UnitText("", List.of());

    static final UnitText JOULE = new UnitText("J", List.of(new UnitSymbol.Factor(UnitSymbol.JOULE, 0, 1)));
    static final UnitText JOULE_PER_MOLE = new UnitText("J/mol", List.of(
            new UnitSymbol.Factor(UnitSymbol.JOULE, 0, 1), new UnitSymbol.Factor(UnitSymbol.MOLE, 0, -1)));

    private static final int MOST_KEPT = 1024;
    private static final Map<String, UnitText> KEPT = new ConcurrentHashMap<>();

    private final String text;
    private final List<UnitSymbol.Factor> factors;
    private final Map<UnitText, UnitConversion> conversions = new ConcurrentHashMap<>();
    private volatile Unit<?> unit;

    private UnitText(String text, List<UnitSymbol.Factor> factors) {
        this.text = text;
        this.factors = factors;
    }

    /**
     * Reads a unit.
     *
     * @throws QuantityFormatException with a hint of near spellings when a symbol is not known
     */
    public static UnitText parse(String text) {
        return parse(text, 0, "a unit");
    }

    /** Reads the unit that begins at an offset of a longer text, which the messages quote. */
    static UnitText parse(String whole, int begin, String kind) {
        String text = whole.substring(begin).strip();
        if (text.isEmpty()) {
            return ONE;
        }
        UnitText kept = KEPT.get(text);
        if (kept != null) {
            return kept;
        }
        UnitText read = new UnitText(text, new UnitParser(whole, begin, kind).factors());
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(text, read);
        }
        return read;
    }

    /** Units that are usual in the field, for completion in an editor. */
    public static List<String> common() {
        return UnitSpelling.COMMON;
    }

    /** The spelling, without outer blanks. */
    public String text() {
        return text;
    }

    /** The unit as it is printed: {@code \u00B5m}, {@code \u00B0C}, {@code mAh/cm\u00B2}. It reads back as the same unit. */
    public String print() {
        return Typography.unit(text);
    }

    /** The same unit for JSR 385. */
    public Unit<?> asUnit() {
        Unit<?> known = unit;
        if (known == null) {
            known = IndriyaUnits.product(factors);
            unit = known;
        }
        return known;
    }

    /** Whether a value in this unit can be given in the other one. */
    public boolean isCompatibleWith(UnitText other) {
        return factors.equals(other.factors) || isPerParticle() && other.isPerAmount()
                || isPerAmount() && other.isPerParticle() || asUnit().isCompatible(other.asUnit());
    }

    /**
     * The conversion to another unit.
     *
     * @throws IncompatibleUnitsException when the two are units of different kinds of quantity
     */
    public UnitConversion conversionTo(UnitText other) {
        UnitConversion known = conversions.get(other);
        if (known == null) {
            known = UnitConversion.between(this, other);
            if (conversions.size() < MOST_KEPT) {
                conversions.put(other, known);
            }
        }
        return known;
    }

    List<UnitSymbol.Factor> factors() {
        return factors;
    }

    /** An energy per particle: electronvolt with or without a prefix. */
    boolean isPerParticle() {
        return factors.size() == 1 && factors.get(0).symbol() == UnitSymbol.ELECTRONVOLT
                && factors.get(0).exponent() == 1;
    }

    /** An energy per amount of substance, such as kJ/mol. */
    boolean isPerAmount() {
        return factors.stream().anyMatch(factor -> factor.symbol() == UnitSymbol.MOLE)
                && asUnit().isCompatible(JOULE_PER_MOLE.asUnit());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
