// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.diagram;

import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/** Asks the thread of the user interface again and again whether it is there, and keeps the longest time until it answered. */
final class Watch extends Thread {

    private static final long PAUSE_NS = 4_000_000;

    private final Display display;
    private volatile long longest;
    private volatile long asked;

    Watch(Display display) {
        super("watch of the user interface");
        this.display = display;
        setDaemon(true);
    }

    @Override
    public void run() {
        while (!display.isDisposed()) {
            if (asked == 0) {
                asked = System.nanoTime();
                display.asyncExec(this::answered);
            }
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    private void answered() {
        longest = Math.max(longest, System.nanoTime() - asked);
        asked = 0;
    }

    /** The longest wait since the last call, in milliseconds. */
    double longestMs() {
        long now = longest;
        longest = 0;
        return now / 1e6;
    }
}
