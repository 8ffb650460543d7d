// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.ShapeView;

/**
 * Where views would stand if they were arranged by themselves. It takes what it has to know when the diagram makes it, is computed in
 * any thread, and then used in a command of the diagram, which may have changed in the meantime.
 */
public final class Proposal {

    private final Optional<ContainerView> container;
    private final ElkLayout layout;

    Proposal(Optional<ContainerView> container, ElkLayout layout) {
        this.container = container;
        this.layout = layout;
    }

    /** What the content of is arranged; empty for the whole diagram. */
    public Optional<ContainerView> container() {
        return container;
    }

    /**
     * Computes it.
     *
     * @param monitor told how far it is
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled
     */
    public void compute(IProgressMonitor monitor) {
        layout.compute(monitor);
    }

    /** Where it would put all views of the diagram. */
    public Automatic automatic() {
        return Automatic.of(layout.result());
    }

    /** Where it would put views, for the user's own places: all but those on a border. */
    public Map<String, Placement> placements() {
        Map<String, Placement> placements = new HashMap<>();
        layout.result().places().forEach((view, bounds) -> {
            boolean border = view.parent() instanceof ShapeView holder && holder.borderNodes().contains(view);
            if (!border) {
                placements.put(view.id(), new Placement.Shape(bounds.x(), bounds.y(), -1, -1));
            }
        });
        return placements;
    }
}
