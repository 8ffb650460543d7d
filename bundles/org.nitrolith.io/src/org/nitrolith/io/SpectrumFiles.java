// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.nitrolith.io.internal.DecodedText;

/** Reads instrument files with all contributed readers, and the tables that go with them. */
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

    /**
     * The text of a table that goes with spectra, in the encoding that its bytes suggest: UTF-8, UTF-16 or Latin-1.
     *
     * @throws CharacterCodingException if the file holds no text
     * @throws IOException              if it cannot be opened
     */
    public static String text(Path file) throws IOException {
        DecodedText decoded = DecodedText.of(Files.readAllBytes(file), false);
        if (!decoded.text().isEmpty() && !decoded.isText()) {
            throw new CharacterCodingException();
        }
        return decoded.text();
    }
}
