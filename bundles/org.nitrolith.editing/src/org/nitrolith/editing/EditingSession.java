// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.editing.spi.EditingDomainFactory;
import org.nitrolith.model.resource.DiskState;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;
import org.nitrolith.model.resource.Severity;

/**
 * The one owner of a project's models while they are edited. Clients {@link #acquire(Path) acquire} the session of a
 * project and {@link #release() release} it; with the last one it ends. All changes are commands on
 * {@link #commandStack()}. Each file knows for itself whether it is dirty.
 *
 * <p>Reading a file again (revert, change on disk) makes its elements anew; references from other files find the new
 * ones by id. As commands hold the old ones, the command stack is emptied, which leaves unsaved changes as they are but
 * ends their undo.
 */
public final class EditingSession {

    private static final Map<Path, EditingSession> SESSIONS = new HashMap<>();
    private static EditingDomains domains;

    private final Path project;
    private final EditingDomainFactory factory;
    private final EditingDomain domain;
    private final DirtyState dirtyState;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Additions additions = new Additions();
    private final CommandStackListener stackListener = event -> fireDirtyChanges();
    private int clients;

    private EditingSession(Path project, EditingDomainFactory factory) {
        this.project = project;
        this.factory = factory;
        this.domain = factory.create(project);
        ResourceSet resourceSet = domain.getResourceSet();
        ModelFiles.prepare(resourceSet, project);
        this.dirtyState = new DirtyState(resourceSet, this::fireDirtyChanges);
        resources().forEach(additions::found);
        resourceSet.eAdapters().add(additions);
        domain.getCommandStack().addCommandStackListener(stackListener);
    }

    // ---- sessions ----

