// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.Arrays;
import java.util.Optional;

/** A number that comes out of a design, with its unit. */
public enum Output {
    /** Energy per mass of one unit cell, at the mean voltage. */
    GRAVIMETRIC("gravimetricEnergyDensity", "Gravimetric energy density", "Wh/kg", false),
    /** Energy per volume of one unit cell, at the mean voltage. */
    VOLUMETRIC("volumetricEnergyDensity", "Volumetric energy density", "Wh/L", false),
    /** Energy per area of one unit cell. */
    AREAL_ENERGY("arealEnergy", "Areal energy", "mWh/cm2", false),
    /** Mass per area of one unit cell. */
    AREAL_MASS("arealMass", "Areal mass", "mg/cm2", false),
    /** Thickness of one unit cell. */
    THICKNESS("unitThickness", "Unit cell thickness", "um", false),
    /** Capacity of the first charge per area. */
    AREAL_CAPACITY("arealCapacity", "Areal capacity", "mAh/cm2", false),
    /** Capacity per area after the loss of the first cycle. */
    USABLE_CAPACITY("usableArealCapacity", "Usable areal capacity", "mAh/cm2", false),
    /** Active material per area. */
    ACTIVE_LOADING("activeLoading", "Active loading", "mg/cm2", false),
    /** N/P ratio; 0 for an anode-free cell. */
    NP_RATIO("npRatio", "N/P ratio", "1", false),
    /** Cost of the unit cell's materials per energy. */
    COST("costPerKwh", "Material cost", "1/kWh", false),
    /** Area-specific resistance of separating layers and interfaces. */
    RESISTANCE("areaSpecificResistance", "Area-specific resistance", "ohm cm2", false),
    /** Current density at the C-rate. */
    CURRENT_DENSITY("currentDensity", "Current density", "mA/cm2", false),
    /** Mean discharge voltage at the C-rate. */
    VOLTAGE_AT_RATE("voltageAtRate", "Mean voltage at rate", "V", false),
    /** Energy per mass of one unit cell at the C-rate. */
    GRAVIMETRIC_AT_RATE("gravimetricAtRate", "Gravimetric energy density at rate", "Wh/kg", false),
    /** Energy per volume of one unit cell at the C-rate. */
    VOLUMETRIC_AT_RATE("volumetricAtRate", "Volumetric energy density at rate", "Wh/L", false),
    /** Capacity of the stack. */
    CAPACITY("capacity", "Capacity", "Ah", true),
    /** Energy of the stack. */
    STACK_ENERGY("stackEnergy", "Energy", "Wh", true),
    /** Mass of the stack. */
    STACK_MASS("stackMass", "Stack mass", "g", true),
    /** Volume of the stack. */
    STACK_VOLUME("stackVolume", "Stack volume", "cm3", true),
    /** Energy per mass of the stack. */
    STACK_GRAVIMETRIC("stackGravimetric", "Gravimetric energy density of the stack", "Wh/kg", true),
    /** Energy per volume of the stack. */
    STACK_VOLUMETRIC("stackVolumetric", "Volumetric energy density of the stack", "Wh/L", true),
    /** Mass of the pouch cell. */
    POUCH_MASS("pouchMass", "Pouch cell mass", "g", true),
    /** Volume of the pouch cell. */
    POUCH_VOLUME("pouchVolume", "Pouch cell volume", "cm3", true),
    /** Energy per mass of the pouch cell. */
    POUCH_GRAVIMETRIC("pouchGravimetric", "Gravimetric energy density of the pouch cell", "Wh/kg", true),
    /** Energy per volume of the pouch cell. */
    POUCH_VOLUMETRIC("pouchVolumetric", "Volumetric energy density of the pouch cell", "Wh/L", true);

    private final String key;
    private final String label;
    private final String unit;
    private final boolean whole;

    Output(String key, String label, String unit, boolean whole) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.whole = whole;
    }

    /** A stable name for tables and files. */
    public String key() {
        return key;
    }

    /** The name for text and axes. */
    public String label() {
        return label;
    }

    /** The unit; {@code 1} for a pure number. */
    public String unit() {
        return unit;
    }

    /** Whether it describes a whole stack or pouch and needs a footprint. */
    public boolean isOfWholeCell() {
        return whole;
    }

    /** The output of that key, ignoring case. */
    public static Optional<Output> ofKey(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equalsIgnoreCase(key)).findFirst();
    }
}
