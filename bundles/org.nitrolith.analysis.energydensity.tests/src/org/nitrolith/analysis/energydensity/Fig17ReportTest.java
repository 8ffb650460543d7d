// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The page on the review's energy statements: its values, and that the committed page is the one that is made. */
class Fig17ReportTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static Fig17Report.Statement statement(String key) {
        return Fig17Report.statements().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "A1, 3.90, 2.66", "A2, 108.82, 112.08", "A3, 21.52, 36.78", "B1, 4.54, 10.15", "B2, 1.64, 6.77", "C1, 1.88, 1.39",
        "C2, 2.56, 2.18", "C3, 84.57, 80.44", "C4, 40.92, 42.79" })
    void criticalValues(String key, double s1, double s4) {
        assertEquals(s1, statement(key).s1(), 0.01);
        assertEquals(s4, statement(key).s4(), 0.01);
    }

    @Test
    void bothSetsReadAsPrintedAtTheSixFullySpecifiedStatements() {
        for (String key : List.of("A2", "A3", "C1", "C2", "C3", "C4")) {
            Fig17Report.Statement s = statement(key);
            assertTrue(s.reads(s.s1()) && s.reads(s.s4()), key);
        }
        List<String> notRead = Fig17Report.statements().stream().filter(s -> !s.reads(s.s1())).map(Fig17Report.Statement::key).toList();
        assertEquals(List.of("B1"), notRead);
        assertEquals(List.of("A1", "B2"),
                Fig17Report.statements().stream().filter(s -> !s.reads(s.s4())).map(Fig17Report.Statement::key).toList());
    }

    @ParameterizedTest
    @CsvSource({ "0, 675", "1, 642", "1.2, 636", "10, 446" })
    void limitsAgreeWithTheClosedForm(double x, double rounded) {
        assertEquals(3750 / (1000 / 180.0 + 1000 * x / 3500), Fig17Report.limit(x), 1e-9);
        assertEquals(rounded, Fig17Report.limit(x), 0.5);
    }

    @Test
    void noNpRatioAbove18ReachesTheTarget() {
        assertEquals((3750 / 350.0 - 1000 / 180.0) * 3.5, Fig17Report.highestNp(), 1e-9);
        assertEquals(18.06, Fig17Report.highestNp(), 0.01);
    }

    @Test
    void thePageNamesEveryStatementOnce() {
        String page = Fig17Report.markdown();
        for (int row = 55; row <= 74; row++) {
            assertEquals(2, page.split("ce-" + row + " ", -1).length, "ce-" + row);
        }
    }

    @Test
    void theCommittedPageHasTheNumbersThatAreComputed(TestReporter reporter) throws IOException {
        Optional<Path> file = documentation();
        if (file.isEmpty()) {
            reporter.publishEntry("docs/user/fig17.md", "not found above the working directory; not compared");
        }
        Assumptions.assumeTrue(file.isPresent(), "docs/user/fig17.md is not there");
        String committed = Files.readString(file.get());
        String made = Fig17Report.markdown();
        assertEquals(NUMBER.matcher(made).replaceAll("#"), NUMBER.matcher(committed).replaceAll("#"),
                "make it again: nitrolith energy fig17 -o docs/user/fig17.md");
        List<Double> expected = numbers(made);
        List<Double> found = numbers(committed);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found.get(i), 0.0101, "number " + (i + 1) + " of the page");
        }
    }

    private static Optional<Path> documentation() {
        for (Path folder = Path.of(System.getProperty("user.dir")); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("docs/user/fig17.md");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }
}
