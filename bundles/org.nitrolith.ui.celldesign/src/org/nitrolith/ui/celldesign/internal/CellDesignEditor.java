// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.EnergyElements;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.charts.Chart;
import org.nitrolith.editing.EditingSession;
import org.nitrolith.editing.SessionListener;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.EnergyEstimate;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.celldesign.internal.design.ApplyValues;
import org.nitrolith.ui.celldesign.internal.design.Counting;
import org.nitrolith.ui.celldesign.internal.design.DesignCharts;
import org.nitrolith.ui.celldesign.internal.design.MainValue;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;
import org.nitrolith.ui.celldesign.internal.study.StudyDialog;
import org.nitrolith.ui.celldesign.internal.study.StudyJob;
import org.nitrolith.ui.charts.ChartPanel;
import org.nitrolith.ui.internal.session.EditorHandlers;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.ui.internal.session.Saving;
import org.nitrolith.ui.theme.Shade;

/**
 * The page on which a cell build is designed: main values with sliders at the left, the stack to scale, and charts. Values are tried
 * out first; "Apply to cell" writes them into the build as one change that can be undone.
 */
public final class CellDesignEditor extends EditorPart {

    /** Identifier of the editor. */
    public static final String ID = "org.nitrolith.ui.celldesign.editor";

    private static final double UNCERTAINTY = 0.03;

    private final CommandStackListener stackListener = event -> getSite().getShell().getDisplay().asyncExec(this::modelChanged);
    private final SessionListener sessionListener = new Follow();
    private final List<ValueRow> rows = new ArrayList<>();
    private final List<Combo> rules = new ArrayList<>();
    private final List<Tab> tabs = new ArrayList<>();
    private ProjectModels models;
    private NitrolithResource resource;
    private WorkingDesign design;
    private FormToolkit toolkit;
    private Composite area;
    private Label energy;
    private Label volume;
    private Label goals;
    private Label message;
    private StackPane stack;
    private Button apply;
    private Button reset;
    private Button estimate;
    private Button study;
    private CTabFolder folder;
    private ComparePage compare;
    private Font large;
    private Action undo;
    private Action redo;
    private boolean dirty;
    private String note = "";

    /** A tab with a chart that is made when it is seen. */
    private record Tab(CTabItem item, ChartPanel panel, Supplier<Optional<Chart>> chart) {
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IFile file = input.getAdapter(IFile.class);
        if (file == null) {
            throw new PartInitException("A cell can be designed where its file is part of a project. Create or open a project first.");
        }
        setSite(site);
        setInput(input instanceof IFileEditorInput ? input : new FileEditorInput(file));
        setPartName("Design of " + file.getName());
        setTitleToolTip("Design of " + file.getFullPath().makeRelative());
        try {
            models = ProjectModels.of(file.getProject());
        } catch (ModelFileException e) {
            throw new PartInitException(e.getMessage(), e);
        }
    }

    private IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    private EditingSession session() {
        return models.session();
    }

