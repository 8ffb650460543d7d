// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.Action;

import org.nitrolith.diagram.View;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;

/** Something that can be done now and then. */
public final class ViewAction extends Action {

    private final Runnable run;
    private final BooleanSupplier enabled;

    /** An action. */
    public ViewAction(String text, BooleanSupplier enabled, Runnable run) {
        super(text);
        this.enabled = enabled;
        this.run = run;
    }

    /** Looks again whether it can be done. */
    public void update() {
        setEnabled(enabled.getAsBoolean());
    }

    @Override
    public void run() {
        if (enabled.getAsBoolean()) {
            run.run();
        }
    }

    /** The views that are selected in a viewer, in the order of selection. */
    public static <T extends View> List<T> selected(EditPartViewer viewer, Class<T> type) {
        return ((List<?>) viewer.getSelectedEditParts()).stream().filter(ViewPart.class::isInstance).map(p -> ((ViewPart) p).view())
                .filter(type::isInstance).map(type::cast).toList();
    }
}
