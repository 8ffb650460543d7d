// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.PrintStream;

/** The list of commands; written without any library, so that it is there at once. */
final class Help {

    private static final int COLUMN = 34;

    private Help() {
    }

    static void overview(PrintStream out) {
        StringBuilder text = new StringBuilder(2048);
        text.append("Nitrolith Workbench: a research notebook for nitride solid-state electrolytes\n\n");
        row(text, "nitrolith", "opens the workbench");
        for (CommandList.Entry entry : CommandList.entries()) {
            row(text, entry.name() + " " + entry.synopsis(), entry.summary());
        }
        row(text, "help [COMMAND]", "this list, or all options of a command");
        text.append("""

                Every command: --json writes one JSON document to the standard output; messages go to the standard error.
                Several files and quoted patterns ("data/*.DTA") are taken where one file is. --version, --debug.
                Exit codes: 0 done, 1 done and something was found, 2 the call is wrong, 3 an input cannot be read.
                """);
        out.print(text);
    }

    private static void row(StringBuilder text, String call, String summary) {
        text.append("  ").append(call);
        if (call.length() < COLUMN) {
            text.append(" ".repeat(COLUMN - call.length()));
        } else {
            text.append('\n').append(" ".repeat(COLUMN + 2));
        }
        text.append(summary).append('\n');
    }
}
