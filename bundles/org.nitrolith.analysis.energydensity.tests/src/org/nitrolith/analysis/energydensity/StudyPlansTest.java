// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyKind;

/** Each kind of study on the review's LGPS stack: its numbers, its table, its chart, its refusals. */
class StudyPlansTest {

    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    /** 4 mAh/cm2, N/P 1.2, 12 um Al and 10 um Cu: 350 Wh/kg are met at 21.52 um of each electrolyte layer. */
    private static CellEnergy energy(String thickness) {
        return energy("4 mAh/cm2", thickness);
    }

    private static CellEnergy energy(String capacity, String thickness) {
        return new Fig17Cell().energy().set("cathode.arealCapacity", capacity).orElseThrow().set("sse.thickness", thickness).orElseThrow();
    }

    private static Outcome<DesignStudy> run(StudyPlan plan, String thickness) {
        return plan.run(energy(thickness), WHEN, StudyProgress.none());
    }

    @Test
    void inverseDesignOfOneValueIsItsCriticalValue() throws IOException {
        DesignStudy study = run(new InversePlan("i", List.of("sse.thickness=5um:100um"), "350 Wh/kg"), "40 um").orElseThrow();
        assertEquals(StudyKind.INVERSE, study.getKind());
        assertEquals(40, study.getVariables().getFirst().getFrom().in("um"), 1e-9);
        assertEquals(21.52, study.getVariables().getFirst().getTo().in("um"), 0.005);
        assertEquals(100 * (21.52 / 40 - 1), study.getColumns().getFirst().getValues().get(0), 0.02);
        StringBuilder csv = new StringBuilder();
        StudyTable.of(study).writeCsv(csv);
        assertTrue(csv.toString().startsWith("variable,before,after,unit,change/(%)\nsse.thickness,40.0,21.5"), csv.toString());
        assertTrue(chart(study).contains("SSE thickness (each layer)"), chart(study));
    }

    @Test
    void inverseDesignSpreadsTheChangeAndMeetsTheTarget() {
        DesignStudy study = run(new InversePlan("i", List.of("sse.thickness=5um:100um", "cathode.arealCapacity=1:12"), "350 Wh/kg"),
                "40 um").orElseThrow();
        CellEnergy changed = energy(study.getVariables().get(1).getTo().toString(), study.getVariables().get(0).getTo().toString());
        assertEquals(350, changed.evaluate().orElseThrow().get(Output.GRAVIMETRIC).orElseThrow(), 1e-4);
        assertTrue(study.getColumns().getFirst().getValues().get(0) < 0 && study.getColumns().getFirst().getValues().get(1) > 0);
    }

    @Test
    void sensitivitiesHaveTheEnergiesOfTheirEnds() {
        DesignStudy study = run(new SensitivityPlan("s", 0.1), "20 um").orElseThrow();
        List<String> names = study.getVariables().stream().map(v -> v.getName()).toList();
        int i = names.indexOf("sse.thickness");
        double thin = energy("18 um").evaluate().orElseThrow().get(Output.GRAVIMETRIC).orElseThrow();
        assertEquals(thin, study.getColumns().getFirst().getValues().get(i), 1e-9);
        assertEquals("cathode.meanVoltage", names.getFirst(), "the energy is proportional to the voltage, nothing matters more");
        assertEquals(354.2, study.getColumns().get(2).getValues().get(i), 0.1);
        assertTrue(chart(study).contains("N/P ratio"));
    }

    @Test
    void uncertaintyIsThatOfFirstOrder() {
        DesignStudy study = run(new MonteCarloPlan("m", 0.003, 200_000), "20 um").orElseThrow();
        double low = study.getColumns().get(1).getValues().get(16);
        double high = study.getColumns().get(1).getValues().get(84);
        double sum = 0;
        DesignStudy slopes = run(new SensitivityPlan("s", 0.003), "20 um").orElseThrow();
        for (int i = 0; i < slopes.getVariables().size(); i++) {
            sum += Math.pow((slopes.getColumns().get(1).getValues().get(i) - slopes.getColumns().get(0).getValues().get(i)) / 2, 2);
        }
        assertEquals(Math.sqrt(sum) * 2 * 0.994458, high - low, 0.02 * (high - low),
                "16 % to 84 % are 2 x 0.9945 standard deviations of a normal distribution");
        assertTrue(chart(study).contains("350"));
    }

    @Test
    void everyDesignOfTheFrontIsTheBestAtItsThickness() {
        DesignStudy study = run(new ParetoPlan("p", List.of("sse.thickness=10um:100um:10", "cathode.arealCapacity=1:10:10"),
                List.of("sse.thickness"), List.of()), "20 um").orElseThrow();
        assertEquals(10, study.getColumns().getFirst().getValues().size(), "one design for each thickness");
        for (int i = 0; i < 10; i++) {
            assertEquals(10, study.getColumns().get(1).getValues().get(i), 1e-9, "the highest areal capacity has the highest energy");
            double expected = energy("10 mAh/cm2", (10 + 10 * i) + " um").evaluate().orElseThrow().get(Output.GRAVIMETRIC).orElseThrow();
            assertEquals(expected, study.getColumns().get(2).getValues().get(i), 1e-9);
        }
        assertTrue(chart(study).contains("SSE thickness (each layer)"));
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertEquals("target-out-of-reach", code(new InversePlan("i", List.of("sse.thickness=30um:100um"), "350 Wh/kg")));
        assertEquals("bad-range", code(new InversePlan("i", List.of("sse.thickness=30um"), "350 Wh/kg")));
        assertEquals("bad-range", code(new SensitivityPlan("s", 1.5)));
        assertEquals("bad-range", code(new ParetoPlan("p", List.of("sse.thickness=1:9:9"), List.of("anode.npRatio"), List.of())));
        assertEquals("bad-range", code(new ParetoPlan("p", List.of("sse.thickness=1:9:9"), List.of(), List.of())));
    }

    private static String code(StudyPlan plan) {
        return run(plan, "40 um").findings().getFirst().code();
    }

    private static String chart(DesignStudy study) {
        return SvgChartWriter.standard().write(StudyCharts.of(study).orElseThrow());
    }
}
