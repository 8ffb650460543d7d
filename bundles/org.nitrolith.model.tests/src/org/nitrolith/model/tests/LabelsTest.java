// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.tests;

import org.junit.jupiter.api.Test;

import org.nitrolith.chemistry.Formula;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Direction;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Dwell;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.HeatTreat;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.Ramp;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Labels as a chemist reads them. */
class LabelsTest {

    private static Quantity quantity(String text) {
        return Quantity.stored(text);
    }

    @Test
    void materialByNameAndFormula() {
        Material material = MaterialFactory.eINSTANCE.createMaterial();
        assertEquals("Material", Labels.of(material));
        material.setFormula(Formula.stored("Li10GeP2S12"));
        assertEquals("Li₁₀GeP₂S₁₂", Labels.of(material));
        material.setName("LGPS");
        assertEquals("LGPS (Li₁₀GeP₂S₁₂)", Labels.of(material));
    }

    @Test
    void conductivityWithTemperatureAndDirection() {
        ConductivityRecord record = MaterialFactory.eINSTANCE.createConductivityRecord();
        record.setValue(quantity("1.2E-3 S/cm"));
        record.setTemperature(quantity("300 K"));
        assertEquals("1.2·10⁻³ S/cm at 300 K", Labels.of(record));
        record.setDirection(Direction.PERPENDICULAR_C);
        assertEquals("1.2·10⁻³ S/cm at 300 K, perpendicular c", Labels.of(record));
    }

    @Test
    void computedValuesAreRoundedAndNamesAreNotRepeated() {
        ConductivityRecord computed = MaterialFactory.eINSTANCE.createConductivityRecord();
        computed.setValue(Quantity.parse("2.1388108077109204E-3 S/cm"));
        assertEquals("2.139·10⁻³ S/cm", Labels.of(computed));
        ImpedanceSpectrum spectrum = MeasurementFactory.eINSTANCE.createImpedanceSpectrum();
        spectrum.setName("pellet, 25 degC");
        spectrum.setTemperature(Quantity.parse("25 degC"));
        assertEquals("pellet, 25 degC", Labels.of(spectrum));
    }

    @Test
    void electronicConductivitySaysSo() {
        ConductivityRecord record = MaterialFactory.eINSTANCE.createConductivityRecord();
        record.setValue(quantity("<1E-10 S/cm"));
        record.setCarrier(Carrier.ELECTRONIC);
        assertEquals("<1·10⁻¹⁰ S/cm, electronic", Labels.of(record));
    }

    @Test
    void stabilityWindow() {
        StabilityWindow window = MaterialFactory.eINSTANCE.createStabilityWindow();
        window.setLower(quantity("0 V"));
        window.setUpper(quantity("0.48 V"));
        assertEquals("0 V to 0.48 V", Labels.of(window));
    }

    @Test
    void millingWithSpeedAndTime() {
        BallMill mill = SynthesisFactory.eINSTANCE.createBallMill();
        assertEquals("Ball mill", Labels.of(mill));
        mill.setSpeed(quantity("500 rpm"));
        mill.setDuration(quantity("10 h"));
        assertEquals("Ball mill 500 rpm, 10 h", Labels.of(mill));
    }

    @Test
    void heatTreatmentWithItsProgramme() {
        HeatTreat heat = SynthesisFactory.eINSTANCE.createHeatTreat();
        Ramp ramp = SynthesisFactory.eINSTANCE.createRamp();
        ramp.setTemperature(quantity("600 degC"));
        ramp.setRate(quantity("5 degC/min"));
        Dwell dwell = SynthesisFactory.eINSTANCE.createDwell();
        dwell.setDuration(quantity("12 h"));
        heat.getProgramme().add(ramp);
        heat.getProgramme().add(dwell);
        assertEquals("Heat treat to 600 °C at 5 °C/min, 12 h", Labels.of(heat));
    }

    @Test
    void flowByItsEnds() {
        Material nitride = MaterialFactory.eINSTANCE.createMaterial();
        nitride.setFormula(Formula.stored("Li3N"));
        Precursor precursor = SynthesisFactory.eINSTANCE.createPrecursor();
        precursor.setMaterial(nitride);
        Flow flow = SynthesisFactory.eINSTANCE.createFlow();
        flow.setSource(precursor);
        flow.setTarget(SynthesisFactory.eINSTANCE.createBallMill());
        assertEquals("Li₃N to Ball mill", Labels.of(flow));
        assertEquals(1, precursor.getOutgoing().size());
    }

    @Test
    void layersAndTheInterfaceBetweenThem() {
        ElectrolyteLayer electrolyte = CellFactory.eINSTANCE.createElectrolyteLayer();
        electrolyte.setName("beta-Li3N");
        electrolyte.setThickness(quantity("30 um"));
        Interface contact = CellFactory.eINSTANCE.createInterface();
        LithiumAnode anode = CellFactory.eINSTANCE.createLithiumAnode();
        anode.setName("Li");
        anode.setNpRatio(quantity("1.2"));
        CellBuild cell = CellFactory.eINSTANCE.createCellBuild();
        assertEquals("Interface", Labels.of(contact));
        cell.getStack().add(electrolyte);
        cell.getStack().add(contact);
        cell.getStack().add(anode);
        assertEquals("beta-Li3N, 30 µm", Labels.of(electrolyte));
        assertEquals("beta-Li3N | Li", Labels.of(contact));
        assertEquals("Li, N/P 1.2", Labels.of(anode));
    }

    @Test
    void sourceByCitationAndPlace() {
        Citation citation = BaseFactory.eINSTANCE.createCitation();
        citation.getAuthors().add("W. Li");
        citation.getAuthors().add("M. Li");
        citation.setYear(2025);
        Source source = BaseFactory.eINSTANCE.createSource();
        source.getCitations().add(citation);
        source.setPlace("Table 1");
        assertEquals("W. Li et al. 2025, Table 1", Labels.of(source));
    }

    @Test
    void aLabelIsFoundByWhatAKeyboardCanType() {
        assertEquals("Li3InCl6, 20 um", Labels.typed("Li\u2083InCl\u2086, 20 \u00B5m"));
        assertEquals("2.14E-3 S/cm at -20 degC", Labels.typed("2.14\u00B710\u207B\u00B3 S/cm at \u221220 \u00B0C"));
        assertEquals("\u03B2-Li3N, 4 mAh/cm2, 3 kohm", Labels.typed("\u03B2-Li\u2083N, 4 mAh/cm\u00B2, 3 k\u03A9"));
    }

    @Test
    void aPhaseWithItsPrintedSpaceGroup() {
        Phase phase = MaterialFactory.eINSTANCE.createPhase();
        phase.setName("beta");
        phase.setSpaceGroup("P6_3/mmc");
        assertEquals("beta, P6₃/mmc", Labels.of(phase));
    }
}
