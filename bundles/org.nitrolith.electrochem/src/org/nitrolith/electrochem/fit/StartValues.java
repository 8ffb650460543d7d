// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;

/**
 * The start values that {@link CircuitFit} finds in the data, for showing them or for giving them to another program.
 */
public final class StartValues {

    private StartValues() {
    }

    /**
     * Start values in the order in which a fit tries them.
     *
     * @param most how many at most
     * @return parameter vectors in the order of the circuit string, best first
     */
    public static List<double[]> search(Circuit circuit, Spectrum spectrum, FitOptions options, int most) {
        StartSearch search = new StartSearch(new CircuitProblem(circuit, spectrum, options));
        List<double[]> starts = new ArrayList<>();
        for (Optional<double[]> next = search.next(); next.isPresent() && starts.size() < most; next = search.next()) {
            starts.add(next.get());
        }
        return starts;
    }
}
