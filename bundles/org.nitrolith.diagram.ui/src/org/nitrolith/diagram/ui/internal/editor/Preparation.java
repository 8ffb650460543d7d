// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.editing.EditingSession;

/**
 * Makes a diagram in a job, so that the user interface goes on while a large model is looked through and laid out. Where the model
 * is changed in the meantime, the diagram catches up before it is shown.
 */
final class Preparation {

    private Preparation() {
    }

    /**
     * Makes a diagram. To be called in the thread of the user interface.
     *
     * @param session        the owner of the model
     * @param representation what it is to show
     * @param element        what it is on
     * @param done           gets the diagram, in the thread of the user interface
     */
    static void start(EditingSession session, Representation representation, EObject element, Consumer<Diagram> done) {
        Display display = Display.getCurrent();
        AtomicBoolean changed = new AtomicBoolean();
        CommandStackListener listener = event -> changed.set(true);
        session.commandStack().addCommandStackListener(listener);
        Job job = Job.create("Laying out the " + representation.label(), (ICoreRunnable) monitor -> {
            Diagram made = prepare(session, representation, element);
            display.asyncExec(() -> {
                session.commandStack().removeCommandStackListener(listener);
                done.accept(made == null ? Diagram.open(representation, element, session.domain()) : begin(made, changed.get()));
            });
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static Diagram begin(Diagram diagram, boolean changed) {
        diagram.begin();
        if (changed) {
            diagram.refresh();
        }
        return diagram;
    }

    /** The diagram; null where a change of the model came in between, which what is read may notice in any way. */
    private static Diagram prepare(EditingSession session, Representation representation, EObject element) {
        try {
            return Diagram.prepare(representation, element, session.domain(), SpecificationLoader::log);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
