// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Balances, the package, volume, cost and rate of a complete cell against arithmetic by hand. */
class FullCellTest {

    private static EnergyResult result(CellDesign design) {
        return EnergyResult.of(design).orElseThrow();
    }

    private static double get(CellDesign design, Output output) {
        return result(design).get(output).orElseThrow();
    }

    @Test
    void massAndVolumeBalance() {
        for (CellDesign design : List.of(Fig17.s1(4, 20), Fig17.s4(10, 100), Fig17.full(5, 20, 64), Fig17.full(3, 7, 9))) {
            EnergyResult r = result(design);
            double sum = r.layers().stream().mapToDouble(LayerShare::arealMassMgCm2).sum();
            assertEquals(1, sum / r.get(Output.AREAL_MASS).orElseThrow(), 1e-12);
            assertEquals(1, r.layers().stream().mapToDouble(LayerShare::massFraction).sum(), 1e-12);
            if (r.get(Output.THICKNESS).isPresent()) {
                assertEquals(1, r.layers().stream().mapToDouble(l -> l.volumeFraction().orElse(0)).sum(), 1e-12);
                assertEquals(1, r.layers().stream().mapToDouble(l -> l.costFraction().orElse(0)).sum(), 1e-12);
                double whole = r.layers().stream().mapToDouble(l -> l.wholeMassG().orElse(0)).sum();
                assertEquals(1, whole / r.get(Output.POUCH_MASS).orElseThrow(), 1e-12);
            }
        }
    }

    @Test
    void massOfOneUnitByHand() {
        EnergyResult r = result(Fig17.s1(4, 20));
        double[] masses = r.layers().stream().mapToDouble(LayerShare::arealMassMgCm2).toArray();
        assertEquals(0.1 * 12 * 2.7, masses[0], 1e-12);
        assertEquals(4000 / 200.0 / 0.9, masses[1], 1e-12);
        assertEquals(0.1 * 20 * 2.04, masses[2], 1e-12);
        assertEquals(0.1 * 20 * 1.27, masses[3], 1e-12);
        assertEquals(1.2 * 4000 / 3500, masses[4], 1e-12);
        assertEquals(0.1 * 10 * 8.9, masses[5], 1e-12);
    }

    @Test
    void withoutDensitiesOfTheCathodeThereIsNoVolume() {
        Outcome<EnergyResult> outcome = EnergyResult.of(Fig17.s1(4, 20));
        assertTrue(outcome.orElseThrow().get(Output.VOLUMETRIC).isEmpty());
        assertTrue(outcome.findings().stream().anyMatch(f -> f.code().equals("no-volume")));
    }

    @Test
    void sixtyFourAmpereHourPouchLineByLine() {
        EnergyResult r = result(Fig17.full(5, 20, 71));
        double n = 71;
        double q = 5;
        double area = 10 * 20;
        double outer = 10.2 * 20.2;
        double strip = 1.2 * 10;
        double[] whole = r.layers().stream().mapToDouble(l -> l.wholeMassG().orElse(0)).toArray();
        assertEquals(1e-3 * 0.1 * 12 * 2.7 * 36 * (area + strip), whole[0], 1e-9);
        assertEquals(1e-3 * 1000 * q / 180 * n * area, whole[1], 1e-9);
        assertEquals(1e-3 * 0.1 * 20 * 2.04 * n * outer, whole[2], 1e-9);
        assertEquals(1e-3 * 0.1 * 20 * 1.27 * n * outer, whole[4], 1e-9);
        assertEquals(1e-3 * 1.2 * 1000 * q / 3500 * n * outer, whole[5], 1e-9);
        assertEquals(1e-3 * 0.1 * 10 * 8.9 * 36 * (outer + strip), whole[6], 1e-9);
        double solid = 1 / (0.9 / 4.78 + 0.1 / 2.04);
        double cathodeUm = 10 * 1000 * q / 180 / (solid * 0.9);
        double lithiumUm = 10 * 1.2 * 1000 * q / 3500 / 0.534;
        double stackCm = 1e-4 * (n * (cathodeUm + 40 + lithiumUm) + 36 * 12 + 36 * 10);
        double footprint = 11.2 * 21.2;
        assertEquals(1.62 * 113e-4 * (2 * footprint + 2 * (10.2 + 20.2) * stackCm), whole[7], 1e-9);
        assertEquals(4.5 * 5 * 0.02 * 2.7, whole[8], 1e-9);
        assertEquals(4.5 * 5 * 0.02 * 8.9, whole[9], 1e-9);
        assertEquals(60, whole[10], 1e-9);
        double capacity = 1e-3 * q * 0.9 * area * n;
        assertEquals(63.9, capacity, 1e-9);
        assertEquals(capacity, r.get(Output.CAPACITY).orElseThrow(), 1e-9);
        assertEquals(capacity * 3.75, r.get(Output.STACK_ENERGY).orElseThrow(), 1e-9);
        double volume = footprint * (stackCm + 2 * 113e-4 + 0.3);
        assertEquals(volume, r.get(Output.POUCH_VOLUME).orElseThrow(), 1e-9);
        assertEquals(1000 * capacity * 3.75 / volume, r.get(Output.POUCH_VOLUMETRIC).orElseThrow(), 1e-9);
        double mass = 0;
        for (double m : whole) {
            mass += m;
        }
        assertEquals(1000 * capacity * 3.75 / mass, r.get(Output.POUCH_GRAVIMETRIC).orElseThrow(), 1e-9);
        assertTrue(r.get(Output.POUCH_GRAVIMETRIC).orElseThrow() < r.get(Output.STACK_GRAVIMETRIC).orElseThrow());
    }

