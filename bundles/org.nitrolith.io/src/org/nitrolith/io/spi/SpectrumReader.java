// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.spi;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.UnreadableFileException;

/**
 * Reads the files of one instrument or program. Contributed to the extension point {@code org.nitrolith.io.readers}.
 *
 * <p>An implementation has a public constructor without parameters and no state: one object serves several threads.
 *
 * @since 1.0
 */
public interface SpectrumReader {

    /**
     * Looks at the beginning of a file and tells whether it is of this reader's format. Cheap, by content and not by
     * the file's name, and without an exception for any input.
     */
    Confidence detect(Head head);

    /**
     * Reads the whole file: every point that is complete, in hertz and ohm, the imaginary part with its physical sign.
     * A row that is left out is reported with its line ({@link SpectrumCollector} does).
     *
     * @throws UnreadableFileException if there is no usable point; it says what is missing and what to do
     */
    ReadResult read(SpectrumSource source) throws UnreadableFileException;
}
