// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.analysis.energydensity.InversePlan;
import org.nitrolith.analysis.energydensity.MonteCarloPlan;
import org.nitrolith.analysis.energydensity.ParetoPlan;
import org.nitrolith.analysis.energydensity.SensitivityPlan;
import org.nitrolith.analysis.energydensity.StudyCharts;
import org.nitrolith.analysis.energydensity.StudyPlan;
import org.nitrolith.analysis.energydensity.StudyTable;
import org.nitrolith.analysis.energydensity.SweepPlan;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.charts.Chart;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.cli.internal.CellInputs;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.SaveOptions;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A design study of a cell: sensitivities, uncertainty, Pareto front, inverse design, or a sweep that is stored. */
@CommandLine.Command(description = {
        "A design study of a cell. KIND is one of",
        "  sensitivity   how far the energy density goes when each value alone changes",
        "  uncertainty   Monte Carlo propagation of the uncertainty of every value",
        "  pareto        the designs of a grid (--vary) that no other beats in energy density and in --more or --less",
        "  inverse       the smallest change of the values in --free that reaches a --target",
        "  sweep         energy densities over --vary with critical values for --target, to be stored", ""},
        footer = {"",
                "Example: nitrolith energy study inverse library:Fig17-LGPS --free sse.thickness=5um:100um --target \"350 Wh/kg\""})
public final class EnergyStudyCommand extends Command {

    private static final int MOST_ROWS_SHOWN = 40;

    @Parameters(index = "0", paramLabel = "KIND", description = "sensitivity, uncertainty, pareto, inverse or sweep")
    private String kind;

    @Parameters(index = "1", paramLabel = "CELL", description = "a model file (*.cell), or library:NAME")
    private String cell;

    @Option(names = "--vary", paramLabel = "PATH=FROM:TO:N", description = "a varied value, such as sse.thickness=10um:120um:12")
    private List<String> vary = List.of();

    @Option(names = "--more", paramLabel = "PATH", description = "a varied value of which more is better")
    private List<String> more = List.of();

    @Option(names = "--less", paramLabel = "PATH", description = "a varied value of which less is better")
    private List<String> less = List.of();

    @Option(names = "--free", paramLabel = "PATH=LOW:HIGH", description = "a value that may change within bounds")
    private List<String> free = List.of();

    @Option(names = "--target", paramLabel = "VALUE", description = "a target, such as \"350 Wh/kg\"")
    private List<String> targets = List.of();

    @Option(names = "--change", paramLabel = "%", defaultValue = "10", description = "change of each value (default 10 %%)")
    private double change;

    @Option(names = "--uncertainty", paramLabel = "%", defaultValue = "3",
            description = "relative standard uncertainty of each value (default 3 %%)")
    private double uncertainty;

    @Option(names = "--draws", paramLabel = "N", defaultValue = "1000000", description = "how many designs are drawn (default 1000000)")
    private int draws;

    @Option(names = "--name", paramLabel = "NAME", description = "name of the study")
    private String name;

    @Option(names = "--set", paramLabel = "LAYER.FEATURE=VALUE", description = "a value to change first, such as sse.thickness=20um")
    private List<String> sets = List.of();

    @Option(names = { "-o", "--output" }, paramLabel = "F.csv|F.svg", description = "write the table, or the chart")
    private String output;

    @Option(names = "--save", description = "store the study in the cell's file")
    private boolean save;

    @Override
    public int run(Console console) throws Exception {
        if (output != null && !output.endsWith(".csv") && !output.endsWith(".svg")) {
            throw new UsageException("-o: " + output + " has to end in .csv or .svg");
        }
        StudyPlan plan = plan();
        CellEnergy energy = CellInputs.load(console, cell, sets);
        if (save && !(energy.cell().eResource() instanceof NitrolithResource resource && resource.getURI().isFile())) {
            throw new UsageException("--save: " + cell + " is no file of yours; copy the cell into a project first");
        }
        Outcome<DesignStudy> outcome = plan.run(energy, OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS), StudyProgress.none());
        if (outcome.value().isEmpty() && energy.evaluate().value().isPresent()) {
            throw new UsageException(CellInputs.words(outcome.findings()));
        }
        DesignStudy study = CellInputs.value(console, cell, outcome);
        study.getWarnings().forEach(console::warning);
        StudyTable table = StudyTable.of(study);
        if (json) {
            writeJson(console, study, table);
        } else {
            show(console, study, table);
        }
        if (output != null) {
            write(study, table);
        }
        if (save) {
            store(energy.cell(), study);
        }
        return ExitCode.DONE;
    }

    private StudyPlan plan() {
        return switch (kind) {
            case "sensitivity" -> new SensitivityPlan(named("Sensitivities of the energy density"), change / 100);
            case "uncertainty" -> new MonteCarloPlan(named("Uncertainty of the energy density"), uncertainty / 100, draws);
            case "pareto" -> new ParetoPlan(named("Pareto front"), vary, more, less);
            case "sweep" -> new SweepPlan(named("Sweep"), vary, targets);
            case "inverse" -> {
                if (targets.size() != 1 || free.isEmpty()) {
                    throw new UsageException("inverse needs one --target, such as \"350 Wh/kg\", and --free for each value that may change,"
                            + " such as sse.thickness=5um:100um");
                }
                yield new InversePlan(named("Smallest change for " + targets.getFirst()), free, targets.getFirst());
            }
            default -> throw new UsageException("There is no study \"" + kind
                    + "\"; expected sensitivity, uncertainty, pareto, inverse or sweep");
        };
    }

    private String named(String otherwise) {
        return name == null ? otherwise : name;
    }

    private void write(DesignStudy study, StudyTable table) throws IOException {
        if (output.endsWith(".svg")) {
            Optional<Chart> chart = StudyCharts.of(study);
            OutputFile.write(Path.of(output), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + SvgChartWriter.standard().write(chart.orElseThrow(() -> new UsageException("The study has no rows to be drawn"))));
            return;
        }
        StringBuilder csv = new StringBuilder();
        table.writeCsv(csv);
        OutputFile.write(Path.of(output), csv.toString());
    }

    private static void store(CellBuild build, DesignStudy study) throws IOException {
        build.getStudies().add(study);
        ((NitrolithResource) build.eResource()).save(SaveOptions.careful());
    }

    private static void show(Console console, DesignStudy study, StudyTable table) {
        console.line(study.getName());
        if (study.getDescription() != null) {
            console.line("  " + study.getDescription());
        }
        if (table.rows().size() > MOST_ROWS_SHOWN) {
            console.line("  %d rows; write them with -o F.csv", table.rows().size());
            return;
        }
        List<List<String>> rows = new ArrayList<>(List.of(table.titles()));
        table.rows().forEach(r -> rows.add(r.stream().map(EnergyStudyCommand::shown).toList()));
        Text.table(rows).forEach(console::line);
    }

    private static String shown(String cell) {
        try {
            return Text.number(Double.parseDouble(cell), 5);
        } catch (NumberFormatException word) {
            return cell;
        }
    }

    private void writeJson(Console console, DesignStudy study, StudyTable table) {
        JsonDocument document = new JsonDocument().field("study", kind).field("name", study.getName())
                .field("description", study.getDescription()).texts("variables", table.titles()).array("rows");
        for (List<String> row : table.rows()) {
            document.array();
            for (String cellText : row) {
                try {
                    document.element(Double.parseDouble(cellText));
                } catch (NumberFormatException word) {
                    document.element(cellText);
                }
            }
            document.endArray();
        }
        document.endArray().texts("warnings", study.getWarnings()).writeTo(console);
    }
}
