// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;
import org.nitrolith.model.resource.Severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files that are damaged, foreign or made to do harm: one message with the place, and nothing else happens. */
class HostileFilesTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("a.material");
        assertNotNull(Lab.PACKAGE);
    }

    private LoadDiagnostic refused(String text) throws IOException {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private LoadDiagnostic refused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        ResourceSet resourceSet = Lab.resourceSet(folder);
        ModelFileException e = assertThrows(ModelFileException.class, () -> ModelFiles.load(file, resourceSet));
        assertEquals(0, resourceSet.getResources().size(), "nothing half read is left");
        LoadDiagnostic diagnostic = e.diagnostic();
        assertEquals(file.toString(), diagnostic.file());
        assertTrue(e.getMessage().startsWith(file + ":" + diagnostic.line() + ":"), e.getMessage());
        assertFalse(diagnostic.fix().isEmpty(), "says what to do");
        return diagnostic;
    }

    @Test
    void aDoctypeIsRefusedAndItsEntitiesAreNotOpened() throws Exception {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "private");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            for (String doctype : List.of("<!DOCTYPE lab:Shelf SYSTEM \"" + url + "\">",
                    "<!DOCTYPE lab:Shelf [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>",
                    "<!DOCTYPE lab:Shelf [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>",
                    "<!DOCTYPE lab:Shelf [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]>")) {
                LoadDiagnostic diagnostic = refused("<?xml version=\"1.0\"?>\n<!-- c -->\n" + doctype + "\n"
                        + "<lab:Shelf xmlns:lab=\"" + Lab.NS + "\" name=\"&s;\"/>\n");
                assertEquals(LoadDiagnostic.DOCTYPE, diagnostic.code());
                assertEquals(3, diagnostic.line());
            }
            assertNoCall(server);
        }
    }

    @Test
    void namespacesAndSchemaLocationsAreNotLookedUpOutside() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/lab.ecore";
            assertEquals(LoadDiagnostic.UNKNOWN_KIND,
                    refused("<x:Shelf xmlns:x=\"" + url + "\"/>").code());
            assertEquals(LoadDiagnostic.UNKNOWN_KIND,
                    refused("<x:Shelf xmlns:x=\"java://org.nitrolith.Evil\"/>").code());
            Files.writeString(file, Lab.head() + "    xmlns:x=\"" + url + "\"\n    xsi:schemaLocation=\"" + url + " "
                    + url + "\"\n    xmi:id=\"_r\">\n  <items xsi:type=\"x:Bomb\"/>\n"
                    + "  <best xsi:type=\"lab:Sample\" href=\"" + url + "#/\"/>\n</lab:Shelf>\n");
            LoadResult result = ModelFiles.load(file, Lab.resourceSet(folder));
            assertEquals(List.of(LoadDiagnostic.UNKNOWN_TYPE, LoadDiagnostic.OUTSIDE_REFERENCE),
                    result.diagnostics().stream().map(LoadDiagnostic::code).toList());
            assertEquals(List.of(), ModelFiles.danglingReferences(result.resource()));
            assertNoCall(server);
            String saved = new String(result.resource().toBytes(), StandardCharsets.UTF_8);
            assertTrue(saved.contains("href=\"" + url + "#/\"") && saved.contains("schemaLocation"), saved);
        }
    }

    private static void assertNoCall(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        assertThrows(SocketTimeoutException.class, server::accept, "nobody may have called");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname#/", "/etc/hostname#/", "../../outside.material#_x",
        "jar:file:/x.jar!/y#/", "https://example.org/x#/", "a%zz\u0001#b"})
    void aReferenceOutOfTheProjectIsKeptAndNotFollowed(String href) throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Path inside = project.resolve("a.material");
        String written = href.replace("\u0001", "");
        Files.writeString(inside, Lab.head()
                + "    xmi:id=\"_r\">\n  <best\n      xsi:type=\"lab:Sample\"\n      href=\""
                + written + "\"/>\n</lab:Shelf>\n");
        Files.writeString(folder.resolve("outside.material"), "not to be read");
        LoadResult result = ModelFiles.load(inside, Lab.resourceSet(project));
        List<LoadDiagnostic> all = new ArrayList<>(result.diagnostics());
        all.addAll(ModelFiles.danglingReferences(result.resource()));
        assertEquals(1, all.size(), all.toString());
        assertEquals(Severity.ERROR, all.getFirst().severity());
        assertEquals(1, result.resource().getResourceSet().getResources().stream().filter(r -> !r.getContents()
                .isEmpty())
                .count());
        assertEquals(Files.readString(inside), new String(result.resource().toBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theResourceSetOpensFilesOfItsProjectOnly() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        ResourceSet resourceSet = Lab.resourceSet(project);
        Path outside = folder.resolve("b.material");
        Lab.shelf(outside, Lab.resourceSet(folder), Lab.create(Lab.SAMPLE, "s")).save(null);
        assertThrows(ModelFileException.class, () -> ModelFiles.load(outside, resourceSet));
        EObject proxy = Lab.create(Lab.SAMPLE, "p");
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("http://127.0.0.1:1/x.material#_1"));
        assertTrue(EcoreUtil.resolve(proxy, resourceSet).eIsProxy());
    }

    @Test
    void aMillionNestedElementsAndOtherBulkFitIntoASmallHeap() throws Exception {
        Path nested = folder.resolve("nested.material");
        bulk(nested, "<items>", 1_000_000, "</items>", 1_000_000);
        Path nestedUnknown = folder.resolve("nestedUnknown.material");
        bulk(nestedUnknown, "<x>", 1_000_000, "</x>", 1_000_000);
        Path flat = folder.resolve("flat.material");
        bulk(flat, "<x/>", 6_000_000, "", 0);
        Path wide = folder.resolve("wide.material");
        bulk(wide, "<items xsi:type=\"lab:Powder\"/>", 300_000, "", 0);
        Path attribute = folder.resolve("attribute.material");
        bulk(attribute, "<items xsi:type=\"lab:Powder\" xmi:id=\"_1\" name=\"", 1, "x", 20_000_000, "\"/>", 1);
        Path huge = folder.resolve("huge.material");
        bulk(huge, "<x/>", 9_000_000, "", 0);
        ChildJvm.Outcome outcome = ChildJvm.run(List.of("-Xmx256m"), LoadMain.class, nested.toString(),
                nestedUnknown.toString(), flat.toString(), wide.toString(), attribute.toString(), huge.toString());
        assertEquals("""
                nested.material file.tooDeep 8
                nestedUnknown.material file.tooDeep 8
                flat.material file.tooLarge 8
                wide.material file.tooLarge 8
                attribute.material read 0
                huge.material file.tooLarge 0
                """, outcome.output().replaceAll("(?m)^Picked up .*\\R", ""));
        assertEquals(0, outcome.exitCode());
    }

    private static void bulk(Path file, Object... textsAndCounts) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(Lab.head() + "    xmi:id=\"_r\">\n");
            for (int i = 0; i < textsAndCounts.length; i += 2) {
                for (int k = 0; k < (Integer) textsAndCounts[i + 1]; k++) {
                    out.write((String) textsAndCounts[i]);
                }
            }
            out.write("</lab:Shelf>\n");
        }
    }

    @Test
    void manyCharacterReferencesAreNoAttack() throws IOException {
        String value = "&amp;&#xA;".repeat(200_000);
        Files.writeString(file, Lab.head() + "    xmi:id=\"_r\"\n    name=\"" + value + "\"/>\n");
        EObject shelf = Lab.root(ModelFiles.load(file, Lab.resourceSet(folder)).resource());
        assertEquals("&\n".repeat(200_000), Lab.get(shelf, "name"));
    }

    @Test
    void aTruncatedFileSaysSoWhereverItIsCut() throws IOException {
        StableFormTest.randomShelf(file, new Random(1), 4).save(null);
        byte[] whole = Files.readAllBytes(file);
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('>');
        for (int length = 1; length < end; length += 7) {
            byte[] part = Arrays.copyOf(whole, length);
            LoadDiagnostic diagnostic = refused(part);
            boolean inside = new String(part, StandardCharsets.UTF_8).contains("_");
            if (inside && new String(part, StandardCharsets.UTF_8).contains(">\n  <")) {
                assertEquals(LoadDiagnostic.TRUNCATED, diagnostic.code(), "cut at " + length + ": "
                        + diagnostic.text());
            }
            assertTrue(diagnostic.line() >= 1);
        }
    }

    @Test
    void brokenXmlIsReportedWithItsLine() throws IOException {
        LoadDiagnostic diagnostic = refused(Lab.head() + "    xmi:id=\"_r\">\n  <items>\n  </best>\n</lab:Shelf>\n");
        assertEquals(LoadDiagnostic.MALFORMED, diagnostic.code());
        assertEquals(9, diagnostic.line());
    }

    @Test
    void anEmptyFileIsReported() throws IOException {
        assertEquals(LoadDiagnostic.EMPTY, refused("").code());
        assertEquals(LoadDiagnostic.EMPTY, refused(" \n\n").code());
    }

    @Test
    void aWrongEncodingIsReportedWithItsPlace() throws IOException {
        String text = Lab.head() + "    xmi:id=\"_r\"\n    name=\"\u03b2 \u00e4\"/>\n";
        byte[] latin = text.replace('\u03b2', 'b').getBytes(StandardCharsets.ISO_8859_1);
        LoadDiagnostic diagnostic = refused(latin);
        assertEquals(LoadDiagnostic.ENCODING, diagnostic.code());
        assertEquals(8, diagnostic.line());
        assertEquals(13, diagnostic.column());
        assertEquals(LoadDiagnostic.MALFORMED, refused(new byte[] {0, 1, 2, 3, 'P', 'K'}).code());
    }

    @Test
    void anotherDeclaredEncodingIsReadAndSavedAsUtf8() throws IOException {
        String text = (Lab.head() + "    xmi:id=\"_r\"\n    name=\"\u00e4\"/>\n");
        Files.write(file, text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
        LoadResult result = ModelFiles.load(file, Lab.resourceSet(folder));
        assertEquals(List.of(LoadDiagnostic.ENCODING),
                result.diagnostics().stream().map(LoadDiagnostic::code).toList());
        assertEquals("\u00e4", Lab.get(Lab.root(result.resource()), "name"));
        result.resource().save(null);
        assertTrue(Files.readString(file).contains("name=\"\u00e4\""));
        Files.write(file, text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        assertEquals("\u00e4", Lab.get(Lab.root(ModelFiles.load(file, Lab.resourceSet(folder)).resource()), "name"));
    }

    @Test
    void aNewerFormatAndAForeignFileAreToldApart() throws IOException {
        LoadDiagnostic newer = refused("<lab:Shelf xmlns:lab=\"https://nitrolith.org/lab/2.0\"/>");
        assertEquals(LoadDiagnostic.UNKNOWN_VERSION, newer.code());
        assertTrue(newer.message().contains("2.0") && newer.message().contains("1.0"), newer.message());
        assertEquals(LoadDiagnostic.UNKNOWN_KIND, refused("<html><body/></html>").code());
        assertEquals(LoadDiagnostic.UNKNOWN_KIND,
                refused("<lab:Cellar xmlns:lab=\"" + Lab.NS + "\"/>").code());
        assertEquals(LoadDiagnostic.UNKNOWN_KIND, refused("<lab:Item xmlns:lab=\"" + Lab.NS + "\"/>").code());
    }

    @Test
    void aFileThatCouldNotBeReadIsNotReplaced() throws IOException {
        Files.writeString(file, "<lab:Shelf");
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file));
        assertThrows(ModelFileException.class, () -> resource.load(Map.of()));
        assertThrows(ModelFileException.class, () -> resource.save(SaveOptions.overwrite()));
        assertEquals("<lab:Shelf", Files.readString(file));
    }

    @Test
    void aMissingFileAndAFolderAreReported() {
        for (Path path : List.of(folder.resolve("no.material"), folder)) {
            ModelFileException e = assertThrows(ModelFileException.class,
                    () -> ModelFiles.load(path, Lab.resourceSet(folder)));
            assertEquals(LoadDiagnostic.ACCESS, e.diagnostic().code());
            assertTrue(e.getMessage().contains(path.toString()), e.getMessage());
        }
    }
}
