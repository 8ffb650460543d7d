// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs commands in this process. */
final class Cli {

    /** What a command left. */
    record Outcome(int exit, String out, String err) {

        /** The one JSON document on the standard output. */
        JsonNode json() {
            try {
                return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(out);
            } catch (IOException e) {
                throw new AssertionError("no JSON document: " + out, e);
            }
        }
    }

    private Cli() {
    }

    /** Runs a command; whatever it writes holds no stack trace. */
    static Outcome run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit;
        try (PrintStream o = new PrintStream(out, false, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            exit = Main.run(Arrays.stream(arguments).map(Object::toString).toList(), o, e);
        }
        Outcome outcome = new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertFalse((outcome.out() + outcome.err()).contains("\tat "), "a stack trace: " + outcome.err());
        return outcome;
    }

    /** Runs a command that must end with this exit code. */
    static Outcome expect(int exit, Object... arguments) {
        Outcome outcome = run(arguments);
        assertEquals(exit, outcome.exit(), () -> List.of(arguments) + "\n" + outcome.out() + outcome.err());
        return outcome;
    }

    /** A spectrum of R0 = 10 ohm in series with 100 ohm beside 1E-7 F, as a table. */
    static Path spectrum(Path folder, String name) throws IOException {
        StringBuilder text = new StringBuilder("frequency/Hz,Re(Z)/ohm,Im(Z)/ohm\n");
        for (double f = 1e6; f > 0.9; f /= Math.pow(10, 0.1)) {
            double wt = 2 * Math.PI * f * 1e-5;
            text.append(String.format(Locale.ROOT, "%.8e,%.9e,%.9e%n", f, 10 + 100 / (1 + wt * wt),
                    -100 * wt / (1 + wt * wt)));
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }

}
