// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation;

import java.nio.file.Path;
import java.util.List;

import org.nitrolith.model.resource.Severity;

/**
 * What was found in some files.
 *
 * @param diagnostics all findings, file by file in the order of the call, within a file by line
 * @param files the files that were read
 * @param unreadable the files that could not be; each has an error among the findings
 */
public record ValidationResult(List<Diagnostic> diagnostics, List<Path> files, List<Path> unreadable) {

    /** Takes copies of the lists. */
    public ValidationResult {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * The number of findings of one severity.
     *
     * @param severity a severity
     * @return how many
     */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
