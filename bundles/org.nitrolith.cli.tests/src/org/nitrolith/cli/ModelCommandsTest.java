// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Commands on models: energy densities with known values, the sample notebook's chain, files that mean harm. */
class ModelCommandsTest {

    @TempDir
    private Path folder;

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * The review's statements on 350 Wh/kg with LGPS, both layers alike, N/P 1.2, full foils; light foils are 8 um Al
     * and 4 um Cu.
     */
    @ParameterizedTest
    @CsvSource({"10, 100, 12, 10, 359.8", "4, 20, 12, 10, 354.2", "2, 10, 8, 4, 360.1", "3, 20, 8, 4, 374.6",
            "7, 80, 8, 4, 357.2",
        "4, 40, 8, 4, 352.5"})
    void energyDensityOfTheReviewsStackIsReproduced(String capacity, String thickness, String al, String cu,
            double expected) {
        JsonNode result = Cli.expect(0, "energy", "--set", "cathode.arealCapacity=" + capacity + "mAh/cm2",
                "sse.thickness=" + thickness + "um",
                "al.thickness=" + al + "um", "cu.thickness=" + cu + "um", "anode.npRatio=1.2", "library:Fig17-LGPS",
                "--json").json();
        assertEquals(expected, result.at("/gravimetricEnergyDensity/value").asDouble(), 0.1);
        assertEquals("Wh/kg", result.at("/gravimetricEnergyDensity/unit").asText());
        assertEquals(1.2, result.get("npRatio").asDouble());
    }

    @Test
    void energyDocumentHasTheDocumentedShape() {
        JsonNode result = Cli.expect(0, "energy", "library:Fig17-Li3InCl6", "--json").json();
        assertEquals(
                List.of("gravimetricEnergyDensity", "volumetricEnergyDensity", "arealCapacity", "npRatio", "layers",
                        "assumptions"),
                names(result));
        assertEquals(List.of("name", "thickness", "arealMass", "massFraction"), names(result.get("layers").get(0)));
        double sum = 0;
        for (JsonNode layer : result.get("layers")) {
            sum += layer.get("massFraction").asDouble();
        }
        assertEquals(1, sum, 1e-12);
    }

    @Test
    void theShippedTemplatesHaveOnlyTheRemarkOnWhatNobodyHasStudied() {
        for (String template : List.of("sample", "empty")) {
            Path project = folder.resolve(template);
            Cli.expect(0, "new", project, "--template", template, "--no-git");
            JsonNode found = Cli.expect(0, "validate", project, "--json").json().get("diagnostics");
            assertEquals(template.equals("sample") ? 1 : 0, found.size(), found.toString());
            assertTrue(found.isEmpty() || found.get(0).get("severity").asText().equals("info") && found.get(0).get("message").asText()
                    .equals("the contact between Li3InCl6 and Li3N has not been studied (Weihan Li et al. 2025)."), found.toString());
        }
    }

    @Test
    void sweepGivesTheCriticalThickness() throws IOException {
        Path table = folder.resolve("t.csv");
        JsonNode result = Cli.expect(0, "energy", "sweep", "library:Fig17-LGPS", "--set",
                "cathode.arealCapacity=4mAh/cm2", "anode.npRatio=1.2",
                "al.thickness=12um", "cu.thickness=10um", "--vary", "sse.thickness=5um:120um:24", "--target",
                "350 Wh/kg", "--json", "-o",
                table).json();
        assertEquals(21.52, result.at("/critical/0/value").asDouble(), 0.01);
        assertEquals("um", result.at("/critical/0/unit").asText());
        assertEquals(24, result.get("rows").size());
        assertEquals(25, Files.readAllLines(table).size());
    }

    @Test
    void demoRecoversTheKnownAnswerAndWritesAReport() throws IOException {
        Path target = folder.resolve("demo");
        JsonNode result = Cli.expect(0, "demo", "-o", target, "--json").json();
        JsonNode energy = result.get("activationEnergy");
        assertTrue(energy.get("lower95").asDouble() < 0.371 && 0.371 < energy.get("upper95").asDouble(),
                energy.toString());
        JsonNode sigma = result.get("conductivity25C");
        assertTrue(sigma.get("lower95").asDouble() < 2.14e-3 && 2.14e-3 < sigma.get("upper95").asDouble(),
                sigma.toString());
        assertEquals(345.2, result.at("/gravimetricEnergyDensity/value").asDouble(), 0.1);
        String report = Files.readString(target.resolve("report/index.html"));
        assertTrue(report.contains("<svg") && report.contains("2.14 × 10⁻³ S/cm") && report.endsWith("</html>\n"));
        assertFalse(report.contains("<script") || report.contains("src=\"http"), "the report needs something else");
        assertTrue(Files.readString(target.resolve("materials/beta-Li3N.material")).contains("origin=\"simulated\""));
        Cli.expect(0, "validate", target);
        String text = Cli.expect(0, "demo", "-o", target).out();
        assertTrue(text.contains("Ea            = 0.371 eV") && text.contains("2.14e-3 S/cm")
                && text.contains("345.2 Wh/kg"), text);
    }

