// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.chemistry.Element;
import org.nitrolith.library.nitrides.MaterialFilter;
import org.nitrolith.library.nitrides.MaterialSummary;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.FoilCounting;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.cell.LithiumCounting;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.cell.ThicknessCounting;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;

/** Finding, searching, the templates, and models of a project that refer to the library. */
class UseTest {

    private static final NitrideLibrary LIBRARY = Shared.LIBRARY;

    @ParameterizedTest
    @CsvSource({ "li3n, Li3N", "LI3N, Li3N", "β-Li3N, Li3N", "beta-Li3N, Li3N", "Vacancy-rich β-Li3N, Li3N",
        "beta-li3n-vacancy-rich, Li3N", "LGPS, Li10GeP2S12", "lgps, Li10GeP2S12", "Li3N–LiI–LiOH, Li3N-LiI-LiOH",
        "NCM811, NMC811", "Li2NC2, Li2CN2", "alpha-Li10P4N10, Li10P4N10", "Cu, Copper" })
    void find(String typed, String name) {
        assertEquals(name, LIBRARY.find(typed).map(Material::getName).orElse("nothing"));
    }

    @Test
    void unknownNameFindsNothing() {
        assertTrue(LIBRARY.find("unobtainium").isEmpty());
        assertTrue(LIBRARY.cell("unobtainium").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> LIBRARY.root("../plugin.xml"));
    }

    @Test
    void searchByWordsAndFilter() {
        assertEquals(List.of("Li3N"), names(LIBRARY.search("alpen crystal", MaterialFilter.ALL)));
        assertEquals(List.of("Li9N2Cl3"), names(LIBRARY.search("vacancy-rich",
                MaterialFilter.ALL.withClass(MaterialClass.NITRIDE_HALIDE))));
        assertEquals(List.of("Li3N", "Li3InCl6", "Li10GeP2S12"),
                names(LIBRARY.search("", MaterialFilter.ALL.withLeastConductivity(1e-3))));
        assertEquals(List.of("Li2GeN2", "Li5GeN3", "Li8GeN4", "LiGe2N3"), names(LIBRARY.search("group-14",
                MaterialFilter.ALL.withElements(Set.of(Element.Ge, Element.N)))).stream().sorted().toList());
        assertEquals(List.of(), LIBRARY.search("no such words", MaterialFilter.ALL));
    }

    private static List<String> names(List<Material> materials) {
        return materials.stream().map(Material::getName).toList();
    }

    @Test
    void summaryPairsConductivityAndActivationEnergyOfOneForm() {
        MaterialSummary li9n2cl3 = MaterialSummary.of(LIBRARY.find("Li9N2Cl3").orElseThrow());
        assertEquals("4.3E-5 S/cm", li9n2cl3.conductivity().orElseThrow().getValue().toString());
        assertEquals("0.378 eV", li9n2cl3.activation().orElseThrow().getActivationEnergy().toString());
        assertTrue(MaterialSummary.of(LIBRARY.find("Li5NBr2").orElseThrow()).conductivity().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "Fig17-LGPS, LGPS, 2.04", "Fig17-Li3InCl6, Li3InCl6, 2.59" })
    void fig17(String name, String electrolyte, double density) {
        CellBuild cell = LIBRARY.cell(name).orElseThrow();
        List<Layer> layers = cell.getStack().stream().filter(Layer.class::isInstance).map(Layer.class::cast).toList();
        assertEquals(List.of("al", "cathode", electrolyte, "beta-Li3N", "anode", "cu"),
                layers.stream().map(Layer::getName).toList());
        assertEquals(5, cell.getStack().stream().filter(Interface.class::isInstance).count());
        for (int i = 0; i < cell.getStack().size(); i++) {
            StackItem item = cell.getStack().get(i);
            assertEquals(i % 2 == 1, item instanceof Interface, item.getName());
        }
        assertEquals(12, ((CurrentCollector) layers.get(0)).getThickness().in("um"), 1e-9);
        CompositeElectrode cathode = (CompositeElectrode) layers.get(1);
        assertEquals(200, cathode.getSpecificCapacity().in("mAh/g"), 1e-9);
        assertEquals(3.75, cathode.getMeanVoltage().in("V"), 1e-9);
        assertEquals(0.9, cathode.getActiveFraction().in(""), 1e-9);
        assertSame(LIBRARY.find(electrolyte).orElseThrow(), cathode.getElectrolyteMaterial());
        assertEquals(density, ((ElectrolyteLayer) layers.get(2)).getDensity().in("g/cm3"), 1e-9);
        assertEquals("beta", layers.get(3).getPhase().getName());
        LithiumAnode anode = (LithiumAnode) layers.get(4);
        assertEquals(1.2, anode.getNpRatio().value(), 1e-9);
        assertEquals(3500, anode.getSpecificCapacity().in("mAh/g"), 1e-9);
        assertEquals(LithiumCounting.ALL_LITHIUM, cell.getCounting().getLithium());
        assertEquals(FoilCounting.FULL, cell.getCounting().getFoils());
        assertEquals(ThicknessCounting.EACH_LAYER, cell.getCounting().getElectrolyteThickness());
        assertTrue(cell.getAssumptions().size() >= 8);
    }

