// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.actions;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import org.nitrolith.diagram.View;
import org.nitrolith.diagram.ui.internal.parts.ViewPart;

/** Something that can be done now and then. */
public final class ViewAction extends Action {

    private final Runnable run;
    private final BooleanSupplier enabled;
    private List<Integer> keys = List.of();

    /** An action. */
    public ViewAction(String text, BooleanSupplier enabled, Runnable run) {
        super(text);
        this.enabled = enabled;
        this.run = run;
    }

    /** An action of a menu that is on or off. */
    ViewAction(String text, boolean on, Runnable run) {
        super(text, AS_CHECK_BOX);
        this.enabled = () -> true;
        this.run = run;
        setChecked(on);
    }

    /**
     * Gives it keys.
     *
     * @param first  the key that menus show
     * @param others keys that do the same
     */
    ViewAction key(int first, int... others) {
        keys = IntStream.concat(IntStream.of(first), IntStream.of(others)).boxed().toList();
        setText(getText() + '\t' + convertAccelerator(first));
        return this;
    }

    /** Gives it an image of this bundle. */
    ViewAction image(String name) {
        setImageDescriptor(descriptor(name));
        setToolTipText(getText().replace("\t", " (") + (getText().contains("\t") ? ")" : ""));
        return this;
    }

    /** An image of this bundle. */
    static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(ViewAction.class, "icons/" + name + ".svg").orElseThrow();
    }

    /** Whether a key is one of its own. */
    public boolean isMeant(KeyEvent event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        return keys.stream().anyMatch(k -> (k & SWT.MODIFIER_MASK) == modifiers
                && Character.toLowerCase(k & SWT.KEY_MASK) == Character.toLowerCase(event.keyCode));
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
