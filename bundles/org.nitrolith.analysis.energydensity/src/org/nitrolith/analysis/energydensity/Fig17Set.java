// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.util.List;

import org.nitrolith.celldesign.Assumptions;
import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.CellSolver;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Layer;
import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;

/**
 * One set of assumptions under which the stacks of the review's Fig. 17 are counted. The densities, the capacity and the voltage
 * are those of the figure's caption; foils, N/P and what "SSE thickness" means are not printed and therefore assumed.
 *
 * @param name           short name
 * @param sse            the electrolyte at the cathode
 * @param sseDensity     its density, g/cm3
 * @param foils          how the foils are counted
 * @param alUm           usual thickness of the aluminium foil, um
 * @param cuUm           usual thickness of the copper foil, um
 * @param npRatio        usual N/P ratio, all lithium of the anode counted
 */
public record Fig17Set(String name, String sse, double sseDensity, Assumptions.FoilCount foils, double alUm, double cuUm,
        double npRatio) {

    /** LGPS, each layer, foils in full, Al 12 um and Cu 10 um, N/P 1.2: reproduces all but the first N/P statement. */
    public static final Fig17Set S1 = new Fig17Set("S1", "LGPS", 2.04, Assumptions.FoilCount.ONE_SIDED, 12, 10, 1.2);
    /** Li3InCl6, each layer, foils by half, Al 12 um and Cu 8 um, N/P 1.1: the rival reading. */
    public static final Fig17Set S4 = new Fig17Set("S4", "Li3InCl6", 2.59, Assumptions.FoilCount.SHARED, 12, 8, 1.1);

    /** Which foils a cell has. */
    public enum Foils {
        /** Those of the set. */
        USUAL,
        /** 8 um aluminium and 4 um copper. */
        LIGHT,
        /** No mass at all: for limits. */
        NONE
    }

    /**
     * The stack Al | NMC811 | SSE | beta-Li3N | Li | Cu.
     *
     * @param which        the foils
     * @param arealCapacity mAh/cm2
     * @param sseUm        thickness of each of the two electrolyte layers, um
     * @param np           N/P ratio
     */
    public CellDesign stack(Foils which, double arealCapacity, double sseUm, double np) {
        double al = which == Foils.USUAL ? alUm : which == Foils.LIGHT ? 8 : 0;
        double cu = which == Foils.USUAL ? cuUm : which == Foils.LIGHT ? 4 : 0;
        CellDesign design = CellDesign.of("Fig17-" + sse, dense(LayerKind.POSITIVE_FOIL, "Al", al, 2.7),
                Layer.of(LayerKind.CATHODE, "NMC811").with(Property.AREAL_CAPACITY, arealCapacity)
                        .with(Property.SPECIFIC_CAPACITY, 200).with(Property.MEAN_VOLTAGE, 3.75)
                        .with(Property.ACTIVE_FRACTION, 0.9),
                dense(LayerKind.ELECTROLYTE, sse, sseUm, sseDensity), dense(LayerKind.ELECTROLYTE, "beta-Li3N", sseUm, 1.27),
                Layer.of(LayerKind.LITHIUM_ANODE, "Li").with(Property.NP_RATIO, np).with(Property.SPECIFIC_CAPACITY, 3500),
                dense(LayerKind.NEGATIVE_FOIL, "Cu", cu, 8.9));
        return design.withAssumptions(design.assumptions().withFoilCount(foils));
    }

    private static Layer dense(LayerKind kind, String name, double um, double density) {
        return Layer.of(kind, name).with(Property.THICKNESS, um).with(Property.DENSITY, density);
    }

    /** Wh/kg of a stack at the set's own N/P. */
    public double energy(Foils which, double arealCapacity, double sseUm) {
        return EnergyResult.of(stack(which, arealCapacity, sseUm, npRatio)).orElseThrow().gravimetric();
    }

    /**
     * The thickness of each layer at which a target is just met, um.
     *
     * @return NaN where no thickness meets it
     */
    public double criticalThickness(Foils which, double arealCapacity, double targetWhKg) {
        return critical(stack(which, arealCapacity, 1, npRatio), "sse.thickness", targetWhKg, 0, 1000);
    }

    /**
     * The areal capacity at which 350 Wh/kg is just met, mAh/cm2.
     *
     * @param np the N/P ratio
     */
    public double criticalCapacity(Foils which, double sseUm, double np) {
        return critical(stack(which, 4, sseUm, np), "cathode.arealCapacity", Fig17Report.TARGET, 0.1, 100);
    }

    /** The N/P ratio at which 350 Wh/kg is just met. */
    public double criticalNp(Foils which, double arealCapacity, double sseUm) {
        return critical(stack(which, arealCapacity, sseUm, npRatio), "anode.npRatio", Fig17Report.TARGET, 0.1, 100);
    }

    private static double critical(CellDesign design, String path, double target, double low, double high) {
        CellModel model = CellModel.compile(design).orElseThrow();
        List<Double> values = CellSolver.critical(model, model.values(), model.variable(path).orElseThrow(), Output.GRAVIMETRIC,
                target, low, high);
        return values.isEmpty() ? Double.NaN : values.getFirst();
    }
}
