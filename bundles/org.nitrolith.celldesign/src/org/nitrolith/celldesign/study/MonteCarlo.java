// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.nitrolith.celldesign.CellModel;
import org.nitrolith.celldesign.DesignPoint;
import org.nitrolith.celldesign.DesignVariable;
import org.nitrolith.celldesign.Finding;
import org.nitrolith.celldesign.Outcome;
import org.nitrolith.celldesign.Output;

/**
 * Monte Carlo propagation of uncorrelated uncertainties (JCGM 101:2008). The draws are made in blocks with a generator each,
 * seeded by the block's number, so that the result depends on the seed alone and not on the number of processors.
 */
public final class MonteCarlo {

    private static final int BLOCK = 1 << 12;
    private static final int MOST = 20_000_000;

    private final Output output;
    private final double[] sorted;
    private final long rejected;
    private final double mean;
    private final double deviation;

    private MonteCarlo(Output output, double[] sorted, long rejected) {
        this.output = output;
        this.sorted = sorted;
        this.rejected = rejected;
        double sum = 0;
        for (double x : sorted) {
            sum += x - sorted[0];
        }
        mean = sorted[0] + sum / sorted.length;
        double squares = 0;
        for (double x : sorted) {
            squares += (x - mean) * (x - mean);
        }
        deviation = sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : 0;
    }

    /**
     * Draws designs.
     *
     * @param model    the design; its inputs get the drawn values
     * @param inputs   what is uncertain, at least one
     * @param output   what is looked at
     * @param draws    how many designs, from 2 to 20 million
     * @param seed     same seed, same result
     * @param progress asked after every block
     * @return the distribution; without one when an input is unknown or its mean impossible, when every draw is impossible,
     *         or when the progress said stop. Impossible draws (a negative thickness) are left out and counted.
     */
    public static Outcome<MonteCarlo> run(CellModel model, List<UncertainInput> inputs, Output output, int draws,
            long seed, StudyProgress progress) {
        if (draws < 2 || draws > MOST) {
            return Outcome.failed(Finding.error("bad-range", "", "draws", draws + " draws were asked for",
                    "draw from 2 to " + MOST + " designs"));
        }
        Outcome<List<DesignVariable>> checked = check(model, inputs, output);
        if (checked.value().isEmpty()) {
            return Outcome.failed(checked.findings());
        }
        List<DesignVariable> variables = checked.value().get();
        double[] results = new double[draws];
        int blocks = (draws + BLOCK - 1) / BLOCK;
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, blocks).parallel().forEach(block -> {
            if (stop.get()) {
                return;
            }
            fill(model, inputs, variables, output, seed, block, results);
            if (!progress.goesOn((double) done.incrementAndGet() / blocks) && done.get() < blocks) {
                stop.set(true);
            }
        });
        if (stop.get()) {
            return Outcome.failed(Finding.error("cancelled", "", "", "The study was cancelled", "start it again"));
        }
        Arrays.parallelSort(results);
        int good = draws;
        while (good > 0 && Double.isNaN(results[good - 1])) {
            good--;
        }
        if (good < 2) {
            return Outcome.failed(impossibleMeans());
        }
        List<Finding> findings = good == draws ? List.of()
                : List.of(Finding.warning("draws-rejected", "", "",
                        String.format(Locale.ROOT, "%d of %d draws (%.2g %%) were impossible designs and are left out",
                                draws - good, draws, 100.0 * (draws - good) / draws),
                        "use a log-normal distribution for values that cannot be negative"));
        return Outcome.of(new MonteCarlo(output, good == draws ? results : Arrays.copyOf(results, good), draws - good),
                findings);
    }

    private static void fill(CellModel model, List<UncertainInput> inputs, List<DesignVariable> variables, Output output,
            long seed, int block, double[] results) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + block * 0xD1B54A32D192ED03L);
        double[] vector = model.values();
        DesignPoint point = model.newPoint();
        int end = Math.min(results.length, (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            boolean possible = true;
            for (int k = 0; k < variables.size(); k++) {
                double value = inputs.get(k).draw(random);
                possible &= variables.get(k).property().accepts(value);
                variables.get(k).set(vector, value);
            }
            results[i] = possible && model.evaluate(vector, point) ? point.get(output) : Double.NaN;
        }
    }

    static Finding impossibleMeans() {
        return Finding.error("not-computable", "", "", "The values give no possible design",
                "check the means and the uncertainties of the inputs");
    }

    static Outcome<List<DesignVariable>> check(CellModel model, List<UncertainInput> inputs, Output output) {
        List<Finding> findings = new ArrayList<>();
        List<DesignVariable> variables = new ArrayList<>();
        if (inputs.isEmpty()) {
            findings.add(Finding.error("bad-range", "", "", "No input is uncertain", "name at least one"));
        }
        if (!model.gives(output)) {
            findings.add(Finding.error("no-output", "", output.key(),
                    "The design has no data for the " + output.label().toLowerCase(Locale.ROOT), "give what is missing"));
        }
        for (UncertainInput input : inputs) {
            Outcome<DesignVariable> variable = model.variable(input.path());
            if (variable.value().isEmpty()) {
                findings.addAll(variable.findings());
            } else if (!input.isPossible() || !variable.value().get().property().accepts(input.mean())) {
                DesignVariable v = variable.value().get();
                findings.add(Finding.error("value-out-of-range", v.layer(), v.property().key(),
                        input.path() + " = " + v.property().format(input.mean()) + " with standard uncertainty "
                                + v.property().format(input.standardUncertainty()) + " is impossible",
                        "correct the mean or the uncertainty"));
            } else {
                variables.add(variable.value().get());
            }
        }
        return Finding.anyError(findings) ? Outcome.failed(findings) : Outcome.of(variables, findings);
    }

    /** What was looked at. */
    public Output output() {
        return output;
    }

    /** The mean. */
    public double mean() {
        return mean;
    }

    /** The standard deviation. */
    public double standardDeviation() {
        return deviation;
    }

    /** How many draws were possible designs. */
    public int size() {
        return sorted.length;
    }

    /** How many draws were impossible designs and left out. */
    public long rejected() {
        return rejected;
    }

    /**
     * A quantile, interpolated linearly between order statistics.
     *
     * @param p from 0 (minimum) to 1 (maximum)
     */
    public double quantile(double p) {
        double at = Math.max(0, Math.min(1, p)) * (sorted.length - 1);
        int i = (int) Math.min(sorted.length - 2, Math.floor(at));
        return sorted[i] + (at - i) * (sorted[i + 1] - sorted[i]);
    }

    /** The share of draws at or above a value: the probability of meeting a target. */
    public double shareAtLeast(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) (sorted.length - low) / sorted.length;
    }

    /**
     * Counts of the draws in equally wide classes between minimum and maximum.
     *
     * @param classes how many, at least 1
     * @return the counts in ascending order
     */
    public long[] histogram(int classes) {
        long[] counts = new long[classes];
        double low = sorted[0];
        double width = (sorted[sorted.length - 1] - low) / classes;
        for (double x : sorted) {
            counts[width > 0 ? Math.min(classes - 1, (int) ((x - low) / width)) : 0]++;
        }
        return counts;
    }
}
