// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.editor.ElementOpener;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.validation.Diagnostic;
import org.nitrolith.validation.QuickFix;
import org.nitrolith.validation.Validator;

/** Mends a problem where its rule knows how, as one command that can be undone. */
public class QuickFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.FIXABLE, false);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Optional<ProjectModels> models = marker.getResource() instanceof IFile file ? models(file) : Optional.empty();
        return models.flatMap(m -> m.loaded((IFile) marker.getResource())).map(resource -> fixes(marker, resource))
                .orElseGet(List::of).stream().map(fix -> new Resolution(fix, models.get()))
                .toArray(IMarkerResolution[]::new);
    }

    private static Optional<ProjectModels> models(IFile file) {
        try {
            ProjectModels models = ProjectModels.of(file.getProject());
            if (models.loaded(file).isEmpty()) {
                models.session().open(models.path(file));
            }
            return Optional.of(models);
        } catch (ModelFileException e) {
            ILog.of(QuickFixes.class).warn(file.getName() + " cannot be mended here: " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** The rules are asked again, about the model as it is edited now. */
    private static List<QuickFix> fixes(IMarker marker, NitrolithResource resource) {
        String code = marker.getAttribute(ProblemMarkers.CODE, "");
        String element = marker.getAttribute(ProblemMarkers.ELEMENT, "");
        return new Validator().validate(resource).stream()
                .filter(d -> d.code().equals(code) && d.elementId().equals(element)).map(Diagnostic::quickFixes)
                .flatMap(List::stream).toList();
    }

    private record Resolution(QuickFix fix, ProjectModels models) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public void run(IMarker marker) {
            boolean done = models.session().execute(
                    new CommandWrapper(fix.label(), fix.label(), fix.command().apply(models.session().domain())));
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (!done) {
                MessageDialog.openError(window == null ? null : window.getShell(), fix.label(), marker.getResource().getName()
                        + " cannot be changed. Check that the file may be written.");
                return;
            }
            if (window != null && marker.getResource() instanceof IFile file) {
                Optional<EObject> element = models.loaded(file)
                        .map(r -> r.getEObject(marker.getAttribute(ProblemMarkers.ELEMENT, "/")));
                element.ifPresent(e -> ElementOpener.open(window.getActivePage(), e));
            }
        }
    }
}
