// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.spi;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.internal.DecodedText;

/** A file to be read: its bytes, and its text in the encoding that was recognised (UTF-8, UTF-16 or Latin-1). */
public final class SpectrumSource {

    private final String file;
    private final String formatId;
    private final String formatLabel;
    private final byte[] bytes;
    private DecodedText decoded;

    /**
     * A file in memory.
     *
     * @param file        the file as it was named by the caller; for messages
     * @param formatId    identifier of the reader that will read it
     * @param formatLabel name of the format for people
     * @param bytes       the whole content
     */
    public SpectrumSource(String file, String formatId, String formatLabel, byte[] bytes) {
        this.file = Objects.requireNonNull(file, "file");
        this.formatId = Objects.requireNonNull(formatId, "formatId");
        this.formatLabel = Objects.requireNonNull(formatLabel, "formatLabel");
        this.bytes = bytes.clone();
    }

    /** The file as it was named by the caller. */
    public String file() {
        return file;
    }

    /** Identifier of the reader that reads it. */
    public String formatId() {
        return formatId;
    }

    /** Name of the format for people. */
    public String formatLabel() {
        return formatLabel;
    }

    /** The whole content; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The whole content as text, without a byte order mark. */
    public String text() {
        return decoded().text();
    }

    /** The lines of the text; line 1 is at index 0. */
    public List<String> lines() {
        return decoded().lines();
    }

    /** Name of the text's encoding. */
    public String encoding() {
        return decoded().encoding();
    }

    /** Whether the last line has its line end; if not, it may have been cut. */
    public boolean endsWithLineEnd() {
        String text = text();
        return text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
    }

    /** The exception that says this file cannot be read because of one line. */
    public UnreadableFileException unreadable(int line, String what, String whatToDo) {
        return new UnreadableFileException(file, OptionalInt.of(line), what, whatToDo);
    }

    /** The exception that says this file cannot be read. */
    public UnreadableFileException unreadable(String what, String whatToDo) {
        return new UnreadableFileException(file, OptionalInt.empty(), what, whatToDo);
    }

    private synchronized DecodedText decoded() {
        if (decoded == null) {
            decoded = DecodedText.of(bytes, false);
        }
        return decoded;
    }
}