    @Test
    void aStackOfManySharedFoilsTendsToTheUnitCell() {
        CellDesign bare = Fig17.full(4, 20, 100000).with("cell.overhang", 0).orElseThrow().with("cell.tabStrip", 0)
                .orElseThrow();
        EnergyResult r = result(bare);
        assertEquals(r.gravimetric(), r.get(Output.STACK_GRAVIMETRIC).orElseThrow(), 0.01);
        assertEquals(r.get(Output.VOLUMETRIC).orElseThrow(), r.get(Output.STACK_VOLUMETRIC).orElseThrow(), 0.01);
    }

    @Test
    void chargedCellHoldsThePlatedLithium() {
        CellDesign built = Fig17.full(4, 20, 10);
        CellDesign charged = built.withAssumptions(
                built.assumptions().withVolumeState(Assumptions.VolumeState.CHARGED));
        double cathode = result(built).layers().get(1).thicknessUm().orElseThrow();
        double growth = get(charged, Output.THICKNESS) - get(built, Output.THICKNESS);
        double platedUm = 1e4 * 4 / (CellModel.LITHIUM_CAPACITY * 0.534);
        assertEquals(19.4, platedUm, 0.01);
        assertEquals(platedUm - 0.03 * cathode, growth, 1e-9);
        assertEquals(get(built, Output.GRAVIMETRIC), get(charged, Output.GRAVIMETRIC), 0);
    }

    @Test
    void anodeFreeCellCarriesNoLithium() {
        CellDesign s1 = Fig17.s1(4, 20);
        List<Layer> layers = s1.layers().stream()
                .map(l -> l.kind() == LayerKind.LITHIUM_ANODE ? Layer.of(LayerKind.ANODE_FREE, "bare") : l).toList();
        EnergyResult r = result(new CellDesign("x", layers, s1.assumptions()));
        CellDesign excess = Fig17.stack("LGPS", 4, 20, 12, 10, 1);
        excess = excess.withAssumptions(excess.assumptions().withLithiumCount(Assumptions.LithiumCount.EXCESS));
        assertEquals(result(excess).gravimetric(), r.gravimetric(), 1e-10);
        assertTrue(r.get(Output.NP_RATIO).isEmpty());
    }

    @Test
    void firstCycleLossLowersTheEnergyInProportion() {
        CellDesign s1 = Fig17.s1(4, 20);
        CellDesign lossy = s1.with("cathode.firstCycleEfficiency", 0.9).orElseThrow();
        assertEquals(0.9 * get(s1, Output.GRAVIMETRIC), get(lossy, Output.GRAVIMETRIC), 1e-10);
    }

