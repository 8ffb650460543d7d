// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** What the checks say of the models, the gravest first. */
public class ProblemsView extends MarkerSupportView {

    /** Identifier of this view. */
    public static final String ID = "org.nitrolith.ui.problems";

    /** A view of the markers of {@link ProblemMarkers#TYPE}. */
    public ProblemsView() {
        super("org.nitrolith.ui.problemsGenerator");
    }
}
