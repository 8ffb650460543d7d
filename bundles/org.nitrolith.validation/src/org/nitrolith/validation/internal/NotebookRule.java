// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import org.eclipse.emf.ecore.EObject;
import org.nitrolith.model.base.Link;
import org.nitrolith.model.notebook.Experiment;
import org.nitrolith.model.notebook.ExperimentStatus;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/** A link leads somewhere, and an experiment that was done has a date. */
public final class NotebookRule implements ValidationRule {

    @Override
    public void check(EObject element, Findings findings) {
        switch (element) {
            case Link link -> {
                if (link.getTarget() == null && (link.getPath() == null || link.getPath().isBlank())) {
                    findings.warning("notebook.emptyLink", link, "the link leads nowhere.",
                            "Choose an element or a file, or delete the link.");
                }
            }
            case Experiment experiment -> {
                boolean over = experiment.getStatus() == ExperimentStatus.DONE
                        || experiment.getStatus() == ExperimentStatus.FAILED;
                if (over && experiment.getDate() == null) {
                    findings.info("notebook.noDate", experiment, "the experiment is "
                            + experiment.getStatus().getLiteral() + " but has no date.", "Give the day it was done.");
                }
            }
            default -> throw new IllegalArgumentException("no rule for a " + element.eClass().getName());
        }
    }
}
