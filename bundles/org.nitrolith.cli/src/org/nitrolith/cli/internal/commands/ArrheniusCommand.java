// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.nitrolith.analysis.conductivity.ArrheniusCharts;
import org.nitrolith.analysis.conductivity.ConductivityTable;
import org.nitrolith.charts.SvgChartWriter;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.CommandRunner;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.Tally;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.electrochem.arrhenius.ArrheniusFitter;
import org.nitrolith.electrochem.arrhenius.ArrheniusResult;
import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.BranchComparison;
import org.nitrolith.electrochem.arrhenius.ConductivityModel;
import org.nitrolith.electrochem.arrhenius.Interval;
import org.nitrolith.io.SpectrumFiles;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the temperature dependence of conductivities in a table. */
@CommandLine.Command(description = { "Fits an activation energy to conductivities at several temperatures.",
        "The table has the columns temperature and sigma, each with its unit in the title (temperature/degC,sigma/(S/cm)), and "
                + "optionally the standard error of sigma. T = C + 273.15.", "" })
public final class ArrheniusCommand extends Command {

    @Parameters(paramLabel = "FILE.csv", arity = "1..*", description = "tables, or quoted patterns")
    private List<String> files = List.of();

    @Option(names = "--model", paramLabel = "M", defaultValue = "sigmaT",
            description = "sigmaT: ln(sigma T) is linear in 1/T (the default); sigma: ln sigma is; vtf: Vogel-Tammann-Fulcher")
    private String model;

    @Option(names = "--branches", paramLabel = "N", defaultValue = "1",
            description = "1 (the default), 2, or auto: two where AICc and an F test ask for them")
    private String branches;

    @Option(names = "--plot", paramLabel = "F.svg", description = "write the Arrhenius plot (of one table)")
    private String plot;

    private final Tally tally = new Tally();

    private record Outcome(Path file, ConductivityTable table, ArrheniusResult fit) {
    }

    @Override
    public int run(Console console) throws Exception {
        ConductivityModel law = law();
        ArrheniusFitter.Branches lines = lines();
        List<Path> paths = Inputs.expand(files);
        if (plot != null && (paths.size() > 1 || !plot.endsWith(".svg"))) {
            throw new UsageException("--plot takes one table and a name that ends in .svg");
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path file : paths) {
            try {
                outcomes.add(fit(file, law, lines));
                tally.done();
            } catch (InputException e) {
                tally.failed();
                failures.add(e.getMessage());
                console.error(e.getMessage());
                console.trace(e);
            }
        }
        for (Outcome outcome : outcomes) {
            outcome.table().remarks().forEach(r -> console.warning(outcome.file() + ": " + r));
            outcome.fit().warnings().forEach(w -> console.warning(outcome.file() + ": " + w));
            if (!json) {
                show(console, outcome);
            }
        }
        if (json) {
            writeJson(console, outcomes, failures, paths.size() == 1);
        }
        if (plot != null && !outcomes.isEmpty()) {
            Outcome only = outcomes.getFirst();
            OutputFile.write(Path.of(plot), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SvgChartWriter.standard()
                    .write(ArrheniusCharts.chart(only.file().getFileName().toString(), only.table().temperatureK(),
                            only.table().conductivityScm(), errors(only.table()), only.fit())));
        }
        return tally.exitCode();
    }

    private ConductivityModel law() {
        return switch (model) {
            case "sigmaT" -> ConductivityModel.SIGMA_T;
            case "sigma" -> ConductivityModel.SIGMA;
            case "vtf", "VTF" -> ConductivityModel.VTF;
        default ->
            throw new UsageException("--model: there is no model \"" + model + "\"; expected sigmaT, sigma or vtf");
        };
    }

    private ArrheniusFitter.Branches lines() {
        return switch (branches) {
            case "1" -> ArrheniusFitter.Branches.ONE;
            case "2" -> ArrheniusFitter.Branches.TWO;
            case "auto" -> ArrheniusFitter.Branches.AUTO;
            default -> throw new UsageException("--branches: expected 1, 2 or auto, not \"" + branches + "\"");
        };
    }

    private static double[] errors(ConductivityTable table) {
        return table.hasErrors() ? table.standardErrorScm() : new double[0];
    }

    private static Outcome fit(Path file, ConductivityModel law, ArrheniusFitter.Branches lines) {
        try {
            ConductivityTable table = ConductivityTable.parse(SpectrumFiles.text(file));
            return new Outcome(file, table,
                    ArrheniusFitter.fit(table.temperatureK(), table.conductivityScm(), errors(table), law, lines));
        } catch (CharacterCodingException e) {
            throw new InputException(
                    file + ": this is no text; expected a table of temperatures and conductivities", e);
        } catch (IOException e) {
            throw new InputException(CommandRunner.describe(e), e);
        } catch (ConductivityTable.FormatException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        }
    }

