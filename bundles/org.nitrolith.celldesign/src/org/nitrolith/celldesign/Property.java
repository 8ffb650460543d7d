// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.Arrays;
import java.util.Optional;

/**
 * A number that a layer can carry, with its unit, the range outside of which it is impossible and the range outside of
 * which it is unusual. Values are always given in {@link #unit()}.
 *
 * <p>The hard range separates the impossible from the possible (closed at both ends unless
 * {@link #minExclusive()}); the usual range only raises a warning. Sources of the usual ranges: foils from 4 um, N/P up
 * to 200 and separators up to 1000 um are in use according to section 5 of the review on nitride electrolytes; densities
 * up to osmium's 22.6 g/cm3.
 */
public enum Property {
    /** Thickness of one layer as it stands in the cell, pores included. */
    THICKNESS("thickness", "Thickness", "um", 0, false, 1e5, 0, 2000),
    /** Density; of the dense material for electrolytes and foils, of the porous composite for a cathode. */
    DENSITY("density", "Density", "g/cm3", 0, true, 25, 0.3, 23),
    /** Volume of solid over volume of layer. */
    RELATIVE_DENSITY("relativeDensity", "Relative density", "1", 0, true, 1, 0.5, 1),
    /** Ionic conductivity at 25 C. */
    CONDUCTIVITY("conductivity", "Conductivity at 25 C", "S/cm", 0, true, 10, 1e-12, 1),
    /** Activation energy of conduction. */
    ACTIVATION_ENERGY("activationEnergy", "Activation energy", "eV", 0, false, 5, 0.05, 1.5),
    /** Area-specific resistance of a contact, or of a layer when it is given and not computed. */
    AREA_RESISTANCE("areaSpecificResistance", "Area-specific resistance", "ohm cm2", 0, false, 1e9, 0, 1e4),
    /** Price of the material. Any currency, the same for all layers. */
    COST("costPerKg", "Cost", "1/kg", 0, false, 1e9, 0, 1e5),
    /** Capacity of the positive electrode per area (first charge). */
    AREAL_CAPACITY("arealCapacity", "Areal capacity", "mAh/cm2", 0, true, 1000, 0.05, 20),
    /** Mass of active material per area. */
    ACTIVE_LOADING("loading", "Active loading", "mg/cm2", 0, true, 5000, 0.2, 120),
    /** Capacity per mass of active material, or of lithium for the anode. */
    SPECIFIC_CAPACITY("specificCapacity", "Specific capacity", "mAh/g", 0, true, 1e4, 20, 3862),
    /** Capacity per mass when all lithium is taken out: nothing can have more. */
    THEORETICAL_CAPACITY("theoreticalCapacity", "Theoretical capacity", "mAh/g", 0, true, 1e4, 20, 3862),
    /** Mean discharge voltage against lithium without polarisation. */
    MEAN_VOLTAGE("meanVoltage", "Mean voltage", "V", 0, true, 10, 0.5, 5.2),
    /** Voltage at which charging ends. */
    UPPER_CUTOFF("upperCutoffVoltage", "Upper cut-off voltage", "V", 0, true, 10, 0.5, 5.5),
    /** Voltage at which discharging ends. */
    LOWER_CUTOFF("lowerCutoffVoltage", "Lower cut-off voltage", "V", 0, false, 10, 0, 5),
    /** Mass fraction of active material in the composite. */
    ACTIVE_FRACTION("activeFraction", "Active material fraction", "1", 0, true, 1, 0.3, 1),
    /** Mass fraction of solid electrolyte in the composite. */
    ELECTROLYTE_FRACTION("electrolyteFraction", "Electrolyte fraction", "1", 0, false, 1, 0, 0.7),
    /** Mass fraction of carbon in the composite. */
    CARBON_FRACTION("carbonFraction", "Carbon fraction", "1", 0, false, 1, 0, 0.3),
    /** Mass fraction of binder in the composite. */
    BINDER_FRACTION("binderFraction", "Binder fraction", "1", 0, false, 1, 0, 0.3),
    /** Density of the dense active material. */
    ACTIVE_DENSITY("activeDensity", "Active material density", "g/cm3", 0, true, 25, 1, 12),
    /** Density of the dense electrolyte in the composite. */
    ELECTROLYTE_DENSITY("electrolyteDensity", "Electrolyte density", "g/cm3", 0, true, 25, 0.8, 8),
    /** Density of the carbon in the composite. */
    CARBON_DENSITY("carbonDensity", "Carbon density", "g/cm3", 0, true, 25, 0.5, 3.6),
    /** Density of the binder in the composite. */
    BINDER_DENSITY("binderDensity", "Binder density", "g/cm3", 0, true, 25, 0.7, 2.5),
    /** Volume of pores over volume of the composite. */
    POROSITY("porosity", "Porosity", "1", 0, false, 0.95, 0, 0.5),
    /** First discharge capacity over first charge capacity. */
    FIRST_CYCLE_EFFICIENCY("firstCycleEfficiency", "First-cycle efficiency", "1", 0, true, 1, 0.5, 1),
    /** Relative change of the composite's thickness from as built to charged; negative when it shrinks. */
    VOLUME_CHANGE("volumeChangeOnCharge", "Thickness change on charge", "1", -0.9, false, 10, -0.1, 0.2),
    /** Price of the electrolyte in the composite. */
    ELECTROLYTE_COST("electrolyteCostPerKg", "Electrolyte cost", "1/kg", 0, false, 1e9, 0, 1e5),
    /** Price of the carbon in the composite. */
    CARBON_COST("carbonCostPerKg", "Carbon cost", "1/kg", 0, false, 1e9, 0, 1e5),
    /** Price of the binder in the composite. */
    BINDER_COST("binderCostPerKg", "Binder cost", "1/kg", 0, false, 1e9, 0, 1e5),
    /** Areal capacity of the negative over that of the positive electrode; see {@link Assumptions#lithiumCount()}. */
    NP_RATIO("npRatio", "N/P ratio", "1", 1, false, 1e5, 1, 200),
    /** Width of the positive electrode. */
    WIDTH("width", "Electrode width", "cm", 0, true, 1000, 0.5, 100),
    /** Length of the positive electrode. */
    LENGTH("length", "Electrode length", "cm", 0, true, 1000, 0.5, 200),
    /** Number of unit cells that are stacked in parallel. */
    UNITS("units", "Number of unit cells", "1", 1, false, 1e5, 1, 500),
    /** Temperature of operation. */
    TEMPERATURE("temperature", "Temperature", "degC", -273.15, true, 2000, -60, 200),
    /** Discharge rate: current over capacity. */
    C_RATE("cRate", "C-rate", "1/h", 0, false, 1e4, 0, 20),
    /** How far separator and negative electrode stand out beyond the positive electrode, on each side. */
    OVERHANG("overhang", "Overhang", "mm", 0, false, 100, 0, 5),
    /** Length of the uncoated foil strip to which the tabs are welded. */
    TAB_STRIP("tabStrip", "Uncoated foil strip", "mm", 0, false, 500, 0, 50),
    /** Width of the folded seal around the stack, on each side. */
    SEAL_MARGIN("sealMargin", "Seal margin", "mm", 0, false, 200, 0, 20),
    /** Width of a part. */
    PART_WIDTH("partWidth", "Width", "mm", 0, true, 1e4, 1, 1000),
    /** Length of a part. */
    PART_LENGTH("partLength", "Length", "mm", 0, true, 1e4, 1, 1000),
    /** Mass of a part. */
    MASS("mass", "Mass", "g", 0, false, 1e6, 0, 5000),
    /** What a part adds to the thickness of the pouch. */
    HEIGHT("height", "Added thickness", "mm", 0, false, 1e4, 0, 100),
    /** Price of a part. */
    PRICE("price", "Price", "1", 0, false, 1e9, 0, 1e5);

