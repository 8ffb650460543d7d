// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.tests;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.material.ContactRecord;
import org.nitrolith.model.material.ContactVerdict;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.StabilityWindow;
import org.nitrolith.model.material.WindowKind;
import org.nitrolith.validation.Diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nitrolith.validation.tests.Bench.assertCodes;
import static org.nitrolith.validation.tests.Bench.check;
import static org.nitrolith.validation.tests.Bench.material;
import static org.nitrolith.validation.tests.Bench.q;
import static org.nitrolith.validation.tests.Bench.window;

/** Potentials against windows, recorded contacts, balance: one row of the table of severities after the other. */
class ContactRulesTest {

    @TempDir
    private Path folder;
    private CellBuild cell;
    private CompositeElectrode cathode;
    private ElectrolyteLayer separator;
    private LithiumAnode lithium;
    private Material nmc;
    private Material nitride;
    private MaterialLibrary library;

    /** NMC811 (3.0 to 4.3 V) | beta-Li3N | Li. */
    @BeforeEach
    void stackACell() {
        library = MaterialFactory.eINSTANCE.createMaterialLibrary();
        nmc = material("NMC811", "LiNi0.8Mn0.1Co0.1O2");
        nitride = material("beta-Li3N", "Li3N");
        library.getMaterials().add(nmc);
        library.getMaterials().add(nitride);
        Bench.inFile(folder.resolve("m.material"), library);
        cell = CellFactory.eINSTANCE.createCellBuild();
        cathode = CellFactory.eINSTANCE.createCompositeElectrode();
        cathode.setName("cathode");
        cathode.setActiveMaterial(nmc);
        cathode.setLowerCutoffVoltage(q("3.0 V"));
        cathode.setUpperCutoffVoltage(q("4.3 V"));
        separator = CellFactory.eINSTANCE.createElectrolyteLayer();
        separator.setName("separator");
        separator.setMaterial(nitride);
        lithium = CellFactory.eINSTANCE.createLithiumAnode();
        lithium.setName("lithium");
        cell.getStack().addAll(List.of(cathode, separator, lithium));
    }

    private ContactRecord contact(Material at, Material partner, ContactVerdict verdict) {
        ContactRecord record = MaterialFactory.eINSTANCE.createContactRecord();
        record.setPartner(partner);
        record.setVerdict(verdict);
        at.getContacts().add(record);
        return record;
    }

