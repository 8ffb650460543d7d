// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import org.nitrolith.model.resource.Severity;
import org.nitrolith.ui.internal.editor.ModelEditor;
import org.nitrolith.ui.internal.model.ModelClasses;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.validation.Diagnostic;
import org.nitrolith.validation.Validator;

/** Checks the model files of a project as they are on disk and keeps its markers up to date; markers that remain are not touched. */
public final class ValidationJob extends WorkspaceJob {

    private static final Map<IProject, ValidationJob> JOBS = new HashMap<>();
    private static final int DELAY = 250;

    /** What tells one marker from another. */
    private record Finding(IResource file, int severity, String code, String element, String message, int line) {
    }

    private final IProject project;

    private ValidationJob(IProject project) {
        super("Checking " + project.getName());
        this.project = project;
        setPriority(Job.DECORATE);
        setRule(project);
        setSystem(true);
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                Display display = PlatformUI.getWorkbench().getDisplay();
                if (!display.isDisposed()) {
                    display.asyncExec(ValidationJob::show);
                }
            }
        });
    }

    /** Checks a project soon; several wishes in short time are one check. */
    public static ValidationJob schedule(IProject project) {
        return schedule(project, DELAY);
    }

    /** Checks a project after some milliseconds. */
    static synchronized ValidationJob schedule(IProject project, long delayMillis) {
        ValidationJob job = JOBS.computeIfAbsent(project, ValidationJob::new);
        job.schedule(delayMillis);
        return job;
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (!project.isAccessible()) {
            return Status.CANCEL_STATUS;
        }
        ModelClasses.ready();
        List<IFile> files = ProjectModels.modelFiles(project);
        List<Diagnostic> diagnostics = new Validator()
                .validate(files.stream().map(f -> f.getLocation().toPath()).toList()).diagnostics();
        Map<Finding, Diagnostic> wanted = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            wanted.put(finding(diagnostic), diagnostic);
        }
        Set<Finding> present = new HashSet<>();
        List<IMarker> gone = new ArrayList<>();
        for (IMarker marker : ProblemMarkers.of(project)) {
            Finding finding = new Finding(marker.getResource(), marker.getAttribute(IMarker.SEVERITY, -1),
                    marker.getAttribute(ProblemMarkers.CODE, ""), marker.getAttribute(ProblemMarkers.ELEMENT, ""),
                    marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.LINE_NUMBER, 0));
            if (!wanted.containsKey(finding) || !present.add(finding)) {
                gone.add(marker);
            }
        }
        for (IMarker marker : gone) {
            marker.delete();
        }
        for (Map.Entry<Finding, Diagnostic> entry : wanted.entrySet()) {
            if (!present.contains(entry.getKey())) {
                mark(entry.getKey(), entry.getValue());
            }
        }
        return Status.OK_STATUS;
    }

    private Finding finding(Diagnostic diagnostic) {
        IPath location = IPath.fromOSString(diagnostic.file());
        IPath relative = location.makeRelativeTo(project.getLocation());
        IResource file = project.getLocation().isPrefixOf(location) && !relative.isEmpty() ? project.getFile(relative)
                : project;
        return new Finding(file.exists() ? file : project, severity(diagnostic.severity()), diagnostic.code(),
                diagnostic.elementId(), message(diagnostic), diagnostic.line());
    }

    private static String message(Diagnostic diagnostic) {
        String text = diagnostic.message() + (diagnostic.fix().isEmpty() ? "" : " " + diagnostic.fix());
        return text.isEmpty() ? diagnostic.code() : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static int severity(Severity severity) {
        return switch (severity) {
        case ERROR -> IMarker.SEVERITY_ERROR;
        case WARNING -> IMarker.SEVERITY_WARNING;
        case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    private static void mark(Finding finding, Diagnostic diagnostic) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, finding.severity());
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(IMarker.LOCATION, diagnostic.element().isEmpty() ? "file" : diagnostic.element());
        attributes.put(ProblemMarkers.CODE, finding.code());
        attributes.put(ProblemMarkers.ELEMENT, finding.element());
        attributes.put(ProblemMarkers.FIXABLE, !diagnostic.quickFixes().isEmpty());
        if (finding.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, finding.line());
        }
        finding.file().createMarker(ProblemMarkers.TYPE, attributes);
    }

    /** Brings icons of the explorer and forms of open editors up to date. */
    private static void show() {
        PlatformUI.getWorkbench().getDecoratorManager().update("org.nitrolith.ui.problemDecorator");
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IEditorReference reference : window.getActivePage() == null ? new IEditorReference[0]
                    : window.getActivePage().getEditorReferences()) {
                if (reference.getEditor(false) instanceof ModelEditor editor) {
                    editor.showProblems();
                }
            }
        }
    }
}
