// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Logger;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nitrolith.library.nitrides.LibraryTable;

/** The tables come out of the library as they went in, to the byte. */
class ExportTest {

    private static String exported(LibraryTable table) {
        StringWriter out = new StringWriter();
        Shared.LIBRARY.exportCsv(table, out);
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({ "MATERIALS, 079a6ddca64b594bef44a89a40154cd4b7afdb55e291c0ca3795127f05de266d",
        "SYNTHESIS, 69550a43b071f31f9a517d5ea41ba3d3593af802b02db62a9bcda6229695485d",
        "STABILITY, 7b65aaacb888c639ac3bb4f759f70f21c3b9a0be1e84afef79bf694b5d1d5c2b",
        "CELLS, 8f159d666527b89508fa38d7f741b1f2f63bb9d3e083f3a196527dd621d3f748",
        "TARGETS, 7ec60d30ae887552f9666abdad23269789822482cde401d3cfd20e2812dc7378" })
    void tableIsTheCuratedOne(LibraryTable table, String sha256) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(exported(table).getBytes(StandardCharsets.UTF_8));
        assertEquals(sha256, HexFormat.of().formatHex(digest));
    }

    @ParameterizedTest
    @EnumSource
    void tableEqualsTheSharedFile(LibraryTable table) throws IOException {
        Optional<Path> file = Shared.data("seed/" + table.key() + ".csv");
        if (file.isEmpty()) {
            Logger.getLogger(ExportTest.class.getName()).info("not compared: no shared file " + table.key() + ".csv");
        }
        Assumptions.assumeTrue(file.isPresent(), "the shared data are not at hand");
        assertEquals(Files.readString(file.get()), exported(table));
    }

    @Test
    void materialsAreTheDefault() {
        StringWriter out = new StringWriter();
        Shared.LIBRARY.exportCsv(out);
        assertEquals(exported(LibraryTable.MATERIALS), out.toString());
        assertTrue(out.toString().startsWith("id,name_as_printed,formula,class,"));
        assertEquals(116, out.toString().lines().count());
    }
}
