// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import org.nitrolith.diagram.ui.internal.editor.DiagramEditor;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;

/**
 * Opens a route of 1,000 steps and 1,500 flows in the diagram editor, arranges it, and drags a node with the events of the X server.
 * Each time runs until what has changed is painted. The workbench is closed at the end.
 */
public final class DiagramBenchmark implements IStartup {

    private static final int STEPS = 1000;
    private static final int FLOWS = 1500;
    private static final int RUNS = 3;
    private static final int FRAMES = 120;
    private static final int WARM_UP = 20;
    private static final long QUIET_MS = 300;
    private static final long LIMIT_MS = 30_000;

    private Display display;
    private IWorkbenchPage page;
    private DiagramEditor editor;
    private FigureCanvas canvas;
    private long lastPaint;
    private int painted;
    private long paintBegun;
    private long moved;
    private int moves;

    @Override
    public void earlyStartup() {
        display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            try {
                run();
            } catch (CoreException | IOException | InterruptedException | IllegalStateException e) {
                System.out.println("Not measured: " + e);
            } finally {
                PlatformUI.getWorkbench().close();
            }
        });
    }

    private void run() throws CoreException, IOException, InterruptedException {
        page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        page.getWorkbenchWindow().getShell().setMaximized(true);
        await("the sample", () -> page.getActiveEditor() != null && sample().isAccessible());
        System.out.println("route   what                        times   median ms    95 % ms     max ms");
        for (boolean wide : new boolean[] { false, true }) {
            String name = wide ? "wide" : "chain";
            IFile file = sample().getFile(name + ".route");
            NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
            resource.getContents().add(route(wide));
            file.create(new ByteArrayInputStream(resource.toBytes()), IResource.FORCE, null);
            List<Double> opened = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                page.closeAllEditors(false);
                rest();
                opened.add(open(file));
            }
            report(name, "opened, arranged, painted", opened);
            List<Double> arranged = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                rest();
                long begin = System.nanoTime();
                editor.diagram().map(d -> d.arrange(Optional.empty())).ifPresent(this::execute);
                rest();
                arranged.add((lastPaint - begin) / 1e6);
            }
            report(name, "arranged, painted", arranged);
            try {
                drag(name);
            } finally {
                xdotool("mouseup", 1);
            }
        }
        page.closeAllEditors(false);
    }

    private void execute(Command command) {
        editor.diagram().orElseThrow().domain().orElseThrow().getCommandStack().execute(command);
        canvas.redraw();
    }

    private static IProject sample() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("sample-notebook");
    }

    /** Steps in a chain with shorter and longer ways round; or, where wide, with flows from any of the forty steps before. */
    private static SynthesisRoute route(boolean wide) {
        SynthesisRoute route = SynthesisFactory.eINSTANCE.createSynthesisRoute();
        route.setName("Large route");
        for (int i = 0; i < STEPS; i++) {
            BallMill mill = SynthesisFactory.eINSTANCE.createBallMill();
            mill.setName("Ball milling " + i);
            route.getSteps().add(mill);
        }
        for (int i = 0; i < FLOWS; i++) {
            Flow flow = SynthesisFactory.eINSTANCE.createFlow();
            int from = i % (STEPS - 1);
            int round = i / (STEPS - 1);
            int further = wide ? 20 + i * 7919 % 20 : 1 + round * (2 + from % 5);
            flow.setSource(route.getSteps().get(from));
            flow.setTarget(route.getSteps().get(Math.min(STEPS - 1, from + further)));
            route.getFlows().add(flow);
        }
        return route;
    }

    private double open(IFile file) throws CoreException {
        long begin = System.nanoTime();
        editor = (DiagramEditor) IDE.openEditor(page, file, DiagramEditor.ID);
        canvas = (FigureCanvas) editor.viewer().getControl();
        int before = painted;
        canvas.addListener(SWT.Paint, e -> {
            painted++;
            lastPaint = System.nanoTime();
        });
        await("the diagram", () -> editor.diagram().isPresent() && painted > before);
        rest();
        return (lastPaint - begin) / 1e6;
    }

    /** Drags a node of the middle of the diagram about: for each move of the mouse the time from the event to the last paint. */
    private void drag(String name) throws IOException, InterruptedException {
        EditPart node = (EditPart) editor.viewer().getContents().getChildren().get(STEPS / 2);
        IFigure figure = ((GraphicalEditPart) node).getFigure();
        Point centre = ((HandleBounds) figure).getHandleBounds().getCenter();
        canvas.scrollTo(centre.x - canvas.getSize().x / 2, centre.y - canvas.getSize().y / 2);
        rest();
        figure.translateToAbsolute(centre);
        org.eclipse.swt.graphics.Point start = canvas.toDisplay(centre.x, centre.y);
        Listener mouse = e -> {
            moved = System.nanoTime();
            moves++;
        };
        Listener paint = e -> paintBegun = System.nanoTime();
        display.addFilter(SWT.MouseMove, mouse);
        display.addFilter(SWT.Paint, paint);
        xdotool("mousemove", start.x, start.y, "mousedown", 1);
        await("the node is selected", () -> editor.viewer().getSelectedEditParts().contains(node));
        List<Double> frames = new ArrayList<>();
        List<Double> paintings = new ArrayList<>();
        for (int i = 1; i <= WARM_UP + FRAMES; i++) {
            int movesBefore = moves;
            double angle = 2 * Math.PI * i / 40;
            xdotool("mousemove", start.x + (int) (90 * Math.sin(angle)), start.y + (int) (60 - 60 * Math.cos(angle)));
            await("frame " + i + " of a drag", () -> moves > movesBefore && lastPaint > moved);
            if (i > WARM_UP) {
                frames.add((lastPaint - moved) / 1e6);
                paintings.add((lastPaint - paintBegun) / 1e6);
            }
        }
        report(name, "a frame of a drag", frames);
        report(name, "the painting in a frame", paintings);
        long begin = System.nanoTime();
        xdotool("mousemove", start.x + 40, start.y + 90, "mouseup", 1);
        await("the drop", () -> lastPaint > begin && editor.isDirty());
        rest();
        report(name, "the drop", List.of((lastPaint - begin) / 1e6));
        display.removeFilter(SWT.MouseMove, mouse);
        display.removeFilter(SWT.Paint, paint);
    }

    private static void xdotool(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("xdotool failed");
        }
    }

    private static void report(String route, String what, List<Double> times) {
        List<Double> ms = times.stream().sorted().toList();
        System.out.println(String.format(Locale.ROOT, "%-7s %-27s %5d %11.1f %10.1f %10.1f", route, what, ms.size(), ms.get(ms.size() / 2),
                ms.get((int) (0.95 * (ms.size() - 1))), ms.getLast()));
    }

    /** Until nothing has been painted for a while. */
    private void rest() {
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
                display.timerExec(2, () -> {
                    // wakes the loop, so that the condition is looked at again
                });
                display.sleep();
            }
        }
    }
}
