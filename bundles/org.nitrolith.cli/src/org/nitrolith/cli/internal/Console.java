// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a command writes: results to the output (text, or one JSON document), everything else to the messages.
 *
 * @param out   takes the result
 * @param err   takes messages, warnings and progress
 * @param debug whether stack traces are wanted
 */
public record Console(PrintStream out, PrintStream err, boolean debug) {

    /** A line of the result. */
    public void line(String text) {
        out.println(text);
    }

    /** A line of the result by format, independent of the machine's locale. */
    public void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    /** An empty line of the result. */
    public void line() {
        out.println();
    }

    /** Something went wrong. */
    public void error(String message) {
        err.println("nitrolith: " + message);
    }

    /** Something the user should know about his input. */
    public void warning(String message) {
        err.println("warning: " + message);
    }

    /** A remark that is no part of the result. */
    public void note(String message) {
        err.println(message);
    }

    /** Shows the stack trace when it was asked for. */
    public void trace(Throwable problem) {
        if (debug) {
            problem.printStackTrace(err);
        }
    }

    /** Whether the messages go to a terminal, so that a line may be overwritten to show progress. */
    public boolean isTerminal() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchPlace) {
            return System.console() != null && System.getenv("TERM") != null;
        }
    }
}
