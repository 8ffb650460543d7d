// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Types digits into the cell editor of the running workbench, as the keyboard does, and measures for each key how long it takes
 * until the stack and the chart are painted anew. One tab of the editor after the other; the workbench is closed at the end.
 */
public final class TypingBenchmark implements IStartup {

    private static final String EDITOR = "org.nitrolith.ui.celldesign.editor";
    private static final String CELL = "cells/NMC811-Li3InCl6-Li3N-Li.cell";
    private static final String FIELD = "sse.thickness";
    private static final int START_MS = 1500;
    private static final int WARM_UP = 10;
    private static final int KEYS = 60;
    private static final long QUIET_MS = 60;
    private static final long LIMIT_MS = 20_000;

    private Display display;
    private long lastPaint;
    private int painted;
    private int modified;

    @Override
    public void earlyStartup() {
        display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> display.timerExec(START_MS, () -> {
            try {
                run();
            } catch (PartInitException | IllegalStateException e) {
                System.out.println("Not measured: " + e.getMessage());
            } finally {
                PlatformUI.getWorkbench().close();
            }
        }));
    }

    private void run() throws PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        Composite shell = page.getWorkbenchWindow().getShell();
        await("the sample's cell", () -> cell() != null);
        IDE.openEditor(page, cell(), EDITOR);
        await("the page", () -> field(shell) != null && field(shell).isVisible());
        Text field = field(shell);
        CTabFolder tabs = (CTabFolder) find(shell, c -> c instanceof CTabFolder folder && folder.getItemCount() > 0
                && "Capacity".equals(folder.getItem(0).getText()));
        field.addListener(SWT.Modify, e -> modified++);
        System.out.println("tab              keys   median ms    95 % ms     max ms");
        for (int tab = 0; tab < tabs.getItemCount(); tab++) {
            tabs.setSelection(tab);
            tabs.notifyListeners(SWT.Selection, new Event());
            settle();
            double[] ms = keys(field, page.getActiveEditor().getSite().getShell());
            Arrays.sort(ms);
            System.out.println(String.format(Locale.ROOT, "%-15s %5d %11.1f %10.1f %10.1f", tabs.getItem(tab).getText(), ms.length,
                    ms[ms.length / 2], ms[(int) (0.95 * (ms.length - 1))], ms[ms.length - 1]));
        }
    }

    private static IFile cell() {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            IFile file = project.getFile(new Path(CELL));
            if (file.exists()) {
                return file;
            }
        }
        return null;
    }

    private double[] keys(Text field, Composite shell) {
        List<Double> ms = new ArrayList<>();
        for (int i = 0; i < WARM_UP + KEYS; i++) {
            field.setFocus();
            field.selectAll();
            listen(shell);
            settle();
            int modifiedBefore = modified;
            int paintedBefore = painted;
            long begin = System.nanoTime();
            key((char) ('1' + i % 9));
            await("a picture of the new value", () -> modified > modifiedBefore && painted > paintedBefore);
            settle();
            if (i >= WARM_UP) {
                ms.add((lastPaint - begin) / 1e6);
            }
        }
        return ms.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void key(char digit) {
        Event event = new Event();
        event.character = digit;
        event.keyCode = digit;
        event.type = SWT.KeyDown;
        if (!display.post(event)) {
            throw new IllegalStateException("The display takes no keys");
        }
        event.type = SWT.KeyUp;
        display.post(event);
    }

    /** Listens to the painting of every drawn control, once; charts exchange theirs. */
    private void listen(Control control) {
        if (control instanceof Canvas && !(control instanceof CTabFolder) && control.getData(EDITOR) == null) {
            control.setData(EDITOR, true);
            control.addListener(SWT.Paint, e -> {
                painted++;
                lastPaint = System.nanoTime();
            });
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                listen(child);
            }
        }
    }

    private static Text field(Composite shell) {
        return (Text) find(shell, c -> FIELD.equals(c.getData("org.nitrolith.value")));
    }

    private static Control find(Control from, Predicate<Control> wanted) {
        if (wanted.test(from)) {
            return from;
        }
        if (from instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                Control found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Until nothing has been painted for a while. */
    private void settle() {
        long since = System.nanoTime();
        await("rest", () -> (System.nanoTime() - Math.max(since, lastPaint)) / 1_000_000 > QUIET_MS);
    }

    private void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + LIMIT_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(5, () -> {
                    // wakes the loop, so that the condition is looked at again
                });
                display.sleep();
            }
        }
    }
}
