// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.analysis.conductivity.results.ImpedanceFits;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SpectrumData;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.XyChart;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.electrochem.fit.CircuitSuggestions;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.Weighting;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.measurement.ImpedanceFit;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.ui.charts.ChartPanel;
import org.nitrolith.ui.charts.PickedPoint;

/** The fit of one impedance spectrum. */
public final class SpectrumPage extends ElementPage {

    static final String FIRST_CIRCUIT = "R0-p(R1,CPE1)-CPE2";
    private static final List<Weighting> WEIGHTINGS = List.of(Weighting.MODULUS, Weighting.UNIT, Weighting.PROPORTIONAL);
    private static final String[] WEIGHTING_LABELS = {"modulus, 1/|Z|²", "unit", "proportional, 1/Re² and 1/Im²"};
    private static final int NARROW = 80;
    private static final int[] SIDES = {46, 54};
    private static final int[] PLOTS = {54, 46};

    private FormToolkit toolkit;
    private Form form;
    private FitModel model;
    private WorkBar work;
    private CircuitControl circuit;
    private Combo weights;
    private Combo fittedForm;
    private Button fit;
    private Button estimate;
    private ParameterTable table;
    private Label facts;
    private ScrolledComposite scroll;
    private Button store;
    private Button record;
    private Button allPoints;
    private ChartPanel nyquist;
    private ChartPanel bode;
    private ChartPanel residuals;
    private CTabFolder folder;
    private final List<ResultTab> tabs = new ArrayList<>();
    private ImpedanceFits.Outcome outcome;
    private boolean stored;

    ImpedanceSpectrum spectrum() {
        return (ImpedanceSpectrum) element();
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.setText(title().replace("&", "&&"));
        form.getBody().setLayout(new FillLayout());
        Composite waiting = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(waiting);
        WorkBar reading = new WorkBar(waiting, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reading);
        reading.start("Reading the spectrum", task -> SpectrumData.load(spectrum()), data -> {
            waiting.dispose();
            build(data);
        });
    }

    private String title() {
        return "Impedance fit: " + Labels.of(spectrum());
    }

    private void build(SpectrumData data) {
        model = new FitModel(data.all(), spectrum().getExcludedPoints());
        SashForm sash = new SashForm(form.getBody(), SWT.HORIZONTAL);
        toolkit.adapt(sash);
        controls(sash);
        plots(sash);
        sash.setWeights(SIDES);
        if (!data.reading().complete()) {
            form.setMessage("The sweep was not finished; its complete points are shown.", IMessageProvider.WARNING);
        }
        circuit.onChange(this::circuitTyped);
        Optional<ImpedanceFit> last = spectrum().getFits().reversed().stream().filter(f -> f.getCircuit() != null).findFirst();
        last.ifPresent(model::restore);
        weights.select(WEIGHTINGS.indexOf(model.weighting()));
        fittedForm.select(model.isAdmittance() ? 1 : 0);
        circuit.setText(last.map(ImpedanceFit::getCircuit).orElse(FIRST_CIRCUIT));
        form.getBody().layout(true, true);
        circuit.setFocus();
    }

    // ---- controls

