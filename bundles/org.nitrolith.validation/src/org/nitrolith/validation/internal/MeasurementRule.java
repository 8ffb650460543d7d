// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.nitrolith.model.measurement.DcPolarization;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.SampleGeometry;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * A pellet's mass, size and density agree (rho = m / (A d), A = pi D^2 / 4), a resistance can be turned into a
 * conductivity, and a fit belongs to the data that lie beside it.
 */
public final class MeasurementRule implements ValidationRule {

    private static final double DENSITY_TOLERANCE = 0.05;
    private static final double RELATIVE_DENSITY_TOLERANCE = 0.03;

    @Override
    public void check(EObject element, Findings findings) {
        switch (element) {
            case Sample sample -> {
                checkGeometry(sample, findings);
                checkDensity(sample, findings);
            }
            case ImpedanceFit fit -> checkInput(fit, findings);
            default -> throw new IllegalArgumentException("no rule for a " + element.eClass().getName());
        }
    }

    private static void checkGeometry(Sample sample, Findings findings) {
        boolean resistance = sample.getMeasurements().stream().anyMatch(m -> m instanceof ImpedanceSpectrum
                || m instanceof TemperatureSeries || m instanceof DcPolarization);
        boolean area = sample.getArea() != null || sample.getDiameter() != null;
        if (resistance && sample.getGeometry() == SampleGeometry.DISC && (sample.getThickness() == null || !area)) {
            findings.warning("measurement.geometry", sample,
                    "it has impedance data but no " + (sample.getThickness() == null ? area ? "thickness" :
                            "thickness and diameter" : "diameter") + ", so there is no conductivity.",
                    "Give thickness and diameter of the pellet.");
        }
    }

    private static void checkDensity(Sample sample, Findings findings) {
        OptionalDouble mass = Amounts.middle(sample.getMass(), "g");
        OptionalDouble thickness = Amounts.middle(sample.getThickness(), "cm");
        OptionalDouble density = Amounts.middle(sample.getDensity(), "g/cm3");
        OptionalDouble area = areaCm2(sample);
        if (mass.isPresent() && thickness.isPresent() && area.isPresent() && density.isPresent()) {
            double fromSize = mass.getAsDouble() / (area.getAsDouble() * thickness.getAsDouble());
            if (Math.abs(fromSize / density.getAsDouble() - 1) > DENSITY_TOLERANCE) {
                findings.warning("measurement.density", sample,
                        String.format(Locale.ROOT, "the density is given as %s, but mass and size make %.3g g/cm3.",
                                sample.getDensity(), fromSize),
                        "Check mass, thickness, diameter and density.");
            }
        }
        OptionalDouble full = sample.getPhase() != null && sample.getPhase().getDensity() != null
                ? Amounts.middle(sample.getPhase().getDensity(), "g/cm3")
                : sample.getMaterial() == null ? OptionalDouble.empty()
                        : Amounts.middle(sample.getMaterial().getDensity(), "g/cm3");
        OptionalDouble relative = Amounts.middle(sample.getRelativeDensity(), "1");
        if (density.isPresent() && full.isPresent() && relative.isPresent() && Math.abs(
                density.getAsDouble() / full.getAsDouble() - relative.getAsDouble()) > RELATIVE_DENSITY_TOLERANCE) {
            findings.warning("measurement.density", sample,
                    String.format(Locale.ROOT,
                            "the relative density is given as %s, but %s of %.3g g/cm3 makes %.0f %%.",
                            sample.getRelativeDensity(), sample.getDensity(), full.getAsDouble(),
                            100 * density.getAsDouble() / full.getAsDouble()),
                    "Correct the one that is wrong.");
        }
    }

    private static OptionalDouble areaCm2(Sample sample) {
        OptionalDouble area = Amounts.middle(sample.getArea(), "cm2");
        OptionalDouble diameter = Amounts.middle(sample.getDiameter(), "cm");
        return area.isPresent() || diameter.isEmpty() ? area
                : OptionalDouble.of(Math.PI * diameter.getAsDouble() * diameter.getAsDouble() / 4);
    }

    private static void checkInput(ImpedanceFit fit, Findings findings) {
        String input = fit.getInputSha256();
        if (input == null || input.isBlank() || !(fit.eContainer() instanceof ImpedanceSpectrum spectrum)) {
            return;
        }
        List<String> files = spectrum.getDataFiles().stream().map(f -> f.getSha256()).filter(Objects::nonNull).toList();
        if (!files.isEmpty() && files.stream().noneMatch(input::equalsIgnoreCase)) {
            findings.warning("measurement.staleFit", fit,
                    "the fit was made from another file than the spectrum has now.",
                    "Fit the spectrum again.");
        }
    }
}
