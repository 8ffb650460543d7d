// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.nitrolith.io.internal.Column;
import org.nitrolith.io.internal.Column.Kind;
import org.nitrolith.io.internal.ColumnUnit;
import org.nitrolith.io.internal.ColumnUnit.Dimension;

/**
 * The columns of a table that make an impedance point, understood from their headings, and the arithmetic from a row to
 * it:
 * <ul>
 * <li>frequency f from f (Hz and its multiples), from omega = 2 pi f, from the period 1/f or from log10 f;</li>
 * <li>impedance from its real and imaginary part, from modulus and phase (Z = |Z| exp(i phi)), from R and X, or from
 * the real and imaginary part of the admittance (Z = 1/Y);</li>
 * <li>a column named as the negative of something, such as -Im(Z), -Z'' or -Phase, is brought to its physical
 * sign.</li>
 * </ul>
 * A column without a unit is taken as Hz, rad/s, s, ohm, degree or siemens. A column in a unit that cannot become ohm,
 * such as ohm cm2, is not used. Where a table holds several of these pairs, the first named above counts. Immutable.
 */
public final class ImpedanceColumns {

    private static final double RAD_PER_DEG = Math.PI / 180;
    private static final double ZERO_C_IN_K = 273.15;

    private final List<Column> columns;
    private final List<Column> unusable;
    private final Optional<Column> frequency;
    private final Optional<Column> first;
    private final Optional<Column> second;

    private ImpedanceColumns(List<Column> known) {
        columns = known.stream().filter(Column::usable).toList();
        unusable = known.stream().filter(c -> !c.usable()).toList();
        frequency = find(Kind.FREQUENCY).or(() -> find(Kind.OMEGA)).or(() -> find(Kind.LOG_FREQUENCY))
                .or(() -> find(Kind.PERIOD));
        Optional<Column> modulus = find(Kind.MODULUS).or(() -> find(Kind.LOG_MODULUS));
        if (both(find(Kind.RE), find(Kind.IM))) {
            first = find(Kind.RE);
            second = find(Kind.IM);
        } else if (both(modulus, find(Kind.PHASE))) {
            first = modulus;
            second = find(Kind.PHASE);
        } else if (both(find(Kind.R), find(Kind.X))) {
            first = find(Kind.R);
            second = find(Kind.X);
        } else if (both(find(Kind.RE_Y), find(Kind.IM_Y))) {
            first = find(Kind.RE_Y);
            second = find(Kind.IM_Y);
        } else {
            first = Optional.empty();
            second = Optional.empty();
        }
    }

    /** The columns with these headings, each with its unit if it has one, such as {@code -Im(Z)/Ohm}. */
    public static ImpedanceColumns of(List<String> headings) {
        return of(headings, List.of());
    }

    /**
     * The columns with these names, and their units from a row of their own; a blank or missing unit may stand in the
     * name.
     */
    public static ImpedanceColumns of(List<String> names, List<String> units) {
        return new ImpedanceColumns(parse(names, units));
    }

