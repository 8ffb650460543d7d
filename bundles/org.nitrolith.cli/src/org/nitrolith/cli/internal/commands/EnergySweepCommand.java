// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nitrolith.analysis.energydensity.CellCharts;
import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.EnergySweep;
import org.nitrolith.celldesign.study.CriticalValue;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.cli.internal.CellInputs;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Energy density over one or several varied values. */
@CommandLine.Command(description = {
        "Energy density over one or several varied values of a cell, and the values at which a target is just reached.",
        ""},
        footer = {"",
                "Example: nitrolith energy sweep library:Fig17-LGPS --vary sse.thickness=10um:120um:12 --target \"350 Wh/kg\" -o t.svg"})
public final class EnergySweepCommand extends Command {

    private static final long MOST_ROWS_SHOWN = 40;
    private static final long MOST_ROWS_IN_MEMORY = 2_000_000;

    @Parameters(paramLabel = "CELL", arity = "0..1", description = "a model file (*.cell), or library:NAME")
    private String cell;

    @Option(names = "--vary", paramLabel = "PATH=FROM:TO:N", required = true,
            description = "a varied value, such as sse.thickness=10um:120um:12")
    private List<String> vary = List.of();

    @Option(names = "--target", paramLabel = "VALUE", description = "a target, such as \"350 Wh/kg\"")
    private List<String> targets = List.of();

    @Option(names = "--set", paramLabel = "LAYER.FEATURE=VALUE", arity = "1..*", description = "values to change first")
    private List<String> sets = new ArrayList<>();

    @Option(names = { "-o", "--output" }, paramLabel = "F.csv|F.svg", description = "write the table, or the chart")
    private String output;

    @Override
    public int run(Console console) throws Exception {
        String name = EnergyCommand.Words.takeName(cell, sets, "Which cell? nitrolith energy sweep CELL --vary ...");
        if (output != null && !output.endsWith(".csv") && !output.endsWith(".svg")) {
            throw new UsageException("-o: " + output + " has to end in .csv or .svg");
        }
        CellEnergy energy = CellInputs.load(console, name, sets);
        var prepared = energy.sweep(vary, targets, List.of());
        if (prepared.value().isEmpty() && prepared.findings().stream()
                .anyMatch(f -> List.of("bad-range", "unknown-path", "unreadable", "no-output").contains(f.code()))) {
            throw new UsageException(String.join("; ", prepared.findings().stream().map(CellInputs::words).toList()));
        }
        EnergySweep sweep = CellInputs.value(console, name, prepared);
        if (json && sweep.sweep().rows() > MOST_ROWS_IN_MEMORY) {
            throw new UsageException("This sweep has " + sweep.sweep().rows()
                    + " rows: too many for one JSON document; write them with -o F.csv");
        }
        Map<EnergySweep.Goal, List<CriticalValue>> critical = sweep.critical();
        if (json) {
            writeJson(console, sweep, critical);
        } else {
            show(console, sweep, critical);
        }
        if (output != null) {
            write(sweep);
        }
        return ExitCode.DONE;
    }

    private void write(EnergySweep sweep) throws IOException {
        if (output.endsWith(".svg")) {
            OutputFile.write(Path.of(output), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + SvgChartWriter.standard().write(CellCharts.sweep(sweep)));
            return;
        }
        OutputFile.write(Path.of(output), out -> sweep.sweep().writeCsv(out, StudyProgress.none()));
    }

    private void writeJson(Console console, EnergySweep sweep, Map<EnergySweep.Goal, List<CriticalValue>> critical) {
        JsonDocument document = new JsonDocument().texts("variables", sweep.sweep().columns()).array("rows");
        double[][] table = sweep.sweep().table();
        for (int r = 0; r < table[0].length; r++) {
            document.array();
            for (double[] column : table) {
                document.element(column[r]);
            }
            document.endArray();
        }
        document.endArray().array("critical");
        critical.forEach((goal, values) -> {
            for (CriticalValue value : values) {
                document.object().field("target", target(goal)).field("variable", value.variable())
                        .field("value", value.value()).field("unit", value.unit());
                if (!value.at().isEmpty()) {
                    document.object("at");
                    value.at().forEach(document::field);
                    document.endObject();
                }
                document.endObject();
            }
        });
        document.endArray().writeTo(console);
    }

    private static String target(EnergySweep.Goal goal) {
        return Text.plain(goal.value()) + " " + goal.output().unit();
    }

    private static void show(Console console, EnergySweep sweep, Map<EnergySweep.Goal, List<CriticalValue>> critical) {
        console.line(sweep.sweep().model().design().name());
        if (sweep.sweep().rows() <= MOST_ROWS_SHOWN) {
            List<List<String>> rows = new ArrayList<>(List.of(sweep.sweep().columns()));
            double[][] table = sweep.sweep().table();
            for (int r = 0; r < table[0].length; r++) {
                List<String> row = new ArrayList<>();
                for (double[] column : table) {
                    row.add(Text.number(column[r], 5));
                }
                rows.add(row);
            }
            Text.table(rows).forEach(console::line);
        } else {
            console.line("  %d rows; write them with -o F.csv", sweep.sweep().rows());
        }
        critical.forEach((goal, values) -> {
            if (values.isEmpty()) {
                console.line("  %s is reached nowhere in this range, or everywhere", target(goal));
            }
            for (CriticalValue value : values) {
                console.line("  %s is met %s %s = %s %s%s", target(goal), value.metBelow() ? "below" : "above",
                        value.variable(),
                        Text.number(value.value(), 5), value.unit().equals("1") ? "" : value.unit(),
                        value.at().isEmpty() ? "" : "   at " + value.at());
            }
        });
    }
}
