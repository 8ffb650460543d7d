// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SpectrumResults;
import org.nitrolith.charts.Axis;
import org.nitrolith.charts.Look;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.XyChart;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.kk.KkOptions;
import org.nitrolith.electrochem.kk.KkResult;
import org.nitrolith.electrochem.kk.ZHit;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.ui.charts.ChartPanel;

/** The Kramers-Kronig test with verdict, noise and residuals, and the modulus that Z-HIT makes of the phase. */
public final class KramersKronigTab extends ResultTab {

    private static final KkOptions.Form[] FORMS = {KkOptions.Form.BETTER, KkOptions.Form.IMPEDANCE,
        KkOptions.Form.ADMITTANCE};

    private record Both(SpectrumResults.Tested tested, ZHit.Result zHit) {
    }

    private Combo method;
    private Combo form;
    private ChartPanel residuals;
    private ChartPanel plane;
    private ChartPanel modulus;
    private SpectrumResults.Tested tested;

    KramersKronigTab(SpectrumPage page, FormToolkit toolkit) {
        super(page, toolkit);
    }

    @Override
    String title() {
        return "Kramers-Kronig";
    }

    @Override
    int settings(Composite row) {
        toolkit.createLabel(row, "&Number of elements");
        method = new Combo(row, SWT.READ_ONLY);
        method.setItems("automatic", "until µ < 0.85");
        method.select(0);
        method.addListener(SWT.Selection, e -> again());
        toolkit.createLabel(row, "F&orm");
        form = new Combo(row, SWT.READ_ONLY);
        form.setItems("the better one", "impedance", "admittance");
        form.select(0);
        form.addListener(SWT.Selection, e -> again());
        return 4;
    }

    @Override
    void results(Composite area) {
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        residuals = new ChartPanel(sash);
        SashForm lower = new SashForm(sash, SWT.HORIZONTAL);
        plane = new ChartPanel(lower);
        modulus = new ChartPanel(lower);
    }

    @Override
    void compute() {
        KkOptions defaults = KkOptions.defaults();
        KkOptions options = (method.getSelectionIndex() == 0 ? defaults
                : new KkOptions(KkOptions.Method.MU, defaults.muLimit(), defaults.part()))
                .withForm(FORMS[form.getSelectionIndex()]);
        work.start("Kramers-Kronig test", task -> {
            SpectrumResults.Tested result = SpectrumResults.test(page.spectrum(), options, Provenance.now());
            return new Both(result, ZHit.reconstruct(result.data().used()));
        }, this::show);
    }

    private void show(Both both) {
        SpectrumResults.Tested result = both.tested();
        tested = result;
        KkResult test = result.test();
        Spectrum used = result.data().used();
        residuals.setChart(StandardCharts.residuals("Kramers-Kronig residuals", used.frequencyHz(),
                test.residualRePercent(), test.residualImPercent()));
        plane.setChart(StandardCharts.withFit(
                StandardCharts.nyquist("Kramers-Kronig fit", "measured", used.reOhm(), used.imOhm()),
                test.rcElements() + " RC elements", test.fitReOhm(), test.fitImOhm()));
        modulus.setChart(zHit(used, both.zHit()));
        say((test.valid() ? "✓ " : "⚠ ") + test.verdict() + "\nNoise "
                + NumberText.significant(test.noisePercent(), 2) + " % of |Z|; " + test.rcElements()
                + " RC elements, µ = " + NumberText.significant(test.mu(), 3) + ", "
                + (test.admittance() ? "admittance" : "impedance") + " form");
    }

    private static XyChart zHit(Spectrum used, ZHit.Result result) {
        double[] measured = IntStream.range(0, used.size()).mapToDouble(used::modulusOhm).toArray();
        return XyChart.of("Z-HIT", "Modulus as measured and as it follows from the phase, and their difference.",
                Axis.log("Frequency", "Hz"), Axis.log("|Z|", "ohm")).withSecondY(Axis.linear("Deviation", "%"))
                .plus(Series.points("measured", used.frequencyHz(), measured).withLook(Look.auto().withColour(0)))
                .plus(Series.line("from the phase", used.frequencyHz(), result.modulusOhm())
                        .withLook(Look.auto().withColour(1)))
                .plus(Series.lineAndPoints("deviation", used.frequencyHz(), result.deviationPercent())
                        .withLook(Look.auto().withColour(2).withSymbol(Look.Symbol.SQUARE)).onSecondAxis());
    }

    @Override
    void store() {
        Materials.add(page.session(), "Store Kramers-Kronig test", page.spectrum(),
                MeasurementPackage.Literals.IMPEDANCE_SPECTRUM__KRAMERS_KRONIG, tested.element());
    }

    @Override
    boolean canStore() {
        return tested != null && !page.spectrum().getKramersKronig().contains(tested.element());
    }

    /** The chart of Z-HIT. */
    public ChartPanel modulus() {
        return modulus;
    }
}
