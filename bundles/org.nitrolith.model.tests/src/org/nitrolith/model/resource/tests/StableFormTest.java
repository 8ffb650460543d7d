// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The form of a model file: what a person sees in a difference, and that nothing moves without a reason. */
class StableFormTest {

    @TempDir
    private Path folder;

    @Test
    void theFileReadsWellInADifference() throws IOException {
        EObject pellet = Lab.create(Lab.SAMPLE, "pellet \"A\" <1>");
        Lab.set(pellet, "mass", new BigDecimal("0.250"));
        Lab.set(pellet, "notes", "pressed at 300 MPa\nsecond line & more");
        Lab.<String>list(pellet, "tags").addAll(List.of("beta", "vacancy-rich"));
        EObject powder = Lab.create(Lab.POWDER, "Li3N");
        Lab.<EObject>list(pellet, "from").add(powder);
        NitrolithResource resource = Lab.shelf(folder.resolve("a.material"), Lab.resourceSet(folder), pellet, powder);
        resource.setID(Lab.root(resource), "_root");
        resource.setID(pellet, "_pellet");
        resource.setID(powder, "_powder");
        resource.save(null);
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <lab:Shelf
                    xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:lab="https://nitrolith.org/lab/1.0"
                    xmi:id="_root"
                    name="shelf">
                  <items
                      xsi:type="lab:Sample"
                      xmi:id="_pellet"
                      name="pellet &quot;A&quot; &lt;1&gt;"
                      mass="0.250"
                      from="_powder">
                    <notes>pressed at 300 MPa
                second line &amp; more</notes>
                    <tags>beta</tags>
                    <tags>vacancy-rich</tags>
                  </items>
                  <items
                      xsi:type="lab:Powder"
                      xmi:id="_powder"
                      name="Li3N"
                      into="_pellet"/>
                </lab:Shelf>
                """, Files.readString(folder.resolve("a.material")));
    }

    @Test
    void savingAnUnchangedModelTouchesNothing() throws IOException {
        Path file = folder.resolve("a.material");
        randomShelf(file, new Random(7), 60).save(null);
        byte[] before = Files.readAllBytes(file);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);
        LoadResult loaded = ModelFiles.load(file, Lab.resourceSet(folder));
        assertEquals(List.of(), loaded.diagnostics());
        loaded.resource().save(null);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(longAgo, Files.getLastModifiedTime(file), "an unchanged file is not written again");
    }

    @Test
    void randomModelsSurviveSavingAndLoading() throws IOException {
        for (int seed = 0; seed < 25; seed++) {
            Path file = folder.resolve("random" + seed + ".material");
            NitrolithResource written = randomShelf(file, new Random(seed), 30);
            written.save(null);
            NitrolithResource read = ModelFiles.load(file, Lab.resourceSet(folder)).resource();
            assertTrue(new EcoreUtil.EqualityHelper().equals(Lab.root(written), Lab.root(read)), "seed " + seed);
            assertArrayEquals(written.toBytes(), read.toBytes(), "seed " + seed);
        }
    }

    @Test
    void emfReadsWhatIsWrittenAndTheReverse() throws IOException {
        for (int seed = 100; seed < 110; seed++) {
            Path file = folder.resolve("ours" + seed + ".material");
            NitrolithResource ours = randomShelf(file, new Random(seed), 30);
            ours.save(null);
            XMIResourceImpl emf = new XMIResourceImpl(ModelFiles.uri(file));
            emf.load(Map.of());
            assertTrue(new EcoreUtil.EqualityHelper().equals(Lab.root(ours), emf.getContents().getFirst()));
            assertEquals(ours.getID(Lab.item(Lab.root(ours), 3)), emf.getID(Lab.item(emf.getContents().getFirst(), 3)));

            Path theirs = folder.resolve("emf" + seed + ".material");
            emf.setURI(ModelFiles.uri(theirs));
            emf.save(Map.of(XMIResourceImpl.OPTION_ENCODING, "UTF-8"));
            LoadResult back = ModelFiles.load(theirs, Lab.resourceSet(folder));
            assertEquals(List.of(), back.diagnostics());
            assertArrayEquals(ours.toBytes(), back.resource().toBytes());
        }
    }

    @Test
    void anIdStaysThroughMoveRemovalAndReturn() throws IOException {
        NitrolithResource resource = Lab.shelf(folder.resolve("a.material"), Lab.resourceSet(folder),
                Lab.create(Lab.SAMPLE, "one"), Lab.create(Lab.SAMPLE, "two"));
        List<EObject> items = Lab.list(Lab.root(resource), "items");
        EObject one = items.getFirst();
        String id = resource.getID(one);
        assertNotNull(id);
        items.remove(one);
        items.add(one);
        assertEquals(id, resource.getID(one));
        NitrolithResource other = Lab.shelf(folder.resolve("b.material"), resource.getResourceSet(), one);
        assertEquals(id, other.getID(one), "also in another file");
        assertNotEquals(id, resource.getID(items.getFirst()));
    }

    @Test
    void anElementWithoutIdGetsTheSameOneEachTime() throws IOException {
        Path file = folder.resolve("hand.material");
        Files.writeString(file, Lab.head() + "    name=\"by hand\">\n  <items xsi:type=\"lab:Sample\" name=\"s\"/>\n"
                + "  <items xsi:type=\"lab:Sample\" name=\"t\"/>\n</lab:Shelf>\n");
        LoadResult first = ModelFiles.load(file, Lab.resourceSet(folder));
        LoadResult second = ModelFiles.load(file, Lab.resourceSet(folder));
        assertArrayEquals(first.resource().toBytes(), second.resource().toBytes());
        assertEquals(LoadDiagnostic.MISSING_ID, first.diagnostics().getFirst().code());
        assertEquals(1, first.diagnostics().size(), "one message for all of them");
        assertNotEquals(first.resource().getID(Lab.item(Lab.root(first.resource()), 0)),
                first.resource().getID(Lab.item(Lab.root(first.resource()), 1)));
    }

    @Test
    void referencesToOtherFilesAreRelative() throws IOException {
        ResourceSet resourceSet = Lab.resourceSet(folder);
        Files.createDirectories(folder.resolve("cells"));
        Files.createDirectories(folder.resolve("materials a"));
        NitrolithResource target = Lab.shelf(folder.resolve("materials a/m.material"), resourceSet,
                Lab.create(Lab.SAMPLE, "target"));
        EObject sample = Lab.create(Lab.SAMPLE, "s");
        Lab.set(sample, "twin", Lab.item(Lab.root(target), 0));
        Lab.<EObject>list(sample, "compare").addAll(List.of(Lab.item(Lab.root(target), 0), sample));
        NitrolithResource resource = Lab.shelf(folder.resolve("cells/c.cell"), resourceSet, sample);
        resource.setID(sample, "_s");
        target.setID(Lab.item(Lab.root(target), 0), "_t");
        target.save(null);
        resource.save(null);
        String text = Files.readString(folder.resolve("cells/c.cell"));
        assertTrue(text.contains("    <twin href=\"../materials%20a/m.material#_t\"/>\n"), text);
        assertTrue(text.contains("        href=\"#_s\"/>\n"), text);
        assertFalse(text.contains(folder.toString()), "no absolute path");

        LoadResult loaded = ModelFiles.load(folder.resolve("cells/c.cell"), Lab.resourceSet(folder));
        EObject read = Lab.item(Lab.root(loaded.resource()), 0);
        byte[] unresolved = loaded.resource().toBytes();
        assertEquals("target", Lab.get((EObject) Lab.get(read, "twin"), "name"));
        assertEquals(read, Lab.<EObject>list(read, "compare").get(1));
        assertArrayEquals(unresolved, loaded.resource().toBytes(), "resolving a reference changes nothing");
        assertEquals(text, new String(unresolved, StandardCharsets.UTF_8));
        assertEquals(List.of(), ModelFiles.danglingReferences(loaded.resource()));
    }

    @Test
    void anUnorderedFeatureIsSorted() throws IOException {
        EObject sample = Lab.create(Lab.SAMPLE, "s");
        Lab.<String>list(sample, "keywords").addAll(List.of("zeta", "alpha", "mu"));
        NitrolithResource resource = Lab.shelf(folder.resolve("a.material"), Lab.resourceSet(folder), sample);
        String text = new String(resource.toBytes(), StandardCharsets.UTF_8);
        assertTrue(text.indexOf("alpha") < text.indexOf("mu") && text.indexOf("mu") < text.indexOf("zeta"), text);
    }

    @Test
    void whiteSpaceAndSpecialCharactersSurvive() throws IOException {
        List<String> values = List.of("  spaces  ", "tab\there", "line\nbreak\n", "\n", "cr\rlf\r\n", "quote\"'<>&]]>",
                "",
                "\u03b2-Li\u2083N", "\ud83d\udd2c");
        for (String value : values) {
            EObject sample = Lab.create(Lab.SAMPLE, value);
            Lab.<String>list(sample, "tags").addAll(List.of(value, "x" + value));
            Path file = folder.resolve("text.material");
            Files.deleteIfExists(file);
            Lab.shelf(file, Lab.resourceSet(folder), sample).save(null);
            EObject read = Lab.item(Lab.root(ModelFiles.load(file, Lab.resourceSet(folder)).resource()), 0);
            assertEquals(value, Lab.get(read, "name"));
            assertEquals(List.of(value, "x" + value), Lab.list(read, "tags"));
        }
    }

    @Test
    void severalRootsAndNoneAreWritten() throws IOException {
        ResourceSet resourceSet = Lab.resourceSet(folder);
        NitrolithResource resource = Lab.shelf(folder.resolve("a.material"), resourceSet, Lab.create(Lab.SAMPLE, "s"));
        resource.getContents().add(Lab.create(Lab.SHELF, "second"));
        resource.save(null);
        LoadResult loaded = ModelFiles.load(folder.resolve("a.material"), Lab.resourceSet(folder));
        assertEquals(2, loaded.resource().getContents().size());
        assertArrayEquals(resource.toBytes(), loaded.resource().toBytes());
        NitrolithResource empty = new NitrolithResource(ModelFiles.uri(folder.resolve("empty.material")));
        empty.save(null);
        assertEquals(0, ModelFiles.load(folder.resolve("empty.material"), Lab.resourceSet(folder)).resource()
                .getContents().size());
    }

    @Test
    void aModelWithoutResourceSetLoads() throws IOException {
        Path file = folder.resolve("a.material");
        randomShelf(file, new Random(3), 5).save(null);
        NitrolithResource alone = new NitrolithResource(URI.createFileURI(file.toString()));
        alone.load(null);
        assertEquals(5, Lab.list(alone.getContents().getFirst(), "items").size());
    }

    /** Items with values and references of each sort, many to many and nested. */
    static NitrolithResource randomShelf(Path file, Random random, int size) {
        ResourceSet resourceSet = Lab.resourceSet(file.getParent());
        EObject[] items = new EObject[size];
        for (int i = 0; i < size; i++) {
            items[i] = Lab.create(random.nextBoolean() ? Lab.SAMPLE : Lab.POWDER, "item " + i);
            if (random.nextBoolean()) {
                Lab.set(items[i], "mass", BigDecimal.valueOf(random.nextInt(10_000), 3));
            }
            if (random.nextInt(3) == 0) {
                Lab.set(items[i], "notes", "line 1\nline " + random.nextInt());
            }
            Lab.set(items[i], "count", random.nextInt(3));
            for (int k = random.nextInt(3); k > 0; k--) {
                Lab.<Integer>list(items[i], "sizes").add(random.nextInt(5));
                Lab.<String>list(items[i], "tags").add("t" + random.nextInt(5));
                Lab.<EObject>list(items[i], "parts").add(Lab.create(Lab.POWDER, "part " + k));
            }
        }
        NitrolithResource resource = Lab.shelf(file, resourceSet, items);
        Lab.set(Lab.root(resource), "best", items[random.nextInt(size)]);
        for (EObject item : items) {
            if (item.eClass() == Lab.SAMPLE) {
                for (int k = random.nextInt(6); k > 0; k--) {
                    EObject other = items[random.nextInt(size)];
                    List<EObject> references = Lab.list(item, other.eClass() == Lab.POWDER ? "from" : "compare");
                    if (!references.contains(other)) {
                        references.add(random.nextInt(references.size() + 1), other);
                    }
                }
            }
        }
        assertFalse(((InternalEObject) items[0]).eIsProxy());
        return resource;
    }
}
