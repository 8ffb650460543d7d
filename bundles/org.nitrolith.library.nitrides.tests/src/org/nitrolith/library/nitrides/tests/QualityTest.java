// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Cited;
import org.nitrolith.model.base.Discrepancy;
import org.nitrolith.model.base.Reading;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialRecord;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.ModelLibraries;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.units.Quantity;

/** The library's own standards: everything cited, everything readable, nothing that dangles, files that stay as they are. */
class QualityTest {

    static List<String> files() {
        return NitrideLibrary.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void loadingAndSavingChangesNoByte(String path) throws IOException {
        LoadResult loaded = ModelFiles.load(NitrideLibrary.uri(path), ModelFiles.createResourceSet(null));
        assertEquals(List.of(), loaded.diagnostics());
        try (InputStream in = loaded.resource().getResourceSet().getURIConverter().createInputStream(NitrideLibrary.uri(path))) {
            assertArrayEquals(in.readAllBytes(), loaded.resource().toBytes());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noReferenceDangles(String path) {
        NitrolithResource resource = (NitrolithResource) Shared.LIBRARY.root(path).eResource();
        assertEquals(List.of(), ModelFiles.danglingReferences(resource));
        assertTrue(ModelLibraries.isLibrary(resource.getURI()));
        assertTrue(resource.isReadOnly());
    }

    @Test
    void everyCitedElementHasASource() {
        List<String> without = new ArrayList<>();
        for (EObject element : Shared.elements()) {
            boolean exempt = element instanceof Interface || element instanceof StackItem item
                    && item.eContainer().eContents().stream().anyMatch(Source.class::isInstance)
                    || NitrideLibrary.id(element).matches("cell-parts|literature|targets");
            if (element instanceof Cited cited && !exempt && cited.getSources().isEmpty()) {
                without.add(Shared.where(element));
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everySourceNamesWhereItIsFrom() {
        for (Source source : Shared.elements(Source.class)) {
            assertTrue(source.getReadIn() != null || !source.getCitations().isEmpty(), Shared.where(source));
            if (source.getReadIn() != null) {
                assertTrue(source.getPlace() != null && !source.getPlace().isBlank(), Shared.where(source));
            }
        }
    }

    @Test
    void whatIsNotInTheReviewHasItsOwnCitation() {
        for (MaterialRecord entry : Shared.elements(MaterialRecord.class)) {
            for (Source source : entry.getSources()) {
                boolean own = source.getCitations().stream().anyMatch(c -> c.getTitle() != null);
                assertTrue(source.getReadIn() == Shared.LIBRARY.review() || own, Shared.where(entry));
            }
        }
    }

    @Test
    void quantitiesAreReadableAndOfTheRightKind() {
        int quantities = 0;
        for (EObject element : Shared.elements()) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (element.eGet(attribute) instanceof Quantity quantity) {
                    quantities++;
                    String at = Shared.where(element) + " " + attribute.getName() + " " + quantity;
                    assertTrue(quantity.isReadable(), at);
                    EAnnotation annotation = attribute.getEAnnotation("https://nitrolith.org/unit");
                    String unit = annotation == null ? "*" : annotation.getDetails().get("unit");
                    assertTrue(unit.equals("*") || quantity.isCompatibleWith(unit.equals("1") ? "" : unit), at);
                }
            }
        }
        assertTrue(quantities > 500, "only " + quantities);
    }

    @Test
    void formulasAreReadableOrSymbolicForAReason() {
        Set<String> symbolic = Set.of("LiPON", "LiBPON", "LiPSON", "LiLaAlPON", "Li3x+1NxI", "Li6MoN4-Li7NbN4",
                "Li6WN4-Li7TaN4", "Li3N/LiF");
        for (Material material : Shared.elements(Material.class)) {
            Formula formula = material.getFormula();
            if (formula == null) {
                assertTrue(Set.of("NCM83", "Pouch foil").contains(material.getName()), material.getName());
                continue;
            }
            assertTrue(formula.isReadable(), material.getName());
            assertEquals(symbolic.contains(formula.toString()), !formula.isProportioned(), material.getName());
            assertTrue(formula.isProportioned() || formula.reason().isPresent(), material.getName());
        }
    }

    @Test
    void fortyFourDiscrepanciesPointAtWhatTheyConcern() {
        List<Discrepancy> all = Shared.LIBRARY.discrepancies();
        assertEquals(44, all.size());
        for (int i = 0; i < all.size(); i++) {
            Discrepancy discrepancy = all.get(i);
            assertEquals("D%02d".formatted(i + 1), discrepancy.getKey());
            assertFalse(discrepancy.getConcerns().isEmpty(), discrepancy.getKey());
            assertTrue(discrepancy.getConcerns().stream().noneMatch(EObject::eIsProxy), discrepancy.getKey());
            assertTrue(discrepancy.getReadings().size() >= 2 || discrepancy.getKey().equals("D27"), discrepancy.getKey());
            assertTrue(discrepancy.getReason() != null && !discrepancy.getReason().isBlank(), discrepancy.getKey());
            for (Reading reading : discrepancy.getReadings()) {
                assertTrue(reading.getPrinted() != null && !reading.getPrinted().isBlank(), discrepancy.getKey());
            }
            assertTrue(discrepancy.getUsed() == null || discrepancy.getReadings().contains(discrepancy.getUsed()),
                    discrepancy.getKey());
        }
    }

    @Test
    void discrepancyOfLiponPointsAtTheRecordThatIsUsed() {
        Discrepancy first = Shared.LIBRARY.discrepancies().getFirst();
        assertEquals("Li2.9PO3.3N0.46", ((Material) first.eContainer()).getName());
        assertEquals("3.3E-6 S/cm", first.getUsed().getValue().toString());
        assertEquals("lipon-li2.9po3.3n0.46.sigma", NitrideLibrary.id(first.getConcerns().getFirst()));
        assertTrue(first.getReadings().stream().anyMatch(r -> r.getValue().toString().equals("3.3E-5 S/cm")));
    }

    @Test
    void keysOfCitationsAreUnique() {
        List<String> keys = Shared.LIBRARY.citations().stream().map(Citation::getKey).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
    }
}