    /**
     * The spectra of a table that stand side by side: a frequency column for each, or one for all and the same pair of
     * headings again and again. One element for an ordinary table.
     */
    public static List<ImpedanceColumns> sideBySide(List<String> names, List<String> units) {
        List<Column> known = parse(names, units);
        List<ImpedanceColumns> result = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Column column : known) {
            if (column.kind() == Kind.FREQUENCY) {
                starts.add(column.index());
            }
        }
        if (starts.size() > 1) {
            for (int i = 0; i < starts.size(); i++) {
                int from = starts.get(i);
                int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
                result.add(new ImpedanceColumns(known.stream().filter(c -> c.index() >= from && c.index() < to)
                        .toList()));
            }
        } else {
            ImpedanceColumns one = new ImpedanceColumns(known);
            List<Column> re = one.same(one.first);
            List<Column> im = one.same(one.second);
            if (one.usable() && re.size() > 1 && re.size() == im.size()) {
                for (int i = 0; i < re.size(); i++) {
                    List<Column> group = new ArrayList<>(known.stream()
                            .filter(c -> c.kind() == Kind.TEMPERATURE || c.kind() == Kind.GROUP).toList());
                    Collections.addAll(group, one.frequency.orElseThrow(), re.get(i), im.get(i));
                    result.add(new ImpedanceColumns(group));
                }
            }
        }
        boolean complete = !result.isEmpty() && result.stream().allMatch(ImpedanceColumns::usable);
        return complete ? List.copyOf(result) : List.of(new ImpedanceColumns(known));
    }

    /** Columns by their place, for a table without headings: frequency in Hz, real and imaginary part in ohm. */
    public static ImpedanceColumns at(int frequency, int re, int im, boolean imNegated) {
        return new ImpedanceColumns(List.of(plain(frequency, Kind.FREQUENCY, Dimension.FREQUENCY, false),
                plain(re, Kind.RE, Dimension.IMPEDANCE, false), plain(im, Kind.IM, Dimension.IMPEDANCE, imNegated)));
    }

    private static Column plain(int index, Kind kind, Dimension dimension, boolean negated) {
        return new Column(index, "column " + (index + 1), kind, negated, new ColumnUnit(dimension, 0), false);
    }

    private static List<Column> parse(List<String> names, List<String> units) {
        List<Column> known = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Column.parse(i, names.get(i), i < units.size() ? units.get(i) : "").ifPresent(known::add);
        }
        return known;
    }

    /** Whether a row of these columns is an impedance point. */
    public boolean usable() {
        return frequency.isPresent() && first.isPresent();
    }

    /** Whether there is a column of frequency in any form. */
    public boolean hasFrequency() {
        return frequency.isPresent();
    }

    /** Whether there is a pair of columns of impedance in any form. */
    public boolean hasImpedance() {
        return first.isPresent();
    }

    /** What is missing, as a sentence; empty if nothing is. */
    public String missing() {
        if (usable()) {
            return "";
        }
        String what = hasFrequency() ? "no pair of columns with the impedance (real and imaginary part, or modulus "
                + "and phase)"
                : hasImpedance() ? "no column with the frequency"
                        : "no column with the frequency and no pair of columns with the impedance";
        String why = unusable.isEmpty() ? "" : "; these cannot be brought to Hz and ohm: "
                + unusable.stream().map(c -> "“" + c.heading() + "”").collect(Collectors.joining(", "));
        return "There is " + what + why + ".";
    }

    /** The frequency column's place in a row, -1 if there is none. */
    public int frequencyIndex() {
        return frequency.map(Column::index).orElse(-1);
    }

    /** The last place in a row that is needed, -1 if the table is not usable. */
    public int lastIndex() {
        return usable() ? Math.max(frequency.get().index(), Math.max(first.get().index(), second.get().index())) : -1;
    }

    /** Places of the columns that tell to which spectrum a row belongs. */
    public Set<Integer> groupIndices() {
        return columns.stream().filter(c -> c.kind() == Kind.GROUP).map(Column::index)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The phase column's place if it is used and the table does not state its unit, otherwise -1. */
    public int phaseWithoutUnit() {
        return second.filter(c -> c.kind() == Kind.PHASE && !c.stated()).map(Column::index).orElse(-1);
    }

    /** The same columns with the phase in radian. */
    public ImpedanceColumns withPhaseInRadian() {
        return new ImpedanceColumns(columns.stream().map(c -> c.kind() == Kind.PHASE
                ? new Column(c.index(), c.heading(), c.kind(), c.negated(), new ColumnUnit(Dimension.RADIAN, 0), false)
                : c).toList());
    }

    /** What the table holds as imaginary part or phase, for people. */
    public String signConvention() {
        if (!usable()) {
            return "";
        }
        Column column = second.get();
        String what = switch (column.kind()) {
            case PHASE -> "the phase";
            case IM_Y -> "Im(Y)";
            default -> "Im(Z)";
        };
        return "“" + column.heading() + "” holds " + (column.negated() ? "-1 times " : "") + what
                + (column.negated() ? "; its sign was changed" : "");
    }

    /** Headings of columns whose unit is not stated and was assumed. */
    public List<String> assumedUnits() {
        if (!usable()) {
            return List.of();
        }
        return List.of(frequency.get(), first.get(), second.get()).stream().filter(c -> !c.stated()
                && c.kind() != Kind.LOG_FREQUENCY && c.kind() != Kind.LOG_MODULUS).map(Column::heading).toList();
    }

    /**
     * Reads one row: gives its point to the collector, or the reason why there is none.
     *
     * @param cells        the row's cells
     * @param line         its line, counted from 1
     * @param decimalComma whether a comma is the decimal mark
     * @param to           takes the point
     */
    public void read(List<String> cells, int line, boolean decimalComma, SpectrumCollector to) {
        if (!usable()) {
            throw new IllegalStateException(missing());
        }
        double f = 0;
        double a = 0;
        double b = 0;
        for (Column column : List.of(frequency.get(), first.get(), second.get())) {
            if (column.index() >= cells.size()) {
                to.unusable(line, "the row ends before the column “" + column.heading() + "”");
                return;
            }
            OptionalDouble value = NumberText.parse(cells.get(column.index()), decimalComma, column.unit()
                    .exponent10());
            if (value.isEmpty()) {
                boolean blank = cells.get(column.index()).isBlank();
                to.unusable(line, (blank ? "there is no value" : "there is no number") + " in the column “"
                        + column.heading()
                        + "”");
                return;
            }
            if (!Double.isFinite(value.getAsDouble())) {
                to.unusable(line, "the value in the column “" + column.heading() + "” is not a finite number");
                return;
            }
            double signed = column.negated() ? -value.getAsDouble() : value.getAsDouble();
            if (column == frequency.get()) {
                f = signed;
            } else if (column == first.get()) {
                a = signed;
            } else {
                b = signed;
            }
        }
        point(line, frequencyHz(f), a, b, temperatureC(cells, decimalComma), to);
    }

    private void point(int line, double frequencyHz, double a, double b, double temperatureC, SpectrumCollector to) {
        switch (second.get().kind()) {
            case PHASE -> {
                double modulus = first.get().kind() == Kind.LOG_MODULUS ? Math.pow(10, a) : a;
                double phase = second.get().unit().dimension() == Dimension.DEGREE ? b * RAD_PER_DEG : b;
                to.point(line, frequencyHz, modulus * Math.cos(phase), modulus * Math.sin(phase), temperatureC);
            }
            case IM_Y -> {
                double modulus = Math.hypot(a, b);
                to.point(line, frequencyHz, a / modulus / modulus, -b / modulus / modulus, temperatureC);
            }
            default -> to.point(line, frequencyHz, a, b, temperatureC);
        }
    }

    private double frequencyHz(double value) {
        return switch (frequency.get().kind()) {
            case OMEGA -> value / (2 * Math.PI);
            case PERIOD -> value == 0 ? 0 : 1 / value;
            case LOG_FREQUENCY -> Math.pow(10, value);
            default -> value;
        };
    }

    private double temperatureC(List<String> cells, boolean decimalComma) {
        Optional<Column> column = find(Kind.TEMPERATURE);
        if (column.isEmpty() || column.get().index() >= cells.size()) {
            return Double.NaN;
        }
        OptionalDouble value = NumberText.parse(cells.get(column.get().index()), decimalComma);
        return value.isEmpty() ? Double.NaN
                : column.get().unit().dimension() == Dimension.KELVIN ? celsius(value.getAsDouble())
                : value.getAsDouble();
    }

    /** Without the digits that only binary subtraction makes: 300 K is 26.85 C. */
    private static double celsius(double kelvin) {
        return Math.rint((kelvin - ZERO_C_IN_K) * 1e9) / 1e9;
    }

    private Optional<Column> find(Kind kind) {
        return columns.stream().filter(c -> c.kind() == kind).findFirst();
    }

    private List<Column> same(Optional<Column> model) {
        return model.map(m -> columns.stream().filter(c -> Objects.equals(c.heading(), m.heading())).toList())
                .orElse(List.of());
    }

    private static boolean both(Optional<Column> one, Optional<Column> other) {
        return one.isPresent() && other.isPresent();
    }
}
