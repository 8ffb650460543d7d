// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.util.Optional;

import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.units.Quantity;

/** The shape of a sample of the model. */
public final class SampleShapes {

    private SampleShapes() {
    }

    /**
     * The size between the electrodes: the thickness, and the area or else that of the electrodes' or the pellet's
     * diameter.
     *
     * @return empty where the thickness or every one of the others is not given
     * @throws AnalysisInputException where a value is no length, no area or not above 0
     */
    public static Optional<PelletGeometry> of(Sample sample) throws AnalysisInputException {
        if (sample.getThickness() == null) {
            return Optional.empty();
        }
        try {
            Quantity thickness = sample.getThickness();
            double length = centimetres(sample, "thickness", thickness, "cm");
            double lengthError = thickness.standardUncertaintyIn("cm").orElse(0);
            if (sample.getArea() != null) {
                return Optional.of(
                        new PelletGeometry(length, lengthError, centimetres(sample, "area", sample.getArea(), "cm2"),
                        sample.getArea().standardUncertaintyIn("cm2").orElse(0)));
            }
            Quantity diameter = sample.getElectrodes() != null && sample.getElectrodes().getDiameter() != null
                    ? sample.getElectrodes().getDiameter() : sample.getDiameter();
            if (diameter == null) {
                return Optional.empty();
            }
            return Optional
                    .of(PelletGeometry.round(length, lengthError, centimetres(sample, "diameter", diameter, "cm"),
                    diameter.standardUncertaintyIn("cm").orElse(0)));
        } catch (IllegalArgumentException e) {
            throw new AnalysisInputException("Sample " + sample.getName() + ": " + e.getMessage(), e);
        }
    }

    private static double centimetres(Sample sample, String what, Quantity value, String unit)
            throws AnalysisInputException {
        if (!value.isCompatibleWith(unit) || value.isRange()) {
            throw new AnalysisInputException("Sample " + sample.getName() + ": the " + what + " is \"" + value
                    + "\"; expected one value such as 1 " + (unit.equals("cm") ? "mm" : unit));
        }
        return value.in(unit);
    }
}
