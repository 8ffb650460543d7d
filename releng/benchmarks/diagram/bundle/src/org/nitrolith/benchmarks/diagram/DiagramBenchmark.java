// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.diagram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.layout.Proposal;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.tool.DiagramTools;
import org.nitrolith.diagram.ui.internal.editor.DiagramEditor;

/**
 * Works with a route of 1,000 steps and 1,500 flows in the diagram editor. Each time runs until what has changed is painted. The
 * workbench is closed at the end.
 */
public final class DiagramBenchmark implements IStartup {

    private static final int STEPS = 1000;
    private static final int RUNS = 5;
    private static final int EDITS = 20;
    private static final int FRAMES = 120;
    private static final int WARM_UP = 20;
    private static final int MANY = 20;
    private static final long BEFORE_STOP_NS = 300_000_000;
    /** A chain that is all in view is but a line. */
    private static final double LEAST_ZOOM = 0.05;

    private Canvas canvas;
    private Table table;
    private Watch watch;
    private IWorkbenchPage page;
    private DiagramEditor editor;

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        watch = new Watch(display);
        display.asyncExec(() -> {
            try {
                canvas = new Canvas(display);
                page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
                page.getWorkbenchWindow().getShell().setMaximized(true);
                canvas.await("the sample is open", () -> page.getActiveEditor() != null && sample().isAccessible());
                canvas.idle();
                watch.start();
                table = new Table(watch);
                LargeRoute chain = new LargeRoute("chain", STEPS, false);
                if ("1".equals(System.getenv("BENCHMARK_SESSION"))) {
                    table.line(chain.name(), "opened, arranged, the first ever", List.of(open(chain.write(sample(), ""))));
                } else {
                    run(chain);
                    run(new LargeRoute("wide", STEPS, true));
                    stop(new LargeRoute("long", 5 * STEPS, false));
                    stop(new LargeRoute("broad", 5 * STEPS, true));
                }
            } catch (CoreException | IOException | RuntimeException e) {
                System.out.println("Not measured: " + e);
            } finally {
                PlatformUI.getWorkbench().close();
            }
        });
    }

    private static IProject sample() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("sample-notebook");
    }

    private void run(LargeRoute route) throws CoreException, IOException {
        String name = route.name();
        IFile file = route.write(sample(), "");
        table.line(name, "opened, arranged, the first", List.of(open(file)));
        table.line(name, "opened, arranged", times(RUNS, () -> open(file)));
        layoutAlone(name);
        table.line(name, "arranged anew", times(RUNS, this::arrange));
        edits(name, EDITS);
        scrolls(name);
        zooms(name);
        drags(name, "100 %");
        zoom().setZoomAsText(ZoomManager.FIT_ALL);
        zoom().setZoom(Math.max(LEAST_ZOOM, zoom().getZoom()));
        drags(name, "all in view");
        page.closeAllEditors(false);

        IFile placed = route.write(sample(), "-placed");
        open(placed);
        Map<ShapeView, Bounds> places = new LinkedHashMap<>();
        shapes().forEach(s -> places.put(s, s.bounds()));
        execute(diagram().move(places));
        diagram().layout().save();
        table.line(name, "opened, all places from its file", times(RUNS, () -> open(placed)));
        page.closeAllEditors(false);
    }

    /** The user stops a layout that takes long, then lets it go on to its end. */
    private void stop(LargeRoute route) throws CoreException, IOException {
        String name = route.name();
        IFile file = route.write(sample(), "");
        page.closeAllEditors(false);
        canvas.idle();
        watch.longestMs();
        begin(file);
        table.line(name, "layout stopped while opening", List.of(stopJob("Laying out")));
        table.line(name, "opened, arranged", List.of(open(file)));
        canvas.control().setFocus();
        Canvas.xdotool("key", "ctrl+l");
        table.line(name, "arranging stopped", List.of(stopJob("Arranging")));
        table.line(name, "arranged anew", List.of(arrange()));
        edits(name, RUNS);
        page.closeAllEditors(false);
    }

    /** Stops a job in its middle; the time until it is over. */
    private double stopJob(String label) {
        AtomicReference<Job> running = new AtomicReference<>();
        canvas.await(label + " has begun", () -> {
            Stream.of(Job.getJobManager().find(null)).filter(j -> j.getName().startsWith(label) && j.getState() == Job.RUNNING)
                    .forEach(running::set);
            return running.get() != null;
        });
        long until = System.nanoTime() + BEFORE_STOP_NS;
        canvas.await("the job is in its middle", () -> System.nanoTime() > until);
        if (running.get().getState() == Job.NONE) {
            throw new IllegalStateException(label + " was over before it could be stopped");
        }
        long begin = System.nanoTime();
        running.get().cancel();
        canvas.await("the job is over", () -> running.get().getState() == Job.NONE);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static List<Double> times(int count, DoubleSupplier measured) {
        return IntStream.range(0, count).mapToObj(i -> measured.getAsDouble()).toList();
    }

    private Diagram diagram() {
        return editor.diagram().orElseThrow();
    }

    private List<ShapeView> shapes() {
        return diagram().view().children().stream().map(ShapeView.class::cast).toList();
    }

    private void execute(Command command) {
        diagram().domain().orElseThrow().getCommandStack().execute(command);
    }

    private ZoomManager zoom() {
        return (ZoomManager) editor.getAdapter(ZoomManager.class);
    }

    private void begin(IFile file) {
        try {
            editor = (DiagramEditor) IDE.openEditor(page, file, DiagramEditor.ID);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        canvas.use((FigureCanvas) editor.viewer().getControl());
    }

    private double open(IFile file) {
        page.closeAllEditors(false);
        canvas.idle();
        watch.longestMs();
        long begin = System.nanoTime();
        begin(file);
        canvas.await("the diagram is painted", () -> editor.diagram().isPresent() && canvas.isPainted());
        return canvas.since(begin);
    }

    /** Without a window: the views, and the views with their places. */
    private void layoutAlone(String name) {
        Diagram shown = diagram();
        table.line(name, "the views", times(RUNS, () -> inBackground(
                () -> Diagram.outline(shown.representation(), shown.element(), SpecificationLoader::log))));
        table.line(name, "the views and their places", times(RUNS, () -> inBackground(() -> Diagram.prepare(shown.representation(),
                shown.element(), null, SpecificationLoader::log, new NullProgressMonitor()))));
    }

    private double inBackground(Runnable work) {
        long begin = System.nanoTime();
        CompletableFuture<Long> end = CompletableFuture.runAsync(work).thenApply(done -> System.nanoTime());
        canvas.await("a computation is over", end::isDone);
        return (end.join() - begin) / 1e6;
    }

    /** After a node was moved, which arranging takes back. */
    private double arrange() {
        ShapeView moved = shapes().getFirst();
        show(node(0));
        canvas.untilPainted(() -> execute(diagram().move(Map.of(moved, moved.bounds().shifted(40, 40)))));
        return canvas.untilPainted(() -> {
            Proposal proposal = diagram().propose(Optional.empty());
            inBackground(() -> proposal.compute(new NullProgressMonitor()));
            execute(diagram().arrange(proposal));
        });
    }

    private void edits(String name, int count) {
        DiagramTools tools = new DiagramTools(diagram());
        ElementView node = shapes().get(STEPS / 2);
        show(node(STEPS / 2));
        List<Double> edited = new ArrayList<>();
        List<Double> undone = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String label = "Milling " + i;
            edited.add(canvas.untilPainted(() -> tools.edit(node, label)));
            undone.add(canvas.untilPainted(() -> diagram().domain().orElseThrow().getCommandStack().undo()));
        }
        table.line(name, "a label edited", edited);
        table.line(name, "undone", undone);
    }

    /** Scrolls a node to the middle: a place on it where no handle is, even if it is small. */
    private Point show(GraphicalEditPart node) {
        IFigure figure = node.getFigure();
        Point centre = ((HandleBounds) figure).getHandleBounds().getCenter();
        Point shown = centre.getCopy();
        figure.translateToAbsolute(shown);
        shown.translate(canvas.control().getViewport().getViewLocation());
        canvas.control().scrollTo(shown.x - canvas.control().getSize().x / 2, shown.y - canvas.control().getSize().y / 2);
        canvas.rest();
        Point beside = centre.getTranslated(((HandleBounds) figure).getHandleBounds().width / 4, 0);
        figure.translateToAbsolute(beside);
        return beside;
    }

    private GraphicalEditPart node(int index) {
        return (GraphicalEditPart) editor.viewer().getContents().getChildren().get(index);
    }

    private void scrolls(String name) {
        show(node(STEPS / 2));
        Point at = canvas.control().getViewport().getViewLocation();
        List<Double> frames = new ArrayList<>();
        for (int i = 1; i <= WARM_UP + FRAMES; i++) {
            double angle = 2 * Math.PI * i / 40;
            double frame = canvas.untilFirstPainted(() -> canvas.control().scrollTo(at.x + (int) (300 * Math.sin(angle)),
                    at.y + (int) (300 * Math.cos(angle))));
            if (i > WARM_UP) {
                frames.add(frame);
            }
        }
        table.frames(name, "a frame of scrolling", frames);
    }

    private void zooms(String name) {
        List<Double> frames = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            zoom().setZoomAsText(ZoomManager.FIT_ALL);
            canvas.rest();
            while (zoom().getZoom() < 1) {
                frames.add(canvas.untilPainted(zoom()::zoomIn));
            }
        }
        table.frames(name, "a step of zooming", frames);
    }

    private void drags(String name, String zoomed) {
        drag(name, "a frame of a drag, " + zoomed, 1);
        drag(name, "a frame of a drag of " + MANY + ", " + zoomed, MANY);
    }

    /** Drags nodes of the middle of the diagram about: for each move of the mouse the time from the event to the end of the painting. */
    private void drag(String name, String what, int count) {
        GraphicalEditPart node = node(STEPS / 2);
        Point centre = show(node);
        org.eclipse.swt.graphics.Point start = canvas.control().toDisplay(centre.x, centre.y);
        List<GraphicalEditPart> nodes = IntStream.range(0, count).mapToObj(i -> node(STEPS / 2 + i)).toList();
        editor.viewer().setSelection(new StructuredSelection(count > 1 ? nodes : List.of()));
        Canvas.xdotool("mousemove", start.x, start.y, "mousedown", 1);
        List<Double> frames = new ArrayList<>();
        try {
            canvas.await("the nodes are selected", () -> editor.viewer().getSelectedEditParts().size() == count);
            for (int i = 1; i <= WARM_UP + FRAMES; i++) {
                double angle = 2 * Math.PI * i / 40;
                double frame = canvas.moveTo(new org.eclipse.swt.graphics.Point(start.x + (int) (90 * Math.sin(angle)),
                        start.y + (int) (60 - 60 * Math.cos(angle))));
                if (i > WARM_UP) {
                    frames.add(frame);
                }
            }
            table.frames(name, what, frames);
            canvas.moveTo(new org.eclipse.swt.graphics.Point(start.x + 40, start.y + 90));
            table.frames(name, "  its drop", List.of(canvas.untilPainted(() -> Canvas.xdotool("mouseup", 1))));
        } finally {
            Canvas.xdotool("mouseup", 1);
        }
        canvas.untilPainted(() -> diagram().domain().orElseThrow().getCommandStack().undo());
    }
}
