// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.ui.internal.OpenDiagram;

/** Which layers are shown and which filters are on. */
final class ShowActions implements ActionGroup {

    private final Runnable layersChanged;
    private OpenDiagram open;

    /**
     * Actions of a diagram.
     *
     * @param layersChanged called when other layers are shown, which have tools of their own
     */
    ShowActions(Runnable layersChanged) {
        this.layersChanged = layersChanged;
    }

    @Override
    public void use(OpenDiagram now) {
        open = now;
    }

    @Override
    public Collection<ViewAction> actions() {
        return List.of();
    }

    void fill(IContributionManager menu) {
        MenuManager layers = new MenuManager("Layers");
        MenuManager filters = new MenuManager("Filters");
        if (open != null) {
            fillLayers(layers);
            fillFilters(filters);
        }
        menu.add(layers);
        menu.add(filters);
    }

    private void fillLayers(IMenuManager menu) {
        open.diagram().representation().layers().stream().filter(Representation::isOptional).forEach(layer -> {
            boolean shown = open.diagram().activeLayers().contains(layer);
            menu.add(new ViewAction(layer.label(), shown, () -> showLayer(layer, !shown)));
        });
    }

    private void showLayer(Construct layer, boolean show) {
        open.diagram().showLayer(layer, show);
        layersChanged.run();
    }

    private void fillFilters(IMenuManager menu) {
        open.diagram().representation().filters().forEach(filter -> {
            boolean on = open.diagram().activeFilters().contains(filter);
            menu.add(new ViewAction(filter.label(), on, () -> open.diagram().useFilter(filter, !on)));
        });
    }
}
