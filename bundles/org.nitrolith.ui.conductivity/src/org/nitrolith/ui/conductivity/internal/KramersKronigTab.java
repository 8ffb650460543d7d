// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.analysis.conductivity.results.Provenance;
import org.nitrolith.analysis.conductivity.results.SpectrumResults;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.StandardCharts;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.kk.KkOptions;
import org.nitrolith.electrochem.kk.KkResult;
import org.nitrolith.model.measurement.MeasurementPackage;
import org.nitrolith.ui.charts.ChartPanel;

/** The Kramers-Kronig test: verdict, noise and residuals. */
final class KramersKronigTab extends ResultTab {

    private Combo method;
    private ChartPanel residuals;
    private ChartPanel plane;
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
        method.setItems("automatic, by the number of decades", "until µ falls below 0.85");
        method.select(0);
        method.addListener(SWT.Selection, e -> again());
        return 2;
    }

    @Override
    void results(Composite area) {
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        residuals = new ChartPanel(sash);
        plane = new ChartPanel(sash);
    }

    @Override
    void compute() {
        KkOptions defaults = KkOptions.defaults();
        KkOptions options = method.getSelectionIndex() == 0 ? defaults
                : new KkOptions(KkOptions.Method.MU, defaults.muLimit(), defaults.part());
        work.start("Kramers-Kronig test", task -> SpectrumResults.test(page.spectrum(), options, Provenance.now()),
                this::show);
    }

    private void show(SpectrumResults.Tested result) {
        tested = result;
        KkResult test = result.test();
        Spectrum used = result.data().used();
        residuals.setChart(StandardCharts.residuals("Kramers-Kronig residuals", used.frequencyHz(),
                test.residualRePercent(), test.residualImPercent()));
        plane.setChart(StandardCharts.withFit(
                StandardCharts.nyquist("Kramers-Kronig fit", "measured", used.reOhm(), used.imOhm()),
                test.rcElements() + " RC elements", test.fitReOhm(), test.fitImOhm()));
        say((test.valid() ? "✓ " : "⚠ ") + test.verdict() + "\nNoise "
                + NumberText.significant(test.noisePercent(), 2) + " % of |Z|; " + test.rcElements()
                + " RC elements, µ = " + NumberText.significant(test.mu(), 3) + ", "
                + (test.admittance() ? "admittance" : "impedance") + " form");
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
}
