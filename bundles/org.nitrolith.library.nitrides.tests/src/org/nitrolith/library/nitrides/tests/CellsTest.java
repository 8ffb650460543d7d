// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nitrolith.library.nitrides.LibraryTable;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellPerformance;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.material.LiteratureEntry;
import org.nitrolith.model.material.Material;
import org.nitrolith.units.Quantity;

/** Each of the 34 cells and coatings holds what its row of the review prints, and nothing that is not printed there. */
class CellsTest {

    private static final NitrideLibrary LIBRARY = Shared.LIBRARY;
    private static final int CELLS = 34;

    static Stream<String> keys() {
        return LIBRARY.entries(LibraryTable.CELLS).stream().limit(CELLS).map(LiteratureEntry::getKey);
    }

    private static LiteratureEntry row(String key) {
        return LIBRARY.entries(LibraryTable.CELLS).stream().filter(e -> e.getKey().equals(key)).findFirst().orElseThrow();
    }

    private static CellBuild cell(String key) {
        return LIBRARY.cells().stream().filter(c -> NitrideLibrary.id(c).equals(key)).findFirst().orElseThrow();
    }

    private static String printed(String key, String column) {
        return row(key).getPrinted().stream().filter(p -> p.getProperty().equals(column)).map(p -> p.getText()).findFirst().orElse(null);
    }

    private static void assertPrinted(String key, String column, String unit, Quantity found) {
        String text = printed(key, column);
        if (text == null) {
            assertNull(found, key + " has " + column + " " + found);
        } else {
            assertEquals(Double.parseDouble(text), found.in(unit), 1e-12, key + " " + column);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void itsPerformanceIsThatOfTheRow(String key) {
        CellBuild cell = cell(key);
        assertEquals(1, cell.getPerformances().size());
        CellPerformance performance = cell.getPerformances().getFirst();
        assertEquals(printed(key, "record_type"), performance.getRecordType());
        assertEquals(printed(key, "configuration"), performance.getConfiguration());
        assertPrinted(key, "cathode_loading_mg_cm2", "mg/cm2", performance.getLoading());
        assertPrinted(key, "areal_capacity_mAh_cm2", "mAh/cm2", performance.getArealCapacity());
        assertEquals(printed(key, "areal_capacity_qualifier"), performance.getCapacityQualifier());
        assertPrinted(key, "CCD_mA_cm2", "mA/cm2", performance.getCriticalCurrentDensity());
        assertEquals(printed(key, "rate"), performance.getRate());
        assertEquals(printed(key, "cycles"), performance.getCycles());
        assertEquals(printed(key, "condition"), performance.getCondition());
        assertEquals(Optional.ofNullable(printed(key, "temperature")).map(t -> t.replace("C", "degC")).orElse(null),
                Objects.toString(performance.getTemperature(), null));
        assertEquals(Optional.ofNullable(printed(key, "current_density_mA_cm2")).map(list -> list.replaceAll(",.*,\\s*", "..") + " mA/cm2")
                .orElse(null), Objects.toString(performance.getCurrentDensity(), null));
        Source source = performance.getSources().getFirst();
        Source printed = row(key).getSources().getFirst();
        assertEquals(printed.getLines(), source.getLines());
        assertEquals(printed.getPlace(), source.getPlace());
        assertEquals(printed.getQuotation(), source.getQuotation());
        assertEquals(printed.getCitations().stream().map(Citation::getKey).toList(),
                source.getCitations().stream().map(Citation::getKey).toList());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyLayerIsPrinted(String key) {
        String text = Stream.of("configuration", "cathode", "sse", "anode", "coating_or_interlayer").map(c -> printed(key, c))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
        for (Layer layer : cell(key).getStack().stream().filter(Layer.class::isInstance).map(Layer.class::cast).toList()) {
            Material material = layer instanceof CompositeElectrode electrode ? electrode.getActiveMaterial() : layer.getMaterial();
            if (material != null) {
                Stream<String> names = Stream.concat(Stream.of(material.getName(), Objects.toString(material.getFormula())),
                        material.getSymbols().stream());
                assertTrue(names.anyMatch(text::contains), key + ": " + material.getName() + " is not in: " + text);
            }
            if (layer instanceof LithiumAnode) {
                String anode = Objects.requireNonNullElse(printed(key, "anode"), "");
                assertEquals(anode.contains("20 um") ? "20 um" : null, Objects.toString(layer.getThickness(), null), key);
            }
            if (layer instanceof CompositeElectrode electrode) {
                assertPrinted(key, "cathode_loading_mg_cm2", "mg/cm2", electrode.getLoading());
            }
        }
    }

    /** Fig. 15H prints the areal capacity of the cells, not a reversible capacity that was measured. */
    @ParameterizedTest
    @MethodSource("keys")
    void theArealCapacityOfFig15IsThatOfTheElectrode(String key) {
        Optional<CompositeElectrode> cathode = cell(key).getStack().stream().filter(CompositeElectrode.class::isInstance)
                .map(CompositeElectrode.class::cast).findFirst();
        boolean designed = printed(key, "areal_capacity_mAh_cm2") != null && printed(key, "areal_capacity_qualifier") == null;
        assertEquals(designed ? "2.2 mAh/cm2" : null,
                Objects.toString(cathode.map(CompositeElectrode::getArealCapacity).orElse(null), null));
    }
}
