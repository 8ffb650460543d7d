// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.export.DiagramExport;

class ExportTest {

    private final Lab lab = new Lab();

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> attributes(Document document, String tag, String attribute) {
        List<String> found = new ArrayList<>();
        NodeList elements = document.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            String value = ((Element) elements.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                found.add(value);
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"BenchMap", "Inventory", "Towers"})
    void theSameModelGivesTheSameBytes(String representation) throws Exception {
        Lab.set(lab.mill, "name", "a \"mill\" <& co>");
        Lab again = new Lab();
        Lab.set(again.mill, "name", "a \"mill\" <& co>");
        String svg = DiagramExport.svg(lab.open(representation));
        assertEquals(svg, DiagramExport.svg(again.open(representation)));
        assertNotNull(parse(svg));
    }

    @Test
    void svgHoldsEveryViewByItsMapping() throws Exception {
        Diagram diagram = lab.open("BenchMap");
        Document svg = parse(DiagramExport.svg(diagram));
        assertEquals(List.of("BenchBox", "VesselNode", "PortNode", "VesselNode", "BenchBox", "ToolNode", "UseEdge", "LinkEdge"),
                attributes(svg, "g", "data-mapping"));
        String text = svg.getDocumentElement().getTextContent();
        for (String label : List.of("flask", "furnace", "mill", "powder", "from mill", "to furnace",
                "Benches of lithium lab", "carries 0")) {
            assertTrue(text.contains(label), label);
        }
    }

    @Test
    void hiddenViewsAreNotWritten() throws Exception {
        Diagram diagram = lab.open("BenchMap");
        diagram.useFilter(diagram.representation().filters().getFirst(), true);
        Document svg = parse(DiagramExport.svg(diagram));
        assertEquals(List.of("BenchBox", "VesselNode", "PortNode", "VesselNode", "BenchBox"), attributes(svg, "g", "data-mapping"));
        assertEquals(List.of("BenchBox", "BenchBox"), mappings(DiagramExport.json(diagram), "containers"));
    }

    @Test
    void jsonListsNodesContainersAndEdges() throws IOException {
        String json = DiagramExport.json(lab.open("BenchMap"));
        assertEquals(List.of("VesselNode", "PortNode", "VesselNode", "ToolNode"), mappings(json, "nodes"));
        assertEquals(List.of("BenchBox", "BenchBox"), mappings(json, "containers"));
        assertEquals(List.of("UseEdge", "LinkEdge"), mappings(json, "edges"));
        assertEquals(List.of("ItemLine", "ItemLine", "ItemLine"), mappings(DiagramExport.json(lab.open("Inventory")), "listItems"));
        assertTrue(json.contains("\"label\" : \"powder\""));
    }

    private static List<String> mappings(String json, String field) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            String top = "";
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    top = parser.currentName();
                } else if (token == JsonToken.FIELD_NAME && top.equals(field) && parser.currentName().equals("mapping")) {
                    found.add(parser.nextTextValue());
                }
            }
        }
        return found;
    }

    @Test
    void pngHasTheSizeOfTheSvg() throws Exception {
        Diagram diagram = lab.open("BenchMap");
        Element svg = parse(DiagramExport.svg(diagram)).getDocumentElement();
        var image = ImageIO.read(new ByteArrayInputStream(DiagramExport.bytes("png", DiagramExport.svg(diagram), 2)));
        assertEquals(2 * Integer.parseInt(svg.getAttribute("width")), image.getWidth());
        assertEquals(2 * Integer.parseInt(svg.getAttribute("height")), image.getHeight());
        var page = ImageIO.read(new ByteArrayInputStream(DiagramExport.fitting(DiagramExport.svg(diagram), image.getWidth(), 10_000, 3)));
        assertEquals(image.getWidth(), page.getWidth(), "it fills the narrower side of a page");
        var small = ImageIO.read(new ByteArrayInputStream(DiagramExport.fitting(DiagramExport.svg(diagram), 10_000, 10_000, 1)));
        assertEquals(Integer.parseInt(svg.getAttribute("width")), small.getWidth(), "it is not blown up");
    }

    @Test
    void pdfHasOnePageAndIsTheSameEachTime() throws Exception {
        Diagram diagram = lab.open("BenchMap");
        String drawn = DiagramExport.svg(diagram);
        Element svg = parse(drawn).getDocumentElement();
        byte[] pdf = DiagramExport.bytes("pdf", drawn, 1);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-1."));
        assertTrue(text.contains("/Count 1"));
        Matcher page = Pattern.compile("/MediaBox ?\\[0 0 ([0-9.]+) ([0-9.]+)\\]").matcher(text);
        assertTrue(page.find(), "a page has a size");
        assertEquals(0.75 * Integer.parseInt(svg.getAttribute("width")), Double.parseDouble(page.group(1)), 0.01);
        assertEquals(0.75 * Integer.parseInt(svg.getAttribute("height")), Double.parseDouble(page.group(2)), 0.01);
        assertFalse(text.contains("/CreationDate"));
        assertArrayEquals(pdf, DiagramExport.bytes("pdf", drawn, 1));
    }

    @Test
    void filesAreWrittenInTheFormatOfTheirName(@TempDir Path folder) throws Exception {
        String drawn = DiagramExport.svg(lab.open("BenchMap"));
        for (String format : DiagramExport.FORMATS) {
            Path file = folder.resolve("bench." + format.toUpperCase(Locale.ROOT));
            DiagramExport.write(file, drawn, 1);
            assertArrayEquals(DiagramExport.bytes(format, drawn, 1), Files.readAllBytes(file));
            Files.setPosixFilePermissions(file, Set.of());
            assertThrows(IOException.class, () -> DiagramExport.write(file, drawn, 1));
        }
        Path guarded = Files.createDirectory(folder.resolve("guarded.svg"));
        assertEquals("it is a folder", assertThrows(IOException.class, () -> DiagramExport.write(guarded, drawn, 1)).getMessage());
        Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertEquals("the folder " + guarded + " is read-only",
                assertThrows(IOException.class, () -> DiagramExport.write(guarded.resolve("bench.svg"), drawn, 1)).getMessage());
        Files.delete(guarded);
        assertEquals("there is no folder " + guarded,
                assertThrows(IOException.class, () -> DiagramExport.write(guarded.resolve("bench.svg"), drawn, 1)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> DiagramExport.write(folder.resolve("bench.doc"), drawn, 1));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }
}
