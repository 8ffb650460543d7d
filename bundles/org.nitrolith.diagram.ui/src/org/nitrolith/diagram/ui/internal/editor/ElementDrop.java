// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;

import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;
import org.nitrolith.ui.internal.session.ProjectModels;

/** Elements and files that are dragged from a tree of the same project onto a diagram, as far as its drop tools take them. */
final class ElementDrop extends DropTargetAdapter implements TransferDropTargetListener {

    private final EditPartViewer viewer;
    private final ProjectModels models;
    private final Supplier<OpenDiagram> open;

    ElementDrop(EditPartViewer viewer, ProjectModels models, Supplier<OpenDiagram> open) {
        this.viewer = viewer;
        this.models = models;
        this.open = open;
    }

    @Override
    public Transfer getTransfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return open.get() != null && target(event).isPresent();
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        // a tree takes away what is moved out of it, so a copy it is
        event.detail = target(event).isPresent() ? event.operations & DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        target(event).ifPresent(holder -> {
            List<EObject> elements = dragged();
            Optional<org.nitrolith.diagram.Point> at = elements.size() == 1 ? Optional.of(holder.place(at(event))) : Optional.empty();
            open.get().run(() -> open.get().tools().drop(elements, holder.view(), at));
            viewer.getControl().setFocus();
        });
    }

    private Point at(DropTargetEvent event) {
        var at = viewer.getControl().toControl(event.x, event.y);
        return new Point(at.x, at.y);
    }

    /** The innermost view under the pointer that takes all that is dragged. */
    private Optional<ViewPart> target(DropTargetEvent event) {
        List<EObject> elements = dragged();
        EditPart part = viewer.findObjectAt(at(event));
        if (part == viewer.getRootEditPart()) {
            part = viewer.getContents();
        }
        while (part instanceof ViewPart found && !elements.isEmpty()) {
            if (elements.stream().allMatch(e -> open.get().tools().canDrop(e, found.view()))) {
                return Optional.of(found);
            }
            part = part.getParent();
        }
        return Optional.empty();
    }

    private List<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? ((List<?>) selection.toList()).stream().map(this::element).flatMap(Optional::stream).distinct().toList() : List.of();
    }

    /** An element of these models; of a file its root, where it has been read. */
    private Optional<EObject> element(Object dragged) {
        return switch (dragged) {
            case EObject element when element.eResource() != null
                    && element.eResource().getResourceSet() == models.session().resourceSet() -> Optional.of(element);
            case IFile file when models.project().equals(file.getProject()) ->
                models.loaded(file).map(r -> r.getContents()).filter(c -> !c.isEmpty()).map(List::getFirst);
            default -> Optional.empty();
        };
    }
}
