// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SpectrumResults;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.electrochem.drt.DrtOptions;
import org.nitrolith.electrochem.drt.DrtPeak;
import org.nitrolith.electrochem.drt.DrtResult;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.ui.charts.ChartPanel;

/** The distribution of relaxation times with its band and peaks. */
final class RelaxationTab extends ResultTab {

    private static final DrtOptions.Criterion[] CRITERIA = {DrtOptions.Criterion.AUTO, DrtOptions.Criterion.GCV,
        DrtOptions.Criterion.EVIDENCE, DrtOptions.Criterion.L_CURVE, DrtOptions.Criterion.RE_IM};
    private static final int[] PARTS = {72, 28};
    private static final int COLUMN = 130;

    private Combo criterion;
    private Text lambda;
    private Button blocking;
    private ChartPanel chart;
    private Table peaks;
    private SpectrumResults.Distributed distributed;

    RelaxationTab(SpectrumPage page, FormToolkit toolkit) {
        super(page, toolkit);
    }

    @Override
    String title() {
        return "Relaxation times";
    }

    @Override
    int settings(Composite row) {
        toolkit.createLabel(row, "&Regularization by");
        criterion = new Combo(row, SWT.READ_ONLY);
        criterion.setItems("automatic", "generalised cross-validation", "evidence", "L-curve",
                "real-imaginary cross-validation");
        criterion.select(0);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(criterion);
        criterion.addListener(SWT.Selection, e -> again());
        toolkit.createLabel(row, "or &λ");
        lambda = toolkit.createText(row, "", SWT.SINGLE | SWT.BORDER);
        lambda.setToolTipText("A number instead of the choice, such as 1e-3; Enter computes");
        GridDataFactory.fillDefaults().hint(70, SWT.DEFAULT).applyTo(lambda);
        lambda.addListener(SWT.DefaultSelection, e -> again());
        blocking = toolkit.createButton(row, "&Blocking electrodes", SWT.CHECK);
        blocking.setToolTipText("A capacitance in series, where the imaginary part rises towards low frequencies");
        blocking.setSelection(true);
        blocking.addListener(SWT.Selection, e -> again());
        return 5;
    }

    @Override
    void results(Composite area) {
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        chart = new ChartPanel(sash);
        peaks = toolkit.createTable(sash, SWT.FULL_SELECTION | SWT.BORDER);
        peaks.setHeaderVisible(true);
        peaks.setLinesVisible(true);
        for (String title : new String[] {"Peak τ (s)", "Frequency (Hz)", "Resistance (Ω)", "Capacitance (F)"}) {
            TableColumn column = new TableColumn(peaks, SWT.RIGHT);
            column.setText(title);
            column.setWidth(COLUMN);
        }
        sash.setWeights(PARTS);
    }

    @Override
    void compute() {
        DrtOptions options = DrtOptions.defaults().withCriterion(CRITERIA[criterion.getSelectionIndex()])
                .withCapacitance(blocking.getSelection());
        if (!lambda.getText().isBlank()) {
            OptionalDouble typed = ParameterRow.number(lambda.getText());
            if (typed.isEmpty() || !(typed.getAsDouble() > 0) || Double.isInfinite(typed.getAsDouble())) {
                work.say("λ must be a number above 0, such as 1e-3; or leave it empty.");
                return;
            }
            options = options.withLambda(typed.getAsDouble());
        }
        DrtOptions asked = options;
        work.start("Relaxation times",
                task -> SpectrumResults.distribution(page.spectrum(), asked, Provenance.now()), this::show);
    }

    private void show(SpectrumResults.Distributed result) {
        distributed = result;
        DrtResult drt = result.distribution();
        double[] times = drt.peaks().stream().mapToDouble(DrtPeak::tauS).toArray();
        XyChart shown = StandardCharts.drt("Distribution of relaxation times", drt.tauS(), drt.gammaOhm(), times);
        chart.setChart(shown.plus(Series.band("95 % band", drt.tauS(), drt.gammaOhm(), drt.lower95Ohm(),
                drt.upper95Ohm()).withLook(Look.auto().withColour(0))));
        peaks.removeAll();
        for (DrtPeak peak : drt.peaks()) {
            new TableItem(peaks, SWT.NONE).setText(new String[] {ParameterRow.text(peak.tauS()),
                ParameterRow.text(1 / (2 * Math.PI * peak.tauS())), ParameterRow.text(peak.resistanceOhm()),
                ParameterRow.text(peak.capacitanceF())});
        }
        say(times.length + (times.length == 1 ? " peak" : " peaks") + "; λ = "
                + NumberText.significant(drt.lambda(), 3) + "; series resistance "
                + ParameterRow.text(drt.seriesResistanceOhm()) + " Ω; noise "
                + NumberText.significant(drt.noisePercent(), 2) + " % of |Z|");
    }

    @Override
    void store() {
        Materials.add(page.session(), "Store relaxation times", page.spectrum(),
                MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__RELAXATION_TIMES, distributed.element());
    }

    @Override
    boolean canStore() {
        return distributed != null && !page.spectrum().getRelaxationTimes().contains(distributed.element());
    }
}
