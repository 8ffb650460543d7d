// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.tests;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.XyChart;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.FoilCounting;
import org.nitrolith.ui.celldesign.internal.design.ApplyValues;
import org.nitrolith.ui.celldesign.internal.design.Counting;
import org.nitrolith.ui.celldesign.internal.design.DesignCharts;
import org.nitrolith.ui.celldesign.internal.design.MainValue;
import org.nitrolith.ui.celldesign.internal.design.StackPicture;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;
import org.nitrolith.analysis.energydensity.MonteCarloPlan;
import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.analysis.energydensity.SweepPlan;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Trying values of a cell out, on set S1 of the review's Fig. 17; needs no display. */
class WorkingDesignTest {

    private final CellBuild cell = PouchStack.s1();
    private final WorkingDesign design = new WorkingDesign(cell);

    private double energy() {
        return design.result().orElseThrow().gravimetric();
    }

    @Test
    void typedValuesGiveThePrintedEnergies() {
        assertEquals(354.2, energy(), 0.05);
        design.set(MainValue.AREAL_CAPACITY, "10");
        design.set(MainValue.SSE_THICKNESS, "0.1 mm");
        assertEquals(359.8, energy(), 0.05);
        design.set(MainValue.POSITIVE_FOIL, "8 um");
        design.set(MainValue.NEGATIVE_FOIL, "4");
        design.set(MainValue.AREAL_CAPACITY, "4 mAh/cm2");
        design.set(MainValue.SSE_THICKNESS, "40");
        assertEquals(352.5, energy(), 0.05);
        assertEquals("4 mAh/cm2", ((CompositeElectrode) cell.getStack().get(1)).getArealCapacity().toString());
    }

    @ParameterizedTest
    @CsvSource({ "AREAL_CAPACITY, -4, NMC811, -4", "AREAL_CAPACITY, NaN, NMC811, NaN", "SSE_THICKNESS, -1, LGPS, -1",
        "NP_RATIO, 0.5, Li, 0.5", "POSITIVE_FOIL, 12 V, Al, 12 V", "NEGATIVE_FOIL, x, Cu, x" })
    void impossibleInputIsToldWithLayerAndValue(MainValue value, String typed, String layer, String told) {
        double before = energy();
        design.set(value, typed);
        assertFalse(design.isPossible());
        Finding worst = design.findings().getFirst();
        assertEquals(Severity.ERROR, worst.severity());
        assertTrue(worst.layer().contains(layer), worst.toString());
        assertTrue(worst.message().contains(told), worst.toString());
        assertEquals(before, energy(), 0, "the last possible design stays");
        design.set(value, "");
        assertTrue(design.isPossible());
    }

    @Test
    void criticalValuesBesideTheFields() {
        assertEquals("at least 3.895 mAh/cm²", design.critical(MainValue.AREAL_CAPACITY, 350));
        assertEquals("at most 21.52 µm", design.critical(MainValue.SSE_THICKNESS, 350));
        assertEquals("at most 1.641", design.critical(MainValue.NP_RATIO, 350));
        assertEquals("out of reach by this value alone", design.critical(MainValue.NP_RATIO, 500));
    }

    private static EditingDomain domain() {
        return new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
    }

    @Test
    void applyingIsOneChangeThatCanBeUndoneAndRedone() {
        EditingDomain domain = domain();
        design.set(MainValue.AREAL_CAPACITY, "6");
        design.set(MainValue.SSE_THICKNESS, "15 um");
        design.count(Counting.FOILS, 1);
        double tried = energy();
        Command command = ApplyValues.of(design, domain).orElseThrow();
        domain.getCommandStack().execute(command);
        design.applied();
        assertFalse(design.isChanged());
        assertEquals(tried, energy(), 1e-9);
        assertEquals(FoilCounting.SHARED, cell.getCounting().getFoils());
        assertTrue(cell.getStack().stream().filter(ElectrolyteLayer.class::isInstance)
                .allMatch(l -> ((ElectrolyteLayer) l).getThickness().equals(Quantity.parse("15 um"))));
        domain.getCommandStack().undo();
        design.reload();
        assertEquals(354.2, energy(), 0.05);
        domain.getCommandStack().redo();
        design.reload();
        assertEquals(tried, energy(), 1e-9);
    }

    @Test
    void nothingTriedOutIsNoChange() {
        design.set(MainValue.NP_RATIO, "1.2");
        assertFalse(design.isChanged());
        assertTrue(ApplyValues.of(design, domain()).isEmpty());
    }

