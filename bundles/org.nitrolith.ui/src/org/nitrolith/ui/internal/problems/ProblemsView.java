// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** What the checks say of the models, the gravest first. */
public class ProblemsView extends MarkerSupportView {

    /** Identifier of this view. */
    public static final String ID = "org.nitrolith.ui.problems";

    private static final int AFTER_START_MS = 4000;

    /** A view of the markers of {@link ProblemMarkers#TYPE}. */
    public ProblemsView() {
        super("org.nitrolith.ui.problemsGenerator");
    }

    /** What was found in the last session is shown at once; some time after the start it is brought up to date. */
    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                ValidationJob.schedule(project, AFTER_START_MS);
            }
        }
    }
}
