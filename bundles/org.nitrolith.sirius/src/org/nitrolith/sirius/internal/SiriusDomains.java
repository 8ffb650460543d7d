// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.sirius.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.nitrolith.editing.spi.EditingDomainFactory;
import org.nitrolith.model.resource.ModelFiles;

/**
 * Lends the editing domains of Sirius's sessions: in a modeling project with a representations file, forms, tables and Sirius's
 * diagrams work on one set of models with one command stack. Other projects keep the product's own domain.
 */
public final class SiriusDomains implements EditingDomainFactory {

    private final Map<EditingDomain, Runnable> returns = new ConcurrentHashMap<>();

    private record Representations(IProject project, URI file) {
    }

    @Override
    public boolean owns(Path project) {
        return representations(project).isPresent();
    }

    @Override
    public EditingDomain create(Path project) {
        Representations found = representations(project)
                .orElseThrow(() -> new IllegalStateException(project + " is no modeling project with a representations file"));
        // Sirius names files by their place in the workspace. Model resources know by this which files they are.
        EcorePlugin.getPlatformResourceMap().put(found.project().getName(), ModelFiles.uri(project).appendSegment(""));
        Session session = SessionManager.INSTANCE.getSession(found.file(), new NullProgressMonitor());
        if (!session.isOpen()) {
            session.open(new NullProgressMonitor());
        }
        EditingDomain domain = session.getTransactionalEditingDomain();
        // Sirius exchanges the URI converter of the resource set when it loads further models.
        SessionListener keepPrepared = change -> {
            if (change == SessionListener.SEMANTIC_CHANGE) {
                ModelFiles.prepare(domain.getResourceSet(), project);
            }
        };
        session.addListener(keepPrepared);
        returns.put(domain, () -> session.removeListener(keepPrepared));
        return domain;
    }

    /** Its place in the workspace, by which Sirius names files. */
    @Override
    public URI uri(Path file) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
                .map(found -> URI.createPlatformResourceURI(found.getFullPath().toString(), true)).findFirst()
                .orElseGet(() -> ModelFiles.uri(file));
    }

    /** The session stays open: it is Sirius's, which closes it with its project. */
    @Override
    public void dispose(EditingDomain domain) {
        Optional.ofNullable(returns.remove(domain)).ifPresent(Runnable::run);
    }

    private static Optional<Representations> representations(Path folder) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri()))
                .filter(IProject.class::isInstance).map(IProject.class::cast).map(ModelingProject::asModelingProject)
                .filter(modeling -> modeling.some()).map(modeling -> modeling.get())
                .flatMap(modeling -> representations(modeling).stream()).findFirst();
    }

    private static Optional<Representations> representations(ModelingProject modeling) {
        var file = modeling.getMainRepresentationsFileURI(new NullProgressMonitor());
        return file.some() ? Optional.of(new Representations(modeling.getProject(), file.get())) : Optional.empty();
    }
}
