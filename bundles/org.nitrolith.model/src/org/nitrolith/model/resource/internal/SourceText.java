// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bytes of a model file as text with lines, for messages. */
final class SourceText {

    /** A place; line and column count from 1. */
    record Position(int line, int column) {
    }

    private static final int CHUNK = 1 << 16;
    private static final int HEAD = 256;
    private static final Pattern DECLARED = Pattern
            .compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final byte[] bytes;
    private String[] lines;

    SourceText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether there is nothing, or nothing but white space. */
    boolean isBlank() {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of the last line that holds anything but white space. */
    int lastLine() {
        int line = 1;
        int last = 1;
        for (byte b : bytes) {
            if (b == '\n') {
                line++;
            } else if (b > ' ' || b < 0) {
                last = line;
            }
        }
        return last;
    }

    /** The encoding that the file declares, UTF-8 where it declares none. */
    String encoding() {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return "UTF-16";
        }
        var matcher = DECLARED.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        return matcher.find() ? matcher.group(1) : "UTF-8";
    }

    /** The first place whose bytes are no UTF-8. */
    Optional<Position> firstInvalidUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return Optional.of(positionOf(in.position()));
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
            out.clear();
        }
    }

    /** The place of an attribute whose element's tag lies between two places; the start of the tag if not found. */
    Position attribute(String qName, Position start, Position end) {
        Pattern pattern = Pattern.compile("(?<![\\w:.-])" + Pattern.quote(qName) + "\\s*=");
        String[] text = lines();
        for (int i = start.line(); i <= Math.min(end.line(), text.length); i++) {
            var matcher = pattern.matcher(text[i - 1]);
            int from = i == start.line() ? Math.min(start.column() - 1, text[i - 1].length()) : 0;
            if (matcher.find(from)) {
                return new Position(i, matcher.start() + 1);
            }
        }
        return start;
    }

    private Position positionOf(int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column);
    }

    private String[] lines() {
        if (lines == null) {
            String name = encoding();
            Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
            lines = new String(bytes, charset).split("\n", -1);
        }
        return lines;
    }
}
