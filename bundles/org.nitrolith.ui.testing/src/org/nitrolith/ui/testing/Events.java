// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * A hand on the mouse and on the keyboard of the X display. The events come from xdotool through the X server, with the state of the
 * buttons as from a device; each is waited for until the workbench has seen it.
 */
public final class Events implements AutoCloseable {

    /** How long something is waited for, in milliseconds. */
    public static final long LIMIT_MS = 30_000;

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

    /**
     * Handles events until something is so.
     *
     * @param what      what is waited for, as the failure says it
     * @param condition whether it is so
     * @throws AssertionError where it is not so within {@link #LIMIT_MS}
     */
    public static void await(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + LIMIT_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Not within " + LIMIT_MS / 1000 + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MS, () -> {
                    // wakes the loop, so that the condition is looked at again
                });
                display.sleep();
            }
        }
    }

    /**
     * Does something as soon as something is so, also while a dialog keeps its caller waiting. Returns at once.
     *
     * @param condition whether it is so; it is no longer looked at after {@link #LIMIT_MS}
     * @param action    what is done then, once
     */
    public static void when(BooleanSupplier condition, Runnable action) {
        when(condition, action, System.currentTimeMillis() + LIMIT_MS);
    }

    private static void when(BooleanSupplier condition, Runnable action, long end) {
        Display.getCurrent().timerExec(WAKE_MS, () -> {
            if (condition.getAsBoolean()) {
                action.run();
            } else if (System.currentTimeMillis() < end) {
                when(condition, action, end);
            }
        });
    }

    /** Handles the events that are waiting. */
    public static void settle() {
        boolean[] reached = new boolean[1];
        Display.getCurrent().asyncExec(() -> reached[0] = true);
        await("pending events", () -> reached[0]);
    }
    private static void xdotool(Object... arguments) {
        finish(hand(arguments));
    }

    /** A hand that begins to move; meanwhile the events that it makes can be handled. */
    private static Process hand(Object... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new AssertionError("xdotool, which moves the mouse in this test, does not run", e);
        }
    }

    /** Waits until a hand is still. */
    private static void finish(Process hand) {
        String said = said(hand);
        assertEquals(0, hand.exitValue(), said);
    }

    private static String said(Process process) {
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("xdotool does not end", e);
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

    /**
     * Drags between controls, as the window system does it, and drops.
     *
     * @param source a control that things can be dragged out of
     * @param from   a point of the display within it
     * @param target a control that things can be dropped on
     * @param to     a point of the display within it
     */
    public void carry(Control source, Point from, Control target, Point to) {
        int[] seen = new int[3];
        DragSourceListener started = new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                seen[0]++;
            }
        };
        DropTargetListener over = new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                seen[1]++;
            }

            @Override
            public void drop(DropTargetEvent event) {
                seen[2]++;
            }
        };
        DragSource drag = (DragSource) source.getData(DND.DRAG_SOURCE_KEY);
        DropTarget drop = (DropTarget) target.getData(DND.DROP_TARGET_KEY);
        drag.addDragListener(started);
        drop.addDropListener(over);
        move(from);
        // while it is decided whether a press begins a drag, no other event is handled: the hand goes on by itself
        Process hand = hand("mousedown", 1, "sleep", 0.1, "mousemove", from.x + 4, from.y, "sleep", 0.1, "mousemove", from.x + 12, from.y,
                "sleep", 0.1, "mousemove", from.x + 24, from.y);
        await("the drag begins", () -> seen[0] > 0);
        finish(hand);
        xdotool("mousemove", to.x - 4, to.y - 4);
        xdotool("mousemove", to.x, to.y);
        await("the pointer is over the target", () -> seen[1] > 0);
        settle();
        xdotool("mouseup", 1);
        await("the drop", () -> seen[2] > 0);
        settle();
        drag.removeDragListener(started);
        drop.removeDropListener(over);
        at = new Point(-1, -1);
    }

    /**
     * Opens a dialog, which keeps its caller waiting, and does something in it.
     *
     * @param title   what stands in its title bar
     * @param opening opens it
     * @param inside  what is done in it; closes it
     */
    public void inDialog(String title, Runnable opening, Runnable inside) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean done = new AtomicBoolean();
        when(() -> display.getActiveShell() != null && title.equals(display.getActiveShell().getText()), () -> {
            Shell dialog = display.getActiveShell();
            try {
                settle();
                inside.run();
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
                dialog.close();
            }
            done.set(true);
        });
        opening.run();
        await("\"" + title + "\" is done", done::get);
        if (failure.get() != null) {
            throw new AssertionError("in \"" + title + "\"", failure.get());
        }
    }

    /**
     * Opens the window system's dialog for a file, and types a path.
     *
     * @param key   opens the dialog
     * @param title what stands in its title bar
     * @param file  what is typed; a file that is not there yet, as the dialog would ask
     */
    public void chooseFile(String key, String title, Path file) {
        boolean[] chosen = new boolean[1];
        boolean[] closed = new boolean[1];
        when(() -> title.equals(onTop()), () -> {
            xdotool("key", "ctrl+a", "type", "--args", 1, "--delay", 1, file, "key", "Return");
            chosen[0] = true;
        });
        giveUp(closed, LIMIT_MS);
        xdotool("key", key);
        await(file + " is chosen", () -> chosen[0]);
        closed[0] = true;
    }

    /** Closes the dialog after all: one that nobody closes would keep the tests waiting for ever. */
    private void giveUp(boolean[] closed, long delay) {
        display.timerExec((int) delay, () -> {
            if (!closed[0]) {
                xdotool("key", "Escape");
                giveUp(closed, WAKE_MS);
            }
        });
    }

    /** What stands in the title bar of the window that has the keyboard; a complaint while none has it. */
    private static String onTop() {
        return said(hand("getactivewindow", "getwindowname"));
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