    /** The closed formula of the energy check: 1000 U Q / m with the stack's own numbers. */
    @Test
    void fig17WithLgpsGivesTheKnownEnergyDensity() {
        CellBuild cell = LIBRARY.cell("Fig17-LGPS").orElseThrow();
        double mass = 0;
        double energy = 0;
        for (StackItem item : cell.getStack()) {
            switch (item) {
                case CompositeElectrode c -> {
                    double q = c.getArealCapacity().in("mAh/cm2");
                    mass += q / c.getSpecificCapacity().in("mAh/g") * 1000 / c.getActiveFraction().in("");
                    energy = 1000 * c.getMeanVoltage().in("V") * q;
                }
                case LithiumAnode l -> mass += 1000 * l.getNpRatio().value() * 4 / l.getSpecificCapacity().in("mAh/g");
                case Layer l -> mass += l.getThickness().in("um") * l.getDensity().in("g/cm3") / 10;
                default -> assertTrue(item instanceof Interface);
            }
        }
        assertEquals(354.2, energy / mass, 0.05);
    }

    @Test
    void projectRefersToTheLibraryByAStableUri(@TempDir Path project) throws IOException {
        ResourceSet set = ModelFiles.createResourceSet(project);
        NitrideLibrary library = NitrideLibrary.in(set);
        CellBuild own = EcoreUtil.copy(library.cell("Fig17-LGPS").orElseThrow());
        own.setName("Ours");
        Path file = project.resolve("ours.cell");
        NitrolithResource resource = (NitrolithResource) set.createResource(ModelFiles.uri(file));
        resource.getContents().add(own);
        resource.save(null);
        String text = Files.readString(file);
        assertTrue(text.contains("href=\"library:/nitrides/nitrides.material#lgps\""), text);
        assertFalse(text.contains("file:") || text.contains("platform:"), "no place of this machine");

        NitrolithResource again = ModelFiles.load(file, ModelFiles.createResourceSet(project)).resource();
        assertEquals(List.of(), again.diagnostics());
        assertEquals(List.of(), ModelFiles.danglingReferences(again));
        Layer sse = (Layer) ((CellBuild) again.getContents().getFirst()).getStack().get(4);
        assertEquals("Li10GeP2S12", sse.getMaterial().getName());
        assertTrue(NitrideLibrary.contains(sse.getMaterial()));
        assertFalse(NitrideLibrary.contains(sse));
        assertArrayEquals(Files.readAllBytes(file), again.toBytes());
    }

    @Test
    void referenceToWhatTheLibraryDoesNotHaveIsReported(@TempDir Path project) throws IOException {
        Path file = project.resolve("odd.cell");
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <cell:CellBuild
                    xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:cell="https://nitrolith.org/cell/1.0"
                    xmi:id="odd">
                  <stack
                      xsi:type="cell:ElectrolyteLayer"
                      xmi:id="a">
                    <material href="library:/nitrides/nitrides.material#no-such-material"/>
                  </stack>
                  <stack
                      xsi:type="cell:ElectrolyteLayer"
                      xmi:id="b">
                    <material href="library:/elsewhere/x.material#y"/>
                  </stack>
                </cell:CellBuild>
                """);
        NitrolithResource resource = ModelFiles.load(file, ModelFiles.createResourceSet(project)).resource();
        List<LoadDiagnostic> found = ModelFiles.danglingReferences(resource);
        assertEquals(2, found.size());
        assertTrue(found.get(0).message().contains("no-such-material"), found.get(0).message());
        assertTrue(found.get(1).message().contains("library:/elsewhere/x.material"), found.get(1).message());
    }

    @Test
    void theLibraryCannotBeWrittenOrLeft() {
        NitrolithResource resource = (NitrolithResource) LIBRARY.root(NitrideLibrary.PARTS_FILE).eResource();
        assertThrows(IOException.class, () -> resource.save(null));
        assertThrows(IOException.class, () -> LIBRARY.resourceSet().getURIConverter()
                .createInputStream(URI.createURI("library:/nitrides/../plugin.xml")));
    }

    @Test
    void everyShippedFileIsListed() {
        assertEquals(40, NitrideLibrary.files().size());
        assertEquals(36, NitrideLibrary.cellNames().size());
        assertEquals("library:/nitrides/cells/Fig17-LGPS.cell",
                LIBRARY.cell("fig17-lgps").orElseThrow().eResource().getURI().toString());
    }
}
