// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.examples.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.Setting;
import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.Origin;
import org.nitrolith.model.material.Phase;
import org.nitrolith.units.Quantity;

/**
 * What a separator of a solid electrolyte weighs and resists. With ionic conductivity sigma [S/cm] near 25 °C, density
 * rho [g/cm3] and thickness t [cm]:
 * <ul>
 * <li>area-specific resistance ASR = t / sigma [ohm cm2],</li>
 * <li>areal mass m = rho t [g/cm2],</li>
 * <li>conductivity over density sigma / rho = t2 / (ASR m) [S cm2/g]: of two electrolytes with the same resistance and
 * thickness the one with the larger value weighs less; it does not depend on the thickness,</li>
 * <li>thickness sigma ASR at which a target resistance is reached, and its areal mass.</li>
 * </ul>
 * Grain boundaries, contact resistance and porosity are not considered: this is the best that the material allows.
 */
public final class SeparatorAnalysis implements Analysis {

    private static final String THICKNESS = "thickness";
    private static final String TARGET = "targetResistance";
    private static final double LOWEST_C = 15;
    private static final double HIGHEST_C = 35;
    private static final double CM_PER_UM = 1e-4;
    private static final double MG_PER_G = 1e3;

    @Override
    public List<Setting> settings(EObject element) {
        return List.of(Setting.number(THICKNESS, "Thickness", "Thickness of the dense separator.", "um", "30 um"),
                Setting.number(TARGET, "Target resistance", "Area-specific resistance that the separator may have.",
                "ohm cm2",
                        "10 ohm cm2"));
    }

    @Override
    public AnalysisResult run(EObject element, AnalysisContext context) {
        Material material = (Material) element;
        Optional<ConductivityRecord> record = conductivity(material);
        Optional<Quantity> density = density(material);
        AnalysisResult.Builder result = AnalysisResult.builder();
        if (record.isEmpty()) {
            result.message(AnalysisMessage.error("There is no measured ionic conductivity between 15 and 35 °C.",
                    "Add a conductivity with its temperature."));
        }
        if (density.isEmpty()) {
            result.message(AnalysisMessage.error("There is no density.",
                    "Add a density to the material or to one of its phases."));
        }
        double thicknessCm = context.settings().number(THICKNESS).orElse(0) * CM_PER_UM;
        double targetOhmCm2 = context.settings().number(TARGET).orElse(0);
        if (!(thicknessCm > 0 && targetOhmCm2 > 0)) {
            result.message(AnalysisMessage.error("Thickness and target resistance must be positive.",
                    "Correct the settings."));
        }
        if (!result.build().isSuccessful()) {
            return result.build();
        }
        Quantity conductivity = record.get().getValue();
        compute(conductivity.in("S/cm"), density.get().in("g/cm3"), thicknessCm, targetOhmCm2, result);
        return result.message(AnalysisMessage.info("With " + conductivity + " and " + density.get()
                + "; the largest measured ionic conductivity between 15 and 35 °C was taken.").about(record.get()))
                .build();
    }

    private static void compute(double sigma, double rho, double thicknessCm, double targetOhmCm2,
            AnalysisResult.Builder result) {
        result.figure(KeyFigure.of("conductivityOverDensity", "Conductivity over density", sigma / rho, "S cm2/g"))
                .figure(KeyFigure.of("resistance", "Area-specific resistance", thicknessCm / sigma, "ohm cm2"))
                .figure(KeyFigure.of("arealMass", "Areal mass", rho * thicknessCm * MG_PER_G, "mg/cm2"))
                .figure(KeyFigure.of("thicknessAtTarget", "Thickness at the target resistance",
                sigma * targetOhmCm2 / CM_PER_UM,
                        "um"))
                .figure(KeyFigure.of("arealMassAtTarget", "Areal mass at the target resistance",
                        rho * sigma * targetOhmCm2 * MG_PER_G, "mg/cm2"));
    }

    private static Optional<ConductivityRecord> conductivity(Material material) {
        return material.getConductivities().stream().filter(c -> c.getCarrier() == Carrier.IONIC
                && c.getOrigin() == Origin.MEASURED)
                .filter(c -> isPositive(c.getValue(), "S/cm")).filter(c -> isNearRoomTemperature(c.getTemperature()))
                .max(Comparator.comparingDouble(c -> c.getValue().in("S/cm")));
    }

    private static boolean isNearRoomTemperature(Quantity temperature) {
        return temperature != null && temperature.isCompatibleWith("degC") && temperature.in("degC") >= LOWEST_C
                && temperature.in("degC") <= HIGHEST_C;
    }

    private static Optional<Quantity> density(Material material) {
        return Stream.concat(Stream.ofNullable(material.getDensity()),
                material.getPhases().stream().map(Phase::getDensity).flatMap(Stream::ofNullable))
                .filter(d -> isPositive(d, "g/cm3")).findFirst();
    }

    private static boolean isPositive(Quantity quantity, String unit) {
        return quantity != null && quantity.isCompatibleWith(unit) && quantity.in(unit) > 0;
    }
}