    private final String key;
    private final String label;
    private final String unit;
    private final double min;
    private final boolean minExclusive;
    private final double max;
    private final double usualMin;
    private final double usualMax;

    Property(String key, String label, String unit, double min, boolean minExclusive, double max, double usualMin,
            double usualMax) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.min = min;
        this.minExclusive = minExclusive;
        this.max = max;
        this.usualMin = usualMin;
        this.usualMax = usualMax;
    }

    /** The name used in paths such as {@code cathode.arealCapacity}. */
    public String key() {
        return key;
    }

    /** The name used in text and on axes. */
    public String label() {
        return label;
    }

    /** The unit of every value of this property; {@code 1} for a pure number. */
    public String unit() {
        return unit;
    }

    /** The smallest possible value. */
    public double min() {
        return min;
    }

    /** Whether the smallest value itself is impossible. */
    public boolean minExclusive() {
        return minExclusive;
    }

    /** The largest possible value. */
    public double max() {
        return max;
    }

    /** The smallest usual value. */
    public double usualMin() {
        return usualMin;
    }

    /** The largest usual value. */
    public double usualMax() {
        return usualMax;
    }

    /** Whether a value is possible; false for NaN. */
    public boolean accepts(double value) {
        return (minExclusive ? value > min : value >= min) && value <= max;
    }

    /** Whether a value is usual; false for NaN. */
    public boolean isUsual(double value) {
        return value >= usualMin && value <= usualMax;
    }

    /** A value with its unit, as it stands in messages: up to six significant digits. */
    public String format(double value) {
        return NumberText.of(value, unit);
    }

    /** The property of that key, ignoring case. */
    public static Optional<Property> ofKey(String key) {
        return Arrays.stream(values()).filter(p -> p.key.equalsIgnoreCase(key)).findFirst();
    }
}