    @Test
    void theStackIsDrawnInProportion() {
        EnergyResult result = design.result().orElseThrow();
        StackPicture linear = StackPicture.of(result, false);
        assertEquals(6, linear.boxes().size());
        assertEquals(1, linear.boxes().getLast().bottom(), 1e-12);
        double al = linear.boxes().get(0).bottom() - linear.boxes().get(0).top();
        double lgps = linear.boxes().get(2).bottom() - linear.boxes().get(2).top();
        assertEquals(12 / 20.0, al / lgps, 1e-12);
        StackPicture log = StackPicture.of(result, true);
        double logAl = log.boxes().get(0).bottom() - log.boxes().get(0).top();
        double logLgps = log.boxes().get(2).bottom() - log.boxes().get(2).top();
        assertEquals(Math.log(13) / Math.log(21), logAl / logLgps, 1e-12);
        double[] places = linear.labelPlaces(100, 16);
        for (int i = 1; i < places.length; i++) {
            assertTrue(places[i] - places[i - 1] >= 16 - 1e-9, "labels " + i);
        }
    }

    @Test
    void thePanelsCrossTheTargetAtTheCriticalValue() {
        XyChart chart = (XyChart) DesignCharts.panel(design, MainValue.SSE_THICKNESS, 0.03).orElseThrow();
        Series own = chart.series().stream().filter(s -> s.name().equals("this design")).findFirst().orElseThrow();
        for (int i = 0; i < own.size(); i++) {
            assertEquals(own.x(i) < 21.52, own.y(i) > 350, "at " + own.x(i));
        }
        assertEquals(List.of(350.0, 500.0), chart.targets().stream().map(t -> t.value()).toList());
        Series band = chart.series().getFirst();
        assertTrue(band.lower(5) < band.y(5) && band.y(5) < band.upper(5));
    }

    /** The third kind of panel: C3 and C4 of the review's energy statements, 84.57 um at 7 and 40.92 um at 4 mAh/cm2. */
    @ParameterizedTest
    @CsvSource({ "7, 84.57", "4, 40.92" })
    void lightFoilsCrossTheTargetAtAThickerElectrolyte(String capacity, double critical) {
        design.set(MainValue.AREAL_CAPACITY, capacity);
        XyChart chart = (XyChart) DesignCharts.lightFoils(design, 0.03).orElseThrow();
        Series light = chart.series().stream().filter(s -> s.name().equals("with these foils")).findFirst().orElseThrow();
        Series family = chart.series().stream().filter(s -> s.name().equals(capacity + " mAh/cm²")).findFirst().orElseThrow();
        for (int i = 0; i < light.size(); i++) {
            assertEquals(light.x(i) < critical, light.y(i) > 350, "at " + light.x(i));
            assertEquals(light.y(i), family.y(i), 1e-9);
        }
        Series own = chart.series().getLast();
        assertEquals("this design", own.name());
        assertTrue(own.y(5) < light.y(5));
        assertEquals(12, design.value(MainValue.POSITIVE_FOIL).orElseThrow(), 0, "the design keeps its foils");
    }

    @Test
    void aCellThatGivesItsLoadingHasAPanelOverTheArealCapacityToo() {
        CompositeElectrode cathode = (CompositeElectrode) cell.getStack().get(1);
        cathode.setArealCapacity(null);
        cathode.setLoading(Quantity.parse("20 mg/cm2"));
        design.reload();
        assertEquals("at least 3.895 mAh/cm²", design.critical(MainValue.AREAL_CAPACITY, 350));
        XyChart chart = (XyChart) DesignCharts.panel(design, MainValue.AREAL_CAPACITY, 0).orElseThrow();
        assertEquals(4, chart.series().getLast().x(0), 1e-9);
        assertEquals(354.2, chart.series().getLast().y(0), 0.05);
    }

    @Test
    void aSweepHoldsItsCriticalValue() {
        Outcome<DesignStudy> study = new SweepPlan("t", List.of("sse.thickness=1:150:61"), List.of("350 Wh/kg"))
                .run(design.energy(), OffsetDateTime.parse("2026-01-01T00:00:00Z"), StudyProgress.none());
        assertEquals(21.52, study.orElseThrow().getCritical().getFirst().getValue().in("um"), 0.005);
        assertEquals(61, study.orElseThrow().getColumns().getFirst().getValues().size());
    }

    @Test
    void aCancelledStudyGivesNothing() {
        for (StudyPlan plan : List.of(new SweepPlan("t", List.of("sse.thickness=1:150:61"), List.of()),
                new MonteCarloPlan("t", 0.03, 100_000))) {
            Outcome<DesignStudy> study = plan.run(design.energy(), OffsetDateTime.parse("2026-01-01T00:00:00Z"), fraction -> false);
            assertTrue(study.value().isEmpty());
            assertEquals("cancelled", study.findings().getFirst().code());
        }
    }
}
