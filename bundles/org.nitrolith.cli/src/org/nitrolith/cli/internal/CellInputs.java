// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Severity;
import org.nitrolith.library.nitrides.NitrideLibrary;
import org.nitrolith.model.cell.CellBuild;

/** Cells of commands: from a model file or from the library, with values set on the command line. */
public final class CellInputs {

    private static final String LIBRARY = "library:";

    private CellInputs() {
    }

    private static CellBuild fromLibrary(String name) {
        List<String> names = NitrideLibrary.cellNames();
        return NitrideLibrary.open().cell(name)
                .orElseThrow(() -> new InputException("The library has no cell \"" + name + "\""
                + Nearest.to(name, names).map(n -> ". Did you mean library:" + n + "?").orElse("")
                + "; \"nitrolith library list --cells\" lists them"));
    }

    /**
     * A cell with the values of {@code --set}.
     *
     * @param name a model file, or {@code library:NAME}
     * @param sets {@code layer.feature=value}, one each
     */
    public static CellEnergy load(Console console, String name, List<String> sets) throws IOException {
        CellBuild cell = name.startsWith(LIBRARY) ? fromLibrary(name.substring(LIBRARY.length()))
                : ModelInputs.root(ModelInputs.load(console, Inputs.path(name)), CellBuild.class, "a cell (*.cell)");
        CellEnergy given = CellEnergy.of(cell);
        CellEnergy energy = given;
        for (Map.Entry<String, String> set : Values.pairs("--set", sets).entrySet()) {
            Outcome<CellEnergy> changed = energy.set(set.getKey(), set.getValue());
            energy = changed.value()
                    .orElseThrow(() -> new UsageException("--set " + set.getKey() + "=" + set.getValue() + ": "
                    + words(changed.findings())));
        }
        if (!sets.isEmpty()) {
            List<Finding> broken = new ArrayList<>(errors(energy));
            broken.removeAll(errors(given));
            if (!broken.isEmpty()) {
                throw new UsageException("--set " + String.join(" ", sets) + ": " + words(broken));
            }
        }
        return energy;
    }

    private static List<Finding> errors(CellEnergy energy) {
        return energy.evaluate().findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    /**
     * The value of an outcome; its findings become messages, and one that failed is an input that cannot be computed.
     */
    public static <T> T value(Console console, String name, Outcome<T> outcome) {
        for (Finding finding : outcome.findings()) {
            if (finding.severity() == Severity.WARNING) {
                console.warning(name + ": " + words(finding));
            }
        }
        return outcome.value().orElseThrow(() -> new InputException(name + ": " + words(outcome.findings())));
    }

    /** The errors among findings as sentences. */
    public static String words(List<Finding> findings) {
        return String.join("; ",
                findings.stream().filter(f -> f.severity() == Severity.ERROR).map(CellInputs::words).toList());
    }

    /** A finding as a sentence. */
    public static String words(Finding finding) {
        return (finding.layer().isEmpty() ? "" : finding.layer() + ": ") + finding.message()
                + (finding.advice().isEmpty() ? "" : " (" + finding.advice() + ")");
    }
}
