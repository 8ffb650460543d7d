// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * A hand on the mouse and on the keyboard of the X display. The events come from xdotool through the X server, with the state of the
 * buttons as from a device; each is waited for until the workbench has seen it.
 */
public final class Events implements AutoCloseable {

    private static final long LIMIT_MS = 30_000;
    private static final int WAKE_MS = 10;
    private static final int STEPS = 4;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Listener listener = this::seen;
    private Point at = new Point(-1, -1);
    private int downs;
    private int ups;
    private int keys;

    /** A hand at rest. */
    public Events() {
        for (int type : List.of(SWT.MouseMove, SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp, SWT.KeyUp)) {
            display.addFilter(type, listener);
        }
    }

    @Override
    public void close() {
        for (int type : List.of(SWT.MouseMove, SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp, SWT.KeyUp)) {
            display.removeFilter(type, listener);
        }
    }

    private void seen(Event event) {
        switch (event.type) {
            case SWT.MouseDown -> downs++;
            case SWT.MouseUp -> ups++;
            case SWT.KeyUp -> keys++;
            default -> at = ((Control) event.widget).toDisplay(event.x, event.y);
        }
    }

    /** Handles events until something is so. */
    public static void await(String what, BooleanSupplier condition) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        long end = System.currentTimeMillis() + LIMIT_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Not within " + LIMIT_MS / 1000 + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MS, () -> {
                    // wakes the loop, so that the condition is looked at again
                });
                display.sleep();
            }
        }
    }

    /** Handles the events that are waiting. */
    public static void settle() {
        boolean[] reached = new boolean[1];
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> reached[0] = true);
        await("pending events", () -> reached[0]);
    }

    private static void xdotool(Object... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        } catch (IOException | InterruptedException e) {
            fail("xdotool, which moves the mouse in this test, does not run: " + e.getMessage());
        }
    }

    /** Moves the pointer to a point of the display. */
    public void move(Point to) {
        if (!at.equals(to)) {
            xdotool("mousemove", to.x, to.y);
            await("the pointer is at " + to + ", not at " + at, () -> at.equals(to));
        }
        settle();
    }

    /** Presses and releases the left button. */
    public void click(Point where) {
        move(where);
        int before = ups;
        xdotool("click", 1);
        await("a click at " + where, () -> ups > before);
        settle();
    }

    /** Drags from one point to another with the left button down. */
    public void drag(Point from, Point to) {
        move(from);
        int before = downs;
        xdotool("mousedown", 1);
        await("the button is down", () -> downs > before);
        for (int i = 1; i <= STEPS; i++) {
            move(new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS));
        }
        int released = ups;
        xdotool("mouseup", 1);
        await("the button is up", () -> ups > released);
        settle();
    }

    /** Presses a key, by its X name, with the keys that are held with it: {@code ctrl+z}. */
    public void key(String name) {
        int before = keys;
        xdotool("key", name);
        await("the key " + name, () -> keys >= before + name.split("\\+").length);
        settle();
    }

    /** Types letters. */
    public void type(String text) {
        int before = keys;
        xdotool("type", text);
        await("typing " + text, () -> keys >= before + text.length());
        settle();
    }
}
