// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.analysis.conductivity.ArrheniusCharts;
import org.nitrolith.analysis.conductivity.results.ArrheniusFits;
import org.nitrolith.analysis.conductivity.results.MaterialRecords;
import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SeriesFits;
import org.nitrolith.charts.Axis;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.XyChart;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter;
import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.ConductivityModel;
import org.nitrolith.electrochem.arrhenius.Interval;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.electrochem.fit.Weighting;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.model.measurement.ArrheniusBranch;
import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.model.measurement.Sample;
import org.nitrolith.model.measurement.TemperatureSeries;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.ui.charts.ChartPanel;

/** The fit of a temperature series: parameters against temperature, and the activation energy of each process. */
public final class SeriesPage extends ElementPage {

    private static final int[] SIDES = {46, 54};
    private static final Weighting[] WEIGHTINGS = {Weighting.MODULUS, Weighting.UNIT, Weighting.PROPORTIONAL};
    private static final ConductivityModel[] LAWS = {ConductivityModel.SIGMA_T, ConductivityModel.SIGMA,
        ConductivityModel.VTF};
    private static final ArrheniusFitter.Branches[] BRANCHES = {ArrheniusFitter.Branches.AUTO,
        ArrheniusFitter.Branches.ONE, ArrheniusFitter.Branches.TWO};

    private FormToolkit toolkit;
    private Form form;
    private FitModel model;
    private CircuitControl circuit;
    private Combo weights;
    private Combo law;
    private Combo branches;
    private Button fit;
    private Button shared;
    private final Set<String> sharedNames = new TreeSet<>();
    private Button store;
    private Button record;
    private WorkBar work;
    private Table table;
    private Label facts;
    private Combo process;
    private Combo parameter;
    private ChartPanel arrhenius;
    private ChartPanel trend;
    private SeriesFits.Outcome outcome;
    private boolean stored;

    private TemperatureSeries series() {
        return (TemperatureSeries) element();
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.setText((series().getName() + ", " + series().getSpectra().size() + " spectra").replace("&", "&&"));
        form.getBody().setLayout(new FillLayout());
        model = new FitModel(new Spectrum(new double[] {1}, new double[] {1}, new double[] {0}), IndexSet.of());
        SashForm sash = new SashForm(form.getBody(), SWT.HORIZONTAL);
        toolkit.adapt(sash);
        controls(sash);
        plots(sash);
        sash.setWeights(SIDES);
        circuit.onChange(() -> {
            model.setText(circuit.text());
            circuit.show(model);
            sharedNames.retainAll(model.rows().stream().map(ParameterRow::name).toList());
            update();
        });
        circuit.setText(series().getSpectra().stream().flatMap(s -> s.getFits().stream())
                .map(f -> f.getCircuit()).filter(c -> c != null).reduce((a, b) -> b)
                .orElse(SpectrumPage.FIRST_CIRCUIT));
        fit();
    }

