// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench and runs it until its last window is closed. */
public class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        ServiceLoading services = ServiceLoading.begin();
        PluginFolder.install();
        Display display = PlatformUI.createDisplay();
        try {
            if (!lockWorkspace()) {
                MessageDialog.openError(null, "Nitrolith Workbench", "The workspace "
                        + Platform.getInstanceLocation().getURL().getPath()
                        + " is open in another Nitrolith Workbench.\n\nClose that window, or start with -data <another folder>.");
                return EXIT_OK;
            }
            DarkColours.follow(display);
            int result = PlatformUI.createAndRunWorkbench(display, new NitrolithWorkbenchAdvisor(services));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            Job.getJobManager().cancel(null);
            display.dispose();
        }
    }

    /** Two workbenches on one workspace would overwrite each other's state. */
    private static boolean lockWorkspace() {
        Location location = Platform.getInstanceLocation();
        try {
            return location == null || location.getURL() == null || location.isReadOnly()
                    || location.isLocked() == false && location.lock();
        } catch (IOException e) {
            ILog.of(WorkbenchApplication.class).warn("The workspace cannot be locked: " + e.getMessage(), e);
            return true;
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
