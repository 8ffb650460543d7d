// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.conductivity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitNode;
import org.nitrolith.electrochem.fit.FitResult;

/**
 * Names the processes of a fitted circuit and gives their conductivities.
 *
 * <p>An arc is a resistance parallel to a capacitor or constant phase element (or a Zarc) at the outermost level; its
 * effective
 * capacitance ({@link EffectiveCapacitance#hsuMansfeld}) times the cell constant tells its {@link ProcessKind}. A
 * series
 * resistance is the bulk, whose arc lies beyond the window, when no arc is; else it belongs to leads and is left out.
 * Total is
 * bulk and grain boundary together. {@code sigma = l / (A R)}; relative variances of R, l and A add, those of a sum
 * of resistances
 * with their covariance.
 */
public final class ConductivityEvaluation {

    private record Process(int parameter, double capacitance, ProcessKind kind) {
    }

    private ConductivityEvaluation() {
    }

    /** Conductivities in the order bulk, grain boundary, total, others; empty for a circuit without resistances. */
    public static List<ProcessConductivity> evaluate(Circuit circuit, FitResult fit, PelletGeometry geometry) {
        List<Process> arcs = new ArrayList<>();
        List<Integer> series = new ArrayList<>();
        for (CircuitNode block : circuit.blocks()) {
            collect(circuit, fit, geometry, block, arcs, series);
        }
        List<Integer> bulk = parameters(arcs, ProcessKind.BULK);
        OptionalDouble bulkCapacitance = capacitance(arcs, ProcessKind.BULK);
        if (bulk.isEmpty()) {
            bulk = series;
            bulkCapacitance = OptionalDouble.empty();
        }
        List<Integer> boundary = parameters(arcs, ProcessKind.GRAIN_BOUNDARY);
        List<ProcessConductivity> out = new ArrayList<>();
        if (!bulk.isEmpty()) {
            out.add(conductivity(ProcessKind.BULK.label(), bulk, bulkCapacitance, fit, geometry));
        }
        if (!boundary.isEmpty()) {
            out.add(conductivity(ProcessKind.GRAIN_BOUNDARY.label(), boundary,
                    capacitance(arcs, ProcessKind.GRAIN_BOUNDARY), fit, geometry));
        }
        List<Integer> total = new ArrayList<>(bulk);
        total.addAll(boundary);
        if (!total.isEmpty()) {
            out.add(conductivity("total", total, OptionalDouble.empty(), fit, geometry));
        }
        for (Process p : arcs) {
            if (p.kind != ProcessKind.BULK && p.kind != ProcessKind.GRAIN_BOUNDARY) {
                out.add(conductivity(p.kind.label(), List.of(p.parameter), OptionalDouble.of(p.capacitance), fit,
                        geometry));
            }
        }
        return out;
    }

    private static void collect(Circuit circuit, FitResult fit, PelletGeometry geometry, CircuitNode block,
            List<Process> arcs, List<Integer> series) {
        double[] values = fit.values();
        List<Integer> own = circuit.parametersOf(block);
        if (block instanceof CircuitNode.Leaf leaf) {
            if (leaf.element().symbol().equals("R")) {
                series.add(own.get(0));
            } else if (leaf.element().symbol().equals("Zarc")) {
                double c = values[own.get(1)] / values[own.get(0)];
                arcs.add(new Process(own.get(0), c, ProcessKind.of(c * geometry.cellConstantPerCm())));
            }
            return;
        }
        int resistance = -1;
        double capacitance = Double.NaN;
        if (block instanceof CircuitNode.Parallel parallel) {
            for (CircuitNode part : parallel.parts()) {
                if (part instanceof CircuitNode.Leaf leaf && leaf.element().symbol().equals("R")) {
                    resistance = circuit.parametersOf(part).get(0);
                }
            }
            for (CircuitNode part : parallel.parts()) {
                if (part instanceof CircuitNode.Leaf leaf && resistance >= 0) {
                    List<Integer> p = circuit.parametersOf(part);
                    switch (leaf.element().symbol()) {
                        case "C" -> capacitance = values[p.get(0)];
                        case "CPE" -> capacitance = EffectiveCapacitance.hsuMansfeld(values[p.get(0)], values[p.get(1)],
                                values[resistance]);
                        default -> {
                        }
                    }
                }
            }
        }
        if (resistance >= 0 && !Double.isNaN(capacitance)) {
            arcs.add(new Process(resistance, capacitance, ProcessKind.of(capacitance * geometry.cellConstantPerCm())));
        }
    }

    private static List<Integer> parameters(List<Process> arcs, ProcessKind kind) {
        return new ArrayList<>(arcs.stream().filter(p -> p.kind == kind).map(Process::parameter).toList());
    }

    private static OptionalDouble capacitance(List<Process> arcs, ProcessKind kind) {
        List<Process> own = arcs.stream().filter(p -> p.kind == kind).toList();
        return own.size() == 1 ? OptionalDouble.of(own.get(0).capacitance) : OptionalDouble.empty();
    }

    private static ProcessConductivity conductivity(String name, List<Integer> resistances, OptionalDouble capacitance,
            FitResult fit, PelletGeometry geometry) {
        double sum = 0;
        double variance = 0;
        for (int a : resistances) {
            sum += fit.parameters().get(a).value();
            for (int b : resistances) {
                boolean fixed = fit.parameters().get(a).fixed() || fit.parameters().get(b).fixed();
                variance += fixed ? 0 : fit.covariance()[a][b];
            }
        }
        double sigma = geometry.cellConstantPerCm() / sum;
        double relative = Math.hypot(Math.sqrt(variance) / sum, geometry.relativeError());
        return new ProcessConductivity(name, resistances.stream().map(k -> fit.parameters().get(k).name()).toList(),
                sum,
                capacitance, sigma,
                Double.isNaN(relative) ? OptionalDouble.empty() : OptionalDouble.of(sigma * relative));
    }
}
