// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.celldesign.CellSolver;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.LayerShare;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.ChargeRequirement;
import org.nitrolith.cli.internal.CellInputs;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.UsageException;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Energy density of a cell with its mass and volume breakdown. */
@CommandLine.Command(description = { "Energy density of a cell: by mass, by volume, and what each layer weighs.", "" },
        footer = {"",
                "Layers are named by their name, or as cathode, anode, sse (each electrolyte layer), al, cu, cell.",
                "Example: nitrolith energy library:Fig17-LGPS --set cathode.arealCapacity=4mAh/cm2 sse.thickness=20um"})
public final class EnergyCommand extends Command {

    @Parameters(paramLabel = "CELL", arity = "0..1", description = "a model file (*.cell), or library:NAME")
    private String cell;

    @Option(names = "--set", paramLabel = "LAYER.FEATURE=VALUE", arity = "1..*",
            description = "values to change, such as sse.thickness=20um")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--target", paramLabel = "VALUE",
            description = "finds the one value that the cell leaves open (a loading, a thickness, N/P) for \"350 Wh/kg\" or \"900 Wh/L\"")
    private String target;

    @Option(names = "--charge", paramLabel = "MIN",
            description = "the conductivity that the electrolyte needs for a charge in that many minutes")
    private Double minutes;

    @Override
    public int run(Console console) throws Exception {
        String name = Words.takeName(cell, sets,
                "Which cell? nitrolith energy CELL, where CELL is a model file or library:NAME");
        CellEnergy energy = CellInputs.load(console, name, sets);
        Optional<CellSolver.Solution> solution = target == null ? Optional.empty()
                : Optional.of(CellInputs.value(console, name, energy.solve(target)));
        EnergyResult result = CellInputs.value(console, name,
                solution.isPresent() ? EnergyResult.of(solution.get().design()) : energy.evaluate());
        Optional<ChargeRequirement> charge = minutes == null ? Optional.empty()
                : Optional.of(CellInputs.value(console, name, ChargeRequirement.of(result.design(), minutes)));
        if (json) {
            writeJson(console, result, solution, charge);
        } else {
            show(console, result);
            solution.ifPresent(s -> console.line("  %s is reached with %s = %s %s", target, s.path(), Text.number(s.value(), 5),
                    s.unit().equals("1") ? "" : s.unit()));
            charge.ifPresent(c -> show(console, c));
        }
        return ExitCode.DONE;
    }

    private static void show(Console console, ChargeRequirement need) {
        console.line("  charge in %s min: %s mA/cm2, at most %s ohm cm2 with a polarisation of %s V", Text.plain(need.minutes()),
                Text.number(need.currentDensity(), 4), Text.number(need.allowedResistance(), 4), Text.number(need.polarisationV(), 3));
        need.presentResistance().ifPresent(r -> console.line("  as designed: %s ohm cm2, %s", Text.number(r, 4),
                need.isMet() ? "fast enough" : "too slow"));
        if (need.uniformConductivity().isPresent()) {
            console.line("  the electrolyte needs %s S/cm", Text.number(need.uniformConductivity().getAsDouble(), 3));
        } else {
            console.line("  the interfaces alone resist too much");
        }
    }

    /** What an option with several values may have taken with it. */
    static final class Words {

        private Words() {
        }

        /** The positional argument, where need be from the end of an option's values: the one that is no assignment. */
        static String takeName(String given, List<String> values, String question) {
            if (given != null) {
                return given;
            }
            List<String> loose = values.stream().filter(v -> v.indexOf('=') < 0).toList();
            if (loose.size() != 1) {
                throw new UsageException(question);
            }
            values.remove(loose.getFirst());
            return loose.getFirst();
        }
    }

    private static double value(EnergyResult result, Output output) {
        OptionalDouble value = result.get(output);
        return value.isPresent() ? value.getAsDouble() : Double.NaN;
    }

    private static boolean isPouch(EnergyResult result) {
        return result.get(Output.POUCH_GRAVIMETRIC).isPresent();
    }

    private static void writeJson(Console console, EnergyResult result, Optional<CellSolver.Solution> solution,
            Optional<ChargeRequirement> charge) {
        boolean pouch = isPouch(result);
        JsonDocument document = new JsonDocument()
                .quantity("gravimetricEnergyDensity",
                        value(result, pouch ? Output.POUCH_GRAVIMETRIC : Output.GRAVIMETRIC), "Wh/kg")
                .quantity("volumetricEnergyDensity", value(result, pouch ? Output.POUCH_VOLUMETRIC : Output.VOLUMETRIC),
                        "Wh/L")
                .quantity("arealCapacity", value(result, Output.AREAL_CAPACITY), Output.AREAL_CAPACITY.unit())
                .field("npRatio", value(result, Output.NP_RATIO)).array("layers");
        for (LayerShare layer : result.layers()) {
            document.object().field("name", layer.name())
                    .quantity("thickness", layer.thicknessUm().orElse(Double.NaN), "um")
                    .quantity("arealMass", layer.arealMassMgCm2(), "mg/cm2").field("massFraction", layer.massFraction())
                    .endObject();
        }
        document.endArray().texts("assumptions", result.assumptions());
        solution.ifPresent(s -> document.object("solved").field("variable", s.path()).field("value", s.value()).field("unit", s.unit())
                .endObject());
        charge.ifPresent(c -> document.object("charge").quantity("time", c.minutes(), "min")
                .quantity("resistance", c.allowedResistance(), "ohm cm2")
                .quantity("conductivity", c.uniformConductivity().orElse(Double.NaN), "S/cm").field("met", c.isMet()).endObject());
        document.writeTo(console);
    }

    private static void show(Console console, EnergyResult result) {
        console.line(result.design().name());
        if (isPouch(result)) {
            line(console, result, Output.POUCH_GRAVIMETRIC, "of the pouch cell");
            line(console, result, Output.POUCH_VOLUMETRIC, "of the pouch cell");
        }
        line(console, result, Output.GRAVIMETRIC, "of one unit cell");
        line(console, result, Output.VOLUMETRIC, "of one unit cell");
        console.line("  %s mAh/cm2, N/P %s, %s mWh/cm2, %s mg/cm2",
                Text.number(value(result, Output.AREAL_CAPACITY), 4),
                Text.number(value(result, Output.NP_RATIO), 3), Text.number(value(result, Output.AREAL_ENERGY), 4),
                Text.number(value(result, Output.AREAL_MASS), 4));
        List<List<String>> rows = new ArrayList<>(List.of(List.of("layer", "thickness/um", "mass/(mg/cm2)", "share")));
        for (LayerShare layer : result.layers()) {
            if (layer.arealMassMgCm2() > 0 || layer.thicknessUm().orElse(0) > 0) {
                rows.add(List.of(layer.name(),
                        layer.thicknessUm().isPresent() ? Text.number(layer.thicknessUm().getAsDouble(), 4) : "-",
                        Text.number(layer.arealMassMgCm2(), 4),
                        String.format(Locale.ROOT, "%.1f %%", 100 * layer.massFraction())));
            }
        }
        Text.table(rows).forEach(console::line);
        console.line("  assumptions:");
        result.assumptions().forEach(a -> console.line("  - " + a));
    }

    private static void line(Console console, EnergyResult result, Output output, String of) {
        result.get(output)
                .ifPresent(v -> console.line("  %s %s %s", String.format(Locale.ROOT, "%.1f", v), output.unit(), of));
    }
}