    private static String name(ConductivityModel law) {
        return switch (law) {
            case SIGMA_T -> "sigmaT";
            case SIGMA -> "sigma";
            case VTF -> "vtf";
        };
    }

    private static void show(Console console, Outcome outcome) {
        ArrheniusResult fit = outcome.fit();
        console.line(outcome.file().toString());
        for (Branch b : fit.branches()) {
            console.line("  %s to %s degC, %d points, R2 = %s", Text.plain(b.minTemperatureK() - 273.15),
                    Text.plain(b.maxTemperatureK() - 273.15), b.points(), Text.number(b.rSquared(), 5));
            console.line("  Ea = %s eV, ln A = %s (A in %s)%s",
                    Text.number(b.activationEnergyEv().value(),
                            b.activationEnergyEv().standardError().orElse(Double.NaN), 4),
                    Text.number(b.lnPrefactor().value(), b.lnPrefactor().standardError().orElse(Double.NaN), 4),
                    fit.model() == ConductivityModel.SIGMA_T ? "S K/cm" : "S/cm",
                    b.vtfTemperatureK().isPresent()
                            ? ", T0 = " + Text.number(b.vtfTemperatureK().getAsDouble(), 4) + " K"
                            : "");
        }
        fit.branchComparison()
                .ifPresent(c -> console.line("  two branches %s: AICc %s against %s, F test p = %s, break at %s degC",
                c.accepted() ? "taken" : "not taken", Text.number(c.aiccTwo(), 4), Text.number(c.aiccOne(), 4),
                Text.number(c.pValue(), 2), Text.number(c.breakTemperatureK() - 273.15, 4)));
        Interval room = fit.conductivity25C();
        console.line("  sigma(25 degC) = %s S/cm (95 %%: %s to %s)", Text.number(room.value(), 4),
                Text.number(room.lower95(), 4),
                Text.number(room.upper95(), 4));
        console.line();
    }

    private static void writeJson(Console console, List<Outcome> outcomes, List<String> failures, boolean single) {
        JsonDocument document = new JsonDocument().field("command", "arrhenius");
        if (single && outcomes.isEmpty()) {
            document.field("error", failures.getFirst());
        } else if (single) {
            write(document, outcomes.getFirst().fit());
        } else {
            document.array("results");
            for (Outcome outcome : outcomes) {
                document.object().field("file", outcome.file().toString());
                write(document, outcome.fit());
                document.endObject();
            }
            document.endArray();
        }
        document.writeTo(console);
    }

    /** The fields of an Arrhenius fit from the model on. */
    static void write(JsonDocument document, ArrheniusResult fit) {
        document.field("model", name(fit.model())).array("branches");
        for (Branch b : fit.branches()) {
            document.object().numbers("temperatureRange",
                    new double[] {celsius(b.minTemperatureK()), celsius(b.maxTemperatureK())});
            document.object("activationEnergy").field("value", b.activationEnergyEv().value())
                    .field("standardError", b.activationEnergyEv().standardError().orElse(Double.NaN))
                    .field("unit", "eV").endObject();
            document.object("lnPrefactor").field("value", b.lnPrefactor().value())
                    .field("standardError", b.lnPrefactor().standardError().orElse(Double.NaN))
                    .field("unit", fit.model() == ConductivityModel.SIGMA_T ? "ln(S K/cm)" : "ln(S/cm)").endObject();
            b.vtfTemperatureK().ifPresent(t -> document.quantity("vogelTemperature", t, "K"));
            document.field("rSquared", b.rSquared()).field("points", b.points()).endObject();
        }
        document.endArray();
        fit.branchComparison().filter(BranchComparison::accepted).ifPresent(c -> document.object("branchComparison")
                .quantity("breakTemperature", celsius(c.breakTemperatureK()), "degC").field("aiccOne", c.aiccOne())
                .field("aiccTwo", c.aiccTwo()).field("fStatistic", c.fStatistic()).field("pValue", c.pValue())
                .field("accepted", c.accepted()).endObject());
        conductivity25C(document, fit.conductivity25C());
    }

    static void conductivity25C(JsonDocument document, Interval room) {
        document.object("conductivity25C").field("value", room.value()).field("lower95", room.lower95())
                .field("upper95", room.upper95()).field("unit", "S/cm").endObject();
    }

    private static double celsius(double kelvin) {
        return Math.round((kelvin - ArrheniusFitter.ZERO_CELSIUS_K) * 1e6) / 1e6;
    }
}
