// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.nitrolith.analysis.conductivity.Process;
import org.nitrolith.analysis.conductivity.ProcessFinder;
import org.nitrolith.analysis.conductivity.SoftwareVersion;
import org.nitrolith.cli.Main;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.FitSettings;
import org.nitrolith.cli.internal.Geometry;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.Progress;
import org.nitrolith.cli.internal.SpectrumInputs;
import org.nitrolith.cli.internal.Tally;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter;
import org.nitrolith.electrochem.arrhenius.ArrheniusResult;
import org.nitrolith.electrochem.arrhenius.ConductivityModel;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.electrochem.fit.SeriesFit;
import org.nitrolith.electrochem.fit.Weighting;
import org.nitrolith.io.SpectrumFiles;
import org.nitrolith.io.SpectrumReading;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a temperature series with one circuit, then each process with the Arrhenius law. */
@CommandLine.Command(description = {
        "Fits every spectrum of a temperature series with one circuit, and the conductivity of each process with the Arrhenius law.",
        "The series is a table with the columns file and temperature_C, or a folder whose files carry their temperature.",
        ""})
public final class SeriesCommand extends Command {

    private static final double ZERO_CELSIUS_K = 273.15;
    private static final int FEWEST_TEMPERATURES = 3;

    @Parameters(paramLabel = "MANIFEST.csv|FOLDER", description = "the series")
    private String series;

    @Option(names = "--circuit", paramLabel = "C", required = true, order = 1,
            description = "the circuit, as R0-p(R1,CPE1)-CPE2")
    private String circuitText;

    @Mixin
    private FitSettings settings;

    @Mixin
    private Geometry geometry;

    @Option(names = "--shared", paramLabel = "P,...", order = 10,
            description = "parameters that all spectra share, such as CPE1.n: the spectra are then fitted together")
    private String shared;

    @Option(names = {"-o",
            "--output"}, paramLabel = "F.csv", order = 30, description = "write temperatures, parameters and conductivities as a table")
    private String output;

    private record Input(SpectrumReading reading, Spectrum spectrum, double temperatureK) {
    }

    private record Row(SpectrumReading reading, double temperatureK, FitResult fit, List<Process> processes,
            List<String> warnings) {
    }

    private final Tally tally = new Tally();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    @Override
    public int run(Console console) throws Exception {
        Circuit circuit = FitSettings.circuit(circuitText);
        FitOptions options = settings.options(circuit);
        PelletGeometry shape = geometry.shape().orElseThrow(() -> new UsageException(
                "A series needs the sample's size: --thickness and --diameter or --area"));
        Map<String, Double> given = temperatures();
        SpectrumInputs.read(console, List.copyOf(given.keySet()), new SpectrumInputs.Handler() {
            @Override
            public void spectrum(String sha256, SpectrumReading reading, Spectrum spectrum) {
                collect(console, reading, spectrum, given.getOrDefault(reading.file(), Double.NaN));
            }

            @Override
            public void failure(String file, String sha256, String problem) {
                tally.failed();
                console.error(problem);
            }
        });
        if (shared == null) {
            try (Progress progress = new Progress(console, inputs.size(), "fits")) {
                for (int i = 0; i < inputs.size(); i++) {
                    progress.at(i, inputs.get(i).reading().file());
                    fit(console, inputs.get(i), circuit, options, shape);
                }
            }
        } else if (!inputs.isEmpty()) {
            fitTogether(console, circuit, options, shape);
        }
        rows.sort((a, b) -> Double.compare(a.temperatureK(), b.temperatureK()));
        Map<String, ArrheniusResult> arrhenius = arrhenius(console);
        if (json && !rows.isEmpty()) {
            writeJson(console, arrhenius);
        } else {
            show(console, arrhenius);
        }
        if (output != null && !rows.isEmpty()) {
            OutputFile.write(Inputs.path(output), table());
        }
        return tally.exitCode();
    }

