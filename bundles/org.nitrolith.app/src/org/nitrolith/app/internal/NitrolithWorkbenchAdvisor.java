// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** The workbench of a laboratory notebook: one perspective, state kept between sessions. */
final class NitrolithWorkbenchAdvisor extends WorkbenchAdvisor {

    static final String PERSPECTIVE_ID = "org.nitrolith.app.notebook";

    private final ServiceLoading services;

    NitrolithWorkbenchAdvisor(ServiceLoading services) {
        this.services = services;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        declareImages(configurer);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, false);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
    }

    /** Images that {@code org.eclipse.ui.ide} looks up by name and leaves to the application to bring. */
    private static void declareImages(IWorkbenchConfigurer configurer) {
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/project.svg");
        declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/project-closed.svg");
        declare(configurer, "IMG_OBJS_ERROR_PATH", "icons/error.svg");
        declare(configurer, "IMG_OBJS_WARNING_PATH", "icons/warning.svg");
        declare(configurer, "IMG_OBJS_INFO_PATH", "icons/info.svg");
        declare(configurer, "IMG_ETOOL_PROBLEM_CATEGORY", "icons/problems.svg");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW", "icons/problems.svg");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_ERROR", "icons/problems.svg");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_WARNING", "icons/problems.svg");
        declare(configurer, "IMG_ETOOL_PROBLEMS_VIEW_INFO", "icons/problems.svg");
        declare(configurer, "IMG_LCL_QUICK_FIX_ENABLED", "icons/quickfix.svg");
        declare(configurer, "IMG_ELCL_QUICK_FIX_ENABLED", "icons/quickfix.svg");
        declare(configurer, "IMG_DLCL_QUICK_FIX_DISABLED", "icons/quickfix.svg");
    }

    private static void declare(IWorkbenchConfigurer configurer, String name, String path) {
        ResourceLocator.imageDescriptorFromBundle(NitrolithWorkbenchAdvisor.class, path)
                .ifPresent((ImageDescriptor image) -> configurer.declareImage(name, image, true));
    }

    /**
     * Opens the windows of the last session in the UI thread. The platform's own way does it in a second thread beside an
     * event loop that now and then sleeps on for seconds after that thread has ended.
     */
    @Override
    public boolean openWindows() {
        services.await();
        IStatus restored = getWorkbenchConfigurer().restoreState();
        if (restored.isOK()) {
            return true;
        }
        if (restored.getCode() != IWorkbenchConfigurer.RESTORE_CODE_RESET) {
            return false;
        }
        getWorkbenchConfigurer().openFirstTimeWindow();
        return true;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new NitrolithWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PERSPECTIVE_ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(NitrolithWorkbenchAdvisor.class).error("The state of the workspace could not be saved.", e);
            ErrorDialog.openError(null, "Nitrolith Workbench",
                    "The state of the workspace could not be saved. Model files are not concerned.", e.getStatus());
        }
    }
}
