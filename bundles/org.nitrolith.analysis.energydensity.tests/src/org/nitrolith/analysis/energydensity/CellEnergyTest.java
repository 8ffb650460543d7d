// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.celldesign.study.CriticalValue;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.FoilCounting;
import org.nitrolith.model.cell.LithiumCounting;
import org.nitrolith.model.cell.Packaging;
import org.nitrolith.model.cell.ThicknessCounting;
import org.nitrolith.model.material.ArrheniusRecord;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Cost;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.Phase;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Cell builds as designs: units, materials, overrides, counting rules, findings and sweeps. */
class CellEnergyTest {

    private final Fig17Cell fig17 = new Fig17Cell();

    private static CellEnergy set(CellEnergy energy, String... changes) {
        CellEnergy changed = energy;
        for (String change : changes) {
            int equals = change.indexOf('=');
            changed = changed.set(change.substring(0, equals), change.substring(equals + 1)).orElseThrow();
        }
        return changed;
    }

    private static Finding error(CellEnergy energy) {
        Outcome<EnergyResult> outcome = energy.evaluate();
        assertTrue(outcome.value().isEmpty());
        return outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"12, 10, 10, 100, 359.8", "12, 10, 4, 20, 354.2", "8, 4, 2, 10, 360.1", "8, 4, 3, 20, 374.6",
        "8, 4, 7, 80, 357.2", "8, 4, 4, 40, 352.5"})
    void energyOfFig17WithOverrides(String al, String cu, String capacity, String sse, double expected) {
        CellEnergy energy = set(fig17.energy(), "cathode.arealCapacity=" + capacity + "mAh/cm2", "sse.thickness=" + sse + "um",
                "al.thickness=" + al + "um", "cu.thickness=" + cu + " um", "anode.npRatio=1.2");
        assertEquals(expected, energy.evaluate().orElseThrow().gravimetric(), 0.05);
    }

    @Test
    void theModelIsNeverChanged() {
        set(fig17.energy(), "sse.thickness=100um");
        assertEquals("20 um", fig17.lgps.getThickness().toString());
    }

    @Test
    void unitsAreConverted() {
        fig17.lgps.setThickness(Quantity.parse("0.002 cm"));
        fig17.al.getMaterial().setDensity(Quantity.parse("2700 kg/m3"));
        fig17.cathode.setArealCapacity(Quantity.parse("40 Ah/m2"));
        assertEquals(354.2, fig17.energy().evaluate().orElseThrow().gravimetric(), 0.05);
        assertEquals(354.2, set(fig17.energy(), "NMC811.arealCapacity=0.004 Ah/cm2", "anode.thickness=0.0257 mm").evaluate()
                .orElseThrow().gravimetric(), 0.1);
    }

    @Test
    void loadingInsteadOfArealCapacity() {
        CellEnergy energy = set(fig17.energy(), "cathode.loading=20 mg/cm2");
        assertEquals(354.2, energy.evaluate().orElseThrow().gravimetric(), 0.05);
    }

    @Test
    void countingRulesOfS4() {
        fig17.counting.setFoils(FoilCounting.SHARED);
        fig17.lgps.getMaterial().setDensity(Quantity.parse("2.59 g/cm3"));
        CellEnergy s4 = set(fig17.energy(), "anode.npRatio=1.1", "cu.thickness=8um");
        assertEquals(412.3, s4.evaluate().orElseThrow().gravimetric(), 0.05);
        assertEquals(412.3, set(new Fig17Cell().energy(), "LGPS.density=2.59 g/cm3", "anode.npRatio=1.1", "cu.thickness=8um",
                "counting.foils=shared").evaluate().orElseThrow().gravimetric(), 0.05);
        fig17.counting.setLithium(LithiumCounting.EXCESS_ONLY);
        assertTrue(fig17.energy().evaluate().orElseThrow().assumptions().stream().anyMatch(a -> a.contains("N/P - 1")));
    }

    @Test
    void totalThicknessIsDividedOverTheLayers() {
        fig17.counting.setElectrolyteThickness(ThicknessCounting.TOTAL);
        fig17.nitride.setThickness(null);
        fig17.lgps.setThickness(Quantity.parse("100 um"));
        fig17.cathode.setArealCapacity(Quantity.parse("10 mAh/cm2"));
        EnergyResult result = fig17.energy().evaluate().orElseThrow();
        assertEquals(427.7, result.gravimetric(), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"sse.thickness, 20, unit is missing", "sse.thickness, 20 V, another kind", "sse.thickness, thick, cannot read",
        "anode.npRatio, 2 um, another kind", "sse.colour, 3, names no value", "glue.thickness, 3 um, names no layer",
        "counting.foils, both, is no rule", "sse.thickness, 10..20 um, is a range"})
    void badOverridesSayWhatIsWrong(String path, String value, String expected) {
        Outcome<CellEnergy> outcome = fig17.energy().set(path, value);
        assertTrue(outcome.value().isEmpty());
        assertTrue(outcome.findings().get(0).message().contains(expected), () -> outcome.findings().get(0).toString());
    }

    @Test
    void negativeThicknessNamesLayerAndValue() {
        fig17.nitride.setThickness(Quantity.parse("-20 um"));
        Finding finding = error(fig17.energy());
        assertEquals("beta-Li3N", finding.layer());
        assertTrue(finding.message().contains("-20 um"));
        assertTrue(set(fig17.energy(), "beta-Li3N.thickness=20um").evaluate().value().isPresent());
    }

    @Test
    void unreadableAndWrongUnitsNameTheLayer() {
        fig17.lgps.setThickness(Quantity.stored("twenty"));
        Finding unreadable = error(fig17.energy());
        assertEquals("LGPS", unreadable.layer());
        assertTrue(unreadable.message().contains("twenty"));
        fig17.lgps.setThickness(Quantity.parse("20 V"));
        assertTrue(error(fig17.energy()).message().contains("20 V"));
        assertEquals(354.2, set(fig17.energy(), "LGPS.thickness=20um").evaluate().orElseThrow().gravimetric(), 0.05);
    }

    @Test
    void missingDensityNamesTheLayer() {
        fig17.cu.getMaterial().setDensity(null);
        Finding finding = error(fig17.energy());
        assertEquals("Cu", finding.layer());
        assertEquals("density", finding.property());
    }

    @Test
    void openLoadingAndContradictionAreNamed() {
        fig17.cathode.setArealCapacity(null);
        assertEquals("under-determined", error(fig17.energy()).code());
        fig17.cathode.setArealCapacity(Quantity.parse("4 mAh/cm2"));
        fig17.cathode.setLoading(Quantity.parse("30 mg/cm2"));
        Finding finding = error(fig17.energy());
        assertEquals("over-determined", finding.code());
        assertTrue(finding.message().contains("6 mAh/cm2"), finding::toString);
    }

    @Test
    void theOpenValueIsFoundForATarget() {
        assertEquals("over-determined", fig17.energy().solve("350 Wh/kg").findings().getLast().code());
        fig17.cathode.setArealCapacity(null);
        assertEquals(3.90, fig17.energy().solve("350 Wh/kg").orElseThrow().value(), 0.005);
        assertTrue(fig17.energy().solve("350 V").value().isEmpty());
        fig17.lithium.setNpRatio(null);
        assertEquals("under-determined", fig17.energy().solve("350 Wh/kg").findings().getLast().code());
    }

    @Test
    void emptyStackHasFindingsAndNoException() {
        CellEnergy empty = CellEnergy.of(CellFactory.eINSTANCE.createCellBuild());
        Outcome<EnergyResult> outcome = empty.evaluate();
        assertEquals(5, outcome.findings().stream().filter(f -> f.code().equals("missing-layer")).count());
    }

    @Test
    void twoCathodes() {
        fig17.cell.getStack().add(2, EcoreUtil.copy(fig17.cathode));
        assertEquals("too-many-layers", error(fig17.energy()).code());
    }

    @Test
    void circularCoatings() {
        Coating a = CellFactory.eINSTANCE.createCoating();
        Coating b = CellFactory.eINSTANCE.createCoating();
        a.setName("first");
        a.setCoats(b);
        b.setCoats(a);
        fig17.cell.getStack().add(2, a);
        Finding finding = error(fig17.energy());
        assertEquals("circular-link", finding.code());
        assertEquals("first", finding.layer());
    }

    @Test
    void rangesAndBoundsAreUsedWithAWarning() {
        fig17.lgps.setThickness(Quantity.parse("10..30 um"));
        fig17.nitride.setThickness(Quantity.parse("<20 um"));
        Outcome<EnergyResult> outcome = fig17.energy().evaluate();
        assertEquals(354.2, outcome.orElseThrow().gravimetric(), 0.05);
        assertTrue(outcome.findings().stream().anyMatch(f -> f.code().equals("range") && f.layer().equals("LGPS")));
        assertTrue(outcome.findings().stream().anyMatch(f -> f.code().equals("censored")));
    }

    private static ConductivityRecord conductivity(String value, String temperature, Phase phase) {
        ConductivityRecord conductivity = MaterialFactory.eINSTANCE.createConductivityRecord();
        conductivity.setValue(Quantity.parse(value));
        conductivity.setTemperature(temperature == null ? null : Quantity.parse(temperature));
        conductivity.setPhase(phase);
        return conductivity;
    }

    @Test
    void conductivityComesFromTheRecordsOfTheMaterial() {
        Phase beta = MaterialFactory.eINSTANCE.createPhase();
        fig17.nitride.getMaterial().getPhases().add(beta);
        fig17.nitride.setPhase(beta);
        fig17.nitride.getMaterial().getConductivities().addAll(List.of(conductivity("1 S/cm", "25 degC", null),
                conductivity("2.14E-3 S/cm", "25 degC", beta), conductivity("1 S/cm", "140 degC", beta),
                conductivity("<1E-9 S/cm", "25 degC", beta)));
        ArrheniusRecord activation = MaterialFactory.eINSTANCE.createArrheniusRecord();
        activation.setActivationEnergy(Quantity.parse("0.371 eV"));
        activation.setPhase(beta);
        fig17.nitride.getMaterial().getActivations().add(activation);
        fig17.lgps.setConductivity(Quantity.parse("12 mS/cm"));
        fig17.contact.setAreaSpecificResistance(Quantity.parse("5 ohm cm2"));
        EnergyResult result = fig17.energy().evaluate().orElseThrow();
        assertEquals(20e-4 / 0.012 + 5 + 20e-4 / 2.14e-3, result.get(Output.RESISTANCE).orElseThrow(), 1e-9);
        fig17.cell.setTemperature(Quantity.parse("333.15 K"));
        double factor = Math.exp(0.371 / 8.617333262e-5 * (1 / 298.15 - 1 / 333.15)) * 298.15 / 333.15;
        double lgps = 298.15 / 333.15;
        assertEquals(20e-4 / (0.012 * lgps) + 5 + 20e-4 / (2.14e-3 * factor),
                fig17.energy().evaluate().orElseThrow().get(Output.RESISTANCE).orElseThrow(), 1e-6);
    }

    @Test
    void severalConductivitiesAreSaid() {
        fig17.nitride.getMaterial().getConductivities().addAll(List.of(conductivity("1E-4 S/cm", null, null),
                conductivity("2E-4 S/cm", "25 degC", null), conductivity("3E-4 S/cm", "298 K", null)));
        CellEnergy energy = fig17.energy();
        assertEquals(2e-4, energy.design().layers().get(4).get(Property.CONDUCTIVITY, 0), 0);
        assertTrue(energy.findings().stream().anyMatch(f -> f.code().equals("several-conductivities")));
    }

    @Test
    void pouchWithPackage() {
        Packaging packaging = CellFactory.eINSTANCE.createPackaging();
        packaging.setFoilArealMass(Quantity.parse("18.3 mg/cm2"));
        packaging.setFoilThickness(Quantity.parse("113 um"));
        packaging.setSealMargin(Quantity.parse("5 mm"));
        packaging.setTabMass(Quantity.parse("4 g"));
        packaging.setPressureHardwareMass(Quantity.parse("60 g"));
        fig17.cell.setPackaging(packaging);
        fig17.cell.setFootprint(Quantity.parse("200 cm2"));
        fig17.cell.setUnitCells(64);
        EnergyResult bare = fig17.energy().evaluate().orElseThrow();
        assertTrue(bare.get(Output.POUCH_MASS).isEmpty());
        assertEquals(51.2, bare.get(Output.CAPACITY).orElseThrow(), 1e-9);
        fig17.counting.setIncludePackage(true);
        EnergyResult packed = fig17.energy().evaluate().orElseThrow();
        double stack = packed.get(Output.STACK_MASS).orElseThrow();
        fig17.counting.setIncludePressureHardware(true);
        EnergyResult pressed = fig17.energy().evaluate().orElseThrow();
        assertEquals(60, pressed.get(Output.POUCH_MASS).orElseThrow() - packed.get(Output.POUCH_MASS).orElseThrow(), 1e-9);
        double side = Math.sqrt(200);
        double height = packed.get(Output.STACK_VOLUME).orElseThrow() / 200;
        double foil = 18.3e-3 * (2 * (side + 1) * (side + 1) + 4 * side * height);
        assertEquals(stack + foil + 4, packed.get(Output.POUCH_MASS).orElseThrow(), 1e-9);
    }

    @Test
    void costsInTwoCurrenciesAreLeftOut() {
        for (org.nitrolith.model.cell.Layer layer : List.of(fig17.al, fig17.cu, fig17.lgps, fig17.nitride, fig17.lithium,
                fig17.cathode)) {
            Cost cost = MaterialFactory.eINSTANCE.createCost();
            cost.setPricePerKilogram(10);
            cost.setCurrency("EUR");
            layer.getMaterial().setCost(cost);
        }
        assertEquals("EUR", fig17.energy().currency());
        double perKg = 10;
        EnergyResult result = fig17.energy().evaluate().orElseThrow();
        assertEquals(1000 * perKg / result.gravimetric(), result.get(Output.COST).orElseThrow(), 1e-9);
        fig17.cu.getMaterial().getCost().setCurrency("USD");
        Outcome<EnergyResult> mixed = fig17.energy().evaluate();
        assertTrue(mixed.orElseThrow().get(Output.COST).isEmpty());
        assertTrue(mixed.findings().stream().anyMatch(f -> f.code().equals("currencies")));
    }

    @Test
    void sweepWithTargetsGivesCriticalValues() throws IOException {
        EnergySweep study = fig17.energy().sweep(List.of("sse.thickness=1um:0.2mm:200"), List.of("350 Wh/kg", "500"),
                List.of()).orElseThrow();
        assertEquals(List.of(Output.GRAVIMETRIC, Output.VOLUMETRIC), study.sweep().outputs());
        List<CriticalValue> found = study.critical().values().stream().flatMap(List::stream).toList();
        assertEquals(1, found.size());
        assertEquals(21.52, found.get(0).value(), 0.005);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        study.sweep().writeCsv(out, StudyProgress.none());
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("sse.thickness/um,gravimetricEnergyDensity/(Wh/kg)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sse.thickness", "sse.thickness=1:2", "sse.thickness=1um:2um:x", "sse.thickness=1V:2um:3",
        "sse.thickness=a:2um:3", "sse.colour=1:2:3", "sse.thickness=-1um:2um:3", "glue.thickness=1um:2um:3",
        "sse.thickness=1um:2um:0"})
    void badVariationsAreFindings(String variation) {
        Outcome<EnergySweep> outcome = fig17.energy().sweep(List.of(variation), List.of(), List.of());
        assertTrue(outcome.value().isEmpty());
        assertFalse(outcome.findings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"350 V", "much", "-350 Wh/kg"})
    void badTargetsAreFindings(String target) {
        assertTrue(fig17.energy().sweep(List.of("sse.thickness=1:2:3"), List.of(target), List.of()).value().isEmpty());
    }
}