    private void controls(Composite parent) {
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(area);
        circuit = new CircuitControl(area, toolkit, model.elements().all());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(circuit);
        Composite settings = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(settings);
        weights = combo(settings, "&Weights", "modulus, 1/|Z|²", "unit", "proportional");
        law = combo(settings, "&Law", "ln(σT) over 1/T", "ln σ over 1/T", "VTF");
        branches = combo(settings, "&Branches", "as the data ask", "one", "two");
        Label sharing = toolkit.createLabel(settings, "S&hared");
        sharing.setToolTipText("Parameters with one value for all temperatures");
        shared = button(settings, "none ▾",
                "Parameters with one value for all temperatures; the spectra are then fitted together",
                this::chooseShared);
        GridDataFactory.fillDefaults().applyTo(shared);
        toolkit.createLabel(settings, "");
        fit = button(settings, "F&it series", "Fits every spectrum, then the law to each conductivity", this::fit);
        work = new WorkBar(area, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(work);
        table = toolkit.createTable(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(table);
        column("Process", SWT.LEFT, 115);
        column("Temperatures", SWT.LEFT, 110);
        column("Ea (eV)", SWT.RIGHT, 125);
        column("σ(25 °C) (S/cm)", SWT.RIGHT, 125);
        column("95 % interval (S/cm)", SWT.RIGHT, 175);
        facts = toolkit.createLabel(area, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(facts);
        Composite actions = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(actions);
        store = button(actions, "S&tore fits", "Adds all fits to the model, as one step that can be undone", this::store);
        record = button(actions, "Use as conductivity &record",
                "Adds σ(25 °C) and Ea of the process shown, with their provenance, to the material", this::useAsRecord);
    }

    private void chooseShared() {
        Menu menu = new Menu(shared);
        for (ParameterRow row : model.rows()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(row.name());
            item.setSelection(sharedNames.contains(row.name()));
            item.addListener(SWT.Selection, e -> share(row.name(), item.getSelection()));
        }
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        Rectangle at = shared.getBounds();
        menu.setLocation(shared.getParent().toDisplay(at.x, at.y + at.height));
        menu.setVisible(true);
    }

    /** Gives a parameter one value for all temperatures, or one for each. */
    public void share(String name, boolean common) {
        if (common) {
            sharedNames.add(name);
        } else {
            sharedNames.remove(name);
        }
        update();
    }

    private Combo combo(Composite parent, String label, String... items) {
        toolkit.createLabel(parent, label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        GridDataFactory.fillDefaults().applyTo(combo);
        return combo;
    }

    private Button button(Composite parent, String text, String tip, Runnable run) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private void column(String title, int align, int width) {
        TableColumn column = new TableColumn(table, align);
        column.setText(title);
        column.setWidth(width);
    }

    private void plots(Composite parent) {
        CTabFolder folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        toolkit.adapt(folder);
        process = new Combo(tab(folder, "Arrhenius", "&Process"), SWT.READ_ONLY);
        arrhenius = chart(process, this::showArrhenius);
        parameter = new Combo(tab(folder, "Parameters", "&Parameter"), SWT.READ_ONLY);
        trend = chart(parameter, this::showTrend);
        folder.setSelection(0);
    }

    private Composite tab(CTabFolder folder, String title, String label) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        Composite area = toolkit.createComposite(folder);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(area);
        toolkit.createLabel(area, label);
        item.setControl(area);
        return area;
    }

    private static ChartPanel chart(Combo choice, Runnable show) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, e -> show.run());
        ChartPanel panel = new ChartPanel(choice.getParent());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(panel);
        return panel;
    }

    /** Fits the series in a job. */
    void fit() {
        Optional<Circuit> wanted = model.circuit();
        if (model.problem().isPresent() || wanted.isEmpty()) {
            return;
        }
        Weighting weighting = WEIGHTINGS[weights.getSelectionIndex()];
        ConductivityModel chosenLaw = LAWS[law.getSelectionIndex()];
        ArrheniusFitter.Branches chosenBranches = BRANCHES[branches.getSelectionIndex()];
        Set<String> common = Set.copyOf(sharedNames);
        int total = series().getSpectra().size();
        work.start("Fitting the series", task -> {
            FitOptions options = FitOptions.defaults().withWeighting(weighting).withCancelled(task::isCancelled);
            return SeriesFits.fit(series(), new SeriesFits.Settings(wanted.get(), options, chosenLaw, chosenBranches, common),
                    Provenance.now(), done -> task.report(done + " of " + total + " spectra fitted"));
        }, this::show);
    }

    private void show(SeriesFits.Outcome result) {
        outcome = result;
        stored = false;
        process.setItems(result.arrhenius().stream().map(ArrheniusFits.Outcome::process).toArray(String[]::new));
        process.select(Math.max(0, process.indexOf("total")));
        String before = parameter.getText();
        parameter.setItems(result.fitted().getFirst().fit().fit().parameters().stream().map(FittedParameter::name)
                .toArray(String[]::new));
        parameter.select(Math.max(0, parameter.indexOf(before)));
        table.removeAll();
        for (ArrheniusFits.Outcome fitted : result.arrhenius()) {
            rows(fitted);
        }
        showArrhenius();
        showTrend();
        update();
    }

    private void rows(ArrheniusFits.Outcome fitted) {
        Interval room = fitted.conductivity25C();
        for (int b = 0; b < fitted.fit().branches().size(); b++) {
            Branch branch = fitted.fit().branches().get(b);
            double error = branch.activationEnergyEv().standardError().orElse(Double.NaN);
            new TableItem(table, SWT.NONE).setText(new String[] {b == 0 ? fitted.process() : "",
                String.format(Locale.ROOT, "%.0f to %.0f °C", branch.minTemperatureK() - ArrheniusFitter.ZERO_CELSIUS_K,
                        branch.maxTemperatureK() - ArrheniusFitter.ZERO_CELSIUS_K),
                String.format(Locale.ROOT, "%.4f", branch.activationEnergyEv().value())
                        + (Double.isFinite(error) ? String.format(Locale.ROOT, " ± %.4f", error) : ""),
                b == 0 ? ParameterRow.text(room.value()) : "",
                b == 0 ? String.format(Locale.ROOT, "%.2e to %.2e", room.lower95(), room.upper95()) : ""});
        }
    }

    private void showArrhenius() {
        if (outcome != null && process.getSelectionIndex() >= 0) {
            ArrheniusFits.Outcome fitted = outcome.arrhenius().get(process.getSelectionIndex());
            arrhenius.setChart(ArrheniusCharts.chart(series().getName() + ", " + fitted.process(),
                    fitted.temperatureK(), fitted.conductivityScm(), fitted.fitErrorScm(), fitted.fit()));
        }
    }

    private void showTrend() {
        if (outcome == null || parameter.getSelectionIndex() < 0) {
            return;
        }
        String name = parameter.getText();
        List<FittedParameter> values = outcome.fitted().stream().map(f -> f.fit().fit().parameter(name)).toList();
        double[] celsius = outcome.fitted().stream()
                .mapToDouble(f -> f.temperatureK() - ArrheniusFitter.ZERO_CELSIUS_K).toArray();
        double[] y = values.stream().mapToDouble(FittedParameter::value).toArray();
        double[] errors = values.stream().mapToDouble(v -> v.standardError().orElse(Double.NaN)).toArray();
        String unit = values.getFirst().unit().equals("1") ? "" : ParameterTable.unit(values.getFirst().unit());
        boolean decades = values.stream().allMatch(v -> v.value() > 0)
                && Arrays.stream(y).max().orElse(1) > 5 * Arrays.stream(y).min().orElse(1);
        trend.setChart(XyChart.of(name + " over temperature", "Fitted values of " + name + " with standard errors.",
                Axis.linear("Temperature", "degC"), decades ? Axis.log(name, unit) : Axis.linear(name, unit))
                .plus(Series.lineAndPoints(name, celsius, y).withErrors(errors)));
    }

    private void update() {
        fit.setEnabled(model.problem().isEmpty());
        shared.setText((sharedNames.isEmpty() ? "none" : String.join(", ", sharedNames)) + " ▾");
        store.setEnabled(outcome != null && !stored);
        record.setEnabled(outcome != null && !outcome.arrhenius().isEmpty());
        StringBuilder text = new StringBuilder(outcome == null ? "Not fitted yet."
                : outcome.fitted().size() + " of " + series().getSpectra().size() + " spectra fitted.");
        if (outcome != null) {
            outcome.problems().forEach(p -> text.append("\n⚠ ").append(p));
            outcome.arrhenius().forEach(a -> a.fit().warnings()
                    .forEach(w -> text.append("\n⚠ ").append(a.process()).append(": ").append(w)));
            text.append(stored ? "\nStored in the model." : "");
        }
        facts.setText(text.toString().replace("&", "&&"));
        facts.getParent().layout(true, true);
    }

    private CompoundCommand storing(String label) {
        CompoundCommand command = new CompoundCommand(label);
        if (!stored) {
            for (SeriesFits.Fitted fitted : outcome.fitted()) {
                ImpedanceSpectrum spectrum = fitted.spectrum();
                command.append(AddCommand.create(session().domain(), spectrum,
                        MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__FITS, fitted.fit().element()));
            }
            command.append(AddCommand.create(session().domain(), series(),
                    MeasurementPackage.Literals.TEMPERATURE_SERIES__FITS, outcome.element()));
            for (ArrheniusFits.Outcome fitted : outcome.arrhenius()) {
                command.append(AddCommand.create(session().domain(), series(),
                        MeasurementPackage.Literals.TEMPERATURE_SERIES__ARRHENIUS, fitted.element()));
            }
        }
        return command;
    }

    private void store() {
        if (outcome != null && !stored && !execute(storing("Store series fit"))) {
            work.say("It cannot be stored: the file may be read-only.");
        }
    }

    private void useAsRecord() {
        ArrheniusFits.Outcome fitted = outcome.arrhenius().get(process.getSelectionIndex());
        Optional<Sample> sample = series().eContainer() instanceof Sample s ? Optional.of(s) : Optional.empty();
        Optional<Material> material = Materials.choose(form.getShell(), session(), sample);
        if (material.isEmpty()) {
            return;
        }
        CompoundCommand command = storing("Use as conductivity record");
        command.append(AddCommand.create(session().domain(), material.get(),
                MaterialPackage.Literals.MATERIAL__CONDUCTIVITIES, MaterialRecords.conductivity(fitted, series())));
        for (ArrheniusBranch branch : fitted.element().getBranches()) {
            command.append(AddCommand.create(session().domain(), material.get(),
                    MaterialPackage.Literals.MATERIAL__ACTIVATIONS,
                    MaterialRecords.activation(fitted, branch, series())));
        }
        work.say(execute(command) ? "σ(25 °C) and Ea were added to " + material.get().getName() + "."
                : "It cannot be stored: the file may be read-only.");
    }

    @Override
    void elementChanged(Object feature) {
        if (!form.isDisposed()) {
            stored = outcome != null && outcome.arrhenius().stream()
                    .anyMatch(a -> series().getArrhenius().contains(a.element()));
            update();
        }
    }

    /** The fits that are shown. */
    public Optional<SeriesFits.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether nothing is being computed. */
    public boolean isIdle() {
        return !work.isBusy();
    }

    /** Presses a button of this page. */
    public void press(String label) {
        for (Button b : List.of(fit, store, record)) {
            if (b.getText().replace("&", "").equals(label) && b.isEnabled()) {
                b.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    @Override
    public void setFocus() {
        circuit.setFocus();
    }

    @Override
    public void dispose() {
        super.dispose();
        if (toolkit != null) {
            toolkit.dispose();
        }
    }
}
