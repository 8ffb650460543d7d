// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
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
     * @param done      gets the diagram; empty where there is none of such an element
     * @param cancelled called where it was cancelled
     */
    void start(Consumer<Optional<Diagram>> done, Runnable cancelled) {
        Display display = Display.getCurrent();
        AtomicBoolean changed = new AtomicBoolean();
        CommandStackListener listener = event -> changed.set(true);
        session.commandStack().addCommandStackListener(listener);
        completeLists(element);
        AtomicReference<Optional<Representation>> representation = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<Diagram>> made = new AtomicReference<>(Optional.empty());
        job = Job.create("Laying out a diagram", (ICoreRunnable) monitor -> {
            representation.set(viewpoints.representationsOn(element).stream().findFirst());
            made.set(representation.get().flatMap(r -> prepare(r, monitor)));
        });
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    session.commandStack().removeCommandStackListener(listener);
                    boolean stopped = event.getResult().getSeverity() == IStatus.CANCEL;
                    if (stopped) {
                        cancelled.run();
                    } else if (representation.get().isPresent() && made.get().isEmpty() && changed.get()) {
                        start(done, cancelled);
                    } else {
                        done.accept(made.get().map(d -> begin(d, changed.get()))
                                .or(() -> representation.get().map(r -> Diagram.open(r, element, session.domain()))));
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

    /** The diagram; empty where the model was changed in between, which what is read may notice in any way. */
    private Optional<Diagram> prepare(Representation representation, IProgressMonitor monitor) {
        try {
            return Optional.of(Diagram.prepare(representation, element, session.domain(), SpecificationLoader::log, monitor));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
