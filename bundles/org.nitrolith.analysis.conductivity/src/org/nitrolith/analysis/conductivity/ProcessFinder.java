// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitNode.Leaf;
import org.nitrolith.electrochem.conductivity.ConductivityEvaluation;
import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.electrochem.conductivity.ProcessConductivity;
import org.nitrolith.electrochem.conductivity.ProcessKind;
import org.nitrolith.electrochem.fit.FitResult;

/**
 * The conductivities of a sample from a fitted circuit: those of {@link ConductivityEvaluation} that belong to the
 * sample (grains, grain boundaries, total), with the error of the fit apart from that of the sample's size, and a
 * remark on every resistance that is not counted.
 */
public final class ProcessFinder {

    /**
     * What was found.
     *
     * @param processes bulk and grain boundary where the spectrum tells them apart, then the total
     * @param remarks   which resistances are not counted, and why
     */
    public record Found(List<Process> processes, List<String> remarks) {
        public Found {
            processes = List.copyOf(processes);
            remarks = List.copyOf(remarks);
        }
    }

    private ProcessFinder() {
    }

    /** The processes of a fitted circuit. */
    public static Found find(Circuit circuit, FitResult fit, PelletGeometry geometry) {
        List<Process> processes = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (ProcessConductivity found : ConductivityEvaluation.evaluate(circuit, fit, geometry)) {
            if (List.of(Process.BULK, Process.GRAIN_BOUNDARY, Process.TOTAL).contains(found.process())) {
                processes.add(process(found, geometry));
            } else {
                double capacitance = found.capacitanceF().orElse(Double.NaN);
                remarks.add(String.format(Locale.ROOT,
                        "%s has an effective capacitance of %.2g F (%.2g F/cm), which is that of "
                                + "%s: it is not part of the sample's conductivity",
                        String.join(" + ", found.resistances()), capacitance,
                        capacitance * geometry.cellConstantPerCm(), found.process()));
            }
        }
        leads(circuit, processes, remarks);
        if (processes.isEmpty()) {
            remarks.add("No resistance of " + circuit + " is that of the sample: there is no conductivity");
        }
        boolean onlySeries = processes.size() == 2 && processes.getFirst().name().equals(Process.BULK)
                && Double.isNaN(processes.getFirst().effectiveCapacitanceF());
        return new Found(onlySeries ? processes.subList(1, 2) : processes, remarks);
    }

    private static Process process(ProcessConductivity found, PelletGeometry geometry) {
        double sigma = found.conductivitySPerCm();
        double all = found.standardErrorSPerCm().orElse(Double.NaN);
        double shape = sigma * geometry.relativeError();
        return new Process(found.process(), found.resistances(), found.resistanceOhm(), sigma,
                Math.sqrt(Math.max(0, all * all - shape * shape)), all, found.capacitanceF().orElse(Double.NaN));
    }

    /** A resistance in series with an arc of the bulk is in no process: the reader should know. */
    private static void leads(Circuit circuit, List<Process> processes, List<String> remarks) {
        boolean bulkIsSeen = processes.stream().anyMatch(p -> p.name().equals(ProcessKind.BULK.label())
                && Double.isFinite(p.effectiveCapacitanceF()));
        if (!bulkIsSeen) {
            return;
        }
        circuit.blocks().forEach(block -> {
            if (block instanceof Leaf leaf && leaf.element().symbol().equals("R")) {
                remarks.add(leaf.name() + " is in series with an arc of the bulk: it is taken for the leads");
            }
        });
    }
}
