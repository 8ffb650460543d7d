// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.util.List;

import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.cli.internal.FitSettings;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.FittedParameter;

/** Writes a fit into a JSON document: from the circuit to the conductivities. */
final class FitResultJson {

    private FitResultJson() {
    }

    static void write(JsonDocument document, FitResult fit, List<Process> processes) {
        document.field("circuit", fit.circuit()).field("weighting", FitSettings.name(fit.weighting()))
                .field("points", fit.spectrum().size()).field("degreesOfFreedom", fit.degreesOfFreedom())
                .field("converged", fit.converged()).field("chiSquare", fit.chiSquare())
                .field("reducedChiSquare", fit.reducedChiSquare()).field("aicc", fit.aicc()).array("parameters");
        for (FittedParameter p : fit.parameters()) {
            document.object().field("name", p.name()).field("value", p.value())
                    .field("standardError", p.standardError().orElse(Double.NaN)).field("unit", p.unit())
                    .field("fixed", p.fixed()).endObject();
        }
        document.endArray().array("correlation");
        for (double[] row : fit.correlation()) {
            document.array();
            for (double value : row) {
                document.element(value);
            }
            document.endArray();
        }
        document.endArray();
        conductivities(document, processes);
    }

    static void conductivities(JsonDocument document, List<Process> processes) {
        document.array("conductivities");
        for (Process p : processes) {
            document.object().field("process", p.name()).texts("resistances", p.resistances())
                    .field("value", p.conductivityScm()).field("standardError", p.standardErrorScm())
                    .field("unit", "S/cm")
                    .endObject();
        }
        document.endArray();
    }
}
