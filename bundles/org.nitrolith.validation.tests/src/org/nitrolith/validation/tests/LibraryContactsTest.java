// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.tests;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.validation.Diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the rules say of contacts with the data of the literature library: which, how grave, by which source, and what to do. */
class LibraryContactsTest {

    private static final String REVIEW = "doi 10.1039/d4ee04927f";

    @TempDir
    private Path folder;

    private final NitrideLibrary library = NitrideLibrary.open();

    /** NMC811 without electrolyte of its own, the electrolytes, lithium. */
    private List<Diagnostic> check(String... electrolytes) {
        CellBuild cell = CellFactory.eINSTANCE.createCellBuild();
        CompositeElectrode cathode = CellFactory.eINSTANCE.createCompositeElectrode();
        cathode.setName("cathode");
        cathode.setActiveMaterial(library.find("NMC811").orElseThrow());
        cell.getStack().add(cathode);
        for (String name : electrolytes) {
            ElectrolyteLayer layer = CellFactory.eINSTANCE.createElectrolyteLayer();
            layer.setName(name);
            layer.setMaterial(library.find(name).orElseThrow());
            cell.getStack().add(layer);
        }
        LithiumAnode lithium = CellFactory.eINSTANCE.createLithiumAnode();
        lithium.setName("lithium");
        lithium.setMaterial(library.find("Lithium").orElseThrow());
        cell.getStack().add(lithium);
        return Bench.check(folder, cell).stream().filter(d -> d.code().startsWith("cell.contact")
                || List.of("cell.outsideWindow", "cell.metastable", "cell.reducedByLithium").contains(d.code())).toList();
    }

    @Test
    void nitrideAtTheCathodeIsFlaggedAndAHalideSuggested() {
        List<Diagnostic> found = check("Li3N");
        assertEquals(List.of("warning cell.outsideWindow"), Bench.codes(found));
        assertEquals("NMC811 works at 3 to 4.3 V, outside of every recorded window of Li3N: 0 V to 0.48 V"
                + " (W. Li et al. 2024; W. Li et al. 2023).", found.getFirst().message());
        assertTrue(found.getFirst().fix().startsWith("Put a halide interlayer"), found.getFirst().fix());
        assertTrue(found.getFirst().fix().contains("Li3InCl6") && found.getFirst().fix().contains(REVIEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Li3InCl6", "LGPS"})
    void whatLithiumReducesIsAnErrorWithItsSourceAndANitrideSuggested(String electrolyte) {
        Diagnostic error = check(electrolyte).stream().filter(d -> d.severity() == Severity.ERROR).findFirst().orElseThrow();
        assertTrue(error.message().matches(".*\\(.* et al\\. \\d{4}.*\\)\\."), error.message());
        assertTrue(error.fix().startsWith("Put a nitride interlayer that is stable against lithium"), error.fix());
        assertTrue(error.fix().contains(REVIEW), error.fix());
    }

    @Test
    void liponLastsAtBothByItsWiderWindow() {
        List<Diagnostic> found = check("LiPON");
        assertTrue(found.stream().allMatch(d -> d.severity() == Severity.INFO), found.toString());
        assertTrue(found.stream().anyMatch(d -> d.code().equals("cell.metastable") && d.message().contains("0 V to 4.82 V")),
                found.toString());
    }

    @Test
    void reviewsOwnStacksHaveNoError() {
        for (String name : List.of("Fig17-LGPS", "Fig17-Li3InCl6")) {
            List<Diagnostic> errors = Bench.check(folder, library.cell(name).orElseThrow()).stream()
                    .filter(d -> d.severity() == Severity.ERROR).toList();
            assertEquals(List.of(), errors);
        }
    }
}
