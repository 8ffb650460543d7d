// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.nitrolith.editing.EditingSession;
import org.nitrolith.editing.SessionListener;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.fields.DetailsPage;
import org.nitrolith.ui.internal.problems.ProblemMarkers;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.ui.internal.session.Saving;

/**
 * The editor of every kind of model file: the tree of its elements at the left, the form of the selected one at the right. Editors on
 * files of one project share that project's editing session.
 */
public class ModelEditor extends EditorPart implements IGotoMarker, ITabbedPropertySheetPageContributor {

    private static final String ID_PREFIX = "org.nitrolith.ui.editor.";

    private static final int[] WEIGHTS = { 38, 62 };

    private final CommandStackListener stackListener = event -> getSite().getShell().getDisplay()
            .asyncExec(this::stateChanged);
    private final SessionListener sessionListener = new Follow();
    private ProjectModels models;
    private NitrolithResource resource;
    private Composite area;
    private FormToolkit toolkit;
    private ModelTree tree;
    private DetailsPage details;
    private EditActions actions;
    private String wanted;
    private String lastSelected;
    private boolean dirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IFile file = input.getAdapter(IFile.class);
        if (file == null) {
            throw new PartInitException(
                    "A model file can be edited where it is part of a project. Create or open a project first.");
        }
        setSite(site);
        setInput(input instanceof IFileEditorInput ? input : new FileEditorInput(file));
        setPartName(file.getName());
        setTitleToolTip(file.getFullPath().makeRelative().toString());
        try {
            models = ProjectModels.of(file.getProject());
        } catch (ModelFileException e) {
            throw new PartInitException(e.getMessage(), e);
        }
    }

    /** Identifier of the editor of a model file. */
    public static String idOf(IFile file) {
        return ID_PREFIX + file.getFileExtension();
    }

    /** The file that is edited. */
    public IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    /** The content of the file, once it has been read. */
    public Optional<NitrolithResource> resource() {
        return Optional.ofNullable(resource);
    }

    /** The session of the file's project. */
    public EditingSession session() {
        return models.session();
    }

    /** The form of the selected element, once the file has been read. */
    public Optional<DetailsPage> details() {
        return Optional.ofNullable(details);
    }

    /** The tree of elements, once the file has been read. */
    public Optional<ModelTree> tree() {
        return Optional.ofNullable(tree);
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        area = toolkit.createComposite(parent);
        area.setLayout(new FillLayout());
        getSite().setSelectionProvider(new EditorSelection());
        actions = new EditActions(this);
        actions.register(getEditorSite());
        session().addListener(sessionListener);
        session().commandStack().addCommandStackListener(stackListener);
        showText("Reading " + file().getName() + " …");
        models.open(file(), this::show, this::showUnreadable);
    }

    private void showText(String text) {
        clear();
        Composite page = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(page);
        toolkit.createLabel(page, text, SWT.WRAP);
        area.layout(true);
    }

    private void showUnreadable(ModelFileException problem) {
        if (!area.isDisposed()) {
            showText("This file cannot be shown.\n\n" + problem.diagnostic().text());
        }
    }

    private void clear() {
        tree = null;
        details = null;
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void show(NitrolithResource read) {
        if (area.isDisposed()) {
            return;
        }
        resource = read;
        String selected = wanted != null ? wanted : lastSelected;
        clear();
        AdapterFactory factory = ((AdapterFactoryEditingDomain) session().domain()).getAdapterFactory();
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        sash.setSashWidth(4);
        tree = new ModelTree(sash, session(), factory, toolkit, getSite());
        details = new DetailsPage(sash, session().domain(), factory, e -> ElementOpener.open(getSite().getPage(), e),
                this::stateChanged);
        sash.setWeights(WEIGHTS);
        tree.viewer().addSelectionChangedListener(e -> {
            details.show(e.getStructuredSelection().size() == 1 ? tree.selected().orElse(null) : null);
            tree.selected().filter(element -> element.eResource() != null)
                    .ifPresent(element -> lastSelected = element.eResource().getURIFragment(element));
            showProblems();
            ((EditorSelection) getSite().getSelectionProvider()).selected(e.getStructuredSelection());
        });
        tree.setInput(resource);
        area.layout(true, true);
        wanted = null;
        EObject start = selected == null ? null : resource.getEObject(selected);
        if (start == null && !resource.getContents().isEmpty()) {
            start = resource.getContents().getFirst();
        }
        if (start != null) {
            tree.select(start);
        }
        stateChanged();
        models.openAll();
    }

    /** Selects an element of this file, at once or when the file has been read. */
    public void select(String fragment) {
        wanted = fragment;
        if (tree != null && resource.getEObject(fragment) instanceof EObject element) {
            wanted = null;
            tree.select(element);
        }
    }

    /** Selects an element of this file. */
    public void select(EObject element) {
        select(element.eResource().getURIFragment(element));
    }

    /** Shows the problems of the selected element at its fields. */
    public void showProblems() {
        if (details != null) {
            List<DetailsPage.Remark> remarks = details.shown().map(e -> ProblemMarkers.remarks(file(), e))
                    .orElse(List.of());
            details.showRemarks(remarks);
        }
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String element = marker.getAttribute(ProblemMarkers.ELEMENT, "");
        if (!element.isEmpty()) {
            select(element);
        }
    }

    // ---- dirty, save, revert ----

    private void stateChanged() {
        if (area == null || area.isDisposed()) {
            return;
        }
        boolean now = resource != null && session().isDirty(resource) || details != null && details.isPending();
        if (now != dirty) {
            dirty = now;
            firePropertyChange(PROP_DIRTY);
        }
        actions.update();
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A model file is copied in the explorer.");
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (resource == null) {
            return;
        }
        details.commit();
        Optional<String> problem = details.problem();
        if (problem.isPresent()) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), "Save " + file().getName(),
                    "What is typed in a field cannot be understood, so nothing was saved.\n\n" + problem.get());
            return;
        }
        if (!Saving.save(models, resource, getSite().getShell())) {
            monitor.setCanceled(true);
        }
        stateChanged();
    }

    /** Gives up all changes since the last save. */
    public void revert() {
        if (resource == null) {
            return;
        }
        details.dropPending();
        try {
            if (session().isDirty(resource)) {
                session().revert(resource);
            }
        } catch (ModelFileException e) {
            MessageDialog.openError(getSite().getShell(), "Revert " + file().getName(), e.diagnostic().text());
        }
        stateChanged();
    }

    @Override
    public void dispose() {
        if (area != null) {
            session().commandStack().removeCommandStackListener(stackListener);
            session().removeListener(sessionListener);
            if (resource != null && session().isDirty(resource)) {
                discard();
            }
            toolkit.dispose();
        }
        super.dispose();
    }

    /** The editor was closed without saving: the other views show the file as it is on disk again. */
    private void discard() {
        try {
            session().revert(resource);
        } catch (ModelFileException e) {
            MessageDialog.openError(getSite().getShell(), file().getName(), e.diagnostic().text());
        }
    }

    // ---- workbench ----

    @Override
    public void setFocus() {
        if (tree != null) {
            tree.viewer().getControl().setFocus();
        } else if (area != null) {
            area.setFocus();
        }
    }

    @Override
    public String getContributorId() {
        return "org.nitrolith.ui.properties";
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            return type.cast(new TabbedPropertySheetPage(this));
        }
        return super.getAdapter(type);
    }

    /** Follows what happens to the file outside of this editor. */
    private final class Follow implements SessionListener {

        @Override
        public void resourceReloaded(NitrolithResource reloaded) {
            if (reloaded == resource && !area.isDisposed()) {
                area.getDisplay().asyncExec(() -> show(resource));
            }
        }

        @Override
        public void resourceRemoved(NitrolithResource removed) {
            if (removed == resource && !area.isDisposed()) {
                resource = null;
                area.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(ModelEditor.this, false));
            }
        }

        @Override
        public void dirtyChanged(NitrolithResource changed, boolean nowDirty) {
            if (changed == resource && !area.isDisposed()) {
                area.getDisplay().asyncExec(ModelEditor.this::stateChanged);
            }
        }
    }
}
