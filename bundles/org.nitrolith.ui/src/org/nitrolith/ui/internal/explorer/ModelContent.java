// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ITreeContentProvider;

import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.model.ModelTreeContent;
import org.nitrolith.ui.internal.session.ProjectModels;

/**
 * What is inside a model file: the elements below its root, for which the file itself stands. The file is read in a job when it is
 * opened for the first time; until then a line says so.
 */
public class ModelContent implements ITreeContentProvider {

    /**
     * A line in place of content.
     *
     * @param file    the file
     * @param text    what is the matter
     * @param problem whether the file could not be read
     */
    public record Remark(IFile file, String text, boolean problem) {
    }

    private static final Object[] NOTHING = {};
    private static final int REFRESH_DELAY = 150;

    private final Map<IFile, Remark> remarks = new HashMap<>();
    private final Map<NitrolithResource, Follower> followed = new HashMap<>();
    private StructuredViewer viewer;

    @Override
    public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) newViewer;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof EObject element) {
            return ProjectModels.of(element).map(m -> tree(m).getChildren(element)).orElse(NOTHING);
        }
        return parent instanceof IFile file && ProjectModels.isModel(file) ? contents(file) : NOTHING;
    }

    private Object[] contents(IFile file) {
        try {
            ProjectModels models = ProjectModels.of(file.getProject());
            Optional<NitrolithResource> loaded = models.loaded(file);
            if (loaded.isPresent()) {
                remarks.remove(file);
                follow(file, loaded.get());
                EObject root = loaded.get().getContents().isEmpty() ? null : loaded.get().getContents().getFirst();
                return root == null ? NOTHING : tree(models).getChildren(root);
            }
            if (!remarks.containsKey(file)) {
                remarks.put(file, new Remark(file, "Reading …", false));
                models.open(file, resource -> refresh(file), problem -> {
                    remarks.put(file, new Remark(file, problem.diagnostic().message(), true));
                    refresh(file);
                });
            }
        } catch (ModelFileException e) {
            remarks.put(file, new Remark(file, e.getMessage(), true));
        }
        return new Object[] { remarks.get(file) };
    }

    private static ModelTreeContent tree(ProjectModels models) {
        AdapterFactory factory = ((AdapterFactoryEditingDomain) models.session().domain()).getAdapterFactory();
        return new ModelTreeContent(factory);
    }

    private void refresh(IFile file) {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.refresh(file);
        }
    }

    private void follow(IFile file, NitrolithResource resource) {
        followed.computeIfAbsent(resource, r -> {
            Follower follower = new Follower(file);
            r.eAdapters().add(follower);
            return follower;
        });
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
        case Remark remark -> remark.file();
        case EObject object when object.eContainer() == null || object.eContainer().eContainer() == null ->
            ProjectModels.of(object).flatMap(m -> m.file(object.eResource())).orElse(null);
        case EObject object -> object.eContainer();
        default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof EObject object
                ? ProjectModels.of(object).map(m -> tree(m).hasChildren(object)).orElse(false)
                : element instanceof IFile file && ProjectModels.isModel(file);
    }

    @Override
    public void dispose() {
        followed.forEach((resource, follower) -> resource.eAdapters().remove(follower));
        followed.clear();
    }

    /** Refreshes the file's tree after changes, many of them at once. */
    private final class Follower extends EContentAdapter {

        private final IFile file;
        private boolean scheduled;

        Follower(IFile file) {
            this.file = file;
        }

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (change.isTouch() || scheduled || viewer == null || viewer.getControl().isDisposed()) {
                return;
            }
            scheduled = true;
            viewer.getControl().getDisplay()
                    .asyncExec(() -> viewer.getControl().getDisplay().timerExec(REFRESH_DELAY, () -> {
                        scheduled = false;
                        refresh(file);
                    }));
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
