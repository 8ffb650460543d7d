// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Layer;
import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;

/**
 * The conductivity that charging in a given time needs at the given thicknesses: the materials side of a cell's rate.
 *
 * <p>At the current density i = Q e / t the resistance of separating layers and interfaces may be at most R = dV / i, where dV is
 * the polarisation that is allowed. Without the interfaces the layers keep R_sep = R - R_int. One conductivity for all of them is
 * sigma = sum(t) / R_sep; one layer alone, the others as they are, needs t_k / (R_sep - sum of the others' resistances). Both at
 * the temperature of the cell. Ohmic resistance only: no concentration polarisation, and nothing inside the electrodes.
 *
 * @param minutes                time of the charge, min
 * @param polarisationV          allowed polarisation, V
 * @param currentDensity         mA/cm2
 * @param allowedResistance      ohm cm2
 * @param interfaceResistance    given interfaces, ohm cm2
 * @param uniformConductivity    S/cm, if all separating layers had it; empty when the interfaces alone exceed the limit
 * @param presentResistance      as designed, ohm cm2; empty when a conductivity is missing
 * @param layers                 one per separating layer
 */
public record ChargeRequirement(double minutes, double polarisationV, double currentDensity, double allowedResistance,
        double interfaceResistance, OptionalDouble uniformConductivity, OptionalDouble presentResistance,
        List<LayerRequirement> layers) {

    /**
     * What one layer needs while the others stay as they are.
     *
     * @param name                 its name
     * @param thicknessUm          its thickness, um
     * @param presentConductivity  S/cm at the cell's temperature; empty when not given
     * @param neededConductivity   S/cm; empty when the other layers and interfaces alone exceed the limit, or are not known
     */
    public record LayerRequirement(String name, double thicknessUm, OptionalDouble presentConductivity,
            OptionalDouble neededConductivity) {
    }

    /** Copies the layers. */
    public ChargeRequirement {
        layers = List.copyOf(layers);
    }

    /** Whether the cell as designed can be charged in that time. */
    public boolean isMet() {
        return presentResistance.isPresent() && presentResistance.getAsDouble() <= allowedResistance;
    }

    /**
     * What a charge in a time needs, with the polarisation that the upper cut-off voltage leaves.
     *
     * @param design  the cell; its cathode has an upper cut-off voltage above its mean voltage
     * @param minutes time, greater than 0
     */
    public static Outcome<ChargeRequirement> of(CellDesign design, double minutes) {
        Layer cathode = design.layer(LayerKind.CATHODE).orElse(Layer.of(LayerKind.CATHODE, "cathode"));
        double room = cathode.get(Property.UPPER_CUTOFF, Double.NaN) - cathode.get(Property.MEAN_VOLTAGE, Double.NaN);
        if (!(room > 0)) {
            return Outcome.failed(Finding.error("no-polarisation", cathode.name(), Property.UPPER_CUTOFF.key(),
                    "The upper cut-off voltage is not given or not above the mean voltage: the allowed polarisation is open",
                    "give upperCutoffVoltage, or name the allowed polarisation"));
        }
        return of(design, minutes, room);
    }

    /**
     * What a charge in a time needs.
     *
     * @param design        the cell
     * @param minutes       time, greater than 0
     * @param polarisationV allowed polarisation, V, greater than 0
     */
    public static Outcome<ChargeRequirement> of(CellDesign design, double minutes, double polarisationV) {
        if (!(minutes > 0 && minutes < Double.POSITIVE_INFINITY)
                || !(polarisationV > 0 && polarisationV < Double.POSITIVE_INFINITY)) {
            return Outcome.failed(Finding.error("value-out-of-range", "", "minutes",
                    "A charge in " + minutes + " min with a polarisation of " + polarisationV + " V is impossible",
                    "give a time and a polarisation greater than 0"));
        }
        Outcome<CellModel> compiled = CellModel.compile(design);
        if (compiled.value().isEmpty()) {
            return Outcome.failed(compiled.findings());
        }
        CellModel model = compiled.value().get();
        DesignPoint point = model.newPoint();
        model.evaluate(model.values(), point);
        List<Finding> findings = new ArrayList<>(compiled.findings());
        double current = point.get(Output.USABLE_CAPACITY) / (minutes / 60);
        double allowed = 1000 * polarisationV / current;
        double interfaces = 0;
        double thickness = 0;
        List<Layer> all = design.layers();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == LayerKind.INTERFACE) {
                interfaces += point.layerResistanceOhmCm2(i);
            } else if (all.get(i).kind().isIonConductor()) {
                thickness += point.layerThicknessUm(i);
            }
        }
        boolean known = model.gives(Output.RESISTANCE);
        OptionalDouble present = known ? OptionalDouble.of(point.get(Output.RESISTANCE)) : OptionalDouble.empty();
        OptionalDouble uniform = allowed > interfaces ? OptionalDouble.of(1e-4 * thickness / (allowed - interfaces))
                : OptionalDouble.empty();
        if (uniform.isEmpty()) {
            findings.add(Finding.warning("interfaces-too-resistive", "", Property.AREA_RESISTANCE.key(),
                    String.format(Locale.ROOT, "The interfaces alone have %.4g ohm cm2; %.4g ohm cm2 are allowed",
                            interfaces, allowed),
                    "no conductivity is enough: lower the interface resistances, the loading or the rate"));
        }
        List<LayerRequirement> layers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).kind().isIonConductor()) {
                continue;
            }
            double t = point.layerThicknessUm(i);
            double own = point.layerResistanceOhmCm2(i);
            double left = known ? allowed - (present.getAsDouble() - own) : Double.NaN;
            layers.add(new LayerRequirement(all.get(i).name(), t,
                    known && own > 0 ? OptionalDouble.of(1e-4 * t / own) : OptionalDouble.empty(),
                    left > 0 ? OptionalDouble.of(1e-4 * t / left) : OptionalDouble.empty()));
        }
        return Outcome.of(new ChargeRequirement(minutes, polarisationV, current, allowed, interfaces, uniform, present,
                layers), findings);
    }
}