    @Test
    void demoDoesNotWriteAmongOtherFiles() throws IOException {
        Files.writeString(folder.resolve("thesis.tex"), "years of work");
        Cli.Outcome refused = Cli.expect(2, "demo", "-o", folder);
        assertTrue(refused.err().contains("holds files that are not from an earlier demo"), refused.err());
        Cli.expect(0, "demo", "-o", folder, "--force");
        assertEquals("years of work", Files.readString(folder.resolve("thesis.tex")));
    }

    @Test
    void newProjectIsMadeOnceAndValidates() throws IOException {
        Path project = folder.resolve("lab");
        Cli.expect(0, "new", project, "--template", "sample");
        Cli.Outcome again = Cli.expect(2, "new", project);
        assertTrue(again.err().contains("nothing is overwritten"), again.err());
        Cli.Outcome valid = Cli.expect(0, "validate", project, "--json");
        for (JsonNode diagnostic : valid.json().get("diagnostics")) {
            assertEquals("info", diagnostic.get("severity").asText(), diagnostic.toString());
        }
        assertTrue(Cli.expect(0, "energy", project.resolve("cells/NMC811-Li3InCl6-Li3N-Li.cell")).out()
                .contains("345.2 Wh/kg"));
    }

    @Test
    void unknownFeatureIsADiagnosticAndExit1() throws IOException {
        Cli.expect(0, "new", folder.resolve("lab"), "--no-git");
        Path file = folder.resolve("lab/notebook.notebook");
        Files.writeString(file,
                Files.readString(file).replace("name=\"Notebook\"", "name=\"Notebook\"\n    colour=\"blue\""));
        JsonNode diagnostics = Cli.expect(1, "validate", file, "--json").json().get("diagnostics");
        assertEquals("model.unknownFeature", diagnostics.get(0).get("code").asText());
        assertTrue(diagnostics.get(0).get("message").asText().contains("colour"), diagnostics.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>",
        "<?xml version=\"1.0\"?>\n<cell:CellBuild xmlns:cell=\"https://nitrolith.org/cell/1.0\" name=\"a",
        "<?xml version=\"1.0\"?>\n<html/>",
        "",
        "not XML at all"})
    void fileThatIsNoModelEndsWith3AndOneMessageWithTheFile(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.cell"), content);
        for (List<Object> call : List.<List<Object>>of(List.of("validate", file), List.of("energy", file),
                List.of("analysis", "run",
                "org.nitrolith.analysis.energydensity.energy", file))) {
            Cli.Outcome outcome = Cli.expect(3, call.toArray());
            List<String> messages = outcome.err().lines().filter(l -> l.contains("bad.cell")).toList();
            assertEquals(1, messages.size(), outcome.err());
        }
    }

    @Test
    void millionNestedElementsAreRefused() throws IOException {
        Path file = folder.resolve("deep.cell");
        String open = "<cell:CellBuild xmlns:cell=\"https://nitrolith.org/cell/1.0\">";
        Files.writeString(file, open + "<stack>".repeat(1_000_000));
        Cli.Outcome outcome = Cli.expect(3, "validate", file);
        assertTrue(outcome.err().contains("deep.cell"), outcome.err());
    }

    @Test
    void libraryIsListedShownSearchedAndExported() {
        assertTrue(Cli.expect(0, "library", "list").out().contains("Li9N2Cl3"));
        assertTrue(Cli.expect(0, "library", "show", "vacancy-rich", "β-Li3N").out().contains("2.14E-3 S/cm"));
        assertEquals("Li9N2Cl3",
                Cli.expect(0, "library", "search", "--class", "nitride halide", "--conductivity", "1E-5 S/cm", "--json")
                        .json()
                .at("/materials/0/name").asText());
        Cli.expect(1, "library", "search", "unobtainium");
        String csv = Cli.expect(0, "library", "export", "--csv").out();
        assertTrue(csv.startsWith("id,name_as_printed,formula"), csv.substring(0, 40));
        assertTrue(csv.lines().anyMatch(l -> l.startsWith("beta-li3n-vacancy-rich,") && l.contains(",2.14e-3,25 C,")));
    }

    @Test
    void analysesAreListedAndRun() throws IOException {
        Cli.expect(0, "new", folder.resolve("lab"), "--template", "sample", "--no-git");
        assertTrue(Cli.expect(0, "analysis", "list").out().contains("org.nitrolith.analysis.conductivity.arrhenius"));
        JsonNode result = Cli.expect(0, "analysis", "run", "org.nitrolith.analysis.conductivity.arrhenius",
                folder.resolve("lab/measurements/pellet-01.measurement"), "--save", "--json").json();
        assertEquals(0.371, result.at("/results/0/figures/0/value").asDouble(), 1e-3);
        assertTrue(Files.readString(folder.resolve("lab/measurements/pellet-01.measurement")).contains("<arrhenius"));
    }

