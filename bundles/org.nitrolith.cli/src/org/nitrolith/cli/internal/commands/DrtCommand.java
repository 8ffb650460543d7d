// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.nitrolith.charts.StandardCharts;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.SpectrumJob;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.cli.internal.Values;
import org.nitrolith.electrochem.drt.DrtOptions;
import org.nitrolith.electrochem.drt.DrtPeak;
import org.nitrolith.electrochem.drt.DrtResult;
import org.nitrolith.electrochem.drt.RelaxationTimes;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Distribution of relaxation times of spectra. */
@CommandLine.Command(description = { "Distribution of relaxation times of a spectrum, with its peaks.", "" },
        footer = { "", "A spectrum between blocking electrodes needs --capacitance." })
public final class DrtCommand extends Command {

    @Parameters(paramLabel = "SPECTRUM", arity = "1..*", description = "instrument files, folders, or quoted patterns")
    private List<String> files = List.of();

    @Option(names = "--lambda", paramLabel = "auto|V", defaultValue = "auto",
            description = "regularization; chosen by the data without it")
    private String lambda;

    @Option(names = "--capacitance", description = "a capacitance in series takes part, as between blocking electrodes")
    private boolean capacitance;

    @Option(names = "--plot", paramLabel = "F.svg", description = "write the distribution (of one spectrum)")
    private String plot;

    @Override
    public int run(Console console) throws Exception {
        DrtOptions options = options();
        SpectrumJob<DrtResult> job = SpectrumJob.run(console, files, s -> RelaxationTimes.compute(s, options));
        if (json && !job.done().isEmpty()) {
            writeJson(console, job.done(), files.size() == 1);
        } else {
            job.done().forEach(d -> show(console, d));
        }
        if (plot != null && !job.done().isEmpty()) {
            SpectrumJob.Done<DrtResult> first = job.done().getFirst();
            OutputFile.write(Path.of(plot),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SvgChartWriter.standard().write(
                            StandardCharts.drt(Path.of(first.name()).getFileName().toString(), first.result().tauS(),
                                    first.result().gammaOhm(),
                            first.result().peaks().stream().mapToDouble(DrtPeak::tauS).toArray())));
        }
        return job.tally().exitCode();
    }

    private DrtOptions options() {
        DrtOptions options = DrtOptions.defaults().withCapacitance(capacitance);
        if (lambda.equals("auto")) {
            return options;
        }
        double value = Values.number("--lambda", lambda);
        if (!(value > 0)) {
            throw new UsageException("--lambda: expected auto or a number above 0, not " + lambda);
        }
        return options.withLambda(value);
    }

    private static void show(Console console, SpectrumJob.Done<DrtResult> done) {
        DrtResult result = done.result();
        console.line(done.name());
        console.line("  lambda = %s, series resistance %s ohm, residuals %s %% of |Z|", Text.number(result.lambda(), 3),
                Text.number(result.seriesResistanceOhm(), 4), Text.number(result.noisePercent(), 2));
        List<List<String>> rows = new ArrayList<>(List.of(List.of("tau/s", "R/ohm", "C/F")));
        for (DrtPeak peak : result.peaks()) {
            rows.add(List.of(Text.number(peak.tauS(), 3), Text.number(peak.resistanceOhm(), 4),
                    Text.number(peak.capacitanceF(), 3)));
        }
        Text.table(rows).forEach(console::line);
        console.line();
    }

    private static void writeJson(Console console, List<SpectrumJob.Done<DrtResult>> all, boolean single) {
        JsonDocument document = new JsonDocument();
        if (single && all.size() == 1) {
            write(document, all.getFirst().result());
        } else {
            document.array("results");
            for (SpectrumJob.Done<DrtResult> done : all) {
                document.object().field("file", done.reading().file()).field("index", done.reading().index());
                write(document, done.result());
                document.endObject();
            }
            document.endArray();
        }
        document.writeTo(console);
    }

    /** Times in s, the distribution over ln tau in ohm. */
    private static void write(JsonDocument document, DrtResult result) {
        document.field("lambda", result.lambda()).numbers("tau", result.tauS()).numbers("gamma", result.gammaOhm())
                .array("peaks");
        for (DrtPeak peak : result.peaks()) {
            document.object().field("tau", peak.tauS()).field("resistance", peak.resistanceOhm())
                    .field("capacitance", peak.capacitanceF()).endObject();
        }
        document.endArray().object("units").field("tau", "s").field("gamma", "ohm").field("resistance", "ohm")
                .field("capacitance", "F").endObject().field("seriesResistance", result.seriesResistanceOhm())
                .numbers("lower95", result.lower95Ohm()).numbers("upper95", result.upper95Ohm());
    }
}
