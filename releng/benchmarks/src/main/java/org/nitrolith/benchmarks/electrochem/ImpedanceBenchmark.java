// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.electrochem;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.nitrolith.electrochem.drt.DrtResult;
import org.nitrolith.electrochem.drt.RelaxationTimes;
import org.nitrolith.electrochem.fit.CircuitFit;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.kk.KkResult;
import org.nitrolith.electrochem.kk.KramersKronig;

/**
 * Milliseconds on one thread for one spectrum, own starts included. Goals: a fit of (RQ)(RQ)Q 10, Kramers-Kronig 10,
 * distribution of relaxation times with automatic lambda over 81 points 60.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImpedanceBenchmark {

    private List<Simulation.Case> twoArcs;
    private List<Simulation.Case> blocking;
    private List<Simulation.Case> dense;
    private int next;

    /** Draws the spectra. */
    @Setup
    public void draw() {
        twoArcs = Simulation.draw("R0-p(R1,CPE1)-p(R2,CPE2)", 500, 71, 1);
        blocking = Simulation.draw("p(R1,CPE1)-p(R2,CPE2)-CPE3", 500, 71, 2);
        dense = Simulation.draw("R0-p(R1,CPE1)-p(R2,CPE2)", 100, 81, 3);
    }

    private Simulation.Case take(List<Simulation.Case> cases) {
        next = (next + 1) % cases.size();
        return cases.get(next);
    }

    /** Fits R-RQ-RQ. */
    @Benchmark
    public FitResult fitTwoArcs() {
        Simulation.Case c = take(twoArcs);
        return CircuitFit.fit(c.circuit(), c.spectrum());
    }

    /** Fits (RQ)(RQ)Q. */
    @Benchmark
    public FitResult fitBlocking() {
        Simulation.Case c = take(blocking);
        return CircuitFit.fit(c.circuit(), c.spectrum());
    }

    /** Kramers-Kronig verdict. */
    @Benchmark
    public KkResult kramersKronig() {
        return KramersKronig.test(take(twoArcs).spectrum());
    }

    /** Distribution of relaxation times with automatic lambda. */
    @Benchmark
    public DrtResult relaxationTimes() {
        return RelaxationTimes.compute(take(dense).spectrum());
    }
}
