// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.electrochem.fit.Weighting;

/** Which resistance is the grains', which the boundaries', which an electrode's; and what conductivity follows. */
class ProcessFinderTest {

    /** 1 mm thick, 1 cm2: the cell constant is 0.1 per cm. */
    private static final PelletGeometry SHAPE = new PelletGeometry(0.1, 0, 1, 0);

    private static ProcessFinder.Found find(String text, PelletGeometry shape, double[] values, double[][] covariance) {
        Circuit circuit = Circuit.parse(text);
        List<FittedParameter> parameters = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            CircuitParameter p = circuit.parameters().get(i);
            parameters.add(new FittedParameter(p.name(), values[i], OptionalDouble.of(Math.sqrt(covariance[i][i])),
                    p.unit(), false, false));
        }
        Spectrum one = new Spectrum(new double[] {1}, new double[] {1}, new double[] {0});
        return ProcessFinder.find(circuit,
                new FitResult(text, Weighting.MODULUS, one, parameters, 0, 1, 0, 0, covariance, covariance,
                new double[1], new double[1], new double[2], 1, true, 1, 1, List.of()), shape);
    }

    private static ProcessFinder.Found find(String circuit, double... values) {
        return find(circuit, SHAPE, values, new double[values.length][values.length]);
    }

    private static List<String> names(ProcessFinder.Found found) {
        return found.processes().stream().map(p -> p.name() + "=" + String.join("+", p.resistances())).toList();
    }

    @Test
    void capacitanceTellsBulkBoundaryAndElectrode() {
        // 5 pF, 2 nF and 3 uF at 0.1 per cm: 5E-13, 2E-10 and 3E-7 F/cm
        ProcessFinder.Found found = find("p(R1,C1)-p(R2,C2)-p(R3,C3)", 100, 5e-12, 300, 2e-9, 50, 3e-6);
        assertEquals(List.of("bulk=R1", "grain boundary=R2", "total=R1+R2"), names(found));
        assertEquals(1e-3, found.processes().get(0).conductivityScm(), 1e-15);
        assertEquals(2.5e-4, found.processes().get(2).conductivityScm(), 1e-15);
        assertTrue(found.remarks().getFirst().startsWith("R3 has an effective capacitance"),
                found.remarks().toString());
    }

    @Test
    void seriesResistanceIsTheBulkWhereItsArcIsAboveTheHighestFrequency() {
        ProcessFinder.Found found = find("R0-p(R1,CPE1)-CPE2", 40, 20, 1.5e-8, 1, 8e-6, 0.9);
        assertEquals(List.of("bulk=R0", "grain boundary=R1", "total=R0+R1"), names(found));
        assertEquals(1.5e-8, found.processes().get(1).effectiveCapacitanceF(), 1e-14);
    }

    @Test
    void seriesResistanceIsTheLeadsWhereTheBulkIsSeen() {
        ProcessFinder.Found found = find("R0-p(R1,C1)-CPE2", 2, 200, 5e-12, 8e-6, 0.9);
        assertEquals(List.of("bulk=R1", "total=R1"), names(found));
        assertEquals(List.of("R0 is in series with an arc of the bulk: it is taken for the leads"), found.remarks());
    }

    @Test
    void oneResistanceBeforeABlockingElectrodeIsTheTotalAlone() {
        assertEquals(List.of("total=R0"), names(find("R0-CPE1", 60, 8e-6, 0.9)));
    }

    @Test
    void electrodesAloneGiveNoConductivity() {
        ProcessFinder.Found found = find("p(R1,C1)", 50, 1e-4);
        assertEquals(List.of(), found.processes());
        assertEquals("No resistance of p(R1,C1) is that of the sample: there is no conductivity",
                found.remarks().getLast());
    }

    @Test
    void errorOfTheFitIsApartFromThatOfTheSize() {
        double[][] covariance = {{0.04, -0.03, 0}, {-0.03, 0.09, 0}, {0, 0, 0}};
        PelletGeometry shape = PelletGeometry.round(0.1, 0.001, 1, 0.01);
        Process total = find("R0-p(R1,C1)", shape, new double[] {40, 60, 1e-8}, covariance).processes().getLast();
        // variance 0.04 + 0.09 - 2 * 0.03 = 0.07 ohm^2 on 100 ohm; thickness 1 %, area 2 %
        double fit = Math.sqrt(0.07) / 100;
        assertEquals(fit, total.fitErrorScm() / total.conductivityScm(), 1e-12);
        assertEquals(Math.sqrt(fit * fit + 1e-4 + 4e-4), total.standardErrorScm() / total.conductivityScm(), 1e-12);
    }

    @Test
    void resistanceWithoutAnErrorGivesAConductivityWithoutOne() {
        double[][] covariance = {{Double.NaN, 0, 0}, {0, 0, 0}, {0, 0, 0}};
        Process total = find("R0-CPE1", SHAPE, new double[] {1, 1e-6, 1}, covariance).processes().getLast();
        assertTrue(Double.isNaN(total.standardErrorScm()) && Double.isNaN(total.fitErrorScm()));
        assertEquals(0.1, total.conductivityScm(), 1e-15);
    }
}
