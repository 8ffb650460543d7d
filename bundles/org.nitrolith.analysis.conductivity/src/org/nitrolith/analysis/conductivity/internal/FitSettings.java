// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.internal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.nitrolith.analysis.AnalysisContext;
import org.nitrolith.analysis.Setting;
import org.nitrolith.analysis.SettingValues;
import org.nitrolith.electrochem.fit.FitOptions;
import org.nitrolith.electrochem.fit.Weighting;

/** Settings of a fit as data. */
final class FitSettings {

    static final String CIRCUIT = "circuit";
    static final String WEIGHTS = "weights";
    static final String LOWEST = "lowestFrequency";
    static final String HIGHEST = "highestFrequency";
    static final String STARTS = "starts";
    static final String DEFAULT_CIRCUIT = "R0-p(R1,CPE1)-CPE2";

    private FitSettings() {
    }

    static List<Setting> settings(String circuit) {
        return List.of(
                Setting.text(CIRCUIT, "Circuit", "Equivalent circuit, as R0-p(R1,CPE1)-CPE2 or as R(RQ)Q", circuit),
                Setting.choice(WEIGHTS, "Weights", "How the points are weighted",
                        new Setting.Choice("modulus", "Modulus (1/|Z|²)"), new Setting.Choice("unit", "Unit"),
                        new Setting.Choice("proportional", "Proportional (1/Re², 1/Im²)")),
                Setting.number(LOWEST, "Lowest frequency", "Points below it are left out of the fit; empty for none",
                        "Hz", ""),
                Setting.number(HIGHEST, "Highest frequency", "Points above it are left out of the fit; empty for none",
                        "Hz", ""),
                Setting.integer(STARTS, "Starts", "At most so many starts", FitOptions.defaults().starts()));
    }

    static FitOptions options(SettingValues values, AnalysisContext context) {
        OptionalDouble lowest = values.number(LOWEST);
        OptionalDouble highest = values.number(HIGHEST);
        return FitOptions.defaults().withWeighting(Weighting.valueOf(values.text(WEIGHTS).toUpperCase(Locale.ROOT)))
                .withFrequencyRange(lowest.orElse(0), highest.orElse(Double.POSITIVE_INFINITY))
                .withStarts(Math.max(1, (int) values.number(STARTS).orElse(FitOptions.defaults().starts())))
                .withCancelled(context::isCancelled);
    }
}
