// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.nitrolith.contributions.Contributions;
import org.nitrolith.diagram.spec.TableRepresentation;
import org.nitrolith.diagram.spec.Viewpoints;
import org.nitrolith.diagram.table.Table;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.editing.SessionListener;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.table.ui.internal.grid.OpenTable;
import org.nitrolith.table.ui.internal.grid.TableGrid;
import org.nitrolith.ui.internal.session.EditorHandlers;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.ui.internal.session.Saving;

/** The tables of the root element of a model file. It shares the project's editing session with the other editors and views. */
public final class TableEditor extends EditorPart implements ITabbedPropertySheetPageContributor {

    /** Identifier of the editor. */
    public static final String ID = "org.nitrolith.table.ui.editor";

    private static final Viewpoints VIEWPOINTS = Viewpoints.read(Contributions.current());

    private final SessionListener sessionListener = new Follow();
    private final CommandStackListener stackListener = event -> later(this::stateChanged);
    private final TableSelection selection = new TableSelection();
    private ProjectModels models;
    private NitrolithResource resource;
    private List<TableRepresentation> representations = List.of();
    private OpenTable open;
    private TableGrid grid;
    private TableActions actions;
    private Composite area;
    private Composite page;
    private Label message;
    private Composite content;
    private Composite gridArea;
    private Combo choice;
    private Text filter;
    private Label count;
    private int counted = -1;
    private boolean dirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IFile file = input.getAdapter(IFile.class);
        if (file == null) {
            throw new PartInitException("A table can be shown where its file is part of a project. Create or open a project first.");
        }
        try {
            models = ProjectModels.of(file.getProject());
        } catch (ModelFileException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        setSite(site);
        setInput(input instanceof IFileEditorInput ? input : new FileEditorInput(file));
        setPartName("Table of " + file.getName());
        setTitleToolTip("Table of " + file.getFullPath().makeRelative());
        site.setSelectionProvider(selection);
    }

    private IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    private EditingSession session() {
        return models.session();
    }

    /** The table, once the file has been read. */
    public Optional<Table> table() {
        return Optional.ofNullable(open).map(OpenTable::table);
    }

    /** What shows the table, once the file has been read. */
    public Optional<TableGrid> grid() {
        return Optional.ofNullable(grid);
    }

    /** Shows another table of the same file, by its name in the specification; nothing where there is none of that name. */
    public void show(String name) {
        for (int i = 0; i < representations.size(); i++) {
            if (representations.get(i).name().equals(name)) {
                choice.select(i);
                show(representations.get(i));
            }
        }
    }

