// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io;

import java.nio.file.Path;

/** Reads instrument files with all contributed readers. */
public final class SpectrumFiles {

    private SpectrumFiles() {
    }

    /**
     * Finds out what a file is by its content, and reads it.
     *
     * @throws UnreadableFileException if it cannot be opened, is of no known format or holds no usable point
     */
    public static ReadResult read(Path file) throws UnreadableFileException {
        return ReaderRegistry.contributed().read(file);
    }
}