    private void controls(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, e -> fitScroll());
        Composite area = toolkit.createComposite(scroll);
        scroll.setContent(area);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 5).applyTo(area);
        circuit = new CircuitControl(area, toolkit, model.elements().all());
        fill(circuit, false);
        Composite settings = row(area, 4);
        toolkit.createLabel(settings, "&Weights");
        weights = new Combo(settings, SWT.READ_ONLY);
        weights.setItems(WEIGHTING_LABELS);
        weights.select(0);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(weights);
        weights.addListener(SWT.Selection, e -> {
            model.setWeighting(WEIGHTINGS.get(weights.getSelectionIndex()));
            changed();
        });
        toolkit.createLabel(settings, "Fitte&d as");
        fittedForm = new Combo(settings, SWT.READ_ONLY);
        fittedForm.setItems("impedance", "admittance");
        fittedForm.select(0);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(fittedForm);
        fittedForm.addListener(SWT.Selection, e -> {
            model.setAdmittance(fittedForm.getSelectionIndex() == 1);
            changed();
        });
        Composite row = row(area, 4);
        fit = button(row, "F&it", "Fits the circuit to the points; the values shown are tried first", this::fit);
        estimate = button(row, "Esti&mate", "Starting values from the data", () -> estimate(false));
        button(row, "&Suggest…", "Fits usual circuits and ranks them", this::suggest);
        work = new WorkBar(row, toolkit);
        fill(work, false);
        table = new ParameterTable(area, model, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(table);
        facts = toolkit.createLabel(area, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(facts);
        Composite actions = row(area, 3);
        store = button(actions, "S&tore fit", "Adds the fit to the spectrum in the model; Undo takes it back",
                this::store);
        record = button(actions, "Use as conductivity &record…",
                "Adds a conductivity of this fit, with its provenance, to a material", this::useAsRecord);
        allPoints = button(actions, "Use all &points", "Uses the points again that were left out",
                () -> exclude(IndexSet.of()));
    }

    /** The table keeps a few rows in a small window; what does not fit is scrolled to. */
    private void fitScroll() {
        int width = scroll.getClientArea().width;
        ((GridData) facts.getLayoutData()).widthHint = Math.max(200, width - 20);
        scroll.setMinHeight(scroll.getContent().computeSize(width, SWT.DEFAULT).y);
    }

    private Composite row(Composite parent, int columns) {
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        fill(row, false);
        return row;
    }

    private static void fill(Control control, boolean vertical) {
        GridDataFactory.fillDefaults().grab(true, vertical).applyTo(control);
    }

    private Button button(Composite parent, String text, String tip, Runnable run) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    // ---- plots

    private void plots(Composite parent) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        toolkit.adapt(folder);
        CTabItem first = new CTabItem(folder, SWT.NONE);
        first.setText("Fit");
        Composite area = toolkit.createComposite(folder);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        SashForm rows = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        nyquist = panel(rows);
        SashForm lower = new SashForm(rows, SWT.HORIZONTAL);
        bode = panel(lower);
        residuals = panel(lower);
        rows.setWeights(PLOTS);
        Label hint = toolkit.createLabel(area,
                "Click a point, or draw a rectangle with Shift held, to leave points out or use them again. "
                        + "Drag to zoom, double click to show all; export by right click.",
                SWT.WRAP);
        GridDataFactory.fillDefaults().indent(8, 2).grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
        first.setControl(area);
        tabs.add(new KramersKronigTab(this, toolkit));
        tabs.add(new RelaxationTab(this, toolkit));
        for (ResultTab tab : tabs) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(tab.title());
            item.setControl(tab.create(folder));
        }
        folder.addListener(SWT.Selection, e -> showTab(folder));
        folder.setSelection(0);
    }

    private void showTab(CTabFolder shown) {
        int index = shown.getSelectionIndex() - 1;
        if (index >= 0) {
            tabs.get(index).shown();
        }
    }

    private ChartPanel panel(Composite parent) {
        ChartPanel panel = new ChartPanel(parent);
        panel.onPick(picked -> panel.chart().ifPresent(c -> pick((XyChart) c, picked)));
        return panel;
    }

    private void pick(XyChart chart, List<PickedPoint> picked) {
        model.toggled(chart, picked).ifPresent(this::exclude);
    }

    /** Stores which points are left out. */
    void exclude(IndexSet points) {
        execute(SetCommand.create(session().domain(), spectrum(),
                MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS, points.size() == 0 ? null : points));
    }

    @Override
    void elementChanged(Object feature) {
        if (model == null || form.isDisposed()) {
            return;
        }
        if (feature == MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__EXCLUDED_POINTS) {
            model.setExcluded(spectrum().getExcludedPoints());
            changed();
            tabs.forEach(ResultTab::stale);
            showTab(folder);
        } else {
            stored = outcome != null && spectrum().getFits().contains(outcome.element());
            showFacts();
            tabs.forEach(ResultTab::refresh);
        }
    }

    // ---- what is done

    private void circuitTyped() {
        model.setText(circuit.text());
        circuit.show(model);
        changed();
        if (model.obstacle().isEmpty() && model.values().isEmpty()) {
            estimate(true);
        }
    }

    private void changed() {
        outcome = model.result().isPresent() ? outcome : null;
        table.show();
        nyquist.setChart(model.nyquist());
        bode.setChart(model.bode());
        residuals.setChart(model.residuals());
        showFacts();
    }

    private void estimate(boolean missingOnly) {
        Optional<FitModel.Estimation> estimation = model.estimation();
        if (estimation.isPresent()) {
            work.start("Estimating starting values", task -> estimation.get().run(), values -> {
                if (values.isPresent()) {
                    model.setEstimate(estimation.get(), values.get(), missingOnly);
                    changed();
                } else {
                    work.say("The data give no starting values; type them.");
                }
            });
        }
    }

    /** Fits in a job. */
    void fit() {
        Optional<Circuit> wanted = model.circuit();
        if (model.obstacle().isPresent() || wanted.isEmpty()) {
            showFacts();
            return;
        }
        String text = model.text();
        Map<String, String> links = model.links();
        work.start("Fitting", task -> {
            FitOptions options = model.options(task::isCancelled);
            Optional<PelletGeometry> shape = Materials.shape(spectrum());
            return ImpedanceFits.fit(spectrum(), wanted.get(), links, options, shape, Provenance.now());
        }, result -> {
            if (text.equals(model.text())) {
                model.setResult(result.fit());
                outcome = result;
                stored = false;
                changed();
            }
        });
    }

    private void suggest() {
        Spectrum used = model.used();
        Weighting weighting = model.weighting();
        work.start("Fitting " + CircuitSuggestions.candidates().size() + " circuits",
                task -> CircuitSuggestions.suggest(used, CircuitSuggestions.candidates(),
                        FitOptions.defaults().withWeighting(weighting).withCancelled(task::isCancelled)),
                found -> {
                    SuggestDialog dialog = new SuggestDialog(form.getShell(), found);
                    if (dialog.open() == Window.OK) {
                        dialog.chosen().ifPresent(s -> {
                            circuit.setText(s.circuit().toString());
                            fit();
                        });
                    }
                });
    }

    private void showFacts() {
        Optional<String> obstacle = model.obstacle();
        fit.setEnabled(obstacle.isEmpty());
        estimate.setEnabled(obstacle.isEmpty());
        store.setEnabled(outcome != null && !stored);
        record.setEnabled(outcome != null && !outcome.processes().isEmpty());
        allPoints.setEnabled(model.excluded().size() > 0);
        StringBuilder text = new StringBuilder();
        text.append(model.used().size()).append(" of ").append(model.all().size()).append(" points used, ")
                .append(NumberText.significant(model.all().minFrequencyHz(), 3)).append(" Hz to ")
                .append(NumberText.significant(model.all().maxFrequencyHz(), 3)).append(" Hz");
        if (obstacle.isPresent()) {
            text.append(model.problem().isPresent() ? "" : "\n" + obstacle.get());
        } else if (outcome != null) {
            text.append(String.format(Locale.ROOT, "\nReduced χ² %s, AICc %.1f, %d degrees of freedom",
                    ParameterRow.text(outcome.fit().reducedChiSquare()), outcome.fit().aicc(),
                    outcome.fit().degreesOfFreedom()));
            outcome.processes().forEach(p -> text.append("\nσ ").append(text(p)));
            outcome.element().getWarnings().forEach(w -> text.append("\n⚠ ").append(w));
            text.append(stored ? "\nStored in the model." : "");
        } else {
            text.append("\nNot fitted with these settings yet.");
        }
        facts.setText(text.toString().replace("&", "&&"));
        fitScroll();
        facts.getParent().layout(true, true);
    }

    static String text(Process process) {
        return process.name() + " = " + ParameterRow.text(process.conductivityScm())
                + (Double.isFinite(process.standardErrorScm())
                        ? " ± " + ParameterRow.text(Double.parseDouble(
                                String.format(Locale.ROOT, "%.1e", process.standardErrorScm()))) : "")
                + " S/cm";
    }

    /** Stores the fit in the model. */
    void store() {
        if (outcome != null && !stored && Materials.add(session(), "Store impedance fit", spectrum(),
                MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__FITS, outcome.element())) {
            stored = true;
            showFacts();
        }
    }

    private void useAsRecord() {
        Materials.useAsRecord(form.getShell(), session(), spectrum(), outcome).ifPresent(work::say);
    }

    // ---- for tests and tabs

    public Optional<FitModel> model() {
        return Optional.ofNullable(model);
    }

    /** The fit that is shown. */
    public Optional<ImpedanceFits.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Picks points of the Nyquist chart, as the pointer does. */
    public void pick(List<PickedPoint> picked) {
        Event event = new Event();
        event.data = picked;
        nyquist.notifyListeners(SWT.Selection, event);
    }

    /** Types a circuit. */
    public void type(String text) {
        circuit.setText(text);
    }

    /** Chooses the form that is fitted. */
    public void fitAs(String form) {
        fittedForm.setText(form);
        fittedForm.notifyListeners(SWT.Selection, new Event());
    }

    /** What is said at the circuit; empty where nothing is wrong. */
    public String circuitMessage() {
        return circuit.message();
    }

    /** Cancels what is computed. */
    public void cancel() {
        work.cancel();
    }

    /** Whether nothing is being computed. */
    public boolean isIdle() {
        return !work.isBusy() && tabs.stream().noneMatch(ResultTab::isBusy);
    }

    /** Shows a tab by its title. */
    public ResultTab show(String title) {
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).title().equals(title)) {
                folder.setSelection(i + 1);
                tabs.get(i).shown();
                return tabs.get(i);
            }
        }
        throw new IllegalArgumentException("No tab " + title);
    }

    /** The chart in the complex plane. */
    public ChartPanel nyquist() {
        return nyquist;
    }

    /** Presses a button of this page. */
    public void press(String label) {
        for (Button b : List.of(fit, estimate, store, record, allPoints)) {
            if (b.getText().replace("&", "").equals(label) && b.isEnabled()) {
                b.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    /** Whether the spectrum has been read and starting values are there. */
    public boolean isReady() {
        return model != null && model.values().isPresent() && !work.isBusy();
    }

    @Override
    public void setFocus() {
        if (circuit != null && !circuit.isDisposed()) {
            circuit.setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        if (toolkit != null) {
            toolkit.dispose();
        }
    }
}
