// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;

/** Checks all open projects now. */
public class CheckProjects extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                ValidationJob.schedule(project);
            }
        }
        return null;
    }
}
