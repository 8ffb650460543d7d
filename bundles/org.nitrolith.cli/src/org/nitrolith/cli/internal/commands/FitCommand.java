// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.analysis.conductivity.ProcessFinder;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.analysis.conductivity.SpectrumCharts;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.cli.Main;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.FitSettings;
import org.nitrolith.cli.internal.Geometry;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.analysis.conductivity.SoftwareVersion;
import org.nitrolith.cli.internal.SpectrumInputs;
import org.nitrolith.cli.internal.Tally;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.cli.internal.Values;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.io.SpectrumReading;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits an equivalent circuit to impedance spectra. */
@CommandLine.Command(description = {
        "Fits an equivalent circuit to impedance spectra by complex nonlinear least squares.",
        "Start values come from the data; a guess is not needed. Every point takes part unless --freq says otherwise.",
        ""},
        footer = {"",
                "Example: nitrolith fit pellet.mpt --circuit \"R0-p(R1,CPE1)-CPE2\" --thickness 1.0mm --diameter 10mm"})
public final class FitCommand extends Command {

    @Parameters(paramLabel = "SPECTRUM", arity = "1..*", description = "instrument files, folders, or quoted patterns")
    private List<String> files = List.of();

    @Option(names = "--circuit", paramLabel = "C", required = true, order = 1,
            description = "the circuit, as R0-p(R1,CPE1)-Wo1 or as R(RQ)Wo")
    private String circuitText;

    @Mixin
    private FitSettings settings;

    @Mixin
    private Geometry geometry;

    @Option(names = "--temperature", paramLabel = "T", order = 23,
            description = "temperature of the sample, such as 140C or 413K")
    private String temperature;

    @Option(names = "--plot", paramLabel = "F.svg", order = 30,
            description = "write the complex plane with the fit; with several spectra each file gets the spectrum's name")
    private String plot;

    /** One spectrum and what became of it. */
    private record Outcome(String file, String sha256, int index, Spectrum spectrum, FitResult fit,
            List<Process> processes,
            double millis, String error, List<String> warnings, double temperatureK) {
    }

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Tally tally = new Tally();

    @Override
    public int run(Console console) throws Exception {
        Circuit circuit = FitSettings.circuit(circuitText);
        FitOptions options = settings.options(circuit);
        Optional<PelletGeometry> shape = geometry.shape();
        double temperatureK = temperature == null ? Double.NaN : Values.temperatureK("--temperature", temperature);
        if (plot != null && !plot.endsWith(".svg")) {
            throw new UsageException("--plot: " + plot + " has to end in .svg");
        }
        SpectrumInputs.read(console, files, new SpectrumInputs.Handler() {
            @Override
            public void spectrum(String sha256, SpectrumReading reading, Spectrum spectrum) {
                double known = Double.isNaN(temperatureK) ? reading.temperatureC().orElse(Double.NaN) + 273.15
                        : temperatureK;
                outcomes.add(fit(sha256, reading, spectrum, circuit, options, shape, known));
            }

            @Override
            public void failure(String file, String sha256, String problem) {
                outcomes.add(new Outcome(file, sha256.isEmpty() ? null : sha256, 0, null, null, List.of(), 0, problem,
                        List.of(),
                        Double.NaN));
            }
        });
        for (Outcome outcome : outcomes) {
            report(console, circuit, outcome);
        }
        if (json) {
            writeJson(console);
        }
        if (plot != null) {
            writePlots(circuit);
        }
        return tally.exitCode();
    }

    private Outcome fit(String sha256, SpectrumReading reading, Spectrum spectrum, Circuit circuit, FitOptions options,
            Optional<PelletGeometry> shape, double temperatureK) {
        List<String> warnings = new ArrayList<>(SpectrumInputs.warnings(reading));
        long start = System.nanoTime();
        try {
            FitResult result = settings.fit(circuit, spectrum, options);
            double millis = (System.nanoTime() - start) / 1e6;
            warnings.addAll(result.warnings());
            List<Process> processes = List.of();
            if (shape.isPresent()) {
                ProcessFinder.Found found = ProcessFinder.find(circuit, result, shape.get());
                processes = found.processes();
                warnings.addAll(found.remarks());
            }
            return new Outcome(reading.file(), sha256, reading.index(), spectrum, result, processes, millis, null,
                    warnings,
                    temperatureK);
        } catch (IllegalArgumentException e) {
            return new Outcome(reading.file(), sha256, reading.index(), spectrum, null, List.of(),
                    (System.nanoTime() - start) / 1e6, e.getMessage(), warnings, temperatureK);
        }
    }

