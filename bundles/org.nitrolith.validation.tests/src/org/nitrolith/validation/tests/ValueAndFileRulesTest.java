// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.chemistry.Formula;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.base.BaseFactory;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.material.CrystalSystem;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.Phase;
import org.nitrolith.model.material.Site;
import org.nitrolith.model.material.WindowKind;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementFactory;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.ExperimentStatus;
import org.nitrolith.model.notebook.NotebookFactory;
import org.nitrolith.model.resource.FileStamp;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.units.Quantity;
import org.nitrolith.validation.Diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nitrolith.validation.tests.Bench.assertCodes;
import static org.nitrolith.validation.tests.Bench.check;
import static org.nitrolith.validation.tests.Bench.material;
import static org.nitrolith.validation.tests.Bench.phase;
import static org.nitrolith.validation.tests.Bench.q;
import static org.nitrolith.validation.tests.Bench.window;

/** Values, raw files, phases, samples and notebook pages. */
class ValueAndFileRulesTest {

    @TempDir
    private Path folder;

    // ---- values ----

    @ParameterizedTest
    @CsvSource({"1.27 g/cm3, ''", "1270 kg/m3, ''", "127 g/cm3, error value.range", "0 g/cm3, error value.range",
        "1.27 S/cm, error value.dimension", "1.27, error value.dimension", "dense, error value.unreadable"})
    void aDensityIsADensity(String text, String code) {
        Material material = material("Li3N", "Li3N");
        material.setDensity(Quantity.stored(text));
        assertCodes(code.isEmpty() ? List.of() : List.of(code), folder, material);
    }

    @Test
    void theRangeIsNamed() {
        Material material = material("Li3N", "Li3N");
        material.setDensity(q("127 g/cm3"));
        assertEquals("density is 127 g/cm3, outside of the possible 0.01 to 25 g/cm3.",
                check(folder, material).getFirst().message());
    }

    @Test
    void anUnreadableFormulaIsReportedASymbolicOneIsNot() {
        Material material = material("x", null);
        material.setFormula(Formula.stored("Li3x+1NxI"));
        assertCodes(List.of(), folder, material);
        material.setFormula(Formula.stored("Li3?N("));
        assertCodes(List.of("error value.unreadable"), folder, material);
    }

    // ---- materials ----

    @ParameterizedTest
    @CsvSource({"P6/mmm, HEXAGONAL, ''", "P6_3/mmc, UNSPECIFIED, ''", "P-4mn, UNSPECIFIED, warning material.spaceGroup",
        "Fm-3m, HEXAGONAL, warning material.crystalSystem"})
    void aSpaceGroupIsOneOfThe230(String symbol, CrystalSystem system, String code) {
        Material material = material("Li3N", "Li3N");
        Phase phase = phase(material, "alpha");
        phase.setSpaceGroupPrinted(symbol);
        phase.setCrystalSystem(system);
        assertCodes(code.isEmpty() ? List.of() : List.of(code), folder, material);
    }

    @Test
    void occupancyAndVacancyAddUp() {
        Material material = material("Li3N", "Li3N");
        Site site = MaterialFactory.eINSTANCE.createSite();
        site.setOccupancy(q("0.97"));
        site.setVacancy(q("3 %"));
        phase(material, "alpha").getSites().add(site);
        assertCodes(List.of(), folder, material);
        site.setVacancy(q("8.1(2) %"));
        assertCodes(List.of("warning material.occupancy"), folder, material);
    }

    @Test
    void aWindowIsNotUpsideDown() {
        Material material = material("Li3N", "Li3N");
        window(material, WindowKind.THERMODYNAMIC, "1.7 V", "0.45 V");
        assertCodes(List.of("error material.window"), folder, material);
    }

    // ---- raw files ----

    private Sample sample(DataFile file) {
        Sample sample = MeasurementFactory.eINSTANCE.createSample();
        ImpedanceSpectrum spectrum = MeasurementFactory.eINSTANCE.createImpedanceSpectrum();
        spectrum.getDataFiles().add(file);
        sample.getMeasurements().add(spectrum);
        sample.setThickness(q("1 mm"));
        sample.setDiameter(q("10 mm"));
        return sample;
    }

    private DataFile dataFile(String path, String sha256) {
        DataFile file = MeasurementFactory.eINSTANCE.createDataFile();
        file.setPath(path);
        file.setSha256(sha256);
        return file;
    }

