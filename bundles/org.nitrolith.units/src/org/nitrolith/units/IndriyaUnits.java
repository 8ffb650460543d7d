// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.units;

import java.math.BigDecimal;
import java.util.List;

import javax.measure.MetricPrefix;
import javax.measure.Unit;

import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.DefaultNumberSystem;
import tech.units.indriya.unit.Units;

/**
 * What each {@link UnitSymbol} is, as a JSR 385 unit. Kept apart so that Indriya is loaded by the first conversion
 * and not by reading a quantity.
 *
 * <p>
 * Sources of the factors: The International System of Units, 9th ed., BIPM 2019 (electronvolt exact,
 * 1.602 176 634E-19 J; units accepted for use with the SI); Torr = 101325/760 Pa.
 */
final class IndriyaUnits {

    private static final BigDecimal RADIANS_PER_DEGREE = new BigDecimal("0.01745329251994329576923690768488613");

    static {
        // Indriya looks for its own number system as a service of the context class loader, which
        // sees nothing under OSGi
        Calculus.setCurrentNumberSystem(new DefaultNumberSystem());
    }

    private IndriyaUnits() {
    }

    /**
     * The product of the factors. A degree Celsius that stands alone is a temperature on the Celsius scale; in a
     * product, a quotient or a power it is a temperature difference of 1 K.
     */
    static Unit<?> product(List<UnitSymbol.Factor> factors) {
        if (factors.size() == 1 && factors.get(0).symbol() == UnitSymbol.CELSIUS && factors.get(0).exponent() == 1) {
            return Units.CELSIUS;
        }
        Unit<?> product = AbstractUnit.ONE;
        for (UnitSymbol.Factor factor : factors) {
            Unit<?> unit = unit(factor.symbol());
            if (factor.powerOfTen() != 0) {
                unit = unit.prefix(prefix(factor.powerOfTen()));
            }
            product = product.multiply(unit.pow(factor.exponent()));
        }
        return product;
    }

    private static Unit<?> unit(UnitSymbol symbol) {
        return switch (symbol) {
            case METRE -> Units.METRE;
            case GRAM -> Units.GRAM;
            case SECOND -> Units.SECOND;
            case MINUTE -> Units.MINUTE;
            case HOUR -> Units.HOUR;
            case DAY -> Units.DAY;
            case WEEK -> Units.WEEK;
            case AMPERE -> Units.AMPERE;
            case KELVIN, CELSIUS -> Units.KELVIN;
            case MOLE -> Units.MOLE;
            case MOLAR -> Units.MOLE.divide(Units.LITRE);
            case LITRE -> Units.LITRE;
            case ANGSTROM -> Units.METRE.divide(10_000_000_000L);
            case HERTZ -> Units.HERTZ;
            case RPM -> AbstractUnit.ONE.divide(Units.MINUTE);
            case RADIAN -> Units.RADIAN;
            case DEGREE -> Units.RADIAN.multiply(RADIANS_PER_DEGREE);
            case NEWTON -> Units.NEWTON;
            case PASCAL -> Units.PASCAL;
            case BAR -> Units.PASCAL.multiply(100_000);
            case ATMOSPHERE -> Units.PASCAL.multiply(101_325);
            case TORR -> Units.PASCAL.multiply(101_325).divide(760);
            case JOULE -> Units.JOULE;
            case ELECTRONVOLT -> Units.JOULE.multiply(new BigDecimal("1.602176634E-19"));
            case WATT -> Units.WATT;
            case WATT_HOUR -> Units.WATT.multiply(Units.HOUR);
            case AMPERE_HOUR -> Units.AMPERE.multiply(Units.HOUR);
            case COULOMB -> Units.COULOMB;
            case VOLT -> Units.VOLT;
            case OHM -> Units.OHM;
            case SIEMENS -> Units.SIEMENS;
            case FARAD -> Units.FARAD;
            case HENRY -> Units.HENRY;
            case TESLA -> Units.TESLA;
            case SCCM -> Units.METRE.prefix(MetricPrefix.CENTI).pow(3).divide(Units.MINUTE);
            case PERCENT -> AbstractUnit.ONE.divide(100);
            case PPM -> AbstractUnit.ONE.divide(1_000_000);
            case PPB -> AbstractUnit.ONE.divide(1_000_000_000L);
        };
    }

    private static MetricPrefix prefix(int powerOfTen) {
        for (MetricPrefix prefix : MetricPrefix.values()) {
            if (prefix.getExponent() == powerOfTen) {
                return prefix;
            }
        }
        throw new IllegalArgumentException("no SI prefix stands for 1E" + powerOfTen);
    }
}
