// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

/** One line on a terminal that says how far long work has come; nothing where the messages go to a file. */
public final class Progress implements AutoCloseable {

    private static final long INTERVAL_NANOS = 100_000_000L;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final Console console;
    private final int total;
    private final String what;
    private final boolean shown;
    private long last;
    private boolean dirty;

    /**
     * @param total how many steps there are; with fewer than two nothing is shown
     * @param what  plural name of a step, such as {@code spectra}
     */
    public Progress(Console console, int total, String what) {
        this.console = console;
        this.total = total;
        this.what = what;
        this.shown = total > 1 && console.isTerminal();
        this.last = System.nanoTime();
    }

    /** Tells that {@code done} steps are done and the next one is {@code current}. */
    public void at(int done, String current) {
        long now = System.nanoTime();
        if (shown && now - last > INTERVAL_NANOS) {
            last = now;
            dirty = true;
            console.err().print(ERASE_LINE + done + " of " + total + " " + what + "  " + current);
            console.err().flush();
        }
    }

    /** Clears the line, so that a message can be written. */
    public void clear() {
        if (dirty) {
            console.err().print(ERASE_LINE);
            console.err().flush();
            dirty = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
