// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

/**
 * The numbers of one evaluated design; made once by {@link CellModel#newPoint()} and overwritten by every evaluation, so
 * that millions of designs need no allocation. Where the design lacks the data for a number, the number is 0 and
 * {@link CellModel#gives} says so.
 */
public final class DesignPoint {

    final double[] layerThicknessUm;
    final double[] layerMassMgCm2;
    final double[] layerCostPerCm2;
    final double[] layerResistanceOhmCm2;
    final double[] partMassG;
    /** For which temperature and activation energy the factor of a layer holds. */
    final double[] kelvin;
    final double[] activationEv;
    final double[] arrheniusFactor;

    double firstChargeCapacity;
    double usableCapacity;
    double activeLoading;
    double npRatio;
    double arealEnergy;
    double arealMass;
    double thickness;
    double arealCost;
    double gravimetric;
    double volumetric;
    double costPerKwh;
    double resistance;
    double current;
    double voltage;
    double gravimetricAtRate;
    double volumetricAtRate;
    double capacityAh;
    double stackEnergyWh;
    double stackMassG;
    double stackVolumeCm3;
    double stackGravimetric;
    double stackVolumetric;
    double pouchMassG;
    double pouchVolumeCm3;
    double pouchGravimetric;
    double pouchVolumetric;

    DesignPoint(int layers) {
        layerThicknessUm = new double[layers];
        layerMassMgCm2 = new double[layers];
        layerCostPerCm2 = new double[layers];
        layerResistanceOhmCm2 = new double[layers];
        partMassG = new double[layers];
        kelvin = new double[layers];
        activationEv = new double[layers];
        arrheniusFactor = new double[layers];
    }

    /** Thickness of the i-th layer in one unit cell, um; half of a shared foil. */
    public double layerThicknessUm(int i) {
        return layerThicknessUm[i];
    }

    /** Mass of the i-th layer in one unit cell, mg/cm2; half of a shared foil. */
    public double layerMassMgCm2(int i) {
        return layerMassMgCm2[i];
    }

    /** Cost of the i-th layer in one unit cell per cm2. */
    public double layerCostPerCm2(int i) {
        return layerCostPerCm2[i];
    }

    /** Resistance of the i-th layer or interface, ohm cm2. */
    public double layerResistanceOhmCm2(int i) {
        return layerResistanceOhmCm2[i];
    }

    /** Mass of the i-th layer or part in the whole stack or pouch, g. */
    public double partMassG(int i) {
        return partMassG[i];
    }

    /** One of the outputs in its unit. */
    public double get(Output output) {
        return switch (output) {
            case GRAVIMETRIC -> gravimetric;
            case VOLUMETRIC -> volumetric;
            case AREAL_ENERGY -> arealEnergy;
            case AREAL_MASS -> arealMass;
            case THICKNESS -> thickness;
            case AREAL_CAPACITY -> firstChargeCapacity;
            case USABLE_CAPACITY -> usableCapacity;
            case ACTIVE_LOADING -> activeLoading;
            case NP_RATIO -> npRatio;
            case COST -> costPerKwh;
            case RESISTANCE -> resistance;
            case CURRENT_DENSITY -> current;
            case VOLTAGE_AT_RATE -> voltage;
            case GRAVIMETRIC_AT_RATE -> gravimetricAtRate;
            case VOLUMETRIC_AT_RATE -> volumetricAtRate;
            case CAPACITY -> capacityAh;
            case STACK_ENERGY -> stackEnergyWh;
            case STACK_MASS -> stackMassG;
            case STACK_VOLUME -> stackVolumeCm3;
            case STACK_GRAVIMETRIC -> stackGravimetric;
            case STACK_VOLUMETRIC -> stackVolumetric;
            case POUCH_MASS -> pouchMassG;
            case POUCH_VOLUME -> pouchVolumeCm3;
            case POUCH_GRAVIMETRIC -> pouchGravimetric;
            case POUCH_VOLUMETRIC -> pouchVolumetric;
        };
    }
}
