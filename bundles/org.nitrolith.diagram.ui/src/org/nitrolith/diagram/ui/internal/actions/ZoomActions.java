// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;

import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;

/** How large the diagram is seen. */
final class ZoomActions implements ActionGroup {

    private static final int MARGIN = 20;

    private final GraphicalViewer viewer;
    private final ViewAction in = new ViewAction("Zoom in", () -> zoom().canZoomIn(), () -> zoom().zoomIn())
            .key(SWT.MOD1 | '=', SWT.MOD1 | '+', SWT.MOD1 | SWT.MOD2 | '=', SWT.MOD1 | SWT.KEYPAD_ADD).image("zoom-in");
    private final ViewAction out = new ViewAction("Zoom out", () -> zoom().canZoomOut(), () -> zoom().zoomOut())
            .key(SWT.MOD1 | '-', SWT.MOD1 | SWT.KEYPAD_SUBTRACT).image("zoom-out");
    private final ViewAction natural = new ViewAction("100 %", () -> true, () -> zoom().setZoom(1))
            .key(SWT.MOD1 | '0', SWT.MOD1 | SWT.KEYPAD_0).image("zoom-natural");
    private final ViewAction all = new ViewAction("Fit all", () -> true, this::fitAll).key(SWT.MOD1 | '9', SWT.MOD1 | SWT.KEYPAD_9)
            .image("zoom-fit");
    private final ViewAction selection = new ViewAction("Fit selection", () -> !parts().isEmpty(), this::fitSelection)
            .key(SWT.MOD1 | '8', SWT.MOD1 | SWT.KEYPAD_8);

    ZoomActions(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void use(OpenDiagram open) {
        // what is shown does not matter for its size
    }

    @Override
    public Collection<ViewAction> actions() {
        return List.of(in, out, natural, all, selection);
    }

    void fill(IContributionManager menu) {
        actions().forEach(menu::add);
    }

    void fillTools(IContributionManager bar) {
        List.of(out, natural, in, all).forEach(bar::add);
    }

    private ScalableFreeformRootEditPart root() {
        return (ScalableFreeformRootEditPart) viewer.getRootEditPart();
    }

    private ZoomManager zoom() {
        return root().getZoomManager();
    }

    private List<GraphicalEditPart> parts() {
        return ((List<?>) viewer.getSelectedEditParts()).stream().filter(p -> p instanceof ViewPart part && part != viewer.getContents())
                .map(GraphicalEditPart.class::cast).toList();
    }

    private void fitAll() {
        fit(root().getLayer(LayerConstants.PRINTABLE_LAYERS).getBounds());
    }

    private void fitSelection() {
        Rectangle area = null;
        for (GraphicalEditPart part : parts()) {
            IFigure figure = part.getFigure();
            area = area == null ? figure.getBounds().getCopy() : area.getUnion(figure.getBounds());
        }
        fit(area);
    }

    /** Shows an area of the diagram as large as it can be, but no larger than it is. */
    private void fit(Rectangle area) {
        Viewport viewport = zoom().getViewport();
        Dimension room = viewport.getClientArea().getSize();
        double scale = Math.min((double) room.width / (area.width + 2 * MARGIN), (double) room.height / (area.height + 2 * MARGIN));
        zoom().setZoom(Math.clamp(scale, zoom().getMinZoom(), 1));
        viewport.getUpdateManager().performUpdate();
        double zoomed = zoom().getZoom();
        viewport.setViewLocation((int) (area.getCenter().x * zoomed) - room.width / 2,
                (int) (area.getCenter().y * zoomed) - room.height / 2);
    }
}
