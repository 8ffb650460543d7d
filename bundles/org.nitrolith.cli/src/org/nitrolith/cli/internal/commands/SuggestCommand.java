// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.FitSettings;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.SpectrumJob;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.cli.internal.Values;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.fit.CircuitSuggestions;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FittedParameter;
import org.nitrolith.electrochem.fit.Suggestion;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks circuits that may describe a spectrum. */
@CommandLine.Command(description = {
        "Fits candidate circuits to a spectrum and ranks them by AICc, with a penalty for parameters that the data do not determine.",
        "A proposal: circuits of equal impedance exist, and only what is known of the sample tells them apart.", "" })
public final class SuggestCommand extends Command {

    @Parameters(paramLabel = "SPECTRUM", arity = "1..*", description = "instrument files, folders, or quoted patterns")
    private List<String> files = List.of();

    @Option(names = "--circuit", paramLabel = "C", description = "a further candidate; may be given several times")
    private List<String> further = List.of();

    @Option(names = "--freq", paramLabel = "MIN:MAX", description = "only these frequencies, in Hz")
    private String frequencies;

    @Option(names = "--show", paramLabel = "N", defaultValue = "5",
            description = "so many circuits as text; 5 without it")
    private int shown;

    @Override
    public int run(Console console) throws Exception {
        if (shown < 1) {
            throw new UsageException("--show: expected 1 or more, not " + shown);
        }
        List<Circuit> candidates = new ArrayList<>(CircuitSuggestions.candidates());
        further.forEach(c -> candidates.add(FitSettings.circuit(c)));
        FitOptions options = FitOptions.defaults();
        if (frequencies != null) {
            double[] range = Values.frequencyRange("--freq", frequencies);
            options = options.withFrequencyRange(range[0], range[1]);
        }
        FitOptions settings = options;
        SpectrumJob<List<Suggestion>> job = SpectrumJob.run(console, files,
                s -> CircuitSuggestions.suggest(s, candidates, settings));
        if (json && !job.done().isEmpty()) {
            writeJson(console, job.done());
        } else {
            job.done().forEach(d -> show(console, d));
        }
        return job.tally().exitCode();
    }

    private void show(Console console, SpectrumJob.Done<List<Suggestion>> done) {
        console.line(done.name());
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("circuit", "delta AICc", "reduced chi2", "structure", "not determined")));
        for (Suggestion s : done.result().subList(0, Math.min(shown, done.result().size()))) {
            List<String> open = s.fit().parameters().stream().filter(p -> p.standardError().isEmpty() && !p.fixed())
                    .map(FittedParameter::name).toList();
            rows.add(List.of(s.circuit().toString(), Text.number(s.deltaAicc(), 3),
                    Text.number(s.fit().reducedChiSquare(), 3),
                    Text.number(s.smoothResiduals(), 2), String.join(", ", open)));
        }
        Text.table(rows).forEach(console::line);
        console.line(
                "  structure: smooth part of the residuals in standard deviations; below 2 is noise, above 4 the circuit misses something");
        console.line();
    }

    private static void writeJson(Console console, List<SpectrumJob.Done<List<Suggestion>>> all) {
        JsonDocument document = new JsonDocument().field("command", "suggest").array("results");
        for (SpectrumJob.Done<List<Suggestion>> done : all) {
            document.object().field("file", done.reading().file()).field("index", done.reading().index())
                    .array("circuits");
            for (Suggestion s : done.result()) {
                document.object().field("deltaAicc", s.deltaAicc()).field("score", s.score()).field("smoothResiduals",
                        s.smoothResiduals());
                FitResultJson.write(document, s.fit(), List.of());
                document.texts("warnings", s.fit().warnings()).endObject();
            }
            document.endArray().endObject();
        }
        document.endArray().writeTo(console);
    }
}
