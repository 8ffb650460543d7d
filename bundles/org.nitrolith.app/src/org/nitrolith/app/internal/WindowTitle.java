// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** The window's title: file, project and the product's name. */
final class WindowTitle implements IPartListener2 {

    private static final String PRODUCT = "Nitrolith Workbench";

    private final IWorkbenchWindowConfigurer configurer;

    private WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    static void follow(IWorkbenchWindowConfigurer configurer) {
        WindowTitle title = new WindowTitle(configurer);
        configurer.getWindow().getPartService().addPartListener(title);
        title.update();
    }

    private void update() {
        IWorkbenchWindow window = configurer.getWindow();
        IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        configurer.setTitle(
                file == null ? PRODUCT : file.getName() + " – " + file.getProject().getName() + " – " + PRODUCT);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        update();
    }
}
