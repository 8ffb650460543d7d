// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The one start page; it is not restored, as it is opened where it is wanted. */
final class StartPageInput extends PlatformObject implements IEditorInput {

    static final StartPageInput INSTANCE = new StartPageInput();

    private StartPageInput() {
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromFile(StartPageInput.class, "/icons/nitrolith16.png");
    }

    @Override
    public String getName() {
        return "Start";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "What can be done here";
    }
}
