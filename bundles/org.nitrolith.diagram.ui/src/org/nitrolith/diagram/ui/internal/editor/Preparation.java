// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.spec.Viewpoints;
import org.nitrolith.editing.EditingSession;

/**
 * Makes a diagram in a job, so that the user interface goes on while a large model is looked through and laid out. Where the model
 * is changed in the meantime, the diagram catches up before it is shown.
 */
final class Preparation {

    private Preparation() {
    }

    /**
     * Makes the first diagram that there can be of an element. To be called in the thread of the user interface.
     *
     * @param session    the owner of the model
     * @param viewpoints the specifications; they are read where that has not been done
     * @param element    what the diagram is on
     * @param done       gets the diagram, in the thread of the user interface; empty where there is none of such an element
     */
    static void start(EditingSession session, Viewpoints viewpoints, EObject element, Consumer<Optional<Diagram>> done) {
        Display display = Display.getCurrent();
        AtomicBoolean changed = new AtomicBoolean();
        CommandStackListener listener = event -> changed.set(true);
        session.commandStack().addCommandStackListener(listener);
        completeLists(element);
        Job job = Job.create("Laying out a diagram", (ICoreRunnable) monitor -> {
            Optional<Representation> representation = viewpoints.representationsOn(element).stream().findFirst();
            Optional<Diagram> made = representation.flatMap(r -> prepare(session, r, element));
            if (display.isDisposed()) {
                return;
            }
            display.asyncExec(() -> {
                session.commandStack().removeCommandStackListener(listener);
                done.accept(made.map(d -> begin(d, changed.get()))
                        .or(() -> representation.map(r -> Diagram.open(r, element, session.domain()))));
            });
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /**
     * EMF makes a list when it is first asked for. Made now, no list can be made twice, by the job and by an edit at the same time,
     * of which one would be lost.
     */
    private static void completeLists(EObject root) {
        completeListsOf(root);
        root.eAllContents().forEachRemaining(Preparation::completeListsOf);
    }

    private static void completeListsOf(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isMany() && !feature.isDerived()) {
                object.eGet(feature);
            }
        }
    }

    private static Diagram begin(Diagram diagram, boolean changed) {
        diagram.begin();
        if (changed) {
            diagram.refresh();
        }
        return diagram;
    }

    /** The diagram; empty where a change of the model came in between, which what is read may notice in any way. */
    private static Optional<Diagram> prepare(EditingSession session, Representation representation, EObject element) {
        try {
            return Optional.of(Diagram.prepare(representation, element, session.domain(), SpecificationLoader::log));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
