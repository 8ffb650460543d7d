// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.nitrolith.analysis.conductivity.ArrheniusCharts;
import org.nitrolith.analysis.conductivity.Confidence;
import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.analysis.conductivity.SpectrumCharts;
import org.nitrolith.analysis.conductivity.results.ArrheniusFits;
import org.nitrolith.analysis.conductivity.results.SeriesFits;
import org.nitrolith.analysis.energydensity.CellCharts;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.LayerShare;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.CriticalValue;
import org.nitrolith.charts.Chart;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.charts.Theme;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.Interval;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Source;
import org.nitrolith.model.measurement.DataFile;
import org.nitrolith.report.ReportPage;
import org.nitrolith.report.ReportPage.Block;
import org.nitrolith.report.ReportPage.Cell;
import org.nitrolith.report.ReportPage.Column;
import org.nitrolith.report.ReportPage.Figure;
import org.nitrolith.report.ReportPage.Key;
import org.nitrolith.report.ReportPage.Paragraph;
import org.nitrolith.report.ReportPage.Remark;
import org.nitrolith.report.ReportPage.Section;
import org.nitrolith.report.ReportPage.Table;

/** The report of the sample notebook's chain. */
final class SampleReport {

    private static final double ZERO_CELSIUS_K = 273.15;
    private static final double NYQUIST_RANGE = 1.6;
    private static final SvgChartWriter WIDE = SvgChartWriter.standard().withSize(1040, 460);
    private static final SvgChartWriter SMALL = SvgChartWriter.standard().withSize(560, 420);

    private final SampleChain chain;

    SampleReport(SampleChain chain) {
        this.chain = chain;
    }

    ReportPage page() {
        return new ReportPage("Vacancy-rich β-Li₃N: from impedance spectra to a pouch stack",
                "Sample notebook. " + chain.sample().getName() + ", " + chain.series().getName() + "; "
                        + chain.cell().getName() + ".",
                keys(), List.of(spectra(), activation(), record(), cell(), provenance()),
                "Written by " + chain.total().element().getSoftware() + " on "
                        + chain.total().element().getComputedOn().toLocalDate()
                        + " from the models and data files beside this report.");
    }

    private List<Key> keys() {
        Interval room = chain.total().conductivity25C();
        Interval energy = Confidence.activationEnergy(chain.total().fit().branches().getFirst());
        List<Key> keys = new ArrayList<>();
        keys.add(new Key("Conductivity at 25 °C", power(room.value(), 3) + " S/cm",
                "95 %: " + range(room) + "; published "
                + power(chain.published().getValue().in("S/cm"), 3)));
        keys.add(new Key("Activation energy", fixed(energy.value(), 4) + " eV",
                "95 %: " + fixed(energy.lower95(), 4) + " to "
                + fixed(energy.upper95(), 4) + "; published 0.371"));
        keys.add(new Key("Gravimetric energy density", fixed(chain.energy().gravimetric(), 1) + " Wh/kg",
                "one unit cell at " + Text.plain(chain.energy().get(Output.AREAL_CAPACITY).orElse(Double.NaN))
                        + " mAh/cm²"));
        critical().ifPresent(c -> keys.add(new Key("350 Wh/kg is reached with", "≤ " + fixed(c.value(), 1) + " µm",
                "thickness of each electrolyte layer")));
        return keys;
    }

    private Optional<CriticalValue> critical() {
        return chain.sweep().critical().values().stream().flatMap(List::stream).findFirst();
    }