    @Test
    void rawDataAreThereAndUnchanged() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Path raw = Files.writeString(folder.resolve("data/25C.csv"), "1e6,10,-1\n");
        String hash = FileStamp.of(Files.readAllBytes(raw)).sha256();
        Sample sample = sample(dataFile("data/25C.csv", hash));
        assertCodes(List.of(), folder, sample);
        Files.writeString(raw, "1e6,11,-1\n");
        assertCodes(List.of("error file.changed"), folder, sample);
        Files.delete(raw);
        assertCodes(List.of("error file.missing"), folder, sample);
    }

    @ParameterizedTest
    @CsvSource({"/data/25C.csv, error file.absolutePath", "C:/data/25C.csv, error file.absolutePath",
        "data/none.csv, error file.missing"})
    void aPathIsRelative(String path, String code) {
        assertCodes(List.of(code), folder, sample(dataFile(path, null)));
    }

    @Test
    void theQuickFixRecordsTheChecksum() throws Exception {
        Path raw = Files.writeString(folder.resolve("25C.csv"), "1e6,10,-1\n");
        DataFile file = dataFile("25C.csv", null);
        EditingSession session = EditingSession.acquire(folder);
        try {
            NitrolithResource resource = session.create(folder.resolve("s.measurement"), sample(file));
            Diagnostic finding = Bench.VALIDATOR.validate(resource).getFirst();
            assertEquals("file.noChecksum", finding.code());
            session.execute(finding.quickFixes().getFirst().command().apply(session.domain()));
            assertEquals(FileStamp.of(Files.readAllBytes(raw)).sha256(), file.getSha256());
            assertEquals(List.of(), Bench.VALIDATOR.validate(resource));
            session.undo();
            assertEquals(null, file.getSha256());
        } finally {
            session.release();
        }
    }

    @Test
    void aFitBelongsToTheDataBesideIt() throws Exception {
        Path raw = Files.writeString(folder.resolve("25C.csv"), "1e6,10,-1\n");
        Sample sample = sample(dataFile("25C.csv", FileStamp.of(Files.readAllBytes(raw)).sha256()));
        ImpedanceFit fit = MeasurementFactory.eINSTANCE.createImpedanceFit();
        fit.setInputSha256("0".repeat(64));
        ((ImpedanceSpectrum) sample.getMeasurements().getFirst()).getFits().add(fit);
        assertCodes(List.of("warning measurement.staleFit"), folder, sample);
        fit.setInputSha256(FileStamp.of(Files.readAllBytes(raw)).sha256());
        assertCodes(List.of(), folder, sample);
    }

    // ---- samples ----

    @Test
    void aPelletsMassSizeAndDensityAgree() {
        Sample sample = MeasurementFactory.eINSTANCE.createSample();
        sample.setDiameter(q("10 mm"));
        sample.setThickness(q("1 mm"));
        sample.setMass(q("100 mg"));
        // 0.1 g / (pi 1 cm2 / 4 x 0.1 cm) = 1.273 g/cm3
        sample.setDensity(q("1.27 g/cm3"));
        assertCodes(List.of(), folder, sample);
        sample.setDensity(q("1.1 g/cm3"));
        List<Diagnostic> found = check(folder, sample);
        assertEquals(List.of("warning measurement.density"), Bench.codes(found));
        assertTrue(found.getFirst().message().contains("1.27 g/cm3"), found.getFirst().message());
    }

    @Test
    void aRelativeDensityFollowsFromTheFullOne() {
        Material material = material("Li3N", "Li3N");
        material.setDensity(q("1.30 g/cm3"));
        Bench.inFile(folder.resolve("m.material"), material);
        Sample sample = MeasurementFactory.eINSTANCE.createSample();
        sample.setMaterial(material);
        sample.setDensity(q("1.17 g/cm3"));
        sample.setRelativeDensity(q("90 %"));
        assertCodes(List.of(), folder, sample);
        sample.setRelativeDensity(q("97 %"));
        assertCodes(List.of("warning measurement.density"), folder, sample);
    }

    @Test
    void aConductivityNeedsAGeometry() {
        Sample sample = MeasurementFactory.eINSTANCE.createSample();
        sample.getMeasurements().add(MeasurementFactory.eINSTANCE.createTemperatureSeries());
        assertCodes(List.of("warning measurement.geometry"), folder, sample);
        sample.setThickness(q("1 mm"));
        sample.setArea(q("0.785 cm2"));
        assertCodes(List.of(), folder, sample);
    }

    // ---- notebook ----

    @Test
    void aLinkLeadsSomewhere() {
        Experiment page = NotebookFactory.eINSTANCE.createExperiment();
        Link link = BaseFactory.eINSTANCE.createLink();
        page.getLinks().add(link);
        assertCodes(List.of("warning notebook.emptyLink"), folder, page);
        link.setPath("none.csv");
        assertCodes(List.of("error file.missing"), folder, page);
        link.setPath(null);
        link.setTarget(page);
        assertCodes(List.of(), folder, page);
    }

    @Test
    void aFinishedExperimentHasADate() {
        Experiment page = NotebookFactory.eINSTANCE.createExperiment();
        assertCodes(List.of(), folder, page);
        page.setStatus(ExperimentStatus.DONE);
        assertCodes(List.of("info notebook.noDate"), folder, page);
        page.setDate(LocalDate.of(2025, 3, 14));
        assertCodes(List.of(), folder, page);
    }
}
