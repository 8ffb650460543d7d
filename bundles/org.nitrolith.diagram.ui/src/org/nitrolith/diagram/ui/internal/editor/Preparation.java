// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;

import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.spec.Viewpoints;
import org.nitrolith.editing.EditingSession;

/**
 * Makes a diagram in a job, so that the user interface goes on while a large model is looked through and laid out. Where the model
 * is changed in the meantime, the diagram catches up before it is shown.
 */
final class Preparation {

    private final EditingSession session;
    private final Viewpoints viewpoints;
    private final EObject element;
    private Job job;

    /**
     * The preparation of the first diagram that there can be of an element.
     *
     * @param session    the owner of the model
     * @param viewpoints the specifications; they are read where that has not been done
     * @param element    what the diagram is on
     */
    Preparation(EditingSession session, Viewpoints viewpoints, EObject element) {
        this.session = session;
        this.viewpoints = viewpoints;
        this.element = element;
    }

    /**
     * Begins. To be called in the thread of the user interface, where one of the two is called in the end.
     *
     * @param done    gets the diagram; empty where there is none of such an element
     * @param notDone gets the status of the job where it was cancelled or failed
     */
    void start(Consumer<Optional<Diagram>> done, Consumer<IStatus> notDone) {
        Display display = Display.getCurrent();
        AtomicBoolean changed = new AtomicBoolean();
        AtomicReference<Optional<Diagram>> made = new AtomicReference<>(Optional.empty());
        CommandStackListener listener = event -> changed.set(true);
        session.commandStack().addCommandStackListener(listener);
        completeLists(element);
        job = Job.create("Laying out a diagram", (ICoreRunnable) monitor -> {
            try {
                made.set(viewpoints.representationsOn(element).stream().findFirst().map(
                        r -> Diagram.prepare(r, element, session.domain(), SpecificationLoader::log, monitor)));
            } catch (OperationCanceledException e) {
                throw e;
            } catch (RuntimeException e) {
                // A change of the model while it is read may be noticed in any way.
                if (!changed.get()) {
                    throw e;
                }
            }
        });
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    session.commandStack().removeCommandStackListener(listener);
                    if (!event.getResult().isOK()) {
                        notDone.accept(event.getResult());
                    } else if (made.get().isEmpty() && changed.get()) {
                        start(done, notDone);
                    } else {
                        done.accept(made.get().map(d -> begin(d, changed.get())));
                    }
                });
            }
        }));
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** Stops it, where it goes on. */
    void cancel() {
        job.cancel();
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
}
