// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;

import org.nitrolith.samples.Templates;

/** Makes a new copy of the sample notebook and opens it. */
public class OpenSample extends AbstractHandler {

    private static final String NAME = "sample-notebook";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(NAME);
        for (int i = 2; project.exists() || root.getLocation().append(project.getName()).toFile().exists(); i++) {
            project = root.getProject(NAME + "-" + i);
        }
        new NewProjectJob(project, Templates.SAMPLE, false).schedule();
        return null;
    }
}
