// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /**
     * Drags between controls, as the window system does it, and drops.
     *
     * @param source a control that things can be dragged out of
     * @param from   a point of the display within it
     * @param target a control that things can be dropped on
     * @param to     a point of the display within it
     */
    void carry(Control source, Point from, Control target, Point to) {
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
        xdotool("mousedown", 1);
        settle();
        for (int i = 1; i <= STEPS; i++) {
            xdotool("mousemove", from.x + 6 * i, from.y);
            settle();
        }
        await("the drag begins", () -> seen[0] > 0);
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
    void inDialog(String title, Runnable opening, Runnable inside) {
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
     * Opens the window system's dialog for a file, types a path, and says yes where it asks whether to replace what is there.
     *
     * @param key   opens the dialog
     * @param title what stands in its title bar
     * @param file  what is typed
     */
    void chooseFile(String key, String title, Path file) {
        String window = display.getActiveShell().getText();
        boolean[] chosen = new boolean[1];
        when(() -> title.equals(onTop()), () -> {
            xdotool("key", "ctrl+a", "type", "--args", 1, "--delay", 1, file, "key", "Return");
            if (Files.exists(file)) {
                when(() -> !List.of(title, window).contains(onTop()), () -> {
                    xdotool("key", "Return");
                    chosen[0] = true;
                });
            } else {
                chosen[0] = true;
            }
        });
        xdotool("key", key);
        await(file + " is chosen", () -> chosen[0]);
    }

    /** What stands in the title bar of the window that has the keyboard. */
    private static String onTop() {
        try {
            Process process = new ProcessBuilder("xdotool", "getactivewindow", "getwindowname").redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something as soon as something is so, also while a dialog keeps its caller waiting. */
    private void when(BooleanSupplier condition, Runnable action) {
        when(condition, action, System.currentTimeMillis() + LIMIT_MS);
    }

    private void when(BooleanSupplier condition, Runnable action, long end) {
        display.timerExec(WAKE_MS, () -> {
            if (condition.getAsBoolean()) {
                action.run();
            } else if (System.currentTimeMillis() < end) {
                when(condition, action, end);
            }
        });
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