    private Section spectra() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Remark(
                "The spectra are simulated, not measured: from σ(25 °C) = 2.14 × 10⁻³ S/cm and Eₐ = 0.371 eV with 0.3 % noise. "
                + "The analysis knows nothing of these numbers; it has to find them again."));
        blocks.add(new Paragraph("Every spectrum is fitted with the circuit " + SampleChain.CIRCUIT
                + " (grains, grain boundaries, blocking "
                + "electrodes) by complex nonlinear least squares with modulus weights, from start values that the program finds itself. "
                + "No point is left out."));
        List<SeriesFits.Fitted> all = chain.fits().fitted();
        SeriesFits.Fitted room = nearest(25);
        for (SeriesFits.Fitted f : List.of(all.getFirst(), room)) {
            blocks.add(figure("Complex plane at " + celsius(f)
                    + " °C, around the arc of the grain boundaries: simulated points, fitted circuit. "
                    + "The rise on the right is that of the blocking electrodes.", SMALL,
                    SpectrumCharts.nyquist(celsius(f) + " °C", f.fit().circuit(), f.fit().data().all(), f.fit().fit(),
                            NYQUIST_RANGE * resistance(f)), false));
        }
        blocks.add(figure("Modulus and phase at 25 °C.", SMALL,
                SpectrumCharts.bode("Bode plot, 25 °C", room.fit().circuit(), room.fit().data().all(),
                        room.fit().fit()),
                false));
        blocks.add(figure("Residuals of the fit at 25 °C: without structure, of the size of the noise.", SMALL,
                SpectrumCharts.residuals("Residuals, 25 °C", room.fit().fit()), false));
        blocks.add(fitTable());
        return new Section("From spectra to conductivities", blocks);
    }

    private static double resistance(SeriesFits.Fitted fitted) {
        return fitted.fit().processes().getLast().resistanceOhm();
    }

    private SeriesFits.Fitted nearest(double celsius) {
        SeriesFits.Fitted best = chain.fits().fitted().getFirst();
        for (SeriesFits.Fitted f : chain.fits().fitted()) {
            if (Math.abs(f.temperatureK() - ZERO_CELSIUS_K - celsius) < Math
                    .abs(best.temperatureK() - ZERO_CELSIUS_K - celsius)) {
                best = f;
            }
        }
        return best;
    }

    private static String celsius(SeriesFits.Fitted fitted) {
        return Text.plain(fitted.temperatureK() - ZERO_CELSIUS_K).replace('-', '−');
    }

    private Table fitTable() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SeriesFits.Fitted f : chain.fits().fitted()) {
            List<Cell> row = new ArrayList<>();
            DataFile file = f.spectrum().getDataFiles().getFirst();
            row.add(Cell.of(celsius(f)));
            row.add(Cell.link(Path.of(file.getPath()).getFileName().toString(), "../measurements/" + file.getPath()));
            for (String name : List.of("R0", "R1")) {
                FittedParameter p = f.fit().fit().parameter(name);
                row.add(Cell.of(withError(p.value(), p.standardError().orElse(Double.NaN))));
            }
            for (String process : List.of(Process.BULK, Process.GRAIN_BOUNDARY, Process.TOTAL)) {
                row.add(Cell.of(f.fit().processes().stream().filter(p -> p.name().equals(process)).findFirst()
                        .map(p -> scaled(p.conductivityScm(), p.standardErrorScm())).orElse("–")));
            }
            row.add(Cell.of(Text.number(f.fit().fit().reducedChiSquare(), 3).replace("e-", "e−")));
            rows.add(row);
        }
        return new Table(
                "Fitted resistances and conductivities by the sample's outer shape (thickness "
                        + chain.sample().getThickness()
                        + ", diameter " + chain.sample().getDiameter()
                        + "). In brackets: standard error of the last digits; for conductivities with "
                + "the uncertainty of the shape. Bulk and grain boundary are told apart by the capacitance.",
                List.of(Column.number("T", "°C"), Column.text("Spectrum"), Column.number("R0", "Ω"),
                        Column.number("R1", "Ω"),
                        Column.number("σ bulk", "S/cm"), Column.number("σ grain boundary", "S/cm"),
                        Column.number("σ total", "S/cm"),
                        Column.number("χ²/ν", "")),
                rows);
    }

    private Section activation() {
        List<Block> blocks = new ArrayList<>();
        ArrheniusFits.Outcome total = chain.total();
        blocks.add(new Paragraph(
                "ln(σT) over 1/T, weighted with the standard errors of the fits. The uncertainty of thickness and area is "
                + "common to all points: it widens the interval of σ and leaves Eₐ alone."));
        blocks.add(figure("Arrhenius plot of the total conductivity with the 95 % band of the fitted line.", WIDE,
                ArrheniusCharts.chart("Total conductivity", total.temperatureK(), total.conductivityScm(),
                        total.fitErrorScm(),
                        total.fit()), true));
        List<List<Cell>> rows = new ArrayList<>();
        for (ArrheniusFits.Outcome a : chain.fits().arrhenius()) {
            for (Branch b : a.fit().branches()) {
                Interval energy = Confidence.activationEnergy(b);
                rows.add(List.of(Cell.of(a.process()),
                        Cell.of(withError(energy.value(), b.activationEnergyEv().standardError().orElse(Double.NaN))),
                        Cell.of(fixed(energy.lower95(), 4) + " – " + fixed(energy.upper95(), 4)),
                        Cell.of(withError(b.lnPrefactor().value(), b.lnPrefactor().standardError().orElse(Double.NaN))),
                        Cell.of(power(a.conductivity25C().value(), 4)),
                        Cell.of(range(a.conductivity25C())),
                        Cell.of(Integer.toString(b.points())), Cell.of(fixed(b.rSquared(), 6))));
            }
        }
        blocks.add(new Table("Arrhenius fits of the processes.", List.of(Column.text("Process"),
                Column.number("Eₐ", "eV"),
                Column.number("95 % interval", "eV"), Column.number("ln(A/(S K/cm))", ""),
                Column.number("σ(25 °C)", "S/cm"),
                Column.number("95 % interval", "S/cm"), Column.number("Points", ""), Column.number("R²", "")), rows));
        return new Section("Activation energy", blocks);
    }

    private Section record() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("σ(25 °C)"), Cell.of("published"), Cell.of(chain.published().getValue().toString()),
                Cell.of(source(chain.published().getSources()))));
        rows.add(List.of(Cell.of("σ(25 °C)"), Cell.of("this notebook"),
                Cell.of(chain.conductivity().getValue().toString()),
                Cell.of("Arrhenius fit of " + chain.series().getName() + " ("
                        + chain.conductivity().getOrigin().getLiteral() + ")")));
        rows.add(List.of(Cell.of("Eₐ"), Cell.of("published"),
                Cell.of(chain.material().getActivations().getFirst().getActivationEnergy().toString()),
                Cell.of(source(chain.material().getActivations().getFirst().getSources()))));
        rows.add(List.of(Cell.of("Eₐ"), Cell.of("this notebook"),
                Cell.of(chain.activation().getActivationEnergy().toString()),
                Cell.of("Arrhenius fit, " + chain.activation().getModel().getLiteral() + ", "
                        + chain.activation().getTemperatureRange())));
        return new Section("Material record", List.of(
                new Paragraph(
                        "The results stand as records of the material beside the published ones. Each refers to the fit that "
                                + "gave it, which "
                        + "names data file, checksum, circuit, weights and software."),
                new Table("Records of " + chain.material().getName() + ", " + chain.sample().getForm().getName() + ".",
                        List.of(Column.text("Quantity"), Column.text("From"), Column.number("Value", ""),
                                Column.text("Source")),
                        rows)));
    }

    private static String source(List<Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        Source source = sources.getFirst();
        StringBuilder text = new StringBuilder();
        for (Citation c : source.getCitations()) {
            text.append(c.getAuthors().getFirst()).append(" et al., ").append(c.getJournal()).append(' ')
                    .append(c.getVolume()).append(", ")
                    .append(c.getPages()).append(" (").append(c.getYear()).append(")");
        }
        return text + (source.getReadIn() == null ? ""
                : "; " + source.getPlace() + " of doi " + source.getReadIn().getDoi());
    }

    private Section cell() {
        EnergyResult result = chain.energy();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                chain.cell().getDescription() + " Counted: " + String.join("; ", result.assumptions()) + "."));
        blocks.add(figure("Where the mass of one unit cell sits.", SMALL, CellCharts.massBreakdown(List.of(result)),
                false));
        blocks.add(figure("Energy density over the thickness of each electrolyte layer.", SMALL,
                CellCharts.sweep(chain.sweep()), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (LayerShare layer : result.layers()) {
            if (layer.arealMassMgCm2() > 0) {
                OptionalDouble thickness = layer.thicknessUm();
                rows.add(List.of(Cell.of(layer.name()),
                        Cell.of(thickness.isPresent() ? Text.number(thickness.getAsDouble(), 4) : "–"),
                        Cell.of(Text.number(layer.arealMassMgCm2(), 4)),
                        Cell.of(fixed(100 * layer.massFraction(), 1))));
            }
        }
        blocks.add(new Table("Layers of " + chain.cell().getName() + ", from the positive to the negative collector; "
                + Text.plain(result.get(Output.AREAL_CAPACITY).orElse(Double.NaN)) + " mAh/cm², N/P "
                + Text.plain(result.get(Output.NP_RATIO).orElse(Double.NaN)) + ". Source: "
                + source(chain.cell().getSources()).replaceFirst("^; ", "")
                + ".",
                List.of(Column.text("Layer"), Column.number("Thickness", "µm"), Column.number("Areal mass", "mg/cm²"),
                        Column.number("Share of mass", "%")), rows));
        return new Section("Cell and energy density", blocks);
    }

    private Section provenance() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SeriesFits.Fitted f : chain.fits().fitted()) {
            DataFile file = f.spectrum().getDataFiles().getFirst();
            rows.add(List.of(Cell.link("measurements/" + file.getPath(), "../measurements/" + file.getPath()),
                    Cell.of(f.fit().data().reading().formatLabel()),
                    Cell.of(Integer.toString(f.fit().data().all().size())),
                    Cell.of(f.fit().data().sha256())));
        }
        return new Section("Data files",
                List.of(new Table("Files that the results depend on, with the SHA-256 of their content.",
                        List.of(Column.text("File"), Column.text("Format"), Column.number("Points", ""),
                                Column.code("SHA-256")),
                        rows)));
    }

    private static Figure figure(String caption, SvgChartWriter writer, Chart chart, boolean wide) {
        return new Figure(caption, writer.write(chart), Optional.of(writer.withTheme(Theme.DARK).write(chart)), wide);
    }

    private static String fixed(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value).replace("-", "−")
                : "–";
    }

    /** {@code 2.14 × 10⁻³}. */
    static String power(double value, int digits) {
        if (!Double.isFinite(value) || value == 0) {
            return "–";
        }
        String[] parts = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value).split("e");
        int exponent = Integer.parseInt(parts[1]);
        return exponent == 0 ? parts[0] : parts[0] + " × 10" + superscript(exponent);
    }

    /** {@code (2.112 – 2.166) × 10⁻³}. */
    private static String range(Interval interval) {
        if (!Double.isFinite(interval.lower95()) || !Double.isFinite(interval.upper95())) {
            return "–";
        }
        int exponent = (int) Math.floor(Math.log10(interval.value()));
        double scale = Math.pow(10, exponent);
        return "(" + fixed(interval.lower95() / scale, 3) + " – " + fixed(interval.upper95() / scale, 3) + ")"
                + (exponent == 0 ? "" : " × 10" + superscript(exponent));
    }

    private static String superscript(int exponent) {
        StringBuilder out = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            out.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return out.toString();
    }

    /** {@code 427.88(33)}: the standard error in units of the last digits. */
    static String withError(double value, double error) {
        if (!(error > 0) || !Double.isFinite(error)) {
            return Text.number(value, 5);
        }
        int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(error)));
        return fixed(value, decimals) + "("
                + String.format(Locale.ROOT, "%.0f", error * (error >= 10 ? 1 : Math.pow(10, decimals))) + ")";
    }

    /** {@code 1.9345(79) × 10⁻⁴}. */
    static String scaled(double value, double error) {
        if (!(error > 0) || !Double.isFinite(error) || value == 0) {
            return power(value, 4);
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        return withError(value / Math.pow(10, exponent), error / Math.pow(10, exponent))
                + (exponent == 0 ? "" : " × 10" + superscript(exponent));
    }
}
