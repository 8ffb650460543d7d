// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io;

import java.util.List;

/**
 * What a reader found in one file.
 *
 * @param spectra  at least one, in the order of the file
 * @param messages everything that was noticed; each spectrum also carries those that concern it
 */
public record ReadResult(List<SpectrumReading> spectra, List<ReadMessage> messages) {

    public ReadResult {
        spectra = List.copyOf(spectra);
        messages = List.copyOf(messages);
        if (spectra.isEmpty()) {
            throw new IllegalArgumentException("A file without a spectrum is an UnreadableFileException.");
        }
    }
}
