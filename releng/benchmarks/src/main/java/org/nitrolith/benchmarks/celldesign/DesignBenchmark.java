// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.celldesign;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.Output;

/**
 * Designs per second on two threads: the whole model of a pouch cell with breakdown, cost, resistance at 60 C (two Arrhenius
 * factors) and package, with two values changing from design to design. Goal: 20 million a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DesignBenchmark {

    private static final int DESIGNS = 1000;

    private CellModel model;
    private double[] values;
    private DesignPoint point;
    private DesignVariable capacity;
    private DesignVariable thickness;

    /** Compiles the design. */
    @Setup
    public void compile() {
        model = CellModel.compile(PouchCell.design()).orElseThrow();
        values = model.values();
        point = model.newPoint();
        capacity = model.variable("cathode.arealCapacity").orElseThrow();
        thickness = model.variable("sse.thickness").orElseThrow();
    }

    /** Evaluates a thousand designs. */
    @Benchmark
    @OperationsPerInvocation(DESIGNS)
    public double fullModel() {
        double sum = 0;
        for (int i = 0; i < DESIGNS; i++) {
            capacity.set(values, 2 + 0.008 * i);
            thickness.set(values, 5 + 0.1 * i);
            model.evaluate(values, point);
            sum += point.get(Output.POUCH_GRAVIMETRIC) + point.get(Output.VOLTAGE_AT_RATE);
        }
        return sum;
    }
}
