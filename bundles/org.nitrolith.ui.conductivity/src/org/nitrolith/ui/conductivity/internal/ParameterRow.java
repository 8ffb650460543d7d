// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.nitrolith.charts.NumberText;
import org.nitrolith.electrochem.circuit.CircuitParameter;
import org.nitrolith.electrochem.fit.FittedParameter;

/** A parameter of the circuit as it is edited; numbers are in the unit of the circuit's element. */
public final class ParameterRow {

    private final CircuitParameter definition;
    private double value;
    private OptionalDouble standardError = OptionalDouble.empty();
    private boolean fixed;
    private boolean atBound;
    private double lower;
    private double upper;
    private ParameterRow leader;

    ParameterRow(CircuitParameter definition) {
        this.definition = definition;
        this.value = definition.value().orElse(Double.NaN);
        this.fixed = definition.fixed();
        this.lower = definition.lower();
        this.upper = definition.upper();
    }

    /** Whether this row can stay when the circuit has changed. */
    boolean fits(CircuitParameter other) {
        return definition.name().equals(other.name()) && definition.definition().equals(other.definition())
                && definition.value().equals(other.value()) && definition.fixed() == other.fixed()
                && definition.lower() == other.lower() && definition.upper() == other.upper();
    }

    public String name() {
        return definition.name();
    }

    public String unit() {
        return definition.unit();
    }

    /** The parameter that this one is held equal to. */
    public Optional<ParameterRow> leader() {
        return Optional.ofNullable(leader);
    }

    /** Whether this parameter can be held equal to another one. */
    boolean canFollow(ParameterRow other) {
        return other != this && other.leader == null && definition.unit().equals(other.definition.unit())
                && definition.definition().logScale() == other.definition.definition().logScale();
    }

    void setLeader(ParameterRow newLeader) {
        leader = newLeader;
        fixed = leader == null && fixed;
        forget();
    }

    /** NaN until it is typed, estimated or fitted. */
    public double value() {
        return value;
    }

    public OptionalDouble standardError() {
        return standardError;
    }

    public boolean isFixed() {
        return fixed;
    }

    public boolean isAtBound() {
        return atBound;
    }

    public double lower() {
        return lower;
    }

    public double upper() {
        return upper;
    }

    boolean hasOwnBounds() {
        return lower != definition.lower() || upper != definition.upper();
    }

    void set(FittedParameter fitted) {
        value = fitted.value();
        standardError = fitted.standardError();
        atBound = fitted.atBound();
    }

    void setValue(double newValue) {
        value = newValue;
        forget();
    }

    void setFixed(boolean newFixed) {
        fixed = newFixed;
        forget();
    }

    void setLower(double newLower) {
        lower = newLower;
        forget();
    }

    void setUpper(double newUpper) {
        upper = newUpper;
        forget();
    }

    void resetLower() {
        setLower(definition.lower());
    }

    void resetUpper() {
        setUpper(definition.upper());
    }

    /** The error belonged to the fit. */
    void forget() {
        standardError = OptionalDouble.empty();
        atBound = false;
    }

    /** What is wrong with this row, and what to do. */
    public Optional<String> problem() {
        if (!(lower <= upper)) {
            return Optional.of(name() + ": the lower bound " + text(lower) + " is above the upper bound " + text(upper)
                    + ". Exchange them.");
        }
        if (Double.isFinite(value) && (value < lower || value > upper)) {
            return Optional.of(name() + ": " + text(value) + " is not between its bounds " + text(lower) + " and "
                    + text(upper) + ". Change the value or the bounds.");
        }
        if (fixed && Double.isNaN(value)) {
            return Optional.of(name() + " is fixed and has no value. Type one.");
        }
        return Optional.empty();
    }

    /** A number as it is shown and typed: 5 digits, empty for NaN, ∞ without limit. */
    public static String text(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(number);
        if (size == 0) {
            return "0";
        }
        String digits = String.format(Locale.ROOT, size < 1e-3 || size >= 1e6 ? "%.4e" : "%s",
                size < 1e-3 || size >= 1e6 ? (Object) number : NumberText.significant(number, 5));
        return digits.replaceFirst("\\.?0+e", "e").replaceFirst("e([+-])0", "e$1").replace("e+", "e");
    }

    /** Reads a number that was typed; a decimal comma is understood. Empty where it is none. */
    public static OptionalDouble number(String typed) {
        String text = typed.strip().replace(',', '.').replace('−', '-');
        if (text.equals("∞") || text.equalsIgnoreCase("inf")) {
            return OptionalDouble.of(Double.POSITIVE_INFINITY);
        }
        if (text.equals("-∞") || text.equalsIgnoreCase("-inf")) {
            return OptionalDouble.of(Double.NEGATIVE_INFINITY);
        }
        if (!text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }
}
