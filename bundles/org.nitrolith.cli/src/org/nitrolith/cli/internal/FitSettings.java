// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.nitrolith.electrochem.Spectrum;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.circuit.CircuitSyntaxException;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.FitResult;
import org.nitrolith.electrochem.fit.LinkedFit;
import org.nitrolith.electrochem.fit.Weighting;
import org.nitrolith.units.Quantity;

import picocli.CommandLine.Option;

/** Options that say how a circuit is fitted. */
public final class FitSettings {

    @Option(names = "--weights", paramLabel = "W", order = 2, defaultValue = "modulus",
            description = "weights of the points: modulus (the default), unit, proportional, sigma")
    private String weights;

    @Option(names = "--sigma", paramLabel = "S", order = 3,
            description = "with --weights sigma: standard deviation of each part, as 0.5%% of |Z| or as a resistance (0.1ohm)")
    private String sigma;

    @Option(names = "--guess", paramLabel = "P=V,...", order = 4,
            description = "start values, such as R0=10,CPE1.n=0.9")
    private List<String> guess = List.of();

    @Option(names = "--fix", paramLabel = "P=V,...", order = 5,
            description = "parameters that keep their value; P alone keeps its guess")
    private List<String> fix = List.of();

    @Option(names = "--bounds", paramLabel = "P=MIN:MAX,...", order = 6,
            description = "bounds, such as CPE1.n=0.6:1; a side may be empty")
    private List<String> bounds = List.of();

    @Option(names = "--link", paramLabel = "P=Q,...", order = 7,
            description = "parameters that are equal to another one, such as CPE2.n=CPE1.n")
    private List<String> link = List.of();

    @Option(names = "--admittance", order = 7,
            description = "fit the admittance instead of the impedance")
    private boolean admittance;

    @Option(names = "--starts", paramLabel = "N", order = 7,
            description = "at most so many starts (more find hidden optima)")
    private Integer starts;

    @Option(names = "--guess-only", order = 8,
            description = "search no start values in the data: begin at the guess alone")
    private boolean guessOnly;

    @Option(names = "--freq", paramLabel = "MIN:MAX", order = 9,
            description = "only these frequencies, in Hz; without it every point takes part")
    private String frequencies;

