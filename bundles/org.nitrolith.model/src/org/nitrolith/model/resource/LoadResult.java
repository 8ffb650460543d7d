// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.util.List;

/**
 * A model file that could be read, and what was noticed while reading it.
 *
 * @param resource the content
 * @param diagnostics the findings in the order of the file; empty where all is well
 */
public record LoadResult(NitrolithResource resource, List<LoadDiagnostic> diagnostics) {

    /** Takes a copy of the list. */
    public LoadResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Whether a finding says that something is wrong.
     *
     * @return true where there is at least one error
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