    @Test
    void resistanceFollowsArrhenius() {
        CellDesign room = Fig17.full(4, 20, 10);
        assertEquals(20e-4 / 1.2e-2 + 3 + 20e-4 / 2.14e-3, get(room, Output.RESISTANCE), 1e-12);
        double kelvin = 333.15;
        double shift = (1 / 298.15 - 1 / kelvin) / 8.617333262e-5;
        double lgps = 1.2e-2 * Math.exp(0.24 * shift) * 298.15 / kelvin;
        double nitride = 2.14e-3 * Math.exp(0.371 * shift) * 298.15 / kelvin;
        CellDesign warm = room.with("cell.temperature", 60).orElseThrow();
        assertEquals(20e-4 / lgps + 3 + 20e-4 / nitride, get(warm, Output.RESISTANCE), 1e-9);
        CellDesign plain = warm.withAssumptions(
                warm.assumptions().withArrheniusForm(Assumptions.ArrheniusForm.SIGMA));
        double factor = 298.15 / kelvin;
        assertEquals(20e-4 / lgps * factor + 3 + 20e-4 / nitride * factor, get(plain, Output.RESISTANCE), 1e-9);
    }

    @Test
    void poresLowerConductionByBruggeman() {
        CellDesign dense = Fig17.full(4, 20, 10);
        CellDesign porous = dense.with("sse.relativeDensity", 0.9).orElseThrow();
        assertEquals(get(dense, Output.RESISTANCE), get(porous, Output.RESISTANCE), 1e-12);
        CellDesign bruggeman = porous.withAssumptions(
                porous.assumptions().withPoreConduction(Assumptions.PoreConduction.BRUGGEMAN));
        double layers = get(dense, Output.RESISTANCE) - 3;
        assertEquals(3 + layers / Math.pow(0.9, 1.5), get(bruggeman, Output.RESISTANCE), 1e-12);
        assertTrue(get(porous, Output.GRAVIMETRIC) > get(dense, Output.GRAVIMETRIC));
    }

    @Test
    void voltageAndEnergyAtARate() {
        CellDesign design = Fig17.full(4, 20, 10).with("cell.cRate", 2).orElseThrow();
        double current = 2 * 4 * 0.9;
        double voltage = 3.75 - 1e-3 * current * get(design, Output.RESISTANCE);
        assertEquals(current, get(design, Output.CURRENT_DENSITY), 1e-12);
        assertEquals(voltage, get(design, Output.VOLTAGE_AT_RATE), 1e-12);
        assertEquals(get(design, Output.GRAVIMETRIC) * voltage / 3.75, get(design, Output.GRAVIMETRIC_AT_RATE), 1e-9);
    }

    @Test
    void belowTheLowerCutOffNoEnergyIsDelivered() {
        CellDesign slow = Fig17.full(4, 20, 10).with("sse.conductivity", 1e-6).orElseThrow();
        Outcome<EnergyResult> outcome = EnergyResult.of(slow);
        assertEquals(0, outcome.orElseThrow().get(Output.GRAVIMETRIC_AT_RATE).orElseThrow(), 0);
        assertTrue(outcome.findings().stream().anyMatch(f -> f.code().equals("no-energy-at-rate")));
    }

    @Test
    void aRateWithoutConductivitiesIsAWarning() {
        Outcome<EnergyResult> outcome = EnergyResult.of(Fig17.s1(4, 20).with("cell.cRate", 1).orElseThrow());
        Finding finding = outcome.findings().stream().filter(f -> f.code().equals("no-rate")).findFirst().orElseThrow();
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("LGPS, beta-Li3N", finding.layer());
    }

    @Test
    void costOfTheMaterials() {
        CellDesign design = Fig17.full(4, 20, 10);
        double perCm2 = 1e-6 * (0.5 * 3.24 * 6 + 4000 / 180.0 * (0.9 * 25 + 0.1 * 50) + 4.08 * 50 + 2.54 * 80
                + 1.2 * 4000 / 3500 * 120 + 0.5 * 8.9 * 12);
        double kwhPerCm2 = 1e-6 * 4 * 0.9 * 3.75;
        assertEquals(perCm2 / kwhPerCm2, get(design, Output.COST), 1e-9);
    }
}
