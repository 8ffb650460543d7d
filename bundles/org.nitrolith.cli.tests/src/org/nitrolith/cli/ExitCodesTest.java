// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * 0 done, 1 done and something was found, 2 the call is wrong, 3 an input cannot be read; messages go to the standard
 * error.
 */
class ExitCodesTest {

    @TempDir
    private Path folder;

    @Test
    void helpListsEveryCommandAndShowsEachOnesOptions() {
        Cli.Outcome help = Cli.expect(0, "help");
        assertEquals("", help.err());
        for (String command : List.of("demo", "verify", "read", "fit", "arrhenius", "series", "suggest", "kk", "drt",
                "energy", "energy sweep", "energy study", "library", "analysis", "validate", "new")) {
            assertTrue(help.out().lines().anyMatch(l -> l.strip().startsWith(command + " ")),
                    command + " is not in\n" + help.out());
            assertTrue(Cli.expect(0, (Object[]) ("help " + command).split(" ")).out().contains("nitrolith " + command),
                    command);
        }
        assertEquals(help.out(), Cli.expect(0, "--help").out());
        assertTrue(Cli.expect(0, "--version").out().matches("nitrolith \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fitt x                                  | there is no command "fitt". Did you mean "fit"?
            help arhenius                           | Did you mean "arrhenius"?
            fit                                     | Missing required option
            read                                    | Which file?
            fit x --circuit R0 --wheights unit      | Did you mean
            fit x --circuit R0-p(R1                 | Circuit "R0-p(R1", character
            fit x --circuit R0-C1 --guess R9=1      | has no parameter "R9"; its parameters are R0, C1
            fit x --circuit R0-C1 --fix R0          | at which value?
            fit x --circuit R0-C1 --bounds R0=5:1   | the lower bound 5.0 is above the upper bound 1.0
            fit x --circuit R0-C1 --freq 10         | is no range; write MIN:MAX
            fit x --circuit R0-C1 --link R0=C1      | --link: R0 (ohm) cannot be equal to C1 (F): they are different quantities
            fit x --circuit R0-R1 --link R0=R9      | has no parameter "R9"; its parameters are R0, R1
            fit x --circuit R0-C1 --starts 0        | expected 1 or more
            fit x --circuit R0-C1 --weights big     | expected modulus, unit, proportional or sigma
            fit x --circuit R0-C1 --weights sigma   | --weights sigma and --sigma go together
            fit x --circuit R0-C1 --thickness 1mm   | needs --thickness and either --diameter or --area
            fit x --circuit R0-C1 --thickness 1K --diameter 1cm | --thickness:
            fit x --circuit R0-C1 --guess R0=1d     | is no number
            arrhenius x --model linear              | expected sigmaT, sigma or vtf
            arrhenius x --branches 3                | expected 1, 2 or auto
            energy                                  | Which cell?
            energy library:Fig17-LGPS --set sse.thickness=20V | --set sse.thickness=20V:
            energy library:Fig17-LGPS --set x.y=1   | --set x.y=1:
            energy library:Fig17-LGPS --set sse.thickness=-20um | LGPS: Thickness is -20 um, which is impossible
            energy library:Fig17-LGPS --set anode.npRatio=0.9   | N/P
            energy sweep library:Fig17-LGPS --vary anode.npRatio=1:2:3 --set sse.thickness=NaN | --set sse.thickness=NaN:
            energy sweep library:Fig17-LGPS --vary sse.thickness=1:2 | write path=from:to:count
            library burn                            | expected list, show, search or export
            library export                          | name the format
            library list --class stone              | there is no class "stone"
            new d --template big                    | there is no template "big"
            analysis run no.such.analysis x         | There is no analysis "no.such.analysis"
            analysis walk                           | expected list or run
            """)
    void wrongCallEndsWith2AndSaysHowItIsRight(String call, String message) {
        Cli.Outcome outcome = Cli.expect(2, (Object[]) call.split(" "));
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(message), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            read nothing-here.csv                         | nothing-here.csv
            read *.nothing                                | no file matches this pattern
            fit nothing-here.csv --circuit R0             | nothing-here.csv
            arrhenius nothing-here.csv                    | nothing-here.csv: there is no such file
            energy nothing-here.cell                      | nothing-here.cell: there is no such file
            energy library:Fig17-LGP                      | Did you mean library:Fig17-LGPS?
            validate nothing-here                         | nothing-here: there is no such file or folder
            library show no-such-material                 | The library has no "no-such-material"
            """)
    void unreadableInputEndsWith3AndIsNamed(String call, String message) {
        Cli.Outcome outcome = Cli.expect(3, (Object[]) call.split(" "));
        assertTrue(outcome.err().contains(message), outcome.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | energy nothing-here.cell --json         | nothing-here.cell: there is no such file
            2 | energy library:Fig17-LGPS --set sse.thickness=-1um --json | Thickness is -1 um
            3 | arrhenius nothing-here.csv --json       | nothing-here.csv: there is no such file
            2 | library list --class stone --json       | there is no class "stone"
            2 | drt --json                              | Missing required parameter
            """)
    void whatFailsIsStillOneJsonDocument(int exit, String call, String message) {
        Cli.Outcome outcome = Cli.expect(exit, (Object[]) call.split(" "));
        assertTrue(outcome.json().get("error").asText().contains(message), outcome.out());
        assertTrue(outcome.err().contains(message), outcome.err());
    }

    @Test
    void whereEveryFileFailsTheJsonDocumentIsEmpty() throws IOException {
        Path bad = Files.writeString(folder.resolve("b.csv"), "no spectrum at all\n");
        assertTrue(Cli.expect(3, "read", bad, "--json").json().get("spectra").isEmpty());
        assertTrue(Cli.expect(3, "arrhenius", bad, bad, "--json").json().get("results").isEmpty());
    }

    @Test
    void oneFailedFileOfSeveralDoesNotStopTheRest() throws IOException {
        Path good = Cli.spectrum(folder, "a.csv");
        Path bad = Files.writeString(folder.resolve("b.csv"), "no spectrum at all\n");
        Cli.Outcome outcome = Cli.expect(1, "fit", good, bad, "--circuit", "R0-p(R1,C1)", "--json");
        assertEquals(2, outcome.json().get("results").size());
        assertTrue(outcome.json().at("/results/0/error").isNull());
        assertTrue(outcome.json().at("/results/1/error").asText().contains("b.csv"));
        assertTrue(outcome.json().at("/results/1/parameters").isMissingNode());
        assertEquals(1, Cli.expect(1, "read", bad, good, "--json").json().get("spectra").size());
        Cli.expect(3, "fit", bad, bad, "--circuit", "R0");
    }

    @Test
    void validateHasOneDocumentOfTheDocumentedShapeAlsoWhereEveryInputFails() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.cell"), "<cell:CellBuild");
        for (Object input : List.of(broken, folder.resolve("missing.cell"), folder + "/*.nothing")) {
            JsonNode found = Cli.expect(3, "validate", input, "--json").json();
            assertEquals(List.of("diagnostics"), names(found));
            assertEquals(1, found.get("diagnostics").size());
            JsonNode only = found.at("/diagnostics/0");
            assertEquals(List.of("severity", "code", "file", "element", "message", "fix"), names(only));
            assertEquals("error", only.get("severity").asText());
            assertEquals(input.toString(), only.get("file").asText());
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void numbersOfThingsAreWrittenInSingularAndPlural() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.cell"), "<cell:CellBuild");
        String text = Cli.expect(3, "validate", broken).out();
        assertTrue(text.contains("1 file: 1 error, 0 warnings, 0 remarks"), text);
    }

    @Test
    void patternsThatTheShellLeftAloneAreExpandedInOrder() throws IOException {
        Cli.spectrum(folder, "b.csv");
        Cli.spectrum(folder, "a.csv");
        Files.createDirectories(folder.resolve("deep/er"));
        Cli.spectrum(folder.resolve("deep/er"), "c.csv");
        var files = Cli.expect(0, "read", folder + "/*.csv", "--json").json().get("spectra");
        assertEquals(2, files.size());
        assertTrue(files.get(0).get("file").asText().endsWith("a.csv"));
        assertEquals(3, Cli.expect(0, "read", folder + "/**.csv", "--json").json().get("spectra").size());
        assertEquals(2, Cli.expect(0, "read", folder, "--json").json().get("spectra").size(),
                "a folder stands for its files");
    }

    @Test
    void textIsTheSameInEveryLocale() throws IOException {
        Path file = Cli.spectrum(folder, "a.csv");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String text = Cli.expect(0, "fit", file, "--circuit", "R0-p(R1,C1)").out();
            assertTrue(text.contains("10.0000"), text);
            assertFalse(text.contains("10,0"), text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void debugShowsWhere() {
        var err = new ByteArrayOutputStream();
        int exit = Main.run(List.of("--debug", "arrhenius", "nothing-here.csv"), System.out, new PrintStream(err));
        assertEquals(3, exit);
        assertTrue(err.toString().contains("\tat org.nitrolith.cli"), err.toString());
    }

    @Test
    void plotIsWrittenAsAWhole() throws IOException {
        Path file = Cli.spectrum(folder, "a.csv");
        Path plot = folder.resolve("f.svg");
        Cli.expect(0, "fit", file, "--circuit", "R0-p(R1,C1)", "--plot", plot);
        assertTrue(Files.readString(plot).strip().endsWith("</svg>"));
        Cli.expect(2, "fit", file, "--circuit", "R0", "--plot", folder.resolve("no/such/f.svg"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("a.csv", "f.svg"), left.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void folderWithoutAFileIsAnInputThatCannotBeRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("nothing-here"));
        for (List<Object> call : List.<List<Object>>of(List.of("read", empty), List.of("kk", empty),
                List.of("fit", empty, "--circuit", "R0"))) {
            Cli.Outcome outcome = Cli.expect(3, call.toArray());
            assertEquals("", outcome.out());
            assertTrue(outcome.err().contains("There is no file in") && outcome.err().contains("nothing-here"),
                    outcome.err());
        }
    }

    @Test
    void fileThatCannotBeWrittenIsNamedAsInTheCall() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("table.csv"));
        Cli.Outcome isFolder = Cli.expect(2, "library", "export", "--csv", "-o", taken);
        assertTrue(isFolder.err().contains("table.csv cannot be written: it is a folder"), isFolder.err());
        String longName = "x".repeat(300) + ".csv";
        Cli.Outcome refused = Cli.expect(3, "library", "export", "--csv", "-o", folder.resolve(longName));
        assertTrue(refused.err().contains(longName + ": cannot be written: "), refused.err());
        assertFalse(refused.err().contains(".part"), refused.err());
    }
}
