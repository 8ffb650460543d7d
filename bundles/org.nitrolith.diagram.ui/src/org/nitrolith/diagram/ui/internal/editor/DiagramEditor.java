// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.internal.editor;

import java.io.IOException;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.nitrolith.contributions.Contributions;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.export.Images;
import org.nitrolith.diagram.layout.LayoutCommand;
import org.nitrolith.diagram.layout.LayoutFile;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.Viewpoints;
import org.nitrolith.diagram.ui.internal.OpenDiagram;
import org.nitrolith.diagram.ui.internal.SessionStack;
import org.nitrolith.diagram.ui.internal.actions.Creation;
import org.nitrolith.diagram.ui.internal.actions.DiagramActions;
import org.nitrolith.diagram.ui.internal.actions.DiagramMenu;
import org.nitrolith.diagram.ui.internal.figures.Drawing;
import org.nitrolith.diagram.ui.internal.palette.DiagramPalette;
import org.nitrolith.diagram.ui.internal.palette.PaletteKeys;
import org.nitrolith.diagram.ui.internal.parts.DiagramPart;
import org.nitrolith.diagram.ui.internal.parts.DiagramParts;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.editing.SessionListener;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.internal.session.EditorHandlers;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.ui.internal.session.Saving;
import org.nitrolith.ui.theme.Appearance;

