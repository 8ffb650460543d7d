// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Diagrams of the sample notebook from the command line. */
class DiagramCommandTest {

    @TempDir
    private Path folder;

    private String sample(String extension) throws IOException {
        Path project = folder.resolve("project");
        if (!Files.exists(project)) {
            Cli.expect(0, "new", project.toString(), "--template", "sample");
        }
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(f -> f.toString().endsWith(extension)).sorted().findFirst().orElseThrow().toString();
        }
    }

    @Test
    void theSameModelGivesTheSameSvg() throws IOException {
        String route = sample(".route");
        Path first = folder.resolve("a.svg");
        Path second = folder.resolve("b.svg");
        Cli.expect(0, "diagram", route, "-o", first.toString());
        Cli.expect(0, "diagram", route, "-o", second.toString());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertTrue(Files.readString(first).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "));
    }

    @Test
    void jsonCountsLayersOfTheStack() throws IOException {
        JsonNode stack = Cli.expect(0, "diagram", sample(".cell"), "--representation", "Stack", "--json").json();
        assertEquals("Stack", stack.get("representation").asText());
        int regions = 0;
        int previous = Integer.MIN_VALUE;
        for (JsonNode container : stack.get("containers")) {
            if (!container.get("parent").asText().isEmpty()) {
                regions++;
                assertTrue(container.at("/bounds/y").asInt() > previous, "from collector to collector");
                previous = container.at("/bounds/y").asInt();
            }
        }
        assertEquals(11, regions, "six layers and the five interfaces between them");
    }

    @Test
    void pngIsWritten() throws IOException {
        Path png = folder.resolve("m.png");
        Cli.expect(0, "diagram", sample(".material"), "-o", png.toString());
        assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
    }

    @Test
    void pdfIsTheSameEachTime() throws IOException {
        Path pdf = folder.resolve("m.pdf");
        Cli.expect(0, "diagram", sample(".material"), "-o", pdf.toString());
        byte[] first = Files.readAllBytes(pdf);
        assertEquals("%PDF", new String(first, 0, 4, StandardCharsets.US_ASCII));
        Cli.expect(0, "diagram", sample(".material"), "-o", pdf.toString());
        assertArrayEquals(first, Files.readAllBytes(pdf));
    }

    @Test
    void wrongCallsSayWhatIsPossible() throws IOException {
        String route = sample(".route");
        Cli.expect(2, "diagram", route);
        Cli.expect(2, "diagram", route, "-o", folder.resolve("x.gif").toString());
        Cli.expect(2, "diagram", route, "--representation", "Rout", "--json");
        Cli.expect(3, "diagram", folder.resolve("missing.route").toString(), "--json");
    }
}
