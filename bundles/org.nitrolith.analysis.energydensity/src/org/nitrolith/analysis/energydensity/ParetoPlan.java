// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.energydensity;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.ParetoFront;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.celldesign.study.Sweep;
import org.nitrolith.celldesign.study.SweepAxis;
import org.nitrolith.model.cell.DesignStudy;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.cell.StudyVariable;

/**
 * The designs of a grid that no other beats: the highest energy density against one or several of the varied values, such as a thick
 * electrolyte that can be made, lithium in excess that lasts, a high rate. Where the C-rate is varied the energy is that at the rate.
 *
 * @param name       the name of the study
 * @param variations each {@code path=from:to:count}
 * @param wanted     the paths of those values of which more is better
 * @param unwanted   the paths of those of which less is better
 */
public record ParetoPlan(String name, List<String> variations, List<String> wanted, List<String> unwanted) implements StudyPlan {

    /** Rows of the grid; only the front is stored. */
    private static final long MOST_DESIGNS = 4_000_000;

    /** Copies the lists. */
    public ParetoPlan {
        variations = List.copyOf(variations);
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    @Override
    public Outcome<DesignStudy> run(CellEnergy energy, OffsetDateTime when, StudyProgress progress) {
        boolean atRate = variations.stream().anyMatch(v -> v.toLowerCase(Locale.ROOT).contains(".crate="));
        Outcome<EnergySweep> prepared = energy.sweep(variations, List.of(), atRate ? List.of(Output.GRAVIMETRIC_AT_RATE) : List.of());
        if (prepared.value().isEmpty()) {
            return Outcome.failed(prepared.findings());
        }
        Sweep sweep = prepared.value().get().sweep();
        if (sweep.rows() > MOST_DESIGNS) {
            return Outcome.failed(Finding.error("too-many-rows", "", "",
                    "The grid has " + sweep.rows() + " designs, more than " + MOST_DESIGNS, "vary in fewer steps"));
        }
        List<String> paths = sweep.axes().stream().map(SweepAxis::path).toList();
        for (String path : objectives()) {
            if (!paths.contains(path)) {
                return Outcome.failed(Finding.error("bad-range", "", "", "'" + path + "' is to be as good as possible but is not varied",
                        "vary it too; varied are " + String.join(", ", paths)));
            }
        }
        if (objectives().isEmpty()) {
            return Outcome.failed(Finding.error("bad-range", "", "", "There is nothing to weigh against the energy density",
                    "say of which varied value more, or less, is better"));
        }
        if (!progress.goesOn(0.05)) {
            return StudyPlan.cancelled();
        }
        double[][] table = sweep.table();
        Output output = sweep.outputs().getFirst();
        List<ParetoFront.Objective> objectives = new ArrayList<>();
        objectives.add(new ParetoFront.Objective(table[paths.size()], true));
        objectives().forEach(p -> objectives.add(new ParetoFront.Objective(table[paths.indexOf(p)], wanted.contains(p))));
        if (!progress.goesOn(0.5)) {
            return StudyPlan.cancelled();
        }
        int[] front = ParetoFront.of(objectives);
        Outcome<DesignStudy> tooMany = SweepPlan.tooManyRows(front.length);
        return !tooMany.findings().isEmpty() ? tooMany
                : progress.goesOn(1) ? Outcome.of(store(sweep, table, front, output, when), prepared.findings()) : StudyPlan.cancelled();
    }

    private List<String> objectives() {
        List<String> all = new ArrayList<>(wanted);
        all.addAll(unwanted);
        return all;
    }

    private DesignStudy store(Sweep sweep, double[][] table, int[] front, Output output, OffsetDateTime when) {
        DesignStudy study = EnergyElements.study(name, StudyKind.PARETO, output, when);
        for (int k = 0; k < sweep.axes().size(); k++) {
            SweepAxis axis = sweep.axes().get(k);
            StudyVariable variable = EnergyElements.variable(sweep.model(), axis.path(), axis.from(), axis.to());
            variable.setCount(axis.count());
            if (objectives().contains(axis.path())) {
                EnergyElements.markObjective(variable, wanted.contains(axis.path()));
            }
            study.getVariables().add(variable);
            double[] values = table[k];
            study.getColumns().add(EnergyElements.column(axis.path(), sweep.variables().get(k).unit(),
                    Arrays.stream(front).mapToDouble(i -> values[i]).toArray()));
        }
        double[] energies = table[sweep.axes().size()];
        study.getColumns().add(EnergyElements.column(output.key(), output.unit(),
                IntStream.of(front).mapToDouble(i -> energies[i]).toArray()));
        study.setDescription(front.length + " of " + sweep.rows() + " designs are beaten by no other.");
        return study;
    }
}
