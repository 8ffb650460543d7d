// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

import org.nitrolith.charts.NumberText;

/** Tick labels as in the charts of reports: the same in every locale, powers of ten as superscripts. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 5;
    private static final double WHOLE = 1e-9;

    private final boolean powers;

    /**
     * @param powers whether powers of ten are written as such
     */
    TickFormat(boolean powers) {
        this.powers = powers;
    }

    @Override
    public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
        double exponent = Math.log10(Math.abs(value));
        if (powers && value > 0 && Math.abs(exponent - Math.rint(exponent)) < WHOLE) {
            int power = (int) Math.rint(exponent);
            return to.append(power == 0 ? "1" : power == 1 ? "10" : "10" + NumberText.superscript(power));
        }
        return to.append(NumberText.significant(value, DIGITS));
    }

    @Override
    public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
        return format((double) value, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("Tick labels are only written");
    }
}
