// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.nitrolith.io.internal.DecodedText;

/** The beginning of a file, for its detection: at most {@value #MAX_BYTES} bytes. Immutable. */
public final class Head {

    /** No more than this is looked at. */
    public static final int MAX_BYTES = 1 << 16;

    private final String fileName;
    private final long size;
    private final byte[] bytes;
    private final DecodedText decoded;

    /**
     * The head of a file.
     *
     * @param fileName the file's name without its folder
     * @param size     size of the whole file in bytes
     * @param bytes    its beginning, cut to {@value #MAX_BYTES} bytes
     */
    public Head(String fileName, long size, byte[] bytes) {
        this.fileName = fileName;
        this.size = size;
        this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, MAX_BYTES));
        this.decoded = DecodedText.of(this.bytes, size > this.bytes.length);
    }

    /** The file's name without its folder; a hint at most. */
    public String fileName() {
        return fileName;
    }

    /** Size of the whole file in bytes. */
    public long size() {
        return size;
    }

    /** The bytes of the head; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the file begins with these bytes. */
    public boolean startsWith(byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** Whether the head is readable text, in whatever encoding. */
    public boolean isText() {
        return decoded.isText();
    }

    /** The head as text, without a byte order mark; nonsense if {@link #isText()} is false. */
    public String text() {
        return decoded.text();
    }

    /** The head's lines; the last may be cut. */
    public List<String> lines() {
        return decoded.lines();
    }

    /** The first line with anything in it, without surrounding blanks; empty if there is none. */
    public String firstLine() {
        return lines().stream().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    }

    /** Whether the text holds this, ignoring case. */
    public boolean contains(String part) {
        return text().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