    /**
     * The session of a project, made where there is none. Call {@link #release()} when done.
     *
     * @param project the project's folder
     * @return its session
     * @throws ModelFileException where the folder does not exist
     */
    public static synchronized EditingSession acquire(Path project) throws ModelFileException {
        Path root;
        try {
            root = project.toRealPath();
        } catch (IOException e) {
            throw new ModelFileException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.ACCESS, project.toString(),
                    0, 0, "", "", "the project folder cannot be opened.",
                    "Check that it exists and that you may read it."), e);
        }
        EditingSession session = SESSIONS.computeIfAbsent(root, p -> new EditingSession(p, domains().of(p)));
        session.clients++;
        return session;
    }

    /**
     * The session that owns a file, if a client has acquired it.
     *
     * @param file a file
     * @return the session of the innermost project that holds the file
     */
    public static synchronized Optional<EditingSession> find(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return SESSIONS.values().stream().filter(s -> absolute.startsWith(s.project))
                .max((a, b) -> Integer.compare(a.project.getNameCount(), b.project.getNameCount()));
    }

    /**
     * Says where the sessions that begin from now on have their editing domains from. For tests.
     *
     * @param source the owners of models; null for those that are contributed
     */
    public static synchronized void setDomains(EditingDomains source) {
        domains = source;
    }

    private static EditingDomains domains() {
        if (domains == null) {
            domains = EditingDomains.read(Contributions.current());
        }
        return domains;
    }

    /** Gives the session back. With the last client it ends; what is not saved is lost. */
    public void release() {
        synchronized (EditingSession.class) {
            if (clients == 0) {
                throw new IllegalStateException("the session of " + project + " has been released by all its clients");
            }
            if (--clients > 0) {
                return;
            }
            SESSIONS.remove(project);
        }
        domain.getCommandStack().removeCommandStackListener(stackListener);
        ResourceSet resourceSet = domain.getResourceSet();
        resourceSet.eAdapters().remove(additions);
        resourceSet.eAdapters().remove(dirtyState);
        listeners.clear();
        factory.dispose(domain);
    }

    /**
     * The project's folder.
     *
     * @return its real path
     */
    public Path project() {
        return project;
    }

    /**
     * EMF's view of the session, for its commands.
     *
     * @return the editing domain
     */
    public EditingDomain domain() {
        return domain;
    }

    /**
     * All loaded files.
     *
     * @return the resource set
     */
    public ResourceSet resourceSet() {
        return domain.getResourceSet();
    }

    // ---- commands ----

    /**
     * The one command stack of the project.
     *
     * @return the stack
     */
    public CommandStack commandStack() {
        return domain.getCommandStack();
    }

    /**
     * Executes a command.
     *
     * @param command the command
     * @return false where it cannot be executed, for instance on a read-only file
     */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        commandStack().execute(command);
        return true;
    }

    /**
     * Undoes the last command.
     *
     * @return false where there is none
     */
    public boolean undo() {
        if (!commandStack().canUndo()) {
            return false;
        }
        commandStack().undo();
        return true;
    }

    /**
     * Does the last undone command again.
     *
     * @return false where there is none
     */
    public boolean redo() {
        if (!commandStack().canRedo()) {
            return false;
        }
        commandStack().redo();
        return true;
    }

    /**
     * Takes steps out of undo and redo, without undoing them. The other steps must not depend on them.
     *
     * @param obsolete whether a command is one of them; where another owner of the models has its own command stack, all are taken out
     */
    public void forget(Predicate<? super Command> obsolete) {
        if (commandStack() instanceof History history) {
            history.forget(obsolete);
        } else {
            commandStack().flush();
        }
    }

    // ---- files ----

    /**
     * Loads a file, or finds it where it is loaded.
     *
     * @param file a model file of the project
     * @return its content and what was noticed when it was loaded
     * @throws ModelFileException where it cannot be read
     */
    public LoadResult open(Path file) throws ModelFileException {
        return ModelFiles.load(factory.uri(file), resourceSet());
    }


    /**
     * Makes a new file. It is on disk with the first save.
     *
     * @param file where it is to be; a file that is there already is not overwritten
     * @param root its content
     * @return the new resource, which is dirty
     */
    public NitrolithResource create(Path file, EObject root) {
        NitrolithResource resource = new NitrolithResource(factory.uri(file));
        resource.getContents().add(root);
        resourceSet().getResources().add(resource);
        fireDirtyChanges();
        return resource;
    }

    /**
     * Takes a file out of the session, unsaved changes and all; the file on disk stays.
     *
     * @param resource a file of this session
     */
    public void close(NitrolithResource resource) {
        commandStack().flush();
        remove(resource);
        fireDirtyChanges();
    }

    private void remove(NitrolithResource resource) {
        resource.unload();
        resourceSet().getResources().remove(resource);
    }

    /**
     * The model files that are loaded.
     *
     * @return the files in the order in which they were loaded
     */
    public List<NitrolithResource> resources() {
        return resourceSet().getResources().stream().filter(NitrolithResource.class::isInstance)
                .map(NitrolithResource.class::cast).filter(r -> !r.isUnreadable()).toList();
    }

    // ---- dirty and save ----

    /**
     * Whether anything is not saved.
     *
     * @return true where at least one file is dirty
     */
    public boolean isDirty() {
        return resources().stream().anyMatch(this::isDirty);
    }

    /**
     * Whether a file has changes that are not saved: whether saving it would change a byte.
     *
     * @param resource a file of this session
     * @return true where it has
     */
    public boolean isDirty(NitrolithResource resource) {
        return dirtyState.isDirty(resource);
    }

    /**
     * The files that have changes.
     *
     * @return the files in the order in which they were loaded
     */
    public List<NitrolithResource> dirtyResources() {
        return resources().stream().filter(this::isDirty).toList();
    }

    /**
     * Saves one file; the others stay as they are.
     *
     * @param resource a file of this session
     * @throws org.nitrolith.model.resource.ConcurrentChangeException where the file has changed on disk: ask, then
     *     {@link #overwrite} or {@link #revert}
     * @throws ModelFileException where it cannot be written; it stays dirty
     */
    public void save(NitrolithResource resource) throws ModelFileException {
        save(resource, SaveOptions.careful());
    }

    /**
     * Saves one file even where it has changed on disk. For a caller that has asked the user.
     *
     * @param resource a file of this session
     * @throws ModelFileException where it cannot be written; it stays dirty
     */
    public void overwrite(NitrolithResource resource) throws ModelFileException {
        save(resource, SaveOptions.overwrite());
    }

    private void save(NitrolithResource resource, Map<String, Object> options) throws ModelFileException {
        try {
            resource.save(options);
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a model resource reports every problem as a ModelFileException", e);
        }
    }

    /**
     * Saves all files that are dirty.
     *
     * @return what became of each
     */
    public SaveReport saveAll() {
        List<NitrolithResource> saved = new ArrayList<>();
        List<SaveReport.Failure> failures = new ArrayList<>();
        for (NitrolithResource resource : dirtyResources()) {
            try {
                save(resource);
                saved.add(resource);
            } catch (ModelFileException e) {
                failures.add(new SaveReport.Failure(resource, e));
            }
        }
        return new SaveReport(saved, failures);
    }

    /**
     * Gives up the changes of one file and reads it again. A file that was never saved leaves the session.
     *
     * @param resource a file of this session
     * @throws ModelFileException where the file cannot be read; then the changes are still there
     */
    public void revert(NitrolithResource resource) throws ModelFileException {
        Optional<Path> file = resource.file();
        if (file.isEmpty() || !Files.exists(file.get())) {
            close(resource);
        } else {
            reload(resource);
        }
    }

    /** Reads a file again. It is read aside first, so that a file which cannot be read takes nothing away. */
    private void reload(NitrolithResource resource) throws ModelFileException {
        URI uri = resource.getURI();
        ModelFiles.load(uri, ModelFiles.createResourceSet(project));
        commandStack().flush();
        resource.unload();
        try {
            resource.load(resourceSet().getLoadOptions());
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a model resource reports every problem as a ModelFileException", e);
        }
        dirtyState.markSaved(resource);
        listeners.forEach(l -> l.resourceReloaded(resource));
        fireDirtyChanges();
    }

    // ---- changes on disk ----

    /**
     * Looks for files that somebody else has changed or deleted. Where nothing was changed here, the session follows:
     * the file is read again or leaves the session. Where it was, the user decides.
     *
     * @param decide asked for each file that was changed here and on disk
     */
    public void checkDisk(BiFunction<NitrolithResource, DiskState, ConflictDecision> decide) {
        Objects.requireNonNull(decide, "decide");
        for (NitrolithResource resource : resources()) {
            try {
                DiskState state = resource.diskState();
                if (state == DiskState.CHANGED || state == DiskState.DELETED) {
                    ConflictDecision decision = isDirty(resource) ? decide.apply(resource, state)
                            : ConflictDecision.TAKE_DISK;
                    follow(resource, state, decision);
                }
            } catch (ModelFileException e) {
                listeners.forEach(l -> l.unreadableOnDisk(resource, e));
            }
        }
        fireDirtyChanges();
    }

    private void follow(NitrolithResource resource, DiskState state, ConflictDecision decision)
            throws ModelFileException {
        switch (decision) {
            case TAKE_DISK -> {
                if (state == DiskState.DELETED) {
                    close(resource);
                } else {
                    reload(resource);
                }
            }
            case KEEP_MINE -> {
                resource.acceptDiskState();
                dirtyState.markNew(resource);
            }
            case LATER -> {
                // The resource still knows the old state, so a save is refused.
            }
        }
    }

    // ---- listeners ----

    /**
     * Adds a listener; adding it again changes nothing.
     *
     * @param listener the listener
     */
    public void addListener(SessionListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    private void fireDirtyChanges() {
        for (NitrolithResource resource : dirtyState.update()) {
            boolean dirty = dirtyState.isDirty(resource);
            listeners.forEach(l -> l.dirtyChanged(resource, dirty));
        }
    }

    /** Notices files that come and go, also those that are loaded because another refers to them. */
    private final class Additions extends AdapterImpl {

        private final Map<NitrolithResource, Adapter> waiting = new HashMap<>();

        @Override
        public void notifyChanged(Notification notification) {
            if (notification.getFeatureID(ResourceSet.class) != ResourceSet.RESOURCE_SET__RESOURCES) {
                return;
            }
            each(notification.getNewValue(), this::added);
            each(notification.getOldValue(), this::removed);
        }

        private void each(Object value, Consumer<NitrolithResource> action) {
            for (Object element : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                if (element instanceof NitrolithResource resource) {
                    action.accept(resource);
                }
            }
        }

        private void found(NitrolithResource resource) {
            if (resource.isLoaded()) {
                dirtyState.markFound(resource);
            } else {
                added(resource);
            }
        }

        private void added(NitrolithResource resource) {
            if (resource.isLoaded() && !resource.isLoading()) {
                dirtyState.markNew(resource);
                listeners.forEach(l -> l.resourceAdded(resource));
            } else {
                Adapter onLoad = new AdapterImpl() {
                    @Override
                    public void notifyChanged(Notification notification) {
                        if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__IS_LOADED
                                && notification.getNewBooleanValue()) {
                            loaded(resource);
                        }
                    }
                };
                waiting.put(resource, onLoad);
                resource.eAdapters().add(onLoad);
            }
        }

        private void loaded(NitrolithResource resource) {
            resource.eAdapters().remove(waiting.remove(resource));
            if (!resource.isUnreadable()) {
                dirtyState.markSaved(resource);
                listeners.forEach(l -> l.resourceAdded(resource));
            }
        }

        private void removed(NitrolithResource resource) {
            waiting.remove(resource);
            if (dirtyState.knows(resource)) {
                dirtyState.forget(resource);
                listeners.forEach(l -> l.resourceRemoved(resource));
            }
        }
    }
}
