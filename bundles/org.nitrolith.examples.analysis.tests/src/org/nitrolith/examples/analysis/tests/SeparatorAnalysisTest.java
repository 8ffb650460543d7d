// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.examples.analysis.tests;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisRegistry;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.model.material.Carrier;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.Origin;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SeparatorAnalysisTest {

    private static final String ID = "org.nitrolith.examples.analysis.separator";

    private static Material material(String density) {
        Material material = MaterialFactory.eINSTANCE.createMaterial();
        material.setDensity(Quantity.stored(density));
        return material;
    }

    private static ConductivityRecord add(Material material, String value, String temperature) {
        ConductivityRecord record = MaterialFactory.eINSTANCE.createConductivityRecord();
        record.setValue(Quantity.stored(value));
        record.setTemperature(Quantity.stored(temperature));
        material.getConductivities().add(record);
        return record;
    }

    private static AnalysisResult run(Material material, Map<String, String> settings) {
        AnalysisDescriptor descriptor = AnalysisRegistry.read().find(ID).orElseThrow();
        return AnalysisRegistry.run(descriptor, material, settings, AnalysisContext.empty());
    }

    private static double figure(AnalysisResult result, String name) {
        return result.figure(name).orElseThrow().value();
    }

    @Test
    void separatorOfAKnownMaterial() {
        Material material = material("1.3 g/cm3");
        add(material, "2 mS/cm", "25 degC");
        AnalysisResult result = run(material, Map.of());
        assertEquals(1.5, figure(result, "resistance"), 1e-12, "30 um / 2 mS/cm");
        assertEquals(3.9, figure(result, "arealMass"), 1e-12, "1.3 g/cm3 * 30 um");
        assertEquals(2e-3 / 1.3, figure(result, "conductivityOverDensity"), 1e-15);
        assertEquals(200, figure(result, "thicknessAtTarget"), 1e-9, "2 mS/cm * 10 ohm cm2");
        assertEquals(26, figure(result, "arealMassAtTarget"), 1e-9);
        assertEquals("ohm cm2", result.figure("resistance").orElseThrow().unit());
        double thicknessCm = 30e-4;
        assertEquals(figure(result, "conductivityOverDensity"),
                thicknessCm * thicknessCm / (figure(result, "resistance") * figure(result, "arealMass") / 1000), 1e-15,
                "sigma / rho = t2 / (ASR m)");
    }

    @Test
    void settingsHaveUnits() {
        Material material = material("1300 kg/m3");
        add(material, "0.2 S/m", "298.15 K");
        AnalysisResult result = run(material, Map.of("thickness", "0.1 mm", "targetResistance", "5"));
        assertEquals(5, figure(result, "resistance"), 1e-12);
        assertEquals(100, figure(result, "thicknessAtTarget"), 1e-9);
        assertFalse(run(material, Map.of("thickness", "0 um")).isSuccessful());
        assertFalse(run(material, Map.of("thickness", "3 V")).isSuccessful());
    }

    @Test
    void onlyMeasuredIonicValuesNearRoomTemperatureCount() {
        Material material = material("1.3 g/cm3");
        add(material, "9 mS/cm", "100 degC");
        add(material, "8 mS/cm", "25 degC").setCarrier(Carrier.ELECTRONIC);
        add(material, "7 mS/cm", "25 degC").setOrigin(Origin.CALCULATED);
        add(material, "illegible", "25 degC");
        assertFalse(run(material, Map.of()).isSuccessful());
        add(material, "1 mS/cm", "20 degC");
        add(material, "2 mS/cm", "30 degC");
        assertEquals(1.5, figure(run(material, Map.of()), "resistance"), 1e-12, "the largest of the two");
    }

    @Test
    void whatIsMissingIsSaid() {
        AnalysisResult result = run(MaterialFactory.eINSTANCE.createMaterial(), Map.of());
        assertEquals(2, result.messages().size());
        assertTrue(result.messages().stream().noneMatch(m -> m.whatToDo().isBlank()));
        assertTrue(result.figures().isEmpty());
    }

    @Test
    void analysisIsContributed() {
        AnalysisDescriptor descriptor = AnalysisRegistry.read().find(ID).orElseThrow();
        assertEquals("org.nitrolith.examples.analysis", descriptor.contributor());
        assertTrue(descriptor.acceptsClassOf(MaterialFactory.eINSTANCE.createMaterial()));
        assertFalse(descriptor.acceptsClassOf(MaterialFactory.eINSTANCE.createPhase()));
    }
}
