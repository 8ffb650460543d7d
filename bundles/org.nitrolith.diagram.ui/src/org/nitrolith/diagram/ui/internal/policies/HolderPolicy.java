// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.DiagramView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ListItemView;
import org.nitrolith.diagram.Point;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.ui.internal.MoveCommand;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.figures.Ghost;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;

/** What can be made in, moved within and dropped on the diagram or a shape. */
public final class HolderPolicy extends LayoutEditPolicy {

    private OpenDiagram open() {
        return ((ViewPart) getHost()).open();
    }

    private View holder() {
        return (View) getHost().getModel();
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        boolean fixed = child.getModel() instanceof ContainerView region && region.isRegion();
        if (!fixed && child.getModel() instanceof ShapeView) {
            return new Handles();
        }
        NonResizableEditPolicy policy = new NoHandles();
        policy.setDragAllowed(!fixed);
        return policy;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        if (!(request instanceof ChangeBoundsRequest) && !RequestConstants.REQ_CREATE.equals(request.getType())) {
            return null;
        }
        boolean ours = switch (request) {
            case CreateRequest create when RequestConstants.REQ_CREATE.equals(request.getType()) ->
                create.getNewObjectType() instanceof Construct tool && open().tools().canCreate(tool, holder());
            case ChangeBoundsRequest change when change.getEditParts() != null -> takes(change.getEditParts());
            default -> false;
        };
        return ours ? getHost() : getHost().getParent() instanceof ViewPart outer ? outer.getTargetEditPart(request) : null;
    }

    /** Whether all of some parts stay in this holder, or can be dropped on it. */
    private boolean takes(List<?> parts) {
        return parts.stream().allMatch(p -> p instanceof EditPart part && (part.getParent() == getHost()
                || part.getModel() instanceof ElementView view && open().tools().canDrop(view, holder())));
    }

    @Override
    public Command getCommand(Request request) {
        return RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType()) ? getMoveChildrenCommand(request)
                : super.getCommand(request);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        ChangeBoundsRequest change = (ChangeBoundsRequest) request;
        Map<ShapeView, Bounds> places = new HashMap<>();
        for (Object each : change.getEditParts()) {
            GraphicalEditPart part = (GraphicalEditPart) each;
            if (part.getModel() instanceof ListItemView) {
                return null;
            }
            if (part.getModel() instanceof ShapeView shape) {
                places.put(shape, moved(shape, part.getFigure(), change));
            }
        }
        return places.isEmpty() ? null : new MoveCommand(open(), places);
    }

    private static Bounds moved(ShapeView shape, IFigure figure, ChangeBoundsRequest change) {
        Rectangle before = ((HandleBounds) figure).getHandleBounds();
        Rectangle after = before.getCopy();
        figure.translateToAbsolute(after);
        after = change.getTransformedRectangle(after);
        figure.translateToRelative(after);
        Bounds now = shape.bounds();
        boolean border = shape.parent() instanceof ShapeView outer && outer.borderNodes().contains(shape);
        int least = shape.parent() instanceof DiagramView || border ? Integer.MIN_VALUE : 0;
        int width = change.getSizeDelta().width == 0 ? now.width() : Math.max(8, after.width);
        int height = change.getSizeDelta().height == 0 ? now.height() : Math.max(8, after.height);
        return new Bounds(Math.max(least, now.x() + after.x - before.x), Math.max(least, now.y() + after.y - before.y), width, height);
    }

    @Override
    protected Command getAddCommand(Request request) {
        List<?> parts = ((ChangeBoundsRequest) request).getEditParts();
        List<ElementView> dragged = parts.stream().map(EditPart.class::cast).filter(part -> part.getParent() != getHost())
                .map(part -> (ElementView) part.getModel()).toList();
        return takes(parts) ? open().use("Drop", () -> open().tools().drop(dragged, holder())) : null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof Construct tool) || !open().tools().canCreate(tool, holder())) {
            return null;
        }
        Point place = ((ViewPart) getHost()).place(request.getLocation());
        return open().use(tool.label(), () -> open().tools().create(tool, holder(), Optional.of(place)));
    }

    @Override
    protected IFigure createSizeOnDropFeedback(CreateRequest request) {
        return ghost(this::addFeedback);
    }

    private IFigure ghost(Consumer<IFigure> show) {
        Ghost ghost = new Ghost(open().drawing());
        show.accept(ghost);
        return ghost;
    }

    private final class Handles extends ResizableEditPolicy {

        @Override
        protected IFigure createDragSourceFeedbackFigure() {
            return ghost(figure -> addFeedback(figure));
        }
    }

    private final class NoHandles extends NonResizableEditPolicy {

        @Override
        protected IFigure createDragSourceFeedbackFigure() {
            return ghost(figure -> addFeedback(figure));
        }
    }
}
