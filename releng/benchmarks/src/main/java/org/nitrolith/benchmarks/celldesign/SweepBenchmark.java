// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.celldesign;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.study.StudyProgress;
import org.nitrolith.celldesign.study.Sweep;
import org.nitrolith.celldesign.study.SweepAxis;

/** Rows per second of a sweep of ten million designs that is written as an ordered CSV file. Goal: 1.5 million a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx64m")
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class SweepBenchmark {

    private static final int ROWS = 10_000_000;

    private Sweep sweep;
    private Path file;

    /** Prepares the sweep and the file. */
    @Setup
    public void prepare() throws IOException {
        sweep = Sweep.of(PouchCell.design(),
                List.of(new SweepAxis("sse.thickness", 5, 120, 4000), new SweepAxis("cathode.arealCapacity", 1, 10, 2500)),
                List.of(Output.GRAVIMETRIC, Output.POUCH_GRAVIMETRIC)).orElseThrow();
        file = Files.createTempFile("sweep", ".csv");
    }

    /** Deletes the file. */
    @TearDown
    public void clean() throws IOException {
        Files.delete(file);
    }

    /** Writes all rows. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long orderedCsv() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return sweep.writeCsv(out, StudyProgress.none());
        }
    }
}
