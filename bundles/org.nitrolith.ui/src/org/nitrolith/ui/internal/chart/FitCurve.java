// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.model.measurement.FitParameter;
import org.nitrolith.model.measurement.ImpedanceFit;

/**
 * The curve of a fit that is stored in the model.
 *
 * @param circuit    the equivalent circuit
 * @param parameters its values by name, in the units of the circuit's elements
 */
record FitCurve(String circuit, Map<String, Double> parameters) {

    static Optional<FitCurve> of(ImpedanceFit fit) {
        if (fit == null || fit.getCircuit() == null) {
            return Optional.empty();
        }
        Map<String, Double> parameters = new HashMap<>();
        for (FitParameter parameter : fit.getParameters()) {
            if (parameter.getName() != null && parameter.getValue() != null) {
                parameters.put(parameter.getName(), parameter.getValue().value());
            }
        }
        return Optional.of(new FitCurve(fit.getCircuit(), Map.copyOf(parameters)));
    }

    /** Real and imaginary parts in ohm; empty where the circuit cannot be read or a value is missing. */
    Optional<double[][]> impedance(double[] frequencyHz) {
        try {
            Circuit read = Circuit.parse(circuit);
            List<CircuitParameter> wanted = read.parameters();
            double[] values = wanted.stream().mapToDouble(p -> parameters.getOrDefault(p.name(), Double.NaN)).toArray();
            for (double value : values) {
                if (Double.isNaN(value)) {
                    return Optional.empty();
                }
            }
            return Optional.of(read.impedance(values, frequencyHz));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
