// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Something that can be done now and then, with a key. */
final class TableAction extends Action {

    private final BooleanSupplier enabled;
    private final Runnable run;
    private int key;

    TableAction(String text, BooleanSupplier enabled, Runnable run) {
        super(text);
        this.enabled = enabled;
        this.run = run;
    }

    /** Gives it a key, which menus show. */
    TableAction key(int newKey) {
        key = newKey;
        setText(getText() + '\t' + convertAccelerator(newKey));
        return this;
    }

    /** Gives it an image of a bundle. */
    TableAction image(String bundle, String name) {
        setImageDescriptor(descriptor(bundle, name));
        setToolTipText(getText().replace("\t", " (") + (getText().contains("\t") ? ")" : ""));
        return this;
    }

    static ImageDescriptor descriptor(String bundle, String name) {
        return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + name + ".svg").orElseThrow();
    }

    boolean isMeant(KeyEvent event) {
        return key != 0 && (key & SWT.MODIFIER_MASK) == (event.stateMask & SWT.MODIFIER_MASK)
                && (key & SWT.KEY_MASK) == Character.toUpperCase(event.keyCode);
    }

    /** Looks again whether it can be done. */
    TableAction update() {
        setEnabled(enabled.getAsBoolean());
        return this;
    }

    @Override
    public void run() {
        if (enabled.getAsBoolean()) {
            run.run();
        }
    }
}