    @Test
    void insideTheThermodynamicWindowAllIsWell() {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "5 V");
        assertCodes(List.of(), folder, cell);
    }

    @Test
    void insideAWiderWindowIsInfoWithItsSource() {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "0.45 V");
        StabilityWindow wide = window(nitride, WindowKind.EXPERIMENTAL, "0 V", "4.5 V");
        Citation citation = BaseFactory.eINSTANCE.createCitation();
        citation.getAuthors().addAll(List.of("W. Li", "M. Li"));
        citation.setYear(2023);
        library.getBibliography().add(citation);
        Source source = BaseFactory.eINSTANCE.createSource();
        source.getCitations().add(citation);
        wide.getSources().add(source);
        List<Diagnostic> found = check(folder, cell);
        assertEquals(List.of("info cell.metastable"), Bench.codes(found));
        assertEquals("NMC811 (3 to 4.3 V) is outside of its thermodynamic window 0 V to 0.45 V, but inside the window "
                + "0 V to 4.5 V of beta-Li3N (experimental) (W. Li et al. 2023).", found.getFirst().message());
    }

    @Test
    void outsideOfEveryWindowIsAWarning() {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "0.45 V");
        window(nitride, WindowKind.EXTENDED, "0 V", "4.2 V");
        assertCodes(List.of("warning cell.outsideWindow"), folder, cell);
    }

    @Test
    void reductionByLithiumWithoutPassivationIsAnError() {
        window(nitride, WindowKind.THERMODYNAMIC, "1.7 V", "5 V");
        assertCodes(List.of("error cell.reducedByLithium"), folder, cell);
        window(nitride, WindowKind.EXTENDED, "0 V", "5 V");
        assertCodes(List.of("info cell.metastable"), folder, cell);
    }

    @Test
    void aRecordedPassivationSettlesIt() {
        window(nitride, WindowKind.THERMODYNAMIC, "1.7 V", "5 V");
        ContactRecord record = contact(nitride, null, ContactVerdict.PASSIVATED);
        record.setPartnerName("lithium metal");
        assertCodes(List.of("info cell.contactPassivated"), folder, cell);
    }

    @ParameterizedTest
    @CsvSource({"STABLE, ''", "PASSIVATED, info cell.contactPassivated", "UNSTABLE, error cell.contactUnstable",
        "NOT_STUDIED, warning cell.outsideWindow"})
    void aRecordedVerdictGoesFirst(ContactVerdict verdict, String code) {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "0.45 V");
        contact(nmc, nitride, verdict);
        assertCodes(code.isEmpty() ? List.of() : List.of(code), folder, cell);
    }

    @Test
    void aContactThatNobodyKnowsIsAHint() {
        assertCodes(List.of("info cell.contactUnknown", "info cell.contactUnknown"), folder, cell);
    }

    @Test
    void theElectrolyteInTheCathodeTouchesItToo() {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "5 V");
        Material halide = material("Li3InCl6", "Li3InCl6");
        library.getMaterials().add(halide);
        window(halide, WindowKind.THERMODYNAMIC, "2.38 V", "4.26 V");
        cathode.setElectrolyteMaterial(halide);
        assertCodes(List.of("warning cell.outsideWindow", "info cell.contactUnknown"), folder, cell);
        cathode.setUpperCutoffVoltage(q("4.25 V"));
        contact(halide, nitride, ContactVerdict.STABLE);
        assertCodes(List.of(), folder, cell);
    }

    @Test
    void aLayerBetweenKeepsTwoMaterialsApart() {
        Material halide = material("Li3InCl6", "Li3InCl6");
        library.getMaterials().add(halide);
        window(halide, WindowKind.THERMODYNAMIC, "2.38 V", "4.35 V");
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "0.45 V");
        ElectrolyteLayer shield = CellFactory.eINSTANCE.createElectrolyteLayer();
        shield.setMaterial(halide);
        cell.getStack().add(1, shield);
        cell.getStack().add(1, CellFactory.eINSTANCE.createInterface());
        assertCodes(List.of("info cell.contactUnknown"), folder, cell);
        cell.getStack().remove(separator);
        assertCodes(List.of("error cell.reducedByLithium"), folder, cell);
    }

    @Test
    void electrodesDoNotTouch() {
        cell.getStack().remove(separator);
        assertEquals(List.of("error cell.electrodesTouch", "warning cell.noElectrolyte"),
                Bench.codes(check(folder, cell)));
    }

    @Test
    void voltagesComeFromTheMaterialWhereTheCellGivesNone() {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "4.0 V");
        cathode.setLowerCutoffVoltage(null);
        cathode.setUpperCutoffVoltage(null);
        assertCodes(List.of("info cell.noPotential"), folder, cell);
        nmc.setActiveProperties(MaterialFactory.eINSTANCE.createActiveProperties());
        nmc.getActiveProperties().setMeanVoltage(q("3.8 V"));
        assertCodes(List.of(), folder, cell);
        nmc.getActiveProperties().setUpperCutoffVoltage(q("4.3 V"));
        assertCodes(List.of("warning cell.outsideWindow"), folder, cell);
    }

    @Test
    void coatingsThatCoverEachOther() {
        Coating inner = CellFactory.eINSTANCE.createCoating();
        inner.setName("inner");
        Coating outer = CellFactory.eINSTANCE.createCoating();
        outer.setName("outer");
        inner.setCoats(outer);
        outer.setCoats(cathode);
        cell.getStack().addAll(List.of(inner, outer));
        assertTrue(check(folder, cell).stream().noneMatch(d -> d.code().equals("cell.circularCoating")));
        outer.setCoats(inner);
        List<String> messages = check(folder, cell).stream().filter(d -> d.code().equals("cell.circularCoating"))
                .map(d -> d.message()).toList();
        assertEquals(List.of("no layer is under this coating: inner covers outer covers inner.",
                "no layer is under this coating: outer covers inner covers outer."), messages);
    }

    // ---- balance ----

    @ParameterizedTest
    @CsvSource({"0.9, '', true", "1, '', false", "1.2, '', false", "'', 20 um, true", "'', 30 um, false"})
    void thereIsEnoughLithium(String npRatio, String thickness, boolean tooLittle) {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "5 V");
        cathode.setLoading(q("30 mg/cm2"));
        cathode.setActiveFraction(q("80 wt%"));
        cathode.setSpecificCapacity(q("200 mAh/g"));
        // 4.8 mAh/cm2, as much as 23.3 um of lithium
        lithium.setNpRatio(npRatio.isEmpty() ? null : q(npRatio));
        lithium.setThickness(thickness.isEmpty() ? null : q(thickness));
        assertCodes(tooLittle ? List.of("warning cell.npRatio") : List.of(), folder, cell);
    }

    @Test
    void weightFractionsAddUp() {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "5 V");
        cathode.setActiveFraction(q("70 wt%"));
        cathode.setElectrolyteFraction(q("27 wt%"));
        cathode.setCarbonFraction(q("3 wt%"));
        assertCodes(List.of(), folder, cell);
        cathode.setCarbonFraction(q("13 wt%"));
        assertCodes(List.of("error cell.fractions"), folder, cell);
        cathode.setCarbonFraction(null);
        assertCodes(List.of("warning cell.fractions"), folder, cell);
    }

    @Test
    void voltagesAreInOrder() {
        window(nitride, WindowKind.THERMODYNAMIC, "0 V", "5 V");
        cathode.setMeanVoltage(q("4.5 V"));
        assertCodes(List.of("warning cell.voltages"), folder, cell);
        cathode.setMeanVoltage(null);
        cathode.setLowerCutoffVoltage(q("4.4 V"));
        List<Diagnostic> found = check(folder, cell);
        assertEquals(List.of("error cell.voltages"), Bench.codes(found));
        assertTrue(found.getFirst().element().contains("cathode"));
    }
}
