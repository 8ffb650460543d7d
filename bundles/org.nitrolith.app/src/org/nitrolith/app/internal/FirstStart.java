// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.prefs.BackingStoreException;

/** A workspace that is used for the first time gets the sample notebook, once the window is there. */
final class FirstStart {

    private static final String STARTED = "started";

    private FirstStart() {
    }

    static void openSample(IWorkbenchWindow window) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.nitrolith.app");
        if (preferences.getBoolean(STARTED, false) || ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
            return;
        }
        preferences.putBoolean(STARTED, true);
        window.getShell().getDisplay().asyncExec(() -> {
            try {
                preferences.flush();
                window.getService(IHandlerService.class).executeCommand("org.nitrolith.ui.openSample", null);
            } catch (BackingStoreException | CommandException e) {
                ILog.of(FirstStart.class).warn("The sample notebook is not opened: " + e.getMessage(), e);
            }
        });
    }
}
