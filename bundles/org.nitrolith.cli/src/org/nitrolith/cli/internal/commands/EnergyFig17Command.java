// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.nio.file.Path;

import org.nitrolith.analysis.energydensity.Fig17Report;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.OutputFile;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The review's energy statements, recomputed. */
@CommandLine.Command(description = {
        "The critical values that the review prints for 350 Wh/kg, recomputed under two sets of assumptions.", ""},
        footer = { "", "Example: nitrolith energy fig17 -o fig17.md" })
public final class EnergyFig17Command extends Command {

    @Option(names = {"-o", "--output"}, paramLabel = "F.md", description = "write the page to a file; else it is shown")
    private Path output;

    @Override
    public int run(Console console) throws Exception {
        if (output != null) {
            OutputFile.write(output, Fig17Report.markdown());
        }
        if (json) {
            JsonDocument document = new JsonDocument().array("statements");
            for (Fig17Report.Statement s : Fig17Report.statements()) {
                document.object().field("key", s.key()).field("critical", s.what()).field("unit", s.unit())
                        .field("printed", s.printed()).field("S1", s.s1()).field("S4", s.s4()).endObject();
            }
            document.endArray().field("highestNpRatio", Fig17Report.highestNp()).writeTo(console);
        } else if (output == null) {
            Fig17Report.markdown().lines().forEach(line -> console.line("%s", line));
        } else {
            console.line("%s: %d statements recomputed", output, Fig17Report.statements().size());
        }
        return ExitCode.DONE;
    }
}
