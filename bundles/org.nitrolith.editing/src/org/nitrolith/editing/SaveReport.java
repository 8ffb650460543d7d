// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

import java.util.List;

import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;

/**
 * What became of saving several files; one that fails does not stop the rest.
 *
 * @param saved the files that are saved
 * @param failures why the others are not; they stay dirty
 */
public record SaveReport(List<NitrolithResource> saved, List<Failure> failures) {

    /**
     * A file that could not be saved.
     *
     * @param resource the file
     * @param reason why
     */
    public record Failure(NitrolithResource resource, ModelFileException reason) {
    }

    /** Takes copies of the lists. */
    public SaveReport {
        saved = List.copyOf(saved);
        failures = List.copyOf(failures);
    }

    /**
     * Whether all is saved.
     *
     * @return true without failures
     */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
