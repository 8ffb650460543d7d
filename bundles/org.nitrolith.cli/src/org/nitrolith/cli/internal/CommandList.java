// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.util.List;
import java.util.Optional;

/** The commands and their one-line summaries; no command's class is loaded to list them. */
public final class CommandList {

    /**
     * A command.
     *
     * @param name     as it is typed
     * @param synopsis arguments, as far as they help to recognise the command
     * @param summary  what it does
     * @param className simple name of its class, empty where the start script does the work
     */
    public record Entry(String name, String synopsis, String summary, String className) {
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("demo", "[-o DIR]",
                    "the sample notebook's whole chain, from spectra to energy density, with a report", "DemoCommand"),
            new Entry("verify", "[--full]", "builds everything and runs all tests (in a checkout)", ""),
            new Entry("read", "FILE...", "what a reader sees in an instrument file", "ReadCommand"),
            new Entry("fit", "SPECTRUM... --circuit C",
                    "fits an equivalent circuit; with the sample's size also conductivities",
                    "FitCommand"),
            new Entry("arrhenius", "FILE.csv...", "activation energy from conductivities at several temperatures",
                    "ArrheniusCommand"),
            new Entry("series", "MANIFEST.csv|FOLDER --circuit C",
                    "fits a temperature series, then an activation energy for each process",
                    "SeriesCommand"),
            new Entry("suggest", "SPECTRUM", "ranks candidate circuits by AICc", "SuggestCommand"),
            new Entry("kk", "SPECTRUM...", "tests spectra against the Kramers-Kronig relations", "KkCommand"),
            new Entry("drt", "SPECTRUM", "distribution of relaxation times with its peaks", "DrtCommand"),
            new Entry("energy", "CELL|library:NAME", "energy density of a cell with its mass breakdown",
                    "EnergyCommand"),
            new Entry("energy sweep", "CELL --vary P=A:B:N",
                    "energy density over varied values; critical values for a target",
                    "EnergySweepCommand"),
            new Entry("energy study", "KIND CELL",
                    "sensitivities, uncertainty, Pareto front or inverse design of a cell", "EnergyStudyCommand"),
            new Entry("energy fig17", "[-o F.md]", "the review's critical values for 350 Wh/kg, recomputed",
                    "EnergyFig17Command"),
            new Entry("library", "[list|show|search|export]", "the literature library of nitride electrolytes",
                    "LibraryCommand"),
            new Entry("analysis", "list | run ID FILE",
                    "the analyses, those of a team's plug-ins too; runs one on a model",
                    "AnalysisCommand"),
            new Entry("validate", "PATH...", "checks models and projects with all rules", "ValidateCommand"),
            new Entry("diagram", "MODEL -o F.svg|png", "a diagram of a model without a display", "DiagramCommand"),
            new Entry("new", "DIR [--template NAME]", "a new project under git: empty, or the sample notebook",
                    "NewCommand"));

    private CommandList() {
    }

    /** All commands in the order of the help. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The command that the first words name: two words if there is such a command, else one. */
    public static Optional<Entry> find(List<String> words) {
        return words.size() > 1 ? find(words.get(0) + " " + words.get(1)).or(() -> find(words.get(0)))
                : find(words.getFirst());
    }

    /** The command of that name. */
    public static Optional<Entry> find(String name) {
        for (Entry entry : ENTRIES) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
