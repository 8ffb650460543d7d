// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.nitrolith.electrochem.circuit.Circuit;

/** Which resistance is the grains', which the boundaries', which an electrode's; and what conductivity follows. */
class ProcessFinderTest {

    /** 1 mm thick, 1 cm2: the cell constant is 0.1 per cm. */
    private static final SampleShape SHAPE = new SampleShape(0.1, 0, 1, 0);

    private static ProcessFinder.Found find(String circuit, SampleShape shape, double[] values) {
        return ProcessFinder.find(Circuit.parse(circuit), values, new double[values.length][values.length], shape);
    }

    private static List<String> names(ProcessFinder.Found found) {
        return found.processes().stream().map(p -> p.name() + "=" + String.join("+", p.resistances())).toList();
    }

    @Test
    void capacitanceTellsBulkBoundaryAndElectrode() {
        // 5 pF, 2 nF and 3 uF at 0.1 per cm: 5E-13, 2E-10 and 3E-7 F/cm
        ProcessFinder.Found found = find("p(R1,C1)-p(R2,C2)-p(R3,C3)", SHAPE, new double[] {100, 5e-12, 300, 2e-9, 50, 3e-6});
        assertEquals(List.of("bulk=R1", "grain boundary=R2", "total=R1+R2"), names(found));
        assertEquals(1e-3, found.processes().get(0).conductivityScm(), 1e-15);
        assertEquals(2.5e-4, found.processes().get(2).conductivityScm(), 1e-15);
        assertTrue(found.remarks().getFirst().startsWith("R3 has an effective capacitance"), found.remarks().toString());
    }

    @Test
    void seriesResistanceIsTheBulkWhereItsArcIsAboveTheHighestFrequency() {
        ProcessFinder.Found found = find("R0-p(R1,CPE1)-CPE2", SHAPE, new double[] {40, 20, 1.5e-8, 1, 8e-6, 0.9});
        assertEquals(List.of("bulk=R0", "grain boundary=R1", "total=R0+R1"), names(found));
        assertEquals(1.5e-8, found.processes().get(1).effectiveCapacitanceF(), 1e-14);
    }

    @Test
    void seriesResistanceIsTheLeadsWhereTheBulkIsSeen() {
        ProcessFinder.Found found = find("R0-p(R1,C1)-CPE2", SHAPE, new double[] {2, 200, 5e-12, 8e-6, 0.9});
        assertEquals(List.of("bulk=R1", "total=R1"), names(found));
        assertEquals("R0 is in series with an arc of the bulk: it is taken for the leads", found.remarks().getFirst());
    }

    @Test
    void oneResistanceBeforeABlockingElectrodeIsTheTotalAlone() {
        assertEquals(List.of("total=R0"), names(find("R0-CPE1", SHAPE, new double[] {60, 8e-6, 0.9})));
    }

    @Test
    void constantPhaseElementHasTheCapacitanceOfItsPeakFrequency() {
        double r = 230;
        double c = 1.5e-8;
        double n = 0.9;
        double q = Math.pow(r * c, n) / r;
        ProcessFinder.Found found = find("R0-p(R1,CPE1)", SHAPE, new double[] {400, r, q, n});
        assertEquals(c, found.processes().get(1).effectiveCapacitanceF(), 1e-6 * c);
    }

    @Test
    void electrodesAloneGiveNoConductivity() {
        ProcessFinder.Found found = find("p(R1,C1)", SHAPE, new double[] {50, 1e-4});
        assertEquals(List.of(), found.processes());
        assertEquals("No resistance of p(R1,C1) is that of the sample: there is no conductivity", found.remarks().getLast());
    }

    @Test
    void errorOfTheTotalHasTheCorrelationOfItsParts() {
        double[][] covariance = {{0.04, -0.03, 0}, {-0.03, 0.09, 0}, {0, 0, 0}};
        ProcessFinder.Found found = ProcessFinder.find(Circuit.parse("R0-p(R1,C1)"), new double[] {40, 60, 1e-8}, covariance, SHAPE);
        Process total = found.processes().getLast();
        // variance 0.04 + 0.09 - 2 * 0.03 = 0.07 ohm^2 on 100 ohm
        assertEquals(1e-3 * Math.sqrt(0.07) / 100, total.fitErrorScm(), 1e-15);
    }

    @Test
    void uncertaintyOfTheShapeComesOnTopOfThatOfTheFit() {
        SampleShape shape = SampleShape.disc(0.1, 0.001, 1, 0.01);
        assertEquals(Math.hypot(0.01, 0.02), shape.relativeError(), 1e-12);
        double[][] covariance = {{1e-4, 0, 0}, {0, 0, 0}, {0, 0, 0}};
        Process total = ProcessFinder.find(Circuit.parse("R0-CPE1"), new double[] {1, 1e-6, 1}, covariance, shape).processes().getLast();
        assertEquals(Math.sqrt(1e-4 + 1e-4 + 4e-4), total.standardErrorScm() / total.conductivityScm(), 1e-12);
    }

    @Test
    void resistanceWithoutAnErrorGivesAConductivityWithoutOne() {
        double[][] covariance = {{Double.NaN, 0, 0}, {0, 0, 0}, {0, 0, 0}};
        Process total = ProcessFinder.find(Circuit.parse("R0-CPE1"), new double[] {1, 1e-6, 1}, covariance, SHAPE).processes().getLast();
        assertTrue(Double.isNaN(total.standardErrorScm()));
        assertEquals(0.1, total.conductivityScm(), 1e-15);
    }

    @Test
    void impossibleShapesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SampleShape(0, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new SampleShape(1, -1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> SampleShape.disc(1, 0, Double.NaN, 0));
    }
}
