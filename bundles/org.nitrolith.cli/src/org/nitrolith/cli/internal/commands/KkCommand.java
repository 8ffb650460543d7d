// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.nio.file.Path;
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
import org.nitrolith.electrochem.kk.KkOptions;
import org.nitrolith.electrochem.kk.KkResult;
import org.nitrolith.electrochem.kk.KramersKronig;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tests spectra against the Kramers-Kronig relations. */
@CommandLine.Command(description = {
        "Tests whether spectra agree with the Kramers-Kronig relations: whether the sample was linear and "
        + "did not change during the sweep.", "" }, footer = { "", "Exit code 1 where a spectrum does not agree." })
public final class KkCommand extends Command {

    @Parameters(paramLabel = "SPECTRUM", arity = "1..*", description = "instrument files, folders, or quoted patterns")
    private List<String> files = List.of();

    @Option(names = "--method", paramLabel = "M", defaultValue = "auto",
            description = "number of RC elements: auto (the default), or mu: as many as --mu allows")
    private String method;

    @Option(names = "--mu", paramLabel = "V", defaultValue = "0.85",
            description = "limit of mu for --method mu; 0.85 without it")
    private double mu;

    @Option(names = "--part", paramLabel = "P", defaultValue = "complex",
            description = "the part that is fitted: complex (the default), real, imag")
    private String part;

    @Option(names = "--plot", paramLabel = "F.svg", description = "write the residuals (of one spectrum)")
    private String plot;

    @Override
    public int run(Console console) throws Exception {
        KkOptions options = options();
        SpectrumJob<KkResult> job = SpectrumJob.run(console, files, s -> KramersKronig.test(s, options));
        if (job.done().stream().anyMatch(d -> !d.result().valid())) {
            job.tally().found();
        }
        if (json && !job.done().isEmpty()) {
            writeJson(console, job.done());
        } else {
            job.done().forEach(d -> show(console, d));
        }
        if (plot != null && !job.done().isEmpty()) {
            SpectrumJob.Done<KkResult> first = job.done().getFirst();
            OutputFile.write(Path.of(plot),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SvgChartWriter.standard().write(
                    StandardCharts.residuals("Kramers-Kronig residuals, " + Path.of(first.name()).getFileName(),
                                    first.spectrum().frequencyHz(), first.result().residualRePercent(),
                                    first.result().residualImPercent())));
        }
        return job.tally().exitCode();
    }

    private KkOptions options() {
        KkOptions.Method how = switch (method) {
            case "auto" -> KkOptions.Method.AUTO;
            case "mu" -> KkOptions.Method.MU;
            default -> throw new UsageException("--method: expected auto or mu, not \"" + method + "\"");
        };
        if (!(mu > 0 && mu < 1)) {
            throw new UsageException("--mu: expected a number between 0 and 1, not " + mu);
        }
        for (KkOptions.Part which : KkOptions.Part.values()) {
            if (which.name().equalsIgnoreCase(part)) {
                return new KkOptions(how, mu, which);
            }
        }
        throw new UsageException("--part: expected complex, real or imag, not \"" + part + "\"");
    }

    private static void show(Console console, SpectrumJob.Done<KkResult> done) {
        KkResult result = done.result();
        console.line(done.name());
        console.line("  %s: %s", result.valid() ? "valid" : "not valid", result.verdict());
        console.line("  noise %s %% of |Z|, %d RC elements, mu = %s, %s form, p(relations) = %s, p(drift) = %s",
                Text.number(result.noisePercent(), 2), result.rcElements(), Text.number(result.mu(), 3),
                result.admittance() ? "admittance" : "impedance", Text.number(result.pRelations(), 2),
                Text.number(result.pDrift(), 2));
        console.line("  largest residual %s %%", Text.number(largest(result), 2));
        console.line();
    }

    private static double largest(KkResult result) {
        double largest = 0;
        for (int i = 0; i < result.residualRePercent().length; i++) {
            largest = Math.max(largest,
                    Math.max(Math.abs(result.residualRePercent()[i]), Math.abs(result.residualImPercent()[i])));
        }
        return largest;
    }

    private static void writeJson(Console console, List<SpectrumJob.Done<KkResult>> all) {
        JsonDocument document = new JsonDocument().array("results");
        for (SpectrumJob.Done<KkResult> done : all) {
            KkResult r = done.result();
            document.object().field("file", done.reading().file()).field("valid", r.valid())
                    .field("noisePercent", r.noisePercent())
                    .field("rcElements", r.rcElements()).field("mu", r.mu())
                    .field("form", r.admittance() ? "admittance" : "impedance")
                    .object("residuals").field("unit", "% of |Z|").numbers("frequency", done.spectrum().frequencyHz())
                    .numbers("re", r.residualRePercent()).numbers("im", r.residualImPercent()).endObject()
                    .field("index", done.reading().index()).field("verdict", r.verdict().strip())
                    .field("pRelations", r.pRelations()).field("pDrift", r.pDrift()).endObject();
        }
        document.endArray().writeTo(console);
    }
}