    /** The files and the temperature in degC that the table gives each, NaN where the file has to carry it. */
    private Map<String, Double> temperatures() throws IOException {
        Path path = Inputs.path(series);
        Map<String, Double> files = new LinkedHashMap<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith(".")).sorted()
                        .forEach(f -> files.put(f.toString(), Double.NaN));
            }
            return files;
        }
        List<String> lines = SpectrumFiles.text(path).lines().map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        List<String> titles = lines.isEmpty() ? List.of()
                : List.of(lines.getFirst().toLowerCase(Locale.ROOT).split("\\s*[,;\t]\\s*"));
        int fileColumn = titles.indexOf("file");
        int temperatureColumn = Stream.of("temperature_c", "temperature/degc", "t/degc", "t_c")
                .mapToInt(titles::indexOf).filter(i -> i >= 0)
                .findFirst().orElse(-1);
        if (fileColumn < 0 || temperatureColumn < 0) {
            throw new InputException(series + ": line 1: expected the columns file and temperature_C, found "
                    + String.join(", ", titles));
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\s*[,;\t]\\s*");
            try {
                Path file = path.toAbsolutePath().resolveSibling(cells[fileColumn]);
                files.put(file.toString(), Double.parseDouble(cells[temperatureColumn]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new InputException(
                        series + ": row " + i + ": expected a file and a temperature in degrees Celsius, found \""
                        + lines.get(i) + "\"", e);
            }
        }
        return files;
    }

    private void collect(Console console, SpectrumReading reading, Spectrum spectrum, double givenC) {
        double celsius = Double.isNaN(givenC) ? reading.temperatureC().orElse(Double.NaN) : givenC;
        if (!(celsius > -ZERO_CELSIUS_K)) {
            tally.failed();
            console.error(SpectrumInputs.name(reading)
                    + ": the file carries no temperature; give a table with the columns file and temperature_C");
            return;
        }
        inputs.add(new Input(reading, spectrum, celsius + ZERO_CELSIUS_K));
    }

    private void fit(Console console, Input input, Circuit circuit, FitOptions options, PelletGeometry shape) {
        try {
            add(console, input,
                    settings.fit(circuit, input.spectrum(), options), circuit, shape);
        } catch (IllegalArgumentException e) {
            tally.failed();
            console.error(SpectrumInputs.name(input.reading()) + ": " + e.getMessage());
        }
    }

    private void fitTogether(Console console, Circuit circuit, FitOptions options, PelletGeometry shape) {
        if (options.weighting() == Weighting.SIGMA) {
            throw new UsageException("--shared: spectra that are fitted together take other weights than sigma");
        }
        if (!settings.links(circuit).isEmpty()) {
            throw new UsageException("--shared and --link: spectra that are fitted together take no links; leave one of the two out");
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : shared.split("[,\\s]+")) {
            names.add(FitSettings.parameter("--shared", circuit, name).name());
        }
        try {
            SeriesFit.Result result = SeriesFit.fit(circuit, inputs.stream().map(Input::spectrum).toList(), names,
                    options);
            for (int i = 0; i < inputs.size(); i++) {
                add(console, inputs.get(i), result.fits().get(i), circuit, shape);
            }
        } catch (IllegalArgumentException e) {
            throw new InputException(series + ": " + e.getMessage(), e);
        }
    }

    private void add(Console console, Input input, FitResult fit, Circuit circuit, PelletGeometry shape) {
        String name = SpectrumInputs.name(input.reading());
        ProcessFinder.Found found = ProcessFinder.find(circuit, fit, shape);
        List<String> warnings = new ArrayList<>(SpectrumInputs.warnings(input.reading()));
        warnings.addAll(fit.warnings());
        warnings.addAll(found.remarks());
        warnings.forEach(w -> console.warning(name + ": " + w));
        rows.add(new Row(input.reading(), input.temperatureK(), fit, found.processes(), warnings));
        tally.done();
        if (!fit.converged()) {
            tally.found();
            console.warning(name + ": the fit did not converge");
        }
    }

    private Map<String, ArrheniusResult> arrhenius(Console console) {
        Map<String, List<double[]>> points = new LinkedHashMap<>();
        for (Row row : rows) {
            for (Process p : row.processes()) {
                points.computeIfAbsent(p.name(), k -> new ArrayList<>())
                        .add(new double[] {row.temperatureK(), p.conductivityScm(), p.fitErrorScm()});
            }
        }
        Map<String, ArrheniusResult> results = new LinkedHashMap<>();
        points.forEach((process, values) -> {
            long temperatures = values.stream().mapToDouble(v -> v[0]).distinct().count();
            if (temperatures < FEWEST_TEMPERATURES) {
                console.warning("no activation energy of the process " + process + ": it is known at " + temperatures
                        + " temperatures");
                return;
            }
            boolean errors = values.stream().allMatch(v -> v[2] > 0);
            results.put(process,
                    ArrheniusFitter.fit(column(values, 0), column(values, 1),
                            errors ? column(values, 2) : new double[0],
                    ConductivityModel.SIGMA_T, ArrheniusFitter.Branches.AUTO));
        });
        return results;
    }

    private static double[] column(List<double[]> values, int column) {
        return values.stream().mapToDouble(v -> v[column]).toArray();
    }

    private void show(Console console, Map<String, ArrheniusResult> arrhenius) {
        List<List<String>> lines = new ArrayList<>();
        List<String> processes = List.of(Process.BULK, Process.GRAIN_BOUNDARY, Process.TOTAL);
        lines.add(List.of("T/degC", "bulk/(S/cm)", "grain boundary/(S/cm)", "total/(S/cm)", "file"));
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(Text.plain(row.temperatureK() - ZERO_CELSIUS_K)));
            processes.forEach(name -> line.add(row.processes().stream().filter(p -> p.name().equals(name)).findFirst()
                    .map(p -> Text.number(p.conductivityScm(), p.standardErrorScm(), 4)).orElse("-")));
            line.add(Path.of(row.reading().file()).getFileName().toString());
            lines.add(line);
        }
        Text.table(lines).forEach(console::line);
        arrhenius.forEach((process, fit) -> fit.branches().forEach(b -> console.line(
                "  %s: Ea = %s eV (%s to %s degC), sigma(25 degC) = %s S/cm",
                process,
                Text.number(b.activationEnergyEv().value(), b.activationEnergyEv().standardError().orElse(Double.NaN),
                        4),
                Text.plain(b.minTemperatureK() - ZERO_CELSIUS_K), Text.plain(b.maxTemperatureK() - ZERO_CELSIUS_K),
                Text.number(fit.conductivity25C().value(), 4))));
    }

    private void writeJson(Console console, Map<String, ArrheniusResult> arrhenius) {
        JsonDocument document = new JsonDocument().field("command", "series")
                .field("version", SoftwareVersion.of(Main.class)).array("results");
        for (Row row : rows) {
            document.object().field("file", row.reading().file()).field("index", row.reading().index())
                    .quantity("temperature", Math.round((row.temperatureK() - ZERO_CELSIUS_K) * 1e6) / 1e6, "degC");
            FitResultJson.write(document, row.fit(), row.processes());
            document.texts("warnings", row.warnings()).endObject();
        }
        document.endArray().array("arrhenius");
        arrhenius.forEach((process, fit) -> {
            document.object().field("process", process);
            ArrheniusCommand.write(document, fit);
            document.endObject();
        });
        document.endArray().writeTo(console);
    }

    private String table() {
        StringBuilder text = new StringBuilder("temperature/degC,file,index");
        for (FittedParameter p : rows.getFirst().fit().parameters()) {
            String unit = p.unit().equals("1") ? "" : "/(" + p.unit() + ")";
            text.append(',').append(p.name()).append(unit).append(",error ").append(p.name()).append(unit);
        }
        List<String> processes = List.of(Process.BULK, Process.GRAIN_BOUNDARY, Process.TOTAL);
        processes.forEach(
                p -> text.append(",sigma ").append(p).append("/(S/cm),error sigma ").append(p).append("/(S/cm)"));
        text.append(",reduced chi2\n");
        for (Row row : rows) {
            text.append(Text.plain(row.temperatureK() - ZERO_CELSIUS_K)).append(',')
                    .append(quoted(Path.of(row.reading().file()).getFileName().toString()))
                    .append(',').append(row.reading().index());
            for (FittedParameter p : row.fit().parameters()) {
                text.append(',').append(p.value()).append(',')
                        .append(p.standardError().isPresent() ? p.standardError().getAsDouble() : "");
            }
            for (String name : processes) {
                Process process = row.processes().stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
                text.append(',').append(process == null ? "" : process.conductivityScm()).append(',')
                        .append(process == null || Double.isNaN(process.standardErrorScm()) ? ""
                                : process.standardErrorScm());
            }
            text.append(',').append(row.fit().reducedChiSquare()).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.matches(".*[\",\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
