// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.Severity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a file says and this version does not know stays where it is, and is reported with its place. */
class KeptContentTest {

    private static final String NEWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <?editor wrap?>
            <lab:Shelf
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ext="https://example.org/ext/3.1"
                xmlns:lab="https://nitrolith.org/lab/1.0"
                xmi:id="_root"
                colour="blue"
                name="shelf"
                ext:checked="yes">
              <origin>the far
            lab</origin>
              <remarks>first</remarks>
              <remark ext:by="M">between</remark>
              <remarks>second</remarks>
              <items
                  xsi:type="lab:Sample"
                  xmi:id="_a"
                  name="a"
                  viscosity="3 Pa s"
                  mass="heavy"
                  count="2">
                <!-- weighed twice -->
                <tags>one</tags>
                <photo
                    href="a.png"
                    width="300">
                  <caption>Pellet <b>a</b> before pressing</caption>
                  <empty/>
                </photo>
                <tags>two</tags>
                <sizes>4</sizes>
                <sizes>large</sizes>
                <sizes>5</sizes>
              </items>
              <items
                  xsi:type="lab:Robot"
                  xmi:id="_r"
                  arm="left">
                <tool name="tweezers"/>
              </items>
              <items
                  xsi:type="ext:Cupboard"
                  ext:door="open"/>
              <items
                  xsi:type="lab:Powder"
                  xmi:id="_p"
                  name="p"/>
              <shed
                  xmi:id="_s"
                  area="4"/>
            </lab:Shelf>
            <!-- end -->
            """;

    @TempDir
    private Path folder;

    private LoadResult load(String text) throws IOException {
        Path file = folder.resolve("a.material");
        Files.writeString(file, text);
        return ModelFiles.load(file, Lab.resourceSet(folder));
    }

    private static String text(LoadResult result) throws IOException {
        return new String(result.resource().toBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> codesAndLines(LoadResult result) {
        return result.diagnostics().stream().map(d -> d.code() + " " + d.line()).toList();
    }

    @Test
    void aFileOfANewerVersionIsSavedAsItWas() throws IOException {
        assertEquals(NEWER, text(load(NEWER)));
    }

    @Test
    void eachUnknownPieceIsReportedWithItsLine() throws IOException {
        LoadResult result = load(NEWER);
        assertEquals(List.of("model.unknownFeature 11", "model.unknownFeature 13", "model.unknownFeature 14",
                "model.unknownFeature 17", "model.unknownFeature 23", "model.unreadableValue 24",
                "model.unknownFeature 28", "model.unreadableValue 36", "model.unknownType 39",
                "model.unknownType 45", "model.unknownFeature 52"), codesAndLines(result));
        LoadDiagnostic mass = result.diagnostics().get(5);
        assertEquals("items \"a\"", mass.elementPath());
        assertEquals("_a", mass.elementId());
        assertEquals(7, mass.column());
        assertTrue(mass.message().startsWith("\"heavy\" cannot be read as mass"), mass.message());
        assertEquals(Severity.ERROR, mass.severity());
        assertEquals(Severity.WARNING, result.diagnostics().get(0).severity());
        assertEquals(folder.resolve("a.material").toString(), mass.file());
    }

    @Test
    void knownContentAroundItIsRead() throws IOException {
        EObject shelf = Lab.root(load(NEWER).resource());
        assertEquals(List.of("first", "second"), Lab.list(shelf, "remarks"));
        assertEquals(2, Lab.list(shelf, "items").size());
        assertEquals(List.of("one", "two"), Lab.list(Lab.item(shelf, 0), "tags"));
        assertEquals(List.of(4, 5), Lab.list(Lab.item(shelf, 0), "sizes"));
        assertEquals(2, Lab.get(Lab.item(shelf, 0), "count"));
    }

    @Test
    void anEditLeavesTheRestInPlace() throws IOException {
        LoadResult result = load(NEWER);
        EObject shelf = Lab.root(result.resource());
        Lab.set(Lab.item(shelf, 1), "name", "powder");
        assertEquals(NEWER.replace("name=\"p\"", "name=\"powder\""), text(result));
    }

    @Test
    void aCorrectedValueReplacesTheUnreadableOne() throws IOException {
        LoadResult result = load(NEWER);
        Lab.set(Lab.item(Lab.root(result.resource()), 0), "mass", new BigDecimal("0.25"));
        String text = text(result);
        assertEquals(1, text.split("mass=").length - 1);
        assertTrue(text.contains("mass=\"0.25\""), text);
        Lab.set(Lab.item(Lab.root(result.resource()), 0), "mass", null);
        assertEquals(NEWER, text(result), "undoing the correction");
    }

    @Test
    void contentGoesWithItsObjectAndStaysWhenNeighboursGo() throws IOException {
        LoadResult result = load(NEWER);
        EObject shelf = Lab.root(result.resource());
        EObject a = Lab.item(shelf, 0);
        Lab.list(shelf, "items").remove(a);
        String without = text(result);
        assertFalse(without.contains("photo"));
        assertTrue(without.contains("tweezers") && without.contains("ext:Cupboard"), without);
        NitrolithResource other = Lab.shelf(folder.resolve("b.material"), result.resource().getResourceSet(), a);
        String moved = new String(other.toBytes(), StandardCharsets.UTF_8);
        assertTrue(moved.contains("viscosity=\"3 Pa s\"") && moved.contains("before pressing"), moved);
        Lab.<EObject>list(shelf, "items").addFirst(a);
        assertEquals(NEWER, text(result), "putting it back");
    }

    @Test
    void aPrefixIsDeclaredWhereItsContentGoes() throws IOException {
        String file = Lab.head().replace("    xmlns:lab",
                "    xmlns:ext=\"https://example.org/ext/3.1\"\n    xmlns:lab")
                + "    xmi:id=\"_root\">\n"
                + "  <items\n      xsi:type=\"lab:Sample\"\n      xmi:id=\"_a\"\n      ext:owner=\"M\">\n"
                + "    <ext:box>full</ext:box>\n  </items>\n</lab:Shelf>\n";
        LoadResult result = load(file);
        assertEquals(file, text(result));
        EObject a = Lab.item(Lab.root(result.resource()), 0);
        NitrolithResource other = Lab.shelf(folder.resolve("b.material"), result.resource().getResourceSet(), a);
        other.save(null);
        assertTrue(Files.readString(folder.resolve("b.material"))
                .contains("xmlns:ext=\"https://example.org/ext/3.1\""));
        assertEquals(2, ModelFiles.load(folder.resolve("b.material"), Lab.resourceSet(folder)).diagnostics().size());
        assertFalse(text(result).contains("xmlns:ext"), "no longer needed here");
    }

    @Test
    void aReferenceWithoutTargetIsKeptAndReported() throws IOException {
        String file = Lab.head() + """
                    xmi:id="_root"
                    best="_gone">
                  <items
                      xsi:type="lab:Sample"
                      xmi:id="_a"
                      from="_lost _p _away"
                      twin="_nowhere">
                    <compare
                        xsi:type="lab:Powder"
                        href="#_p"/>
                    <compare
                        xsi:type="lab:Sample"
                        href="missing.material#_x"/>
                  </items>
                  <items
                      xsi:type="lab:Powder"
                      xmi:id="_p"
                      into="_a"/>
                </lab:Shelf>
                """;
        LoadResult result = load(file);
        assertEquals(file, text(result));
        assertEquals(List.of("model.danglingReference 8", "model.danglingReference 12", "model.danglingReference 12",
                "model.danglingReference 13"), codesAndLines(result));
        List<LoadDiagnostic> across = ModelFiles.danglingReferences(result.resource());
        assertEquals(1, across.size());
        assertTrue(across.getFirst().message().contains("missing.material, which cannot be opened"),
                across.getFirst().text());
        assertEquals(9, across.getFirst().line());
        assertEquals(file, text(result), "looking for the targets changes nothing");
    }

    @Test
    void anElementMissingFromAnotherFileIsNamed() throws IOException {
        Lab.shelf(folder.resolve("m.material"), Lab.resourceSet(folder), Lab.create(Lab.SAMPLE, "s")).save(null);
        LoadResult result = load(Lab.head() + "    xmi:id=\"_root\">\n  <items\n      xsi:type=\"lab:Sample\"\n"
                + "      xmi:id=\"_a\">\n    <twin href=\"m.material#_no\"/>\n  </items>\n</lab:Shelf>\n");
        List<LoadDiagnostic> findings = ModelFiles.danglingReferences(result.resource());
        assertEquals(1, findings.size());
        assertEquals("\"twin\" refers to m.material, which has no element \"_no\".", findings.getFirst().message());
    }

    @Test
    void aReferenceToTheWrongKindIsKeptAndReported() throws IOException {
        String file = Lab.head() + """
                    xmi:id="_root">
                  <items
                      xsi:type="lab:Sample"
                      xmi:id="_a"
                      twin="_p"/>
                  <items
                      xsi:type="lab:Powder"
                      xmi:id="_p"/>
                </lab:Shelf>
                """;
        LoadResult result = load(file);
        assertEquals(file, text(result));
        assertEquals(List.of("model.wrongTarget 11"), codesAndLines(result));
    }

    @Test
    void aDuplicateIdIsReportedAndReferencesMeanTheFirst() throws IOException {
        String file = Lab.head() + """
                    xmi:id="_root"
                    best="_a">
                  <items
                      xsi:type="lab:Sample"
                      xmi:id="_a"
                      name="first"/>
                  <items
                      xsi:type="lab:Sample"
                      xmi:id="_a"
                      name="second"/>
                </lab:Shelf>
                """;
        LoadResult result = load(file);
        assertEquals(List.of("model.duplicateId 15"), codesAndLines(result));
        assertTrue(result.diagnostics().getFirst().message().contains("line 9"));
        EObject shelf = Lab.root(result.resource());
        assertEquals("first", Lab.get((EObject) Lab.get(shelf, "best"), "name"));
        assertEquals("first", Lab.get(result.resource().getEObject("_a"), "name"));
        assertEquals(file, text(result));
        result.resource().setID(Lab.item(shelf, 1), "_b");
        assertEquals("first", Lab.get(result.resource().getEObject("_a"), "name"), "the fix leaves the first alone");
    }

    @Test
    void aSecondValueAndStrayTextAreKept() throws IOException {
        LoadResult result = load(Lab.head() + """
                    xmi:id="_root">
                  forgotten words
                  <spare xmi:id="_1"/>
                  <spare xmi:id="_2"/>
                  <best>
                    <inside/>
                  </best>
                </lab:Shelf>
                """);
        assertEquals(List.of("model.strayText 8", "model.repeatedValue 10", "model.unknownType 11"),
                codesAndLines(result));
        String text = text(result);
        assertTrue(text.contains("forgotten words") && text.contains("_2") && text.contains("<inside/>"), text);
        Files.writeString(folder.resolve("a.material"), text);
        assertEquals(text, text(load(text)), "the second save changes nothing");
    }

    @Test
    void manyFindingsAreCutOff() throws IOException {
        LoadResult result = load(Lab.head() + "    xmi:id=\"_root\">\n" + "  <what/>\n".repeat(5000)
                + "</lab:Shelf>\n");
        assertEquals(1001, result.diagnostics().size());
        assertTrue(result.diagnostics().getLast().message().startsWith("4000 more"));
        assertEquals(5000, text(result).split("<what/>").length - 1);
    }
}
