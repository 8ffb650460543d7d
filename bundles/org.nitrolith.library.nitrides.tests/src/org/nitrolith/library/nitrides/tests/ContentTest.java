// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.nitrolith.chemistry.Element;
import org.nitrolith.library.nitrides.LibraryTable;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Target;
import org.nitrolith.model.base.TargetKind;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.LiteratureEntry;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.Origin;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.SynthesisMethod;
import org.nitrolith.model.notebook.Project;

/** How much is in the library: nothing of the review's tables is missing. */
class ContentTest {

    private static final NitrideLibrary LIBRARY = Shared.LIBRARY;

    private static boolean isFromTables1To4(Cited entry) {
        return entry.getSources().stream().anyMatch(s -> s.getReadIn() == LIBRARY.review()
                && s.getPlace() != null && s.getPlace().matches("Table [1-4]"));
    }

    @Test
    void allConductivitiesAndActivationEnergiesOfTables1To4() {
        List<Material> materials = LIBRARY.materials();
        assertEquals(45, materials.stream().flatMap(m -> m.getConductivities().stream())
                .filter(ContentTest::isFromTables1To4).count());
        assertEquals(47, materials.stream().flatMap(m -> m.getActivations().stream())
                .filter(ContentTest::isFromTables1To4).count());
    }

    @Test
    void all41ConductivitiesOfTable5HaveTheirMethod() {
        List<ConductivityRecord> inTable5 = Shared.elements(ConductivityRecord.class).stream()
                .filter(r -> r.getSources().stream().anyMatch(s -> "Table 5".equals(s.getPlace()))).toList();
        assertEquals(41, inTable5.size());
        assertTrue(inTable5.stream().allMatch(r -> r.getForm() != null && r.getForm().getMethod() != null));
    }

    @Test
    void rowsAsPrinted() {
        assertEquals(115, LIBRARY.entries(LibraryTable.MATERIALS).size());
        assertEquals(41, LIBRARY.entries(LibraryTable.SYNTHESIS).size());
        assertEquals(75, LIBRARY.entries(LibraryTable.STABILITY).size());
        assertEquals(74, LIBRARY.entries(LibraryTable.CELLS).size());
        assertEquals(29, LIBRARY.entries(LibraryTable.TARGETS).size());
    }

    @Test
    void everyRowOfMaterialsMadeAMaterial() {
        for (LiteratureEntry entry : LIBRARY.entries(LibraryTable.MATERIALS)) {
            assertTrue(entry.getAbout().stream().anyMatch(Material.class::isInstance), entry.getKey());
            assertTrue(LIBRARY.find(entry.getKey()).isPresent() || entry.getAbout().size() > 0, entry.getKey());
        }
    }

    @Test
    void rowsThatMadeNoElementAreGeneralStatements() {
        Set<String> general = LIBRARY.entries().stream().filter(e -> e.getAbout().isEmpty()).map(LiteratureEntry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("st-01", "st-09", "st-10", "st-23", "st-24", "st-32", "st-33", "st-34", "st-46"), general);
    }

    @Test
    void oneMaterialForACompound() {
        List<String> names = LIBRARY.materials().stream().map(Material::getName).toList();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(87, names.size());
        assertEquals(Set.of("alpha", "beta", "beta (Li2.92N0.97 model)", "beta (Li2.83N0.94 model)", "gamma"),
                LIBRARY.find("Li3N").orElseThrow().getPhases().stream().map(Phase::getName).collect(Collectors.toSet()));
    }

    @Test
    void everyNitrideHasNitrogenAndLithium() {
        Set<MaterialClass> nitrides = Set.of(MaterialClass.LITHIUM_NITRIDE, MaterialClass.LIPON,
                MaterialClass.NITRIDE_HALIDE, MaterialClass.NITRIDE_CHALCOGENIDE, MaterialClass.NITRIDOPHOSPHATE,
                MaterialClass.GROUP14_NITRIDE, MaterialClass.GROUP13_NITRIDE);
        List<Material> found = LIBRARY.materials().stream().filter(m -> nitrides.contains(m.getMaterialClass())).toList();
        assertEquals(57, found.size());
        for (Material material : found) {
            assertTrue(material.getFormula().elements().containsAll(Set.of(Element.Li, Element.N)),
                    material.getName());
        }
    }

    @Test
    void cellsAndTemplates() {
        List<CellBuild> cells = LIBRARY.cells();
        assertEquals(36, cells.size());
        Set<String> ids = cells.stream().map(NitrideLibrary::id).collect(Collectors.toSet());
        IntStream.rangeClosed(1, 34).forEach(i -> assertTrue(ids.contains("ce-%02d".formatted(i)), "ce-" + i));
        assertTrue(ids.containsAll(Set.of("Fig17-LGPS", "Fig17-Li3InCl6")));
    }

    @Test
    void targetsAndEnergyStatements() {
        List<Project> projects = LIBRARY.targets().getProjects();
        assertEquals(List.of(29, 20, 3), projects.stream().map(p -> p.getTargets().size()).toList());
        Target current = projects.getFirst().getTargets().get(9);
        assertEquals("ta-10", current.getKey());
        assertEquals("12 mA/cm2", current.getValue().toString());
        assertEquals(1, projects.getFirst().getTargets().stream().filter(t -> t.getKind() == TargetKind.OPEN_QUESTION)
                .count());
    }

    @Test
    void references1To27InFull() {
        for (int i = 1; i <= 27; i++) {
            var citation = LIBRARY.reference(i).orElseThrow();
            assertTrue(citation.getTitle() != null && citation.getYear() > 1900 && citation.getPages() != null
                    && !citation.getAuthors().isEmpty(), "reference " + i);
        }
        assertEquals("10.1039/d4ee04927f", LIBRARY.review().getDoi());
        long named = LIBRARY.citations().stream().filter(c -> c.getListedAtLines() != null && c.getTitle() == null).count();
        assertEquals(60, named);
    }

    @Test
    void methodsOfTables5And6WithTheParametersOfSection3() {
        List<SynthesisMethod> methods = LIBRARY.methods();
        assertEquals(15, methods.size());
        assertEquals(40, methods.stream().mapToInt(m -> m.getParameters().size()).sum());
        assertEquals(3, methods.stream().filter(m -> !m.getAdvantages().isEmpty() && !m.getDisadvantages().isEmpty()
                && !m.getSuitableForms().isEmpty()).count());
    }

    @Test
    void stabilityHasItsClasses() {
        List<Material> materials = LIBRARY.materials();
        assertEquals(6, materials.stream().flatMap(m -> m.getWindows().stream())
                .filter(w -> w.getSources().stream().anyMatch(s -> s.getReadIn() != null)).count());
        assertEquals(3, LIBRARY.find("LiPON").orElseThrow().getWindows().size());
        assertTrue(Stream.of("Li3N", "Li9N2Cl3").allMatch(n -> LIBRARY.find(n).orElseThrow().getExposures().size() >= 3));
        assertEquals(3, Shared.elements(ArrheniusRecord.class).stream()
                .filter(r -> r.getOrigin() == Origin.CALCULATED).count());
    }
}
