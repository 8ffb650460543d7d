// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.benchmarks.electrochem;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.nitrolith.electrochem.fit.CircuitFit;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.StartValues;

/**
 * Spectra a second on two threads and the share that ends in the global optimum (chi-square within 0.1 % of that from
 * the true
 * parameters), in one run and one configuration; writes the spectra and the starts for the peer.
 *
 * <pre>{@code FitRates CIRCUIT COUNT POINTS FOLDER}</pre>
 *
 * FOLDER/cases.txt has for each spectrum the lines {@code case truth-chi2 ours-chi2 starts}, frequencies, real parts,
 * imaginary
 * parts, and one line for each start; FOLDER/ours.txt our seconds.
 */
public final class FitRates {

    /** Passes over all spectra are repeated so long, and the fastest one counts: the compiler needs seconds. */
    private static final long WARM_NANOS = 12_000_000_000L;

    private FitRates() {
    }

    /** Runs the measurement. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String circuit = args[0];
        List<Simulation.Case> cases = Simulation.draw(circuit, Integer.parseInt(args[1]), Integer.parseInt(args[2]),
                4711);
        FitResult[] fits = new FitResult[cases.size()];
        double seconds = Double.POSITIVE_INFINITY;
        long end = System.nanoTime() + WARM_NANOS;
        while (System.nanoTime() < end) {
            seconds = Math.min(seconds, run(cases, fits));
        }
        int reached = 0;
        Path folder = Files.createDirectories(Path.of(args[3]));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("cases.txt"),
                StandardCharsets.UTF_8))) {
            for (int i = 0; i < fits.length; i++) {
                Simulation.Case c = cases.get(i);
                double truth = fromTruth(c);
                reached += fits[i].chiSquare() <= 1.001 * truth ? 1 : 0;
                List<double[]> starts = StartValues.search(c.circuit(), c.spectrum(), FitOptions.defaults(),
                        fits[i].starts());
                out.println("case " + truth + " " + fits[i].chiSquare() + " " + starts.size());
                print(out, c.spectrum().frequencyHz());
                print(out, c.spectrum().reOhm());
                print(out, c.spectrum().imOhm());
                starts.forEach(s -> print(out, s));
            }
        }
        Files.writeString(folder.resolve("ours.txt"), Double.toString(seconds));
        System.out.printf(Locale.ROOT, "nitrolith  %s: %d spectra in %.3f s on 2 threads = %.0f a second, "
                + "global optimum %.1f %%%n",
                circuit, fits.length, seconds, fits.length / seconds, 100.0 * reached / fits.length);
    }

    private static double run(List<Simulation.Case> cases, FitResult[] fits) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Thread[] threads = new Thread[2];
        long start = System.nanoTime();
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < fits.length; i = next.getAndIncrement()) {
                    fits[i] = CircuitFit.fit(cases.get(i).circuit(), cases.get(i).spectrum());
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double fromTruth(Simulation.Case c) {
        Map<String, Double> guess = new HashMap<>();
        for (int k = 0; k < c.truth().length; k++) {
            guess.put(c.circuit().parameters().get(k).name(), c.truth()[k]);
        }
        return CircuitFit.fit(c.circuit(), c.spectrum(),
                FitOptions.defaults().withGuess(guess).withOwnStarts(false).withStarts(1)).chiSquare();
    }

    private static void print(PrintWriter out, double[] numbers) {
        StringBuilder line = new StringBuilder();
        for (double number : numbers) {
            line.append(line.isEmpty() ? "" : " ").append(number);
        }
        out.println(line);
    }
}