    /** Reads a circuit; a wrong one is a wrong call. */
    public static Circuit circuit(String text) {
        try {
            return Circuit.parse(text, org.nitrolith.analysis.conductivity.CircuitElements.all());
        } catch (CircuitSyntaxException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /** The options of a fit of this circuit, without weights from standard deviations, which depend on the spectrum. */
    public FitOptions options(Circuit circuit) {
        Weighting weighting = weighting();
        if (weighting == Weighting.SIGMA != (sigma != null)) {
            throw new UsageException("--weights sigma and --sigma go together: --weights sigma --sigma 0.5%");
        }
        FitOptions options = FitOptions.defaults();
        if (weighting != Weighting.SIGMA) {
            options = options.withWeighting(weighting);
        }
        Map<String, Double> guesses = new LinkedHashMap<>();
        Values.assignments("--guess", guess).forEach((name, value) ->
                guesses.put(parameter("--guess", circuit, name).name(), Values.number("--guess " + name, value)));
        options = options.withGuess(guesses);
        for (Map.Entry<String, String> entry : Values.assignments("--fix", fix).entrySet()) {
            CircuitParameter p = parameter("--fix", circuit, entry.getKey());
            double value;
            if (!entry.getValue().isEmpty()) {
                value = Values.number("--fix " + entry.getKey(), entry.getValue());
            } else if (guesses.containsKey(p.name())) {
                value = guesses.get(p.name());
            } else {
                value = p.value().orElseThrow(() -> new UsageException("--fix " + entry.getKey()
                        + ": at which value? Write --fix " + entry.getKey() + "=VALUE, or give it in --guess"));
            }
            options = options.withFixed(p.name(), value);
        }
        for (Map.Entry<String, String> entry : Values.assignments("--bounds", bounds).entrySet()) {
            CircuitParameter p = parameter("--bounds", circuit, entry.getKey());
            double[] range = range(entry, p);
            options = options.withBounds(p.name(), range[0], range[1]);
        }
        if (frequencies != null) {
            double[] range = Values.frequencyRange("--freq", frequencies);
            options = options.withFrequencyRange(range[0], range[1]);
        }
        if (starts != null) {
            if (starts < 1) {
                throw new UsageException("--starts: " + starts + " starts are too few; expected 1 or more");
            }
            options = options.withStarts(starts);
        }
        options = options.withAdmittance(admittance).withOwnStarts(!guessOnly);
        try {
            LinkedFit.check(circuit, links(circuit), options);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--link: " + e.getMessage(), e);
        }
        return options;
    }

    /** Name of each parameter that is equal to another one, and the name of that one; another name is a wrong call. */
    public Map<String, String> links(Circuit circuit) {
        Map<String, String> links = new LinkedHashMap<>();
        Values.assignments("--link", link).forEach((follower, leader) -> links.put(
                parameter("--link", circuit, follower).name(), parameter("--link", circuit, leader).name()));
        return links;
    }

    /**
     * Fits a circuit to a spectrum as these options say.
     *
     * @throws IllegalArgumentException when the spectrum has too few points
     */
    public FitResult fit(Circuit circuit, Spectrum spectrum, FitOptions options) {
        return LinkedFit.fit(circuit, spectrum, links(circuit), forSpectrum(options, spectrum));
    }

    /** The options with the standard deviations of this spectrum, where weights ask for them. */
    private FitOptions forSpectrum(FitOptions options, Spectrum spectrum) {
        if (sigma == null) {
            return options;
        }
        boolean relative = sigma.strip().endsWith("%");
        Quantity given = Values.quantity("--sigma", sigma, relative ? "%" : "ohm");
        double deviation = relative ? given.in("%") / 100 : given.in("ohm");
        if (!(deviation > 0)) {
            throw new UsageException("--sigma: a standard deviation is more than 0, not " + sigma);
        }
        double[] each = new double[spectrum.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = relative ? deviation * spectrum.modulusOhm(i) : deviation;
        }
        return options.withSigma(each, each);
    }

    private Weighting weighting() {
        for (Weighting weighting : Weighting.values()) {
            if (weighting.name().equalsIgnoreCase(weights)) {
                return weighting;
            }
        }
        throw new UsageException(
                "--weights: there are no weights \"" + weights + "\"; expected modulus, unit, proportional or sigma");
    }

    /** A weighting's name as it is typed and written. */
    public static String name(Weighting weighting) {
        return weighting.name().toLowerCase(Locale.ROOT);
    }

    /** The parameter of a circuit that an option names; another name is a wrong call. */
    public static CircuitParameter parameter(String option, Circuit circuit, String name) {
        int index = circuit.indexOf(name).orElseThrow(() -> {
            List<String> names = new ArrayList<>();
            circuit.parameters().forEach(p -> names.add(p.name()));
            return new UsageException(
                    option + ": " + circuit + " has no parameter \"" + name + "\"; its parameters are "
                            + String.join(", ", names)
                            + Nearest.to(name, names).map(n -> ". Did you mean " + n + "?").orElse(""));
        });
        return circuit.parameters().get(index);
    }

    private static double[] range(Map.Entry<String, String> entry, CircuitParameter p) {
        String option = "--bounds " + entry.getKey();
        String[] sides = entry.getValue().split(":", -1);
        if (sides.length != 2) {
            throw new UsageException(
                    option + ": \"" + entry.getValue() + "\" is no range; write MIN:MAX, such as 0.6:1");
        }
        double low = sides[0].isBlank() ? p.lower() : Values.number(option, sides[0]);
        double high = sides[1].isBlank() ? p.upper() : Values.number(option, sides[1]);
        if (!(low <= high)) {
            throw new UsageException(option + ": the lower bound " + low + " is above the upper bound " + high);
        }
        return new double[] { low, high };
    }
}