    /** The design that is shown, once the file has been read. */
    public Optional<WorkingDesign> design() {
        return Optional.ofNullable(design);
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        large = JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT);
        area = toolkit.createComposite(parent);
        area.setLayout(new FillLayout());
        session().addListener(sessionListener);
        session().commandStack().addCommandStackListener(stackListener);
        actions();
        text("Reading " + file().getName() + " …");
        models.open(file(), this::show, problem -> {
            if (!area.isDisposed()) {
                text("This file cannot be shown.\n\n" + problem.diagnostic().text());
            }
        });
    }

    private void actions() {
        undo = action("Undo", () -> session().undo());
        redo = action("Redo", () -> session().redo());
        EditorHandlers.install(getEditorSite(), Map.of(ActionFactory.UNDO.getId(), undo, ActionFactory.REDO.getId(), redo));
        dirtyChanged();
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void text(String text) {
        clear();
        Composite page = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(page);
        toolkit.createLabel(page, text, SWT.WRAP);
        area.layout(true);
    }

    private void clear() {
        rows.clear();
        rules.clear();
        tabs.clear();
        folder = null;
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void show(NitrolithResource read) {
        if (area.isDisposed()) {
            return;
        }
        resource = read;
        if (read.getContents().isEmpty() || !(read.getContents().getFirst() instanceof CellBuild cell)) {
            text("This file holds no cell build.");
            return;
        }
        clear();
        design = new WorkingDesign(cell);
        Composite page = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(4, 4).applyTo(page);
        head(page);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        sash.setSashWidth(5);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        values(sash);
        stack = new StackPane(sash, toolkit);
        charts(sash);
        stack.shareRoomWith(folder);
        message = toolkit.createLabel(page, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, 2 * lineHeight() + 4).applyTo(message);
        fill();
        update();
        modelChanged();
        area.layout(true, true);
    }

    private int lineHeight() {
        return energy.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3 / 4;
    }

    private void head(Composite page) {
        Composite head = toolkit.createComposite(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(head);
        energy = toolkit.createLabel(head, "");
        figure(energy, "0000.0 Wh/kg");
        volume = toolkit.createLabel(head, "");
        figure(volume, "0000 Wh/L");
        goals = toolkit.createLabel(head, "");
        goals.setToolTipText("Targets, and by how much the design is above or below them");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(goals);
        Composite buttons = toolkit.createComposite(head);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(buttons);
        apply = button(buttons, "Apply to cell", "Writes these values into the cell; can be undone", this::apply);
        reset = button(buttons, "Reset", "Back to the values of the cell", () -> {
            design.reset();
            fill();
            update();
        });
        study = button(buttons, "Design study…", "Runs a sweep or a Monte Carlo study and stores it in the cell", this::study);
        estimate = button(buttons, "Store estimate", "Stores the energy density with its assumptions in the cell", this::estimate);
    }

    /** A figure in large letters that has room for a text, so that nothing moves while it changes. */
    private void figure(Label label, String widest) {
        label.setFont(large);
        label.setText(widest);
        GridDataFactory.swtDefaults().hint(label.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(label);
    }

    private void values(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(scrolled);
        Composite left = toolkit.createComposite(scrolled);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).spacing(6, 2).applyTo(left);
        for (MainValue value : MainValue.values()) {
            rows.add(new ValueRow(left, toolkit, value, typed -> {
                note = "";
                design.set(value, typed);
                update();
            }));
        }
        counting(left);
        scrolled.setContent(left);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinHeight(left.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    }

    private void counting(Composite left) {
        Composite area = toolkit.createComposite(left);
        GridDataFactory.fillDefaults().span(4, 1).indent(0, 4).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(Counting.values().length).equalWidth(true).spacing(6, 2).applyTo(area);
        for (Counting rule : Counting.values()) {
            toolkit.createLabel(area, rule.label()).setToolTipText(rule.explanation());
        }
        for (Counting rule : Counting.values()) {
            Combo combo = new Combo(area, SWT.READ_ONLY);
            combo.setItems(rule.choices().toArray(String[]::new));
            combo.setToolTipText(rule.explanation());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
            combo.addListener(SWT.Selection, e -> {
                design.count(rule, combo.getSelectionIndex());
                fill();
                update();
            });
            rules.add(combo);
        }
    }

    private Button button(Composite parent, String text, String tip, Runnable run) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void charts(Composite parent) {
        folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        toolkit.adapt(folder);
        tab("Capacity", "Energy density against the areal capacity",
                () -> DesignCharts.panel(design, MainValue.AREAL_CAPACITY, UNCERTAINTY));
        tab("SSE", "Energy density against the thickness of the electrolyte",
                () -> DesignCharts.panel(design, MainValue.SSE_THICKNESS, UNCERTAINTY));
        tab("Light foils", "The same with the light foils of the review", () -> DesignCharts.lightFoils(design, UNCERTAINTY));
        tab("N/P", "Energy density against the N/P ratio", () -> DesignCharts.panel(design, MainValue.NP_RATIO, UNCERTAINTY));
        tab("Mass", "The mass of each layer", () -> DesignCharts.masses(design, List.of()));
        tab("Tornado", "What 10 % more or less of each value does", () -> DesignCharts.sensitivities(design));
        tab("Spread", "The distribution of the energy density when every value is uncertain by 3 %",
                () -> DesignCharts.distribution(design, UNCERTAINTY));
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText("Compare");
        item.setToolTipText("Variants of this design and other cells side by side");
        compare = new ComparePage(folder, toolkit, this::addBuilds);
        item.setControl(compare);
        folder.setSelection(0);
        folder.addListener(SWT.Selection, e -> showChart());
    }

    private void tab(String title, String explanation, Supplier<Optional<Chart>> chart) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setToolTipText(explanation);
        ChartPanel panel = new ChartPanel(folder);
        item.setControl(panel);
        tabs.add(new Tab(item, panel, chart));
    }

    // ---- showing ----

    /** Puts the design's values into the fields. */
    private void fill() {
        rows.forEach(row -> row.fill(design));
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).select(design.choice(Counting.values()[i]));
        }
    }

    /** Shows everything that follows from the values. */
    private void update() {
        Optional<EnergyResult> result = design.result();
        boolean pouch = result.map(r -> r.get(Output.POUCH_GRAVIMETRIC).isPresent()).orElse(false);
        String of = pouch ? "of the pouch cell" : "of one unit cell";
        double gravimetric = figure(result, pouch ? Output.POUCH_GRAVIMETRIC : Output.GRAVIMETRIC);
        double volumetric = figure(result, pouch ? Output.POUCH_VOLUMETRIC : Output.VOLUMETRIC);
        energy.setText(Double.isNaN(gravimetric) ? "– Wh/kg" : String.format(Locale.ROOT, "%.1f Wh/kg", gravimetric));
        volume.setText(Double.isNaN(volumetric) ? "– Wh/L" : String.format(Locale.ROOT, "%.0f Wh/L", volumetric));
        boolean possible = design.isPossible();
        energy.setForeground(possible ? null : Shade.MUTED.color(energy));
        List<String> words = new ArrayList<>();
        for (double target : DesignCharts.TARGETS) {
            words.add(String.format(Locale.ROOT, "%s %.0f Wh/kg: %+.0f", gravimetric >= target ? "✓" : "✗", target, gravimetric - target));
        }
        goals.setText(Double.isNaN(gravimetric) ? "\n" : String.join("\n", words));
        energy.setToolTipText(of);
        volume.setToolTipText(Double.isNaN(volumetric) ? "For Wh/L the positive electrode needs a density or a porosity." : of);
        rows.forEach(row -> row.update(design, DesignCharts.TARGETS.getFirst()));
        apply.setEnabled(design.isChanged() && possible);
        reset.setEnabled(design.isChanged());
        estimate.setEnabled(possible);
        study.setEnabled(possible);
        showMessage(possible);
        stack.show(design.result().orElse(null));
        showChart();
    }

    private static double figure(Optional<EnergyResult> result, Output output) {
        return result.map(r -> r.get(output).orElse(Double.NaN)).orElse(Double.NaN);
    }

    /** What is wrong, else how it was counted. */
    private void showMessage(boolean possible) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : design.findings()) {
            if (finding.severity() == Severity.ERROR || possible && finding.severity() == Severity.WARNING) {
                lines.add((finding.severity() == Severity.ERROR ? "✗ " : "! ") + (finding.layer().isEmpty() ? "" : finding.layer() + ": ")
                        + finding.message() + (finding.advice().isEmpty() ? "" : " – " + finding.advice()));
            }
        }
        if (possible && !note.isEmpty()) {
            lines.clear();
            lines.add(note);
        }
        if (lines.isEmpty()) {
            design.result().ifPresent(r -> lines.add("Counted: " + String.join("; ", r.assumptions()) + "."));
        }
        message.setForeground((possible ? Shade.MUTED : Shade.ERROR).color(message));
        message.setText(String.join("   ", lines));
        message.setToolTipText(String.join("\n", lines));
    }

    private void showChart() {
        CTabItem selected = folder.getSelection();
        for (Tab tab : tabs) {
            if (tab.item() == selected) {
                tab.panel().setChart(tab.chart().get().orElse(null));
            }
        }
        if (selected != null && selected.getControl() == compare) {
            compare.show(design);
        }
    }

    // ---- doing ----

    private void apply() {
        ApplyValues.of(design, session().domain()).filter(session()::execute).ifPresent(c -> {
            design.applied();
            fill();
            update();
        });
    }

    private void estimate() {
        design.result().ifPresent(r -> {
            EnergyEstimate made = EnergyElements.estimate(design.energy(), r, OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS));
            design.differences().forEach(d -> made.getAssumptions().add("tried out, not in the cell: " + d));
            if (session().execute(AddCommand.create(session().domain(), design.cell(), CellPackage.Literals.CELL_BUILD__ESTIMATES,
                    made))) {
                tell("The estimate is stored in the cell, under Estimates. Save to keep it, or undo.");
            }
        });
    }

    /** Says what was done, until the next value is typed. */
    private void tell(String text) {
        note = text;
        showMessage(design.isPossible());
    }

    private void study() {
        StudyDialog dialog = new StudyDialog(getSite().getShell(), design);
        if (dialog.open() == Window.OK) {
            new StudyJob(dialog.plan(), design.energy(), design.differences(), session(), getSite().getShell().getDisplay(), stored -> {
                if (!area.isDisposed()) {
                    String found = stored.getKind() == StudyKind.SWEEP ? " " + stored.getCritical().size() + " critical values."
                            : stored.getDescription() == null ? "" : " " + stored.getDescription();
                    tell("“" + stored.getName() + "” is stored in the cell, under Studies." + found
                            + " Select it in the explorer to see its chart. Save to keep it, or undo.");
                }
            }, problems -> MessageDialog.openError(getSite().getShell(), "Design study",
                    String.join("\n", problems.stream().map(Finding::toString).toList()))).schedule();
        }
    }

    private void addBuilds() {
        try {
            List<IFile> cells = ProjectModels.modelFiles(file().getProject()).stream()
                    .filter(f -> "cell".equals(f.getFileExtension()) && !f.equals(file())).toList();
            if (cells.isEmpty()) {
                MessageDialog.openInformation(getSite().getShell(), "Compare", "The project has no other cell build.");
                return;
            }
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(getSite().getShell(),
                    LabelProvider.createTextProvider(f -> ((IFile) f).getProjectRelativePath().toString()));
            dialog.setTitle("Compare");
            dialog.setMessage("Builds to put beside this design:");
            dialog.setMultipleSelection(true);
            dialog.setElements(cells.toArray());
            if (dialog.open() == Window.OK) {
                for (Object chosen : dialog.getResult()) {
                    models.open((IFile) chosen, this::addBuild, problem -> MessageDialog.openError(getSite().getShell(), "Compare",
                            problem.diagnostic().text()));
                }
            }
        } catch (CoreException e) {
            ILog.of(CellDesignEditor.class).error("The cells of the project cannot be listed.", e);
        }
    }

    private void addBuild(NitrolithResource read) {
        if (!area.isDisposed() && !read.getContents().isEmpty() && read.getContents().getFirst() instanceof CellBuild other) {
            var outcome = CellEnergy.of(other).evaluate();
            outcome.value().ifPresentOrElse(compare::add, () -> MessageDialog.openInformation(getSite().getShell(), "Compare",
                    other.getName() + " has no energy density:\n\n"
                            + String.join("\n", outcome.findings().stream().map(Finding::toString).toList())));
        }
    }

    // ---- dirty, save ----

    /** The build was changed here or elsewhere. */
    private void modelChanged() {
        if (area == null || area.isDisposed()) {
            return;
        }
        if (design != null && resource != null && design.cell().eResource() == resource && folder != null) {
            design.reload();
            if (!design.isChanged()) {
                fill();
            }
            update();
        }
        dirtyChanged();
    }

    private void dirtyChanged() {
        undo.setEnabled(session().commandStack().canUndo());
        redo.setEnabled(session().commandStack().canRedo());
        boolean now = resource != null && session().isDirty(resource);
        if (now != dirty) {
            dirty = now;
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!Saving.save(models, resource, getSite().getShell())) {
            monitor.setCanceled(true);
        }
        dirtyChanged();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A cell build is saved in its own file");
    }

    @Override
    public void setFocus() {
        if (rows.isEmpty()) {
            area.setFocus();
        } else {
            rows.getFirst().setFocus();
        }
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

    /** The page was closed without saving: the other views show the file as it is on disk again. */
    private void discard() {
        try {
            session().revert(resource);
        } catch (ModelFileException e) {
            MessageDialog.openError(getSite().getShell(), file().getName(), e.diagnostic().text());
        }
    }

    /** Follows what happens to the file outside of this page. */
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
                area.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(CellDesignEditor.this, false));
            }
        }

        @Override
        public void dirtyChanged(NitrolithResource changed, boolean nowDirty) {
            if (changed == resource && !area.isDisposed()) {
                area.getDisplay().asyncExec(CellDesignEditor.this::dirtyChanged);
            }
        }
    }
}
