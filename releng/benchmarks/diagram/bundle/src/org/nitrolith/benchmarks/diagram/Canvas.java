// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.diagram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** The display and the canvas that is painted on it: waits until something is painted, moves the mouse of the X server. */
final class Canvas {

    private static final long QUIET_MS = 150;
    private static final long LIMIT_MS = 60_000;

    private final Display display;
    private FigureCanvas control;
    private int paintings;
    private long lastPainting;
    private long lastMove;
    private int moves;

    Canvas(Display display) {
        this.display = display;
        display.addFilter(SWT.MouseMove, e -> {
            lastMove = System.nanoTime();
            moves++;
        });
    }

    /** Watches a canvas from now on. */
    void use(FigureCanvas canvas) {
        control = canvas;
        paintings = 0;
        canvas.addListener(SWT.Paint, e -> {
            paintings++;
            lastPainting = System.nanoTime();
        });
    }

    FigureCanvas control() {
        return control;
    }

    boolean isPainted() {
        return paintings > 0;
    }

    /** Does something; the time until the last paint after it, in ms, when no more has been painted for a while. */
    double untilPainted(Runnable action) {
        rest();
        int before = paintings;
        long begin = System.nanoTime();
        action.run();
        await("a change is painted", () -> paintings > before);
        rest();
        return (lastPainting - begin) / 1e6;
    }

    /** Does something; the time until its first painting is on the screen, in ms. */
    double untilFirstPainted(Runnable action) {
        int before = paintings;
        long begin = System.nanoTime();
        action.run();
        await("a change is painted", () -> paintings > before);
        return onScreenSince(begin);
    }

    /** Moves the mouse; the time from its event until the next painting is on the screen, in ms. */
    double moveTo(Point place) {
        int before = moves;
        xdotool("mousemove", place.x, place.y);
        await("the mouse has moved and that is painted", () -> moves > before && lastPainting > lastMove);
        return onScreenSince(lastMove);
    }

    /** A question to the X server is answered when all that was drawn before is on the screen. */
    private double onScreenSince(long begin) {
        display.getCursorLocation();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** The time from a moment to the last painting, in ms. */
    double since(long begin) {
        rest();
        return (lastPainting - begin) / 1e6;
    }

    /** Until nothing has been painted for a while. */
    void rest() {
        long since = System.nanoTime();
        await("rest", () -> (System.nanoTime() - Math.max(since, lastPainting)) / 1_000_000 > QUIET_MS);
    }

    /** Until nothing goes on in the background either. */
    void idle() {
        await("no job is running", Job.getJobManager()::isIdle);
        rest();
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + LIMIT_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(2, () -> {
                    // wakes the loop, so that the condition is looked at again
                });
                display.sleep();
            }
        }
    }

    static void xdotool(Object... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("xdotool failed");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("xdotool, which moves the mouse, does not run", e);
        }
    }
}
