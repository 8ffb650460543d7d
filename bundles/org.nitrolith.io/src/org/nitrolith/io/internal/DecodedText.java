// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of a file in the encoding that its bytes suggest: by byte order mark, then UTF-16 by its zero bytes, then UTF-8
 * where it is valid, otherwise Latin-1. A line ends with LF, with any number of CRs and an LF (some programs write CR
 * CR LF), or with a CR alone.
 */
public final class DecodedText {

    private static final int SAMPLE = 4096;
    private static final double ZERO_SHARE_OF_UTF16 = 0.4;
    private static final double CONTROL_SHARE_OF_BINARY = 0.02;

    private final String encoding;
    private final String text;
    private List<String> lines;

    private DecodedText(String encoding, String text) {
        this.encoding = encoding;
        this.text = text;
    }

    /**
     * Decodes bytes; never fails.
     *
     * @param bytes the bytes
     * @param cut   whether they are the beginning of something longer, so that the last character may be torn
     */
    public static DecodedText of(byte[] bytes, boolean cut) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, cut);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode("UTF-16LE", StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode("UTF-16BE", StandardCharsets.UTF_16BE, bytes, 2);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs > 0 && odd > ZERO_SHARE_OF_UTF16 * pairs && even * 4 < odd) {
            return decode("UTF-16LE", StandardCharsets.UTF_16LE, bytes, 0);
        }
        if (pairs > 0 && even > ZERO_SHARE_OF_UTF16 * pairs && odd * 4 < even) {
            return decode("UTF-16BE", StandardCharsets.UTF_16BE, bytes, 0);
        }
        return utf8(bytes, 0, cut);
    }

    /** Name of the encoding. */
    public String encoding() {
        return encoding;
    }

    /** The text without byte order mark. */
    public String text() {
        return text;
    }

    /** Whether this is text for people, with hardly any control character. */
    public boolean isText() {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c >= 0x7F && c < 0xA0) {
                controls++;
            }
        }
        return !text.isBlank() && controls <= CONTROL_SHARE_OF_BINARY * text.length();
    }

    /** The lines without their ends. */
    public synchronized List<String> lines() {
        if (lines == null) {
            lines = List.copyOf(split(text));
        }
        return lines;
    }

    private static List<String> split(String text) {
        List<String> result = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r') {
                i++;
                continue;
            }
            result.add(text.substring(start, i));
            int end = i;
            while (end < text.length() && text.charAt(end) == '\r') {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '\n') {
                i = end + 1;
            } else {
                for (int empty = i + 1; empty < end; empty++) {
                    result.add("");
                }
                i = end;
            }
            start = i;
        }
        if (start < text.length()) {
            result.add(text.substring(start));
        }
        return result;
    }

    private static DecodedText utf8(byte[] bytes, int offset, boolean cut) {
        for (int torn = 0; torn <= (cut ? 3 : 0) && torn <= bytes.length - offset; torn++) {
            try {
                return new DecodedText("UTF-8", StandardCharsets.UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset - torn)).toString());
            } catch (CharacterCodingException notUtf8) {
                continue;
            }
        }
        return decode("ISO-8859-1", StandardCharsets.ISO_8859_1, bytes, offset);
    }

    private static DecodedText decode(String name, Charset charset, byte[] bytes, int offset) {
        return new DecodedText(name, new String(bytes, offset, bytes.length - offset, charset));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int first) {
        int count = 0;
        for (int i = first; i < Math.min(bytes.length, SAMPLE); i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }
}
