// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The content of a file at one moment: length and SHA-256. Modification times are not part of it, since a checkout or a
 * copy changes them and leaves the content alone, and an edit within the clock's resolution does the reverse.
 *
 * @param length number of bytes
 * @param sha256 SHA-256 of the bytes in lower-case hexadecimal
 */
public record FileStamp(long length, String sha256) {

    /**
     * The stamp of some content.
     *
     * @param content the bytes
     * @return their stamp
     */
    public static FileStamp of(byte[] content) {
        return new FileStamp(content.length, HexFormat.of().formatHex(digest().digest(content)));
    }

    /**
     * Whether a file has this content now.
     *
     * @param file the file
     * @return true where length and hash agree
     * @throws IOException where the file cannot be read
     */
    public boolean matches(Path file) throws IOException {
        if (Files.size(file) != length) {
            return false;
        }
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return Arrays.equals(digest.digest(), HexFormat.of().parseHex(sha256));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
