// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.nio.file.Path;
import java.util.Locale;

import org.nitrolith.analysis.conductivity.Confidence;
import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.celldesign.Output;
import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.Progress;
import org.nitrolith.cli.internal.Text;
import org.nitrolith.cli.internal.demo.Demo;
import org.nitrolith.cli.internal.demo.SampleChain;
import org.nitrolith.electrochem.arrhenius.Branch;
import org.nitrolith.electrochem.arrhenius.Interval;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Runs the whole chain of the sample notebook and writes a report. */
@CommandLine.Command(description = {
        "Copies the sample notebook to a folder, fits its simulated spectra, finds conductivity and activation "
                + "energy, stores them with their provenance, computes the cell's energy density, and writes DIR/report/index.html.",
        ""})
public final class DemoCommand extends Command {

    @Option(names = { "-o", "--output" }, paramLabel = "DIR", defaultValue = "nitrolith-demo",
            description = "the folder; nitrolith-demo without it")
    private String folder;

    @Option(names = "--force", description = "write into a folder that holds other files")
    private boolean force;

    @Override
    public int run(Console console) throws Exception {
        Path target = Inputs.path(folder);
        SampleChain chain;
        try (Progress progress = new Progress(console, 9, "spectra")) {
            chain = Demo.make(target, force, done -> progress.at(done, "fitted"));
        } catch (AnalysisInputException e) {
            throw new InputException(e.getMessage(), e);
        }
        Path report = target.toAbsolutePath().normalize().resolve(Demo.REPORT);
        Interval room = chain.total().conductivity25C();
        Branch branch = chain.total().fit().branches().getFirst();
        Interval energy = Confidence.activationEnergy(branch);
        if (json) {
            JsonDocument document = new JsonDocument().field("command", "demo")
                    .field("folder", target.toAbsolutePath().normalize().toString()).field("report", report.toString())
                    .field("spectra", chain.fits().fitted().size());
            document.object("activationEnergy").field("value", energy.value())
                    .field("standardError", branch.activationEnergyEv().standardError().orElse(Double.NaN))
                    .field("lower95", energy.lower95()).field("upper95", energy.upper95()).field("unit", "eV")
                    .endObject();
            ArrheniusCommand.conductivity25C(document, room);
            document.quantity("gravimetricEnergyDensity", chain.energy().gravimetric(), "Wh/kg").writeTo(console);
            return ExitCode.DONE;
        }
        console.line("Sample notebook: vacancy-rich beta-Li3N, %d simulated spectra, circuit %s",
                chain.fits().fitted().size(),
                SampleChain.CIRCUIT);
        console.line("  Ea            = %s eV     (95 %%: %s to %s; simulated from 0.371)", fixed(energy.value(), 3),
                fixed(energy.lower95(), 4), fixed(energy.upper95(), 4));
        console.line("  sigma(25 C)   = %s S/cm (95 %%: %s to %s; simulated from 2.14e-3)",
                Text.number(room.value(), 3),
                Text.number(room.lower95(), 4), Text.number(room.upper95(), 4));
        console.line("  energy        = %s Wh/kg   (%s, %s mAh/cm2, N/P %s)", fixed(chain.energy().gravimetric(), 1),
                "NMC811 | Li3InCl6 | beta-Li3N | Li",
                Text.plain(chain.energy().get(Output.AREAL_CAPACITY).orElse(Double.NaN)),
                Text.plain(chain.energy().get(Output.NP_RATIO).orElse(Double.NaN)));
        console.line("  report        : %s", report);
        return ExitCode.DONE;
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
