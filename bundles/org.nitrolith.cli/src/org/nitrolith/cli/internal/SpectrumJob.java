// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.io.SpectrumReading;

/**
 * Does one thing with every spectrum of several files; a spectrum that cannot be worked on does not stop the rest.
 *
 * @param <R> what comes out of a spectrum
 */
public final class SpectrumJob<R> {

    /**
     * A spectrum and what came out.
     *
     * @param reading  the spectrum as read
     * @param spectrum its points
     * @param result   the result
     * @param <R>      what comes out
     */
    public record Done<R>(SpectrumReading reading, Spectrum spectrum, R result) {

        /** The spectrum's name for people. */
        public String name() {
            return SpectrumInputs.name(reading);
        }
    }

    private final Tally tally = new Tally();
    private final List<Done<R>> done = new ArrayList<>();

    /** Reads the files and works on their spectra; problems and warnings of reading become messages. */
    public static <R> SpectrumJob<R> run(Console console, List<String> files, Function<Spectrum, R> work)
            throws IOException {
        SpectrumJob<R> job = new SpectrumJob<>();
        SpectrumInputs.read(console, files, new SpectrumInputs.Handler() {
            @Override
            public void spectrum(String sha256, SpectrumReading reading, Spectrum spectrum) {
                String name = SpectrumInputs.name(reading);
                SpectrumInputs.warnings(reading).forEach(w -> console.warning(name + ": " + w));
                try {
                    job.done.add(new Done<>(reading, spectrum, work.apply(spectrum)));
                    job.tally.done();
                } catch (IllegalArgumentException e) {
                    failure(name, sha256, name + ": " + e.getMessage());
                }
            }

            @Override
            public void failure(String file, String sha256, String problem) {
                job.tally.failed();
                console.error(problem);
            }
        });
        return job;
    }

    /** What was done, in the order of the files. */
    public List<Done<R>> done() {
        return List.copyOf(done);
    }

    /** Counts, for the exit code. */
    public Tally tally() {
        return tally;
    }
}
