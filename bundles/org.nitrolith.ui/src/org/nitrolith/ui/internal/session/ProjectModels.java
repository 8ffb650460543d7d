// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import org.nitrolith.editing.EditingSession;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.ui.internal.model.ModelClasses;

/**
 * The models of one project of the workspace, as all views and editors of the workbench share them. Files are read in jobs, one
 * after the other; callbacks run in the user interface's thread, to which all other use of the models belongs.
 */
public final class ProjectModels {

    private static final Map<IProject, ProjectModels> OPEN = new HashMap<>();

    private final IProject project;
    private final EditingSession session;
    private final ISchedulingRule oneAtATime = new OneAtATime();

    private ProjectModels(IProject project, EditingSession session) {
        this.project = project;
        this.session = session;
        session.addListener(new DirtyFiles(this));
    }

    /**
     * The models of a project; its editing session is acquired at the first call and given back when the project is closed.
     *
     * @throws ModelFileException where the project's folder cannot be opened
     */
    public static synchronized ProjectModels of(IProject project) throws ModelFileException {
        ModelClasses.ready();
        ProjectModels known = OPEN.get(project);
        if (known == null) {
            IPath location = project.getLocation();
            if (location == null) {
                throw new ModelFileException(new LoadDiagnostic(Severity.ERROR, LoadDiagnostic.ACCESS,
                        project.getName(), 0, 0, "", "", "the project is not in the file system.",
                        "Open a project whose folder is on this computer."), null);
            }
            known = new ProjectModels(project, EditingSession.acquire(location.toPath()));
            OPEN.put(project, known);
            WorkspaceWatch.start();
        }
        return known;
    }

    /** The models of a project, if somebody has used them already. */
    public static synchronized Optional<ProjectModels> ifOpen(IProject project) {
        return Optional.ofNullable(OPEN.get(project));
    }

    /** The models that an element belongs to. */
    public static synchronized Optional<ProjectModels> of(EObject element) {
        Resource resource = element.eResource();
        return resource == null ? Optional.empty()
                : OPEN.values().stream().filter(m -> m.session.resourceSet() == resource.getResourceSet()).findFirst();
    }

    static synchronized Collection<ProjectModels> all() {
        return List.copyOf(OPEN.values());
    }

    static void close(IProject project) {
        ProjectModels gone;
        synchronized (ProjectModels.class) {
            gone = OPEN.remove(project);
        }
        if (gone != null) {
            gone.session.release();
        }
    }

    /** Whether a file is a model file. */
    public static boolean isModel(IResource resource) {
        return resource instanceof IFile && resource.getFileExtension() != null
                && ModelFiles.EXTENSIONS.contains(resource.getFileExtension());
    }

    /** The project. */
    public IProject project() {
        return project;
    }

    /** The editing session. */
    public EditingSession session() {
        return session;
    }

    /** Where a file of the project is. */
    public Path path(IFile file) {
        return session.project().resolve(file.getProjectRelativePath().toString());
    }

    /** The file of the workspace that a resource is read from. */
    public Optional<IFile> file(Resource resource) {
        return resource instanceof NitrolithResource model ? model.file().filter(f -> f.startsWith(session.project()))
                .map(f -> project.getFile(IPath.fromPath(session.project().relativize(f)))) : Optional.empty();
    }

    /** The content of a file, if it has been read. */
    public Optional<NitrolithResource> loaded(IFile file) {
        return session.resourceSet().getResource(ModelFiles.uri(path(file)),
                false) instanceof NitrolithResource resource && resource.isLoaded() && !resource.isLoading()
                && !resource.isUnreadable() ? Optional.of(resource) : Optional.empty();
    }

    /**
     * Reads a file, and the files that it refers to, in a job.
     *
     * @param file a model file of the project
     * @param done gets its content
     * @param failed gets why it cannot be read
     */
    public void open(IFile file, Consumer<NitrolithResource> done, Consumer<ModelFileException> failed) {
        Optional<NitrolithResource> known = loaded(file);
        if (known.isPresent()) {
            done.accept(known.get());
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        Job job = Job.create("Reading " + file.getName(), (ICoreRunnable) monitor -> {
            try {
                NitrolithResource resource = session.open(path(file)).resource();
                ModelFiles.danglingReferences(resource);
                display.asyncExec(() -> done.accept(resource));
            } catch (ModelFileException e) {
                display.asyncExec(() -> failed.accept(e));
            }
        });
        job.setRule(oneAtATime);
        job.schedule();
    }

    /** Reads all model files of the project in a job of low priority, so that references can be chosen among all of them. */
    public void openAll() {
        Job job = Job.create("Reading the models of " + project.getName(), (ICoreRunnable) monitor -> {
            List<IFile> files = modelFiles(project);
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            for (IFile file : files) {
                progress.checkCanceled();
                try {
                    session.open(path(file));
                } catch (ModelFileException e) {
                    // the problems view says so; here the other files matter
                    progress.subTask(e.getMessage());
                }
                progress.worked(1);
            }
        });
        job.setRule(oneAtATime);
        job.setPriority(Job.DECORATE);
        job.setSystem(true);
        job.schedule();
    }

    /** The model files of a project, derived and hidden folders left out. */
    public static List<IFile> modelFiles(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        project.accept(resource -> {
            if (resource.isDerived() || resource.getName().startsWith(".") && resource.getType() != IResource.PROJECT) {
                return false;
            }
            if (isModel(resource)) {
                files.add((IFile) resource);
            }
            return true;
        });
        return files;
    }

    /** Tells the workspace, in a job, that a file was written. */
    public void refresh(NitrolithResource resource) {
        file(resource).ifPresent(file -> {
            Job job = Job.create("Refreshing " + file.getName(),
                    (ICoreRunnable) monitor -> file.refreshLocal(IResource.DEPTH_ZERO, monitor));
            job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(file));
            job.setSystem(true);
            job.schedule();
        });
    }

    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
