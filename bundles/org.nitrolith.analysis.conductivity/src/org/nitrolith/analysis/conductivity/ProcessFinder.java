// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import java.util.ArrayList;
import java.util.List;

import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitNode;
import org.nitrolith.electrochem.circuit.CircuitNode.Leaf;
import org.nitrolith.electrochem.circuit.CircuitNode.Parallel;

/**
 * Finds the conducting processes of a fitted circuit: which resistance belongs to the grains, which to their boundaries, and
 * which to an electrode.
 *
 * <p>An arc, a resistance R beside a capacitor C or a constant phase element (Q, n), has the effective capacitance C or
 * {@code (R Q)^(1/n) / R} (C. H. Hsu, F. Mansfeld, Corrosion 57, 747 (2001), doi 10.5006/1.3280607). Divided by the sample's cell
 * constant, {@code c = C L / A}, it tells the process by its order of magnitude (J. T. S. Irvine, D. C. Sinclair, A. R. West,
 * Adv. Mater. 2, 132 (1990), doi 10.1002/adma.19900020304): the bulk has about 1E-12 F/cm, a grain boundary 1E-11 to 1E-8, a surface
 * layer or an electrode more. The limits used here are {@value #BULK_BELOW_FCM} and {@value #GRAIN_BOUNDARY_BELOW_FCM} F/cm.
 *
 * <p>A resistance in series without a capacitance is that of the leads where an arc of the bulk is seen, otherwise the bulk's, whose
 * arc lies above the highest frequency. The total is the bulk and the grain boundaries together; an electrode is no part of it.
 */
public final class ProcessFinder {

    /** Capacitance by cell constant in F/cm up to which an arc is the bulk's. */
    public static final double BULK_BELOW_FCM = 2e-11;
    /** Capacitance by cell constant in F/cm up to which an arc is a grain boundary's. */
    public static final double GRAIN_BOUNDARY_BELOW_FCM = 2e-8;

    /**
     * What was found.
     *
     * @param processes bulk and grain boundary where there are such, then the total
     * @param remarks   which resistances are not counted, and why
     */
    public record Found(List<Process> processes, List<String> remarks) {
        public Found {
            processes = List.copyOf(processes);
            remarks = List.copyOf(remarks);
        }
    }

    private record Arc(int resistance, double capacitanceF) {
    }

    private final Circuit circuit;
    private final double[] values;
    private final double[][] covariance;
    private final SampleShape shape;

    private ProcessFinder(Circuit circuit, double[] values, double[][] covariance, SampleShape shape) {
        this.circuit = circuit;
        this.values = values;
        this.covariance = covariance;
        this.shape = shape;
    }

    /**
     * The processes of a fitted circuit.
     *
     * @param circuit     the circuit
     * @param values      its parameters in SI units, in its order
     * @param covariance  covariance of the parameters; NaN where a parameter has no standard error
     * @param shape       size of the sample
     */
    public static Found find(Circuit circuit, double[] values, double[][] covariance, SampleShape shape) {
        return new ProcessFinder(circuit, values.clone(), covariance, shape).find();
    }

    private Found find() {
        List<Integer> series = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        for (CircuitNode block : circuit.blocks()) {
            if (block instanceof Leaf leaf && leaf.element().symbol().equals("R")) {
                series.add(indexOf(leaf));
            } else if (block instanceof Leaf leaf && leaf.element().symbol().equals("Zarc")) {
                int first = indexOf(leaf);
                arcs.add(new Arc(first, values[first + 1] / values[first]));
            } else if (block instanceof Leaf leaf && leaf.element().symbol().equals("K")) {
                int first = indexOf(leaf);
                arcs.add(new Arc(first, values[first + 1] / values[first]));
            } else if (block instanceof Parallel parallel) {
                arc(parallel, arcs);
            }
        }
        return sort(series, arcs);
    }

    private int indexOf(Leaf leaf) {
        for (int i = 0; i < circuit.parameters().size(); i++) {
            if (circuit.parameters().get(i).element().equals(leaf.name())) {
                return i;
            }
        }
        throw new IllegalStateException(leaf.name() + " has no parameter in " + circuit);
    }

    /** A parallel connection of one resistance and one capacitance, or of more with the resistance first. */
    private void arc(Parallel parallel, List<Arc> arcs) {
        int resistance = -1;
        Leaf capacitance = null;
        for (CircuitNode part : parallel.parts()) {
            if (part instanceof Leaf leaf && leaf.element().symbol().equals("R")) {
                resistance = indexOf(leaf);
            } else if (part instanceof Leaf leaf && List.of("C", "CPE").contains(leaf.element().symbol())) {
                capacitance = leaf;
            }
        }
        if (resistance >= 0 && capacitance != null) {
            int first = indexOf(capacitance);
            double r = values[resistance];
            boolean constantPhase = capacitance.element().symbol().equals("CPE");
            double c = constantPhase ? Math.pow(r * values[first], 1 / values[first + 1]) / r : values[first];
            arcs.add(new Arc(resistance, c));
        }
    }

    private Found sort(List<Integer> series, List<Arc> arcs) {
        List<Arc> bulk = new ArrayList<>();
        List<Arc> boundary = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Arc arc : arcs) {
            double c = arc.capacitanceF() * shape.cellConstantPerCm();
            if (c < BULK_BELOW_FCM) {
                bulk.add(arc);
            } else if (c < GRAIN_BOUNDARY_BELOW_FCM) {
                boundary.add(arc);
            } else {
                remarks.add(String.format(java.util.Locale.ROOT,
                        "%s has an effective capacitance of %.2g F (%.2g F/cm), which is that of an electrode or a surface: it is not "
                                + "part of the sample's conductivity", name(arc.resistance()), arc.capacitanceF(), c));
            }
        }
        List<Integer> bulkResistances = new ArrayList<>(bulk.stream().map(Arc::resistance).toList());
        if (bulk.isEmpty()) {
            bulkResistances.addAll(series);
        } else {
            series.forEach(r -> remarks.add(name(r) + " is in series with an arc of the bulk: it is taken for the leads"));
        }
        List<Integer> boundaryResistances = boundary.stream().map(Arc::resistance).toList();
        List<Process> processes = new ArrayList<>();
        boolean told = !bulk.isEmpty() || !boundary.isEmpty();
        if (told && !bulkResistances.isEmpty()) {
            processes.add(process(Process.BULK, bulkResistances, bulk));
        }
        if (!boundaryResistances.isEmpty()) {
            processes.add(process(Process.GRAIN_BOUNDARY, boundaryResistances, boundary));
        }
        List<Integer> all = new ArrayList<>(bulkResistances);
        all.addAll(boundaryResistances);
        if (!all.isEmpty()) {
            processes.add(process(Process.TOTAL, all, List.of()));
        } else {
            remarks.add("No resistance of " + circuit + " is that of the sample: there is no conductivity");
        }
        return new Found(processes, remarks);
    }

    private String name(int parameter) {
        return circuit.parameters().get(parameter).name();
    }

    private Process process(String name, List<Integer> resistances, List<Arc> arcs) {
        double sum = 0;
        double variance = 0;
        for (int i : resistances) {
            sum += values[i];
            for (int j : resistances) {
                variance += covariance[i][j];
            }
        }
        double sigma = shape.conductivity(sum);
        double fitError = sigma * Math.sqrt(variance) / sum;
        double capacitance = arcs.size() == 1 ? arcs.getFirst().capacitanceF() : Double.NaN;
        return new Process(name, resistances.stream().map(this::name).toList(), sum, sigma, fitError,
                Math.hypot(fitError, sigma * shape.relativeError()), capacitance);
    }
}
