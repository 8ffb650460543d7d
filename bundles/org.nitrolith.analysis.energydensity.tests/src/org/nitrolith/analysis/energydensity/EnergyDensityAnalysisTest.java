// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisRegistry;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.EnergyEstimate;
import org.nitrolith.model.cell.LayerShare;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The analysis as it is found through the extension point and run. */
class EnergyDensityAnalysisTest {

    private final Fig17Cell fig17 = new Fig17Cell();

    private static AnalysisDescriptor descriptor() {
        return AnalysisRegistry.read().find("org.nitrolith.analysis.energydensity.energy").orElseThrow();
    }

    private AnalysisResult run(Map<String, String> settings) {
        return AnalysisRegistry.run(descriptor(), fig17.cell, settings, AnalysisContext.empty());
    }

    @Test
    void isFoundForCellBuildsOnly() {
        AnalysisRegistry registry = AnalysisRegistry.read();
        assertTrue(registry.forClassOf(fig17.cell).stream().anyMatch(d -> d.id().equals(descriptor().id())));
        assertTrue(registry.forClassOf(fig17.al).isEmpty());
        assertEquals("Energy density", descriptor().label());
    }

    @Test
    void givesFiguresChartsAndAnEstimate() {
        AnalysisResult result = run(Map.of());
        assertTrue(result.isSuccessful(), () -> result.messages().toString());
        assertEquals(354.2, result.figure("gravimetricEnergyDensity").orElseThrow().value(), 0.05);
        assertEquals(21.52, result.figure("criticalSseThickness").orElseThrow().value(), 0.005);
        double need = 40e-4 * 4 / 0.25 / (1000 * 0.55);
        assertEquals(need, result.figure("conductivityForCharge").orElseThrow().value(), 1e-12);
        assertEquals(3, result.charts().size());
        result.charts().forEach(c -> assertTrue(SvgChartWriter.standard().write(c).endsWith("</svg>\n")));
        assertEquals(1, result.elements().size());
        assertTrue(fig17.cell.getEstimates().isEmpty());
    }

    @Test
    void theEstimateBalances() {
        NewElement.addAll(run(Map.of()).elements());
        EnergyEstimate estimate = fig17.cell.getEstimates().get(0);
        assertEquals(354.2, estimate.getGravimetricEnergyDensity().in("Wh/kg"), 0.05);
        double percent = 0;
        double mass = 0;
        for (LayerShare share : estimate.getShares()) {
            percent += share.getMassFraction().in("%");
            mass += share.getArealMass().in("mg/cm2");
        }
        assertEquals(100, percent, 1e-5);
        assertEquals(15000 / estimate.getGravimetricEnergyDensity().in("Wh/kg"), mass, 1e-5);
        assertEquals(fig17.lgps, estimate.getShares().get(2).getLayer());
        assertFalse(estimate.getAssumptions().isEmpty());
    }

    @Test
    void messagesPointAtTheLayer() {
        fig17.nitride.setThickness(Quantity.parse("-20 um"));
        AnalysisResult result = run(Map.of());
        assertFalse(result.isSuccessful());
        AnalysisMessage message = result.messages().stream().filter(m -> m.severity() == AnalysisMessage.Severity.ERROR)
                .findFirst().orElseThrow();
        assertEquals(fig17.nitride, message.element().orElseThrow());
        assertTrue(message.text().contains("-20 um"));
        assertTrue(result.elements().isEmpty());
    }

    @Test
    void badSettingsAreRefused() {
        AnalysisResult result = run(Map.of("target", "350 V", "colour", "red"));
        assertEquals(2, result.messages().size());
        assertFalse(result.isSuccessful());
    }

    @Test
    void ratePolarises() {
        fig17.lgps.setConductivity(Quantity.parse("1 mS/cm"));
        fig17.nitride.setConductivity(Quantity.parse("1 mS/cm"));
        AnalysisResult result = run(Map.of("rate", "2"));
        double voltage = 3.75 - 1e-3 * 8 * 40e-4 / 1e-3;
        assertEquals(voltage, result.figure("voltageAtRate").orElseThrow().value(), 1e-12);
    }

    @Test
    void aStudyIsStoredWithTableAndCriticalValues() {
        EnergySweep sweep = fig17.energy().sweep(List.of("cathode.arealCapacity=2:10:9", "sse.thickness=1um:150um:30"),
                List.of("350 Wh/kg"), List.of()).orElseThrow();
        DesignStudy study = EnergyElements.study("Fig. 17C", sweep, OffsetDateTime.MIN);
        assertEquals(4, study.getColumns().size());
        assertEquals("mAh/cm2", study.getColumns().get(0).getUnit());
        assertEquals(270, study.getColumns().get(2).getValues().size());
        assertEquals("350 Wh/kg", study.getTargets().get(0).getValue().toString());
        assertTrue(study.getCritical().stream().anyMatch(c -> c.getCondition().equals("cathode.arealCapacity=10.0")
                && Math.abs(c.getValue().in("um") - 108.82) < 0.005));
        assertTrue(SvgChartWriter.standard().write(CellCharts.sweep(sweep)).contains("350"));
    }
}
