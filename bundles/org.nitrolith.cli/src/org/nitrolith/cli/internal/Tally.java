// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

/** Counts what became of several inputs, and says the exit code that follows. */
public final class Tally {

    private int done;
    private int failed;
    private boolean found;

    /** One more input is done. */
    public void done() {
        done++;
    }

    /** One more input could not be read. */
    public void failed() {
        failed++;
    }

    /** Something was found that the caller should look at. */
    public void found() {
        found = true;
    }

    /** How many inputs could not be read. */
    public int failures() {
        return failed;
    }

    /** 3 where every input failed, 1 where one did or something was found, else 0. */
    public int exitCode() {
        if (failed > 0 && done == 0) {
            return ExitCode.UNREADABLE;
        }
        return failed > 0 || found ? ExitCode.FOUND : ExitCode.DONE;
    }
}
