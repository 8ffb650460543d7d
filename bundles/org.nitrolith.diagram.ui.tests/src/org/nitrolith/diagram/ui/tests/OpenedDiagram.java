// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.ui.internal.editor.DiagramEditor;
import org.nitrolith.diagram.ui.internal.editor.ShowDiagram;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.ui.testing.SampleProject;

/** The sample notebook as a project of the workspace, with one of its diagrams open in the editor; and where things are on the display. */
final class OpenedDiagram implements AutoCloseable {

    static final String ROUTE = SampleProject.ROUTE;
    static final String CELL = SampleProject.CELL;
    static final String MATERIALS = SampleProject.MATERIALS;
    static final String NOTEBOOK = SampleProject.NOTEBOOK;

    private final SampleProject project = new SampleProject();
    private final IWorkbenchPage page = project.page();
    private final String path;
    private DiagramEditor editor;

    OpenedDiagram(String path) throws Exception {
        this.path = path;
        open();
    }

    /** Opens the diagram, and waits until it can be seen. */
    void open() throws Exception {
        editor = (DiagramEditor) ShowDiagram.open(page, file());
        Events.await(path + " is read", () -> editor.diagram().isPresent());
        Events.await("the diagram is shown", () -> editor.viewer().getControl().isVisible() && viewer().getControl().getSize().x > 0);
        Events.settle();
    }

    /** Closes the editor, with a question where something is not saved. */
    void closeEditor() {
        assertTrue(page.closeEditor(editor, true));
        Events.settle();
    }

    /** Closes the editor without saving. */
    void giveUp() {
        assertTrue(page.closeEditor(editor, false));
        Events.settle();
    }

    @Override
    public void close() throws Exception {
        project.close();
    }

    IFile file() {
        return file(path);
    }

    /** A file of the project. */
    IFile file(String each) {
        return project.file(each);
    }

    IWorkbenchPage page() {
        return project.page();
    }

    DiagramEditor editor() {
        return editor;
    }

    Diagram diagram() {
        return editor.diagram().orElseThrow();
    }

    GraphicalViewer viewer() {
        return editor.viewer();
    }

    <T extends EObject> T root(Class<T> type) {
        return type.cast(diagram().element());
    }

    /** The commands of all editors of the project. */
    CommandStack stack() {
        return diagram().domain().orElseThrow().getCommandStack();
    }

    /** The view of a mapping that shows an element. */
    ElementView view(String mapping, EObject element) {
        return diagram().viewsOf(element).stream().filter(v -> v.mapping().name().equals(mapping)).findFirst().orElseThrow();
    }

    /**
     * Does something with the mouse, takes it back and does it again with the keys: the model is as before after the undo, and as after
     * the first time after the redo, and the diagram shows as many views as then.
     */
    void check(Events events, String what, Runnable gesture) {
        EObject root = diagram().element();
        EObject before = EcoreUtil.copy(root);
        int viewsBefore = diagram().views().size();
        gesture.run();
        Events.await(what, () -> !EcoreUtil.equals(before, root));
        Events.settle();
        EObject after = EcoreUtil.copy(root);
        int viewsAfter = diagram().views().size();
        checkParts();
        assertTrue(stack().canUndo(), what + " can be undone");
        events.key("ctrl+z");
        Events.await(what + " is undone", () -> EcoreUtil.equals(before, root));
        assertEquals(viewsBefore, diagram().views().size());
        checkParts();
        assertTrue(stack().canRedo(), what + " can be redone");
        events.key("ctrl+shift+z");
        Events.await(what + " is redone", () -> EcoreUtil.equals(after, root));
        assertEquals(viewsAfter, diagram().views().size());
        checkParts();
    }

    /** Each view has its edit part. */
    private void checkParts() {
        diagram().views().forEach(v -> assertTrue(viewer().getEditPartRegistry().get(v) instanceof EditPart, () -> "no part of " + v));
    }

    // ---- where things are on the display ----

    /** A point of the diagram. */
    Point at(int x, int y) {
        org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.Point(x, y);
        ((GraphicalEditPart) viewer().getContents()).getFigure().translateToAbsolute(point);
        return viewer().getControl().toDisplay(point.x, point.y);
    }

    /** The middle of a shape. */
    Point middle(ElementView view) {
        Bounds bounds = ((ShapeView) view).absoluteBounds();
        return at(bounds.centre().x(), bounds.centre().y());
    }

    /** The line at the top of a container, where its label stands. */
    Point top(ElementView view) {
        Bounds bounds = ((ShapeView) view).absoluteBounds();
        return at(bounds.centre().x(), bounds.y() + 8);
    }

    Point end(EdgeView edge) {
        return at(edge.route().getLast().x(), edge.route().getLast().y());
    }

    /** The middle of the longest stretch of an edge. */
    Point course(EdgeView edge) {
        int best = 1;
        for (int i = 1; i < edge.route().size(); i++) {
            best = length(edge, i) > length(edge, best) ? i : best;
        }
        return at((edge.route().get(best).x() + edge.route().get(best - 1).x()) / 2,
                (edge.route().get(best).y() + edge.route().get(best - 1).y()) / 2);
    }

    private static int length(EdgeView edge, int i) {
        return Math.abs(edge.route().get(i).x() - edge.route().get(i - 1).x())
                + Math.abs(edge.route().get(i).y() - edge.route().get(i - 1).y());
    }

    void select(ElementView... views) {
        List<EditPart> parts = Arrays.stream(views).map(v -> (EditPart) viewer().getEditPartRegistry().get(v)).toList();
        viewer().setSelection(new StructuredSelection(parts));
        viewer().getControl().setFocus();
        Events.settle();
    }

    PaletteViewer palette() {
        return viewer().getEditDomain().getPaletteViewer();
    }

    /** A tool in the palette; its drawer is open. */
    Point tool(String label) {
        PaletteViewer palette = palette();
        GraphicalEditPart part = (GraphicalEditPart) palette.getEditPartRegistry().get(entry(palette.getPaletteRoot(), label));
        palette.reveal(part);
        Events.settle();
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return palette.getControl().toDisplay(bounds.getCenter().x, bounds.getCenter().y);
    }

    private static PaletteEntry entry(PaletteContainer container, String label) {
        for (Object child : container.getChildren()) {
            if (((PaletteEntry) child).getLabel().equals(label) && !(child instanceof PaletteContainer)) {
                return (PaletteEntry) child;
            }
            PaletteEntry inner = child instanceof PaletteContainer each ? entry(each, label) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