    private void report(Console console, Circuit circuit, Outcome outcome) {
        String name = outcome.index() == 0 ? outcome.file() : outcome.file() + " [" + outcome.index() + "]";
        outcome.warnings().forEach(w -> console.warning(name + ": " + w));
        if (outcome.error() != null) {
            tally.failed();
            console.error(outcome.error().startsWith(outcome.file()) ? outcome.error() : name + ": " + outcome.error());
            return;
        }
        tally.done();
        if (!outcome.fit().converged()) {
            tally.found();
            console.warning(name + ": the fit did not converge");
        }
        if (!json) {
            show(console, name, circuit, outcome);
        }
    }

    private void show(Console console, String name, Circuit circuit, Outcome outcome) {
        FitResult fit = outcome.fit();
        console.line(name);
        console.line("  %s, %s weights, %d points %s to %s Hz, %s", fit.circuit(), FitSettings.name(fit.weighting()),
                fit.spectrum().size(), Text.number(fit.spectrum().minFrequencyHz(), 4),
                Text.number(fit.spectrum().maxFrequencyHz(), 4), fit.converged() ? "converged" : "not converged");
        console.line("  chi2 = %s, reduced %s (%d degrees of freedom), AICc = %s, %s ms",
                Text.number(fit.chiSquare(), 6),
                Text.number(fit.reducedChiSquare(), 4), fit.degreesOfFreedom(), Text.number(fit.aicc(), 6),
                Text.number(outcome.millis(), 3));
        Map<String, String> links = settings.links(circuit);
        List<List<String>> rows = new ArrayList<>(List.of(List.of("parameter", "value", "std. error", "unit", "")));
        for (FittedParameter p : fit.parameters()) {
            rows.add(List.of(p.name(), Text.number(p.value(), 6),
                    p.standardError().isPresent() ? Text.number(p.standardError().getAsDouble(), 2) : "-", p.unit(),
                    links.containsKey(p.name()) ? "= " + links.get(p.name())
                            : p.fixed() ? "fixed" : p.atBound() ? "at its bound" : ""));
        }
        Text.table(rows).forEach(console::line);
        if (!outcome.processes().isEmpty()) {
            String at = Double.isNaN(outcome.temperatureK()) ? ""
                    : " at " + Text.plain(outcome.temperatureK() - 273.15) + " degC";
            List<List<String>> sigmas = new ArrayList<>(List.of(List.of("conductivity" + at, "sigma/(S/cm)", "from")));
            for (Process p : outcome.processes()) {
                sigmas.add(List.of(p.name(), Text.number(p.conductivityScm(), p.standardErrorScm(), 4),
                        String.join(" + ", p.resistances())));
            }
            Text.table(sigmas).forEach(console::line);
        }
        console.line();
    }

    private void writeJson(Console console) {
        JsonDocument document = new JsonDocument().field("command", "fit")
                .field("version", SoftwareVersion.of(Main.class))
                .array("results");
        for (Outcome outcome : outcomes) {
            document.object();
            write(document, outcome);
            document.endObject();
        }
        document.endArray().writeTo(console);
    }

    /** The fields of one result, in the order in which they are documented. */
    private static void write(JsonDocument document, Outcome outcome) {
        document.field("file", outcome.file()).field("sha256", outcome.sha256());
        if (outcome.fit() != null) {
            FitResultJson.write(document, outcome.fit(), outcome.processes());
        }
        document.field("elapsedMillis", outcome.millis()).field("index", outcome.index())
                .field("error", outcome.error())
                .texts("warnings", outcome.warnings());
    }

    private void writePlots(Circuit circuit) throws IOException {
        long fitted = outcomes.stream().filter(o -> o.fit() != null).count();
        Path base = Path.of(plot);
        for (Outcome outcome : outcomes) {
            if (outcome.fit() == null) {
                continue;
            }
            Path target = base;
            if (fitted > 1) {
                String file = Path.of(outcome.file()).getFileName().toString().replaceFirst("\\.[^.]*$", "");
                String suffix = "-" + file + (outcome.index() == 0 ? "" : "-" + outcome.index()) + ".svg";
                target = base.resolveSibling(base.getFileName().toString().replaceFirst("\\.svg$", "") + suffix);
            }
            OutputFile.write(target, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SvgChartWriter.standard()
                    .write(SpectrumCharts.nyquist(
                            Path.of(outcome.file()).getFileName() + ", " + outcome.fit().circuit(), circuit,
                            outcome.spectrum(), outcome.fit())));
        }
    }
}
