// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.nitrolith.analysis.conductivity.SoftwareVersion;
import org.nitrolith.model.base.AnalysisResult;

/**
 * What made a result.
 *
 * @param software   name and version of the program
 * @param computedOn when
 */
public record Provenance(String software, OffsetDateTime computedOn) {

    /** This program, now. */
    public static Provenance now() {
        return new Provenance("Nitrolith " + SoftwareVersion.of(Provenance.class),
                OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Writes the provenance into a result.
     *
     * @param inputSha256 checksum of the input: of the data file of a fit, of the table of points of an Arrhenius fit
     */
    void mark(AnalysisResult result, String inputSha256, boolean converged, List<String> warnings) {
        result.setSoftware(software);
        result.setComputedOn(computedOn);
        result.setInputSha256(inputSha256);
        result.setConverged(converged);
        result.getWarnings().addAll(warnings);
    }
}