/** The diagram of the root element of a model file. It shares the project's editing session with the forms and the property sheet. */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette implements ITabbedPropertySheetPageContributor {

    /** Identifier of the editor. */
    public static final String ID = "org.nitrolith.diagram.ui.editor";

    private static final double[] ZOOM_LEVELS = { 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };

    private static final Viewpoints VIEWPOINTS = Viewpoints.read(Contributions.current());

    private final SessionListener sessionListener = new Follow();
    private final DiagramPalette palette = new DiagramPalette();
    private ProjectModels models;
    private NitrolithResource resource;
    private OpenDiagram open;
    private Images images;
    private DiagramActions actions;
    private ElementSelection selection;
    private DiagramKeys keys;
    private Composite area;
    private Composite canvas;
    private Composite page;
    private Label message;
    private Link offer;
    private Runnable offered;
    private boolean dirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IFile file = input.getAdapter(IFile.class);
        if (file == null) {
            throw new PartInitException("A diagram can be shown where its file is part of a project. Create or open a project first.");
        }
        try {
            models = ProjectModels.of(file.getProject());
        } catch (ModelFileException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        DefaultEditDomain domain = new DefaultEditDomain(this);
        domain.setCommandStack(new SessionStack(models.session()));
        setEditDomain(domain);
        super.init(site, input instanceof IFileEditorInput ? input : new FileEditorInput(file));
        setPartName("Diagram of " + file.getName());
        setTitleToolTip("Diagram of " + file.getFullPath().makeRelative());
    }

    private IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    private EditingSession session() {
        return models.session();
    }

    /** The diagram, once the file has been read. */
    public Optional<Diagram> diagram() {
        return Optional.ofNullable(open).map(OpenDiagram::diagram);
    }

    /** What the diagram is drawn in. */
    public GraphicalViewer viewer() {
        return getGraphicalViewer();
    }

    // ---- controls ----

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        StackLayout stack = new StackLayout();
        area.setLayout(stack);
        page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(page);
        message = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        offer = new Link(page, SWT.NONE);
        offer.addListener(SWT.Selection, e -> offered.run());
        canvas = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(canvas);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(tools.createControl(canvas));
        Composite drawing = new Composite(canvas, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(drawing);
        drawing.setLayout(new FillLayout());
        super.createPartControl(drawing);
        actions.fillTools(tools);
        tools.update(true);
        canvas.addListener(SWT.Dispose, e -> tools.dispose());
        session().addListener(sessionListener);
        text("Reading " + file().getName() + " …");
        models.open(file(), this::show, problem -> text("This file cannot be shown.\n\n" + problem.diagnostic().text()));
    }

    private void text(String text) {
        text(text, "", () -> {
            // nothing is offered
        });
    }

    /** Shows a text instead of the diagram, and a link that does something. */
    private void text(String text, String link, Runnable action) {
        if (!area.isDisposed()) {
            message.setText(text);
            offer.setText(link.isEmpty() ? "" : "<a>" + link + "</a>");
            offered = action;
            ((StackLayout) area.getLayout()).topControl = page;
            area.layout(true, true);
        }
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();
        getGraphicalViewer().setRootEditPart(root);
        root.getZoomManager().setZoomLevels(ZOOM_LEVELS);
        root.getZoomManager().setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
        getGraphicalViewer().setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        FigureCanvas control = (FigureCanvas) getGraphicalViewer().getControl();
        Appearance.keepColours(control);
        // What the mouse drags is painted in the frame in which the mouse moves, not in the next one.
        control.addListener(SWT.MouseMove, e -> control.getLightweightSystem().getUpdateManager().performUpdate());
        actions = new DiagramActions(getGraphicalViewer(), session(), file(), this::fillPalette);
        getGraphicalViewer().setContextMenu(new DiagramMenu(getGraphicalViewer(), actions));
        EditorHandlers.install(getEditorSite(), actions.global());
        getGraphicalViewer().getControl().addListener(SWT.Traverse, e -> {
            if (keys != null && (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                keys.step(e.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
                e.doit = false;
            }
        });
    }

    @Override
    protected void hookGraphicalViewer() {
        getSelectionSynchronizer().addViewer(getGraphicalViewer());
        selection = new ElementSelection(getGraphicalViewer());
        getSite().setSelectionProvider(selection);
        getGraphicalViewer().addSelectionChangedListener(e -> actions.update());
    }

    @Override
    protected void initializeGraphicalViewer() {
        getGraphicalViewer().addDropTargetListener(new TemplateTransferDropTargetListener(getGraphicalViewer()) {
            @Override
            protected CreationFactory getFactory(Object template) {
                return template instanceof Construct tool ? new DiagramPalette.Factory(tool) : null;
            }
        });
        getGraphicalViewer().addDropTargetListener((TransferDropTargetListener) new ElementDrop(getGraphicalViewer(), models,
                this::shown));
    }

    private OpenDiagram shown() {
        return open;
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteViewerProvider(getEditDomain()) {
            @Override
            protected void configurePaletteViewer(PaletteViewer viewer) {
                super.configurePaletteViewer(viewer);
                viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
                viewer.setKeyHandler(new PaletteKeys(viewer, tool -> new Creation(getGraphicalViewer(), open).use(tool),
                        () -> getGraphicalViewer().getControl().setFocus()));
            }
        };
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return PaletteSettings.SHARED;
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return palette.root();
    }

    @Override
    protected void createActions() {
        // the workbench's actions come from EditActions, which know the diagram
    }

    // ---- showing ----

    private void show(NitrolithResource read) {
        if (area.isDisposed()) {
            return;
        }
        resource = read;
        if (read.getContents().isEmpty()) {
            text("There is nothing in this file.");
            return;
        }
        EObject element = read.getContents().getFirst();
        closeDiagram();
        Preparation preparation = new Preparation(session(), VIEWPOINTS, element);
        text("Laying out the diagram of " + file().getName() + " …", "Stop", preparation::cancel);
        area.addListener(SWT.Dispose, e -> preparation.cancel());
        preparation.start(made -> {
            boolean obsolete = area.isDisposed() || open != null || resource != read || element.eResource() != read;
            if (obsolete) {
                made.ifPresent(Diagram::close);
            } else {
                made.ifPresentOrElse(this::show, () -> text("There is no diagram of what is in this file."));
            }
        }, status -> text("The diagram of " + file().getName() + (status.getSeverity() == IStatus.CANCEL
                ? " was not laid out: it was stopped." : " cannot be laid out. The error log says why."), "Lay it out", () -> show(read)));
    }

    private void show(Diagram diagram) {
        Representation representation = diagram.representation();
        images = new Images(representation.specification().source());
        Drawing drawing = new Drawing(getGraphicalViewer().getControl(), getGraphicalViewer().getResourceManager(), images);
        open = new OpenDiagram(diagram, drawing, this::say, this::tell, this::created);
        getGraphicalViewer().getControl().setBackground(drawing.background());
        fillPalette();
        getGraphicalViewer().setEditPartFactory(new DiagramParts(open));
        getGraphicalViewer().setContents(diagram.view());
        DiagramPart contents = (DiagramPart) getGraphicalViewer().getContents();
        diagram.addListener(contents::follow);
        keys = new DiagramKeys(getGraphicalViewer(), open, actions);
        getGraphicalViewer().setKeyHandler(keys);
        actions.use(open);
        selection.use(open);
        setPartName(representation.label() + " of " + file().getName());
        ((StackLayout) area.getLayout()).topControl = canvas;
        area.layout(true, true);
        stateChanged();
    }

    private void fillPalette() {
        palette.fill(open.tools().palette(), images);
    }

    private void closeDiagram() {
        if (open != null) {
            open.diagram().close();
            open = null;
        }
    }

    private void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text.isEmpty() ? null : text);
    }

    private void tell(String text) {
        say("");
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    /** Selects what a tool has made. */
    private void created(List<EObject> elements) {
        List<EditPart> parts = elements.stream().flatMap(e -> open.diagram().viewsOf(e).stream().limit(1))
                .map(getGraphicalViewer().getEditPartRegistry()::get).filter(EditPart.class::isInstance).map(EditPart.class::cast).toList();
        if (!parts.isEmpty()) {
            getGraphicalViewer().setSelection(new StructuredSelection(parts));
        }
    }

    @Override
    public void commandStackChanged(EventObject event) {
        super.commandStackChanged(event);
        if (area != null && !area.isDisposed()) {
            area.getDisplay().asyncExec(this::stateChanged);
        }
    }

    // ---- dirty, save ----

    private void stateChanged() {
        if (area.isDisposed()) {
            return;
        }
        boolean now = resource != null && session().isDirty(resource) || open != null && open.diagram().layout().isDirty();
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
    public void doSave(IProgressMonitor monitor) {
        if (open == null) {
            return;
        }
        if (session().isDirty(resource) && !Saving.save(models, resource, getSite().getShell())) {
            monitor.setCanceled(true);
        } else {
            try {
                open.diagram().layout().save();
            } catch (IOException e) {
                monitor.setCanceled(true);
                MessageDialog.openError(getSite().getShell(), "Save " + file().getName(),
                        "The places of the diagram cannot be written beside the model: " + e.getMessage());
            }
        }
        stateChanged();
    }

    @Override
    public void dispose() {
        if (area != null) {
            session().removeListener(sessionListener);
            if (open != null) {
                LayoutFile places = open.diagram().layout();
                closeDiagram();
                places.revert();
                session().forget(step -> step instanceof LayoutCommand move && move.layout() == places);
            }
            if (resource != null && session().isDirty(resource)) {
                discard();
            }
        }
        super.dispose();
        getEditDomain().getCommandStack().dispose();
    }

    /** The diagram was closed without saving: the other views show the file as it is on disk again. */
    private void discard() {
        try {
            session().revert(resource);
        } catch (ModelFileException e) {
            MessageDialog.openError(getSite().getShell(), file().getName(), e.diagnostic().text());
        }
    }

    // ---- workbench ----

    @Override
    public String getContributorId() {
        return "org.nitrolith.ui.properties";
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        if (type == IPropertySheetPage.class) {
            return new TabbedPropertySheetPage(this);
        }
        ScalableFreeformRootEditPart root = getGraphicalViewer() == null ? null
                : (ScalableFreeformRootEditPart) getGraphicalViewer().getRootEditPart();
        if (root != null && type == IContentOutlinePage.class) {
            return new OverviewPage(root);
        }
        return root != null && type == ZoomManager.class ? root.getZoomManager() : super.getAdapter(type);
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
                area.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(DiagramEditor.this, false));
            }
        }

        @Override
        public void dirtyChanged(NitrolithResource changed, boolean nowDirty) {
            if (changed == resource && !area.isDisposed()) {
                area.getDisplay().asyncExec(DiagramEditor.this::stateChanged);
            }
        }
    }
}
