// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.nitrolith.io.internal.ColumnUnit.Dimension;

/**
 * A column of an impedance table that is understood.
 *
 * @param index   place in the row, from 0
 * @param heading as the file writes it
 * @param kind    what the column holds
 * @param negated whether it holds the negative of that, such as -Im(Z)
 * @param unit    its unit; the base unit of its kind where the file states none
 * @param stated  whether the file states the unit
 */
public record Column(int index, String heading, Kind kind, boolean negated, ColumnUnit unit, boolean stated) {

    /** What a column holds. */
    public enum Kind {
        /** Frequency. */
        FREQUENCY(Dimension.FREQUENCY),
        /** Angular frequency. */
        OMEGA(Dimension.ANGULAR_FREQUENCY),
        /** Period, the inverse of frequency. */
        PERIOD(Dimension.TIME),
        /** Decimal logarithm of the frequency in hertz. */
        LOG_FREQUENCY(Dimension.FREQUENCY),
        /** Real part of the impedance. */
        RE(Dimension.IMPEDANCE),
        /** Imaginary part of the impedance. */
        IM(Dimension.IMPEDANCE),
        /** Real part under the name R, used only with X. */
        R(Dimension.IMPEDANCE),
        /** Imaginary part under the name X, used only with R. */
        X(Dimension.IMPEDANCE),
        /** Modulus of the impedance. */
        MODULUS(Dimension.IMPEDANCE),
        /** Decimal logarithm of the modulus in ohm. */
        LOG_MODULUS(Dimension.IMPEDANCE),
        /** Phase of the impedance. */
        PHASE(Dimension.DEGREE),
        /** Real part of the admittance. */
        RE_Y(Dimension.ADMITTANCE),
        /** Imaginary part of the admittance. */
        IM_Y(Dimension.ADMITTANCE),
        /** Temperature. */
        TEMPERATURE(Dimension.CELSIUS),
        /** Number or name of the spectrum that a row belongs to. */
        GROUP(Dimension.OTHER);

        private final Dimension base;

        Kind(Dimension base) {
            this.base = base;
        }
    }

    private static final Map<String, Kind> NAMES = new HashMap<>();

    static {
        names(Kind.FREQUENCY, "f", "freq", "frequency", "frequenz", "frequence", "fréquence", "frecuencia",
                "frequencies", "nu",
                "measuredfrequency", "freqency");
        names(Kind.OMEGA, "omega", "w", "angularfrequency", "angularfreq", "angfreq", "kreisfrequenz", "2pif",
                "2*pi*f");
        names(Kind.PERIOD, "period", "periodendauer", "1/f", "1/freq");
        names(Kind.LOG_FREQUENCY, "logf", "log10f", "lgf", "logfreq", "logfrequency", "log(f)", "log10(f)", "lg(f)",
                "log(freq)",
                "log(frequency)", "log10(frequency)", "log10(freq)", "log(f/hz)", "log10(f/hz)", "lg(f/hz)",
                "log(freq/hz)",
                "log(frequency/hz)", "log10(frequency/hz)", "log(freq(hz))");
        names(Kind.RE, "re", "real", "re(z)", "rez", "re[z]", "re{z}", "z'", "z'(a)", "z'[a]", "zre", "zreal", "zr",
                "realz",
                "real(z)", "zreal'", "z're", "realimpedance", "impedancereal", "realpart", "zrealpart", "zprime",
                "impedancerealpart",
                "realpartofimpedance", "realpartofz", "realpart(z)", "z.real", "z.re", "zre(z)", "realteil", "z'real",
                "eiszreal", "realimpedancez'", "re(impedance)", "zs'");
        names(Kind.IM, "im", "imag", "imaginary", "im(z)", "imz", "im[z]", "im{z}", "z''", "z''(b)", "z''[b]", "zim",
                "zimag",
                "zimg", "zimaginary", "zi", "imagz", "imag(z)", "imaginary(z)", "imaginaryimpedance",
                "impedanceimaginary",
                "imaginarypart", "imagpart", "zimagpart", "zdoubleprime", "impedanceimaginarypart",
                "imaginarypartofimpedance",
                "imaginarypartofz", "imagpart(z)", "z.imag", "z.im", "imaginärteil", "z''imag", "eiszimag",
                "imagimpedance",
                "imaginaryimpedancez''", "im(impedance)", "imz''", "imgz", "zs''");
        names(Kind.R, "r", "rs", "resistance");
        names(Kind.X, "x", "xs", "reactance");
        names(Kind.MODULUS, "|z|", "z", "mod", "modz", "mod(z)", "zmod", "abs(z)", "absz", "abs", "zabs", "magnitude",
                "magz",
                "mag(z)", "mag", "zmag", "magnitudez", "modulus", "impedance", "impedancemodulus", "absoluteimpedance",
                "|impedance|", "impedancemagnitude", "modulusofz", "|z|mod", "magnitude(z)", "betrag", "|zs|");
        names(Kind.LOG_MODULUS, "log|z|", "log(|z|)", "log10|z|", "log10(|z|)", "log(z)", "log10(z)", "logz", "lg|z|",
                "log(|z|/ohm)", "log10(|z|/ohm)");
        names(Kind.PHASE, "phase", "phase(z)", "phasez", "phaseofz", "phaseangle", "angle", "theta", "phi", "arg(z)",
                "argz",
                "arg", "zphz", "zphase", "phz", "phas", "phase(z)angle", "impedancephase", "angle(z)", "phases",
                "phase(zs)");
        names(Kind.RE_Y, "re(y)", "rey", "y'", "yre", "yreal", "real(y)", "conductance", "admittancereal");
        names(Kind.IM_Y, "im(y)", "imy", "y''", "yim", "yimag", "imag(y)", "susceptance", "admittanceimaginary");
        names(Kind.TEMPERATURE, "temperature", "temp", "t", "temperatur", "ambienttemperature", "sampletemperature",
                "celltemperature", "surfacetemperaturet1", "celltemp", "sampletemp");
        names(Kind.GROUP, "cycle", "cyclenumber", "cyclecount", "cycleindex", "zcycle", "spectrum", "spectrumnumber",
                "spectrumindex", "spectrumid", "sweep", "sweepnumber", "sweepindex", "scan", "scannumber", "loop",
                "loopnumber",
                "run", "measurement", "measurementnumber", "sample", "series", "segment", "segment#", "ns", "dataset",
                "eissweep", "measurementid", "sampleid", "file", "name");
    }