    // ---- controls ----

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new StackLayout());
        page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(page);
        message = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(message);
        content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createBar();
        gridArea = new Composite(content, SWT.NONE);
        gridArea.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(gridArea);
        EditorHandlers.install(getEditorSite(), actions.global());
        session().addListener(sessionListener);
        session().commandStack().addCommandStackListener(stackListener);
        text("Reading " + file().getName() + " …");
        models.open(file(), this::show, problem -> text("This file cannot be shown.\n\n" + problem.diagnostic().text()));
    }

    private void createBar() {
        Composite bar = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(6, 4).spacing(8, 0).applyTo(bar);
        choice = new Combo(bar, SWT.READ_ONLY);
        choice.setToolTipText("Which table is shown");
        choice.addListener(SWT.Selection, e -> show(representations.get(choice.getSelectionIndex())));
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter lines");
        filter.setToolTipText("Shows the lines that have all of these words (Ctrl+F)");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(160, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, e -> filter());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && grid != null) {
                grid.setFocus();
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        count = new Label(bar, SWT.RIGHT);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
        actions = new TableActions(session(), file(), filter, this::tell);
        actions.fill(tools);
        tools.createControl(bar);
        bar.addListener(SWT.Dispose, e -> tools.dispose());
    }

    private void text(String text) {
        if (!area.isDisposed()) {
            message.setText(text);
            ((StackLayout) area.getLayout()).topControl = page;
            area.layout(true, true);
        }
    }

    private void later(Runnable run) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        if (grid == null) {
            area.setFocus();
        } else {
            grid.setFocus();
        }
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
        Job job = Job.create("Reading the tables", (ICoreRunnable) monitor -> {
            List<TableRepresentation> found = VIEWPOINTS.tablesOn(element);
            later(() -> show(found, element));
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void show(List<TableRepresentation> found, EObject element) {
        if (element.eResource() != resource) {
            return;
        }
        representations = found;
        if (found.isEmpty()) {
            text("There is no table of what is in this file.");
            return;
        }
        int shown = Math.max(0, open == null ? 0 : found.indexOf(open.table().representation()));
        choice.setItems(found.stream().map(TableRepresentation::label).toArray(String[]::new));
        choice.select(shown);
        choice.setVisible(found.size() > 1);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(found.size() < 2).applyTo(choice);
        show(found.get(shown));
    }

    private void show(TableRepresentation representation) {
        closeTable();
        Table table = Table.open(representation, resource.getContents().getFirst(), session().domain());
        open = new OpenTable(table, this::say, elements -> grid.select(elements));
        open.rows().filter(filter.getText());
        grid = new TableGrid(gridArea, open, () -> {
            selection.changed();
            actions.update();
        });
        table.addListener(this::follow);
        actions.use(open, grid);
        selection.use(grid);
        setPartName(representation.label() + " of " + file().getName());
        ((StackLayout) area.getLayout()).topControl = content;
        area.layout(true, true);
        counted();
        stateChanged();
        if (getSite().getPage().getActivePart() == this) {
            grid.setFocus();
        }
    }

    private void follow() {
        open.rows().refresh();
        grid.refresh();
        counted();
    }

    private void filter() {
        if (open != null) {
            open.rows().filter(filter.getText());
            grid.refresh();
            counted();
        }
    }

    /** Says how many lines there are; room is made when that changes, not with every letter of the filter. */
    private void counted() {
        int all = open.table().allLines().size();
        int shown = open.rows().lines().size();
        String lines = all + (all == 1 ? " line" : " lines");
        if (all != counted) {
            counted = all;
            count.setText(all + " of " + lines);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(count.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(count);
            count.getParent().layout(true);
        }
        count.setText(shown == all ? lines : shown + " of " + lines);
    }

    private void closeTable() {
        if (open != null) {
            open.table().close();
            open = null;
            grid.control().dispose();
            grid = null;
        }
    }

    private void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text.isEmpty() ? null : text);
    }

    private void tell(String text) {
        say("");
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    // ---- dirty, save ----

    private void stateChanged() {
        boolean now = resource != null && session().isDirty(resource);
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
        throw new UnsupportedOperationException("a model file has one name");
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (grid != null && !grid.control().commitAndCloseActiveCellEditor() || !Saving.save(models, resource, getSite().getShell())) {
            monitor.setCanceled(true);
        }
        stateChanged();
    }

    @Override
    public void dispose() {
        if (area != null) {
            session().removeListener(sessionListener);
            session().commandStack().removeCommandStackListener(stackListener);
            closeTable();
            if (resource != null && session().isDirty(resource)) {
                discard();
            }
        }
        super.dispose();
    }

    /** The table was closed without saving: the other views show the file as it is on disk again. */
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
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new TabbedPropertySheetPage(this)) : super.getAdapter(type);
    }

    /** Follows what happens to the file outside of this editor. */
    private final class Follow implements SessionListener {

        @Override
        public void resourceReloaded(NitrolithResource reloaded) {
            if (reloaded == resource) {
                later(() -> show(resource));
            }
        }

        @Override
        public void resourceRemoved(NitrolithResource removed) {
            if (removed == resource) {
                resource = null;
                later(() -> getSite().getPage().closeEditor(TableEditor.this, false));
            }
        }

        @Override
        public void dirtyChanged(NitrolithResource changed, boolean nowDirty) {
            if (changed == resource) {
                later(TableEditor.this::stateChanged);
            }
        }
    }
}
