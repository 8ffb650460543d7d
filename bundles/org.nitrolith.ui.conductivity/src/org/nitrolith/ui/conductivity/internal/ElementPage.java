// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.editing.EditingSession;
import org.nitrolith.editing.SessionListener;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.session.EditorHandlers;

/** A page on one element of a model: undo, redo and save are those of the project's editing session. */
abstract class ElementPage extends EditorPart {

    private final CommandStackListener stack = event -> later(this::updateActions);
    private final SessionListener files = new Files();
    private final Adapter changes = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch()) {
                later(() -> elementChanged(notification.getFeature()));
            }
        }
    };
    private final Action undo = action("Undo", () -> session().undo());
    private final Action redo = action("Redo", () -> session().redo());
    private EditingSession session;
    private EObject element;

    /** The file of the workspace that an element stands in. */
    static Optional<IFile> file(EObject element) {
        return resource(element).flatMap(NitrolithResource::file).flatMap(path -> {
            IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
            return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
        });
    }

    private static Optional<NitrolithResource> resource(EObject element) {
        return element.eResource() instanceof NitrolithResource r ? Optional.of(r) : Optional.empty();
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ElementInput wanted)) {
            throw new PartInitException("This page shows an element of a model, not " + input.getName());
        }
        setSite(site);
        setInput(input);
        element = wanted.element();
        Optional<EditingSession> found = resource(element).flatMap(NitrolithResource::file).flatMap(EditingSession::find);
        if (found.isEmpty()) {
            throw new PartInitException(input.getName() + " stands in no open project.");
        }
        try {
            session = EditingSession.acquire(found.get().project());
        } catch (ModelFileException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        setPartName(input.getName());
        element.eAdapters().add(changes);
        session.commandStack().addCommandStackListener(stack);
        session.addListener(files);
        EditorHandlers.install(site, Map.of(ActionFactory.UNDO.getId(), undo, ActionFactory.REDO.getId(), redo));
        updateActions();
    }

    private void updateActions() {
        undo.setEnabled(session.commandStack().canUndo());
        undo.setText(undo.isEnabled() ? "Undo " + session.commandStack().getUndoCommand().getLabel() : "Undo");
        redo.setEnabled(session.commandStack().canRedo());
        redo.setText(redo.isEnabled() ? "Redo " + session.commandStack().getRedoCommand().getLabel() : "Redo");
        firePropertyChange(PROP_DIRTY);
    }

    /** Runs something in the user interface's thread while this page is there. */
    final void later(Runnable run) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (session != null && !getSite().getShell().isDisposed()) {
                run.run();
            }
        });
    }

    final EditingSession session() {
        return session;
    }

    final EObject element() {
        return element;
    }

    final boolean execute(Command command) {
        return session.execute(command);
    }

    /** A feature of the element was changed, here or elsewhere or by undo. */
    abstract void elementChanged(Object feature);

    @Override
    public boolean isDirty() {
        return session != null && resource(element).map(session::isDirty).orElse(false);
    }

    /** The file's own editor is open too, and asks. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Optional<IEditorPart> editor = file(element)
                .map(f -> getSite().getPage().findEditor(new FileEditorInput(f)));
        editor.ifPresent(e -> e.doSave(monitor));
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("The element is saved with its file.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (session != null) {
            element.eAdapters().remove(changes);
            session.commandStack().removeCommandStackListener(stack);
            session.removeListener(files);
            session.release();
            session = null;
        }
        super.dispose();
    }

    /** A file that was read again has new elements: this page, which shows an old one, goes. */
    private final class Files implements SessionListener {

        @Override
        public void dirtyChanged(NitrolithResource resource, boolean dirty) {
            later(() -> firePropertyChange(PROP_DIRTY));
        }

        @Override
        public void resourceRemoved(NitrolithResource resource) {
            resourceReloaded(resource);
        }

        @Override
        public void resourceReloaded(NitrolithResource resource) {
            later(() -> {
                if (element.eResource() == null || element.eIsProxy()) {
                    getSite().getPage().closeEditor(ElementPage.this, false);
                }
            });
        }
    }
}