    private static void names(Kind kind, String... names) {
        for (String name : names) {
            NAMES.put(name, kind);
        }
    }

    /**
     * The column with this heading, empty if it is none of an impedance table.
     *
     * @param index    place in the row
     * @param heading  name, with or without unit
     * @param unitText unit from a row of its own; empty if there is none
     */
    public static Optional<Column> parse(int index, String heading, String unitText) {
        HeaderText text = unitText.isBlank() ? HeaderText.split(heading)
                : new HeaderText(HeaderText.normalise(heading), HeaderText.normalise(unitText));
        String name = canonical(text.name());
        boolean negated = false;
        for (String minus : new String[] {"-1*", "-", "minus", "negative", "neg"}) {
            if (name.startsWith(minus) && name.length() > minus.length()) {
                String rest = unwrap(name.substring(minus.length()));
                if (NAMES.containsKey(rest)) {
                    name = rest;
                    negated = true;
                    break;
                }
            }
        }
        Kind kind = NAMES.get(name);
        if (kind == null && !text.unit().isEmpty()) {
            kind = NAMES.get(canonical(HeaderText.normalise(heading)));
            text = new HeaderText(heading, "");
        }
        if (kind == null) {
            return Optional.empty();
        }
        return withUnit(index, heading.strip(), kind, negated, text.unit());
    }

    private static Optional<Column> withUnit(int index, String heading, Kind kind, boolean negated, String unitText) {
        boolean unreadable = unitText.equals("?") || unitText.equals("\uFFFD");
        if (unitText.isEmpty() || unreadable || kind == Kind.GROUP) {
            boolean ambiguous = kind == Kind.TEMPERATURE && canonical(HeaderText.normalise(heading)).equals("t");
            return ambiguous ? Optional.empty()
                    : Optional.of(new Column(index, heading, kind, negated, new ColumnUnit(kind.base, 0), false));
        }
        ColumnUnit unit = ColumnUnit.parse(unitText).orElse(new ColumnUnit(Dimension.OTHER, 0));
        return Optional.of(new Column(index, heading, adapt(kind, unit), negated, unit, true));
    }

    /** A frequency in rad/s is an angular one, and R or X in siemens are none. */
    private static Kind adapt(Kind kind, ColumnUnit unit) {
        return kind == Kind.FREQUENCY && unit.dimension() == Dimension.ANGULAR_FREQUENCY ? Kind.OMEGA : kind;
    }

    /** Whether the unit fits the kind, so that values can be brought to Hz and ohm. */
    public boolean usable() {
        return switch (kind) {
            case FREQUENCY, LOG_FREQUENCY -> unit.dimension() == Dimension.FREQUENCY
                    || unit.dimension() == Dimension.RATE;
            case OMEGA -> unit.dimension() == Dimension.ANGULAR_FREQUENCY || unit.dimension() == Dimension.RATE
                    || unit.dimension() == Dimension.FREQUENCY;
            case PHASE -> unit.dimension() == Dimension.DEGREE || unit.dimension() == Dimension.RADIAN;
            case TEMPERATURE -> unit.dimension() == Dimension.CELSIUS || unit.dimension() == Dimension.KELVIN;
            case GROUP -> true;
            default -> unit.dimension() == kind.base;
        };
    }

    private static String canonical(String name) {
        return unwrap(name.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "").replace(":", "").replace("\t",
                ""));
    }

    private static String unwrap(String name) {
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean wrapped = plain.length() > 2 && plain.startsWith("(") && plain.endsWith(")")
                && plain.indexOf(')') == plain.length() - 1;
        return wrapped ? plain.substring(1, plain.length() - 1) : plain;
    }
}
