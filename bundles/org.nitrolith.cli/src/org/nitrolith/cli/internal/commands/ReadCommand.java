// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.SpectrumInputs;
import org.nitrolith.cli.internal.Tally;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.contributions.Contribution;
import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.io.ReaderRegistry;
import org.nitrolith.io.SpectrumReading;

/** Shows what a reader sees in an instrument file. */
@CommandLine.Command(description = {"Shows the spectra of instrument files. What a file is, is told by its content.",
        ""})
public final class ReadCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "instrument files, folders, or quoted patterns")
    private List<String> files = List.of();

    @Option(names = "--formats", description = "list the formats that can be read")
    private boolean formats;

    @Option(names = "--points", description = "show every point, not only the first and the last")
    private boolean points;

    private final List<SpectrumReading> spectra = new ArrayList<>();
    private final Tally tally = new Tally();

    @Override
    public int run(Console console) throws Exception {
        if (formats) {
            return listFormats(console);
        }
        if (files.isEmpty()) {
            throw new UsageException(
                    "Which file? nitrolith read FILE... (or --formats for the formats that can be read)");
        }
        SpectrumInputs.read(console, files, new SpectrumInputs.Handler() {
            @Override
            public void spectrum(String sha256, SpectrumReading reading, Spectrum spectrum) {
                tally.done();
                spectra.add(reading);
            }

            @Override
            public void failure(String file, String sha256, String problem) {
                tally.failed();
                console.error(problem);
            }
        });
        if (json) {
            writeJson(console);
        } else {
            spectra.forEach(s -> show(console, s));
        }
        for (SpectrumReading reading : spectra) {
            SpectrumInputs.warnings(reading).forEach(w -> console.warning(SpectrumInputs.name(reading) + ": " + w));
        }
        return tally.exitCode();
    }

    private int listFormats(Console console) {
        List<? extends Contribution<?>> readers = ReaderRegistry.contributed().readers();
        if (json) {
            JsonDocument document = new JsonDocument().array("formats");
            readers.forEach(r -> document.object().field("id", r.id()).field("label", r.label())
                    .field("contributor", r.contributor()).endObject());
            document.endArray().writeTo(console);
        } else {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("id", "format", "contributed by")));
            readers.forEach(r -> rows.add(List.of(r.id(), r.label(), r.contributor())));
            Text.table(rows).forEach(console::line);
        }
        return tally.exitCode();
    }

    private void writeJson(Console console) {
        JsonDocument document = new JsonDocument().array("spectra");
        for (SpectrumReading reading : spectra) {
            document.object().field("file", reading.file()).field("index", reading.index())
                    .field("format", reading.formatId())
                    .field("complete", reading.complete())
                    .field("temperature", reading.temperatureC().orElse(Double.NaN))
                    .numbers("frequency", reading.frequencyHz()).numbers("re", reading.reOhm())
                    .numbers("im", reading.imOhm())
                    .texts("warnings", SpectrumInputs.warnings(reading)).endObject();
        }
        document.endArray().writeTo(console);
    }

    private void show(Console console, SpectrumReading reading) {
        double[] f = reading.frequencyHz();
        double[] re = reading.reOhm();
        double[] im = reading.imOhm();
        console.line(SpectrumInputs.name(reading));
        console.line("  " + reading.formatLabel() + ", " + Text.count(f.length, "point")
                + (reading.complete() ? "" : ", incomplete")
                + (reading.temperatureC().isPresent()
                        ? ", " + Text.plain(reading.temperatureC().getAsDouble()) + " degC"
                        : ""));
        reading.metadata().forEach((key, value) -> console.line("  " + key + ": " + value));
        List<List<String>> rows = new ArrayList<>(List.of(List.of("f/Hz", "Re(Z)/ohm", "Im(Z)/ohm")));
        for (int i = 0; i < f.length; i++) {
            if (points || f.length <= 6 || i < 2 || i >= f.length - 2) {
                rows.add(List.of(Text.number(f[i], 6), Text.number(re[i], 6), Text.number(im[i], 6)));
            } else if (i == 2) {
                rows.add(List.of("...", "", ""));
            }
        }
        Text.table(rows).forEach(console::line);
        console.line();
    }
}