    @Test
    void arrheniusHasTheDocumentedShapeAndTheRightSlope() throws IOException {
        StringBuilder table = new StringBuilder("temperature/degC,sigma/(S/cm)\n");
        for (int t = 0; t <= 80; t += 20) {
            double k = t + 273.15;
            table.append(t).append(',').append(1e4 / k * Math.exp(-0.4 / 8.617333262145179e-5 / k)).append('\n');
        }
        Path file = Files.writeString(folder.resolve("s.csv"), table);
        JsonNode result = Cli.expect(0, "arrhenius", file, "--json").json();
        assertEquals(List.of("command", "model", "branches", "conductivity25C"), names(result));
        assertEquals(List.of("temperatureRange", "activationEnergy", "lnPrefactor", "rSquared", "points"),
                names(result.at("/branches/0")));
        assertEquals(0.4, result.at("/branches/0/activationEnergy/value").asDouble(), 1e-9);
        assertEquals(Math.log(1e4), result.at("/branches/0/lnPrefactor/value").asDouble(), 1e-7);
        assertEquals(80, result.at("/branches/0/temperatureRange/1").asDouble());
        Path wide = Files.writeString(folder.resolve("wide.csv"), "\uFEFF" + table, StandardCharsets.UTF_16LE);
        assertEquals(result, Cli.expect(0, "arrhenius", wide, "--json").json());
    }

    @Test
    void studyIsShownWrittenAndStored() throws IOException {
        Path project = folder.resolve("lab");
        Cli.expect(0, "new", project, "--template", "sample", "--no-git");
        Path cell = project.resolve("cells/NMC811-Li3InCl6-Li3N-Li.cell");
        Path csv = folder.resolve("inverse.csv");
        JsonNode found = Cli.expect(0, "energy", "study", "inverse", cell, "--free", "sse.thickness=5um:100um", "--target", "350 Wh/kg",
                "-o", csv, "--save", "--json").json();
        double thickness = found.at("/rows/0/2").asDouble();
        assertEquals(350, Cli.expect(0, "energy", cell, "--set", "sse.thickness=" + thickness + "um", "--json").json()
                .at("/gravimetricEnergyDensity/value").asDouble(), 1e-3);
        assertTrue(Files.readString(csv).startsWith("variable,before,after,unit,change/(%)\nsse.thickness,20.0,"));
        assertTrue(Files.readString(cell).contains("name=\"Smallest change for 350 Wh/kg\""));
        assertTrue(Cli.expect(0, "validate", project, "--json", "--quiet").json().get("diagnostics").isEmpty());
        Path svg = folder.resolve("pareto.svg");
        Cli.expect(0, "energy", "study", "pareto", cell, "--vary", "sse.thickness=5:100:20", "--more", "sse.thickness", "-o", svg);
        assertTrue(Files.readString(svg).contains("<svg"));
        assertTrue(Cli.expect(2, "energy", "study", "inverse", cell, "--free", "sse.thickness=90um:100um", "--target", "350 Wh/kg").err()
                .contains("the nearest is"));
        assertTrue(Cli.expect(2, "energy", "study", "sensitivity", "library:Fig17-LGPS", "--save").err().contains("no file of yours"));
    }

    @Test
    void openValueIsSolvedForAndTheChargeTellsTheConductivity() throws IOException {
        Path project = folder.resolve("lab");
        Cli.expect(0, "new", project, "--template", "sample", "--no-git");
        Path cell = project.resolve("cells/NMC811-Li3InCl6-Li3N-Li.cell");
        Files.writeString(cell, Files.readString(cell).replaceFirst("\\R\\s*npRatio=\"1.2\"", ""));
        assertTrue(Cli.expect(3, "energy", cell).err().contains("neither npRatio nor thickness is given"));
        JsonNode solved = Cli.expect(0, "energy", cell, "--target", "340 Wh/kg", "--charge", "15", "--json", "--set",
                "cathode.upperCutoffVoltage=4.3V").json();
        assertEquals("anode.npRatio", solved.at("/solved/variable").asText());
        assertEquals(340, solved.at("/gravimetricEnergyDensity/value").asDouble(), 1e-6);
        assertEquals(15, solved.at("/charge/time/value").asDouble());
        double allowed = solved.at("/charge/resistance/value").asDouble();
        assertEquals(40e-4 / allowed, solved.at("/charge/conductivity/value").asDouble(), 1e-9,
                "both layers of 20 um together, without interfaces");
    }

    @Test
    void quietLeavesRemarksOutOfTheJsonDocumentToo() throws IOException {
        Path project = folder.resolve("lab");
        Cli.expect(0, "new", project, "--template", "sample", "--no-git");
        Path materials = project.resolve("materials/beta-Li3N.material");
        Files.writeString(materials, Files.readString(materials).replaceFirst("<contacts\\b", "<contacts verdict=\"passivated\""));
        assertEquals("cell.contactPassivated",
                Cli.expect(0, "validate", project, "--json").json().at("/diagnostics/0/code").asText());
        assertTrue(Cli.expect(0, "validate", project, "--json", "--quiet").json().get("diagnostics").isEmpty());
    }
}
