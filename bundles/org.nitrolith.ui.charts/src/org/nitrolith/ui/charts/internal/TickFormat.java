// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nitrolith.charts.NumberText;

/** Tick labels as in the charts of reports: the same in every locale, powers of ten as superscripts. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 5;
    private static final double WHOLE = 1e-9;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern WRITTEN = Pattern
            .compile("(?:(?<mantissa>[−-]?[0-9.]+)(?:·|$))?(?:10(?<power>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?");

    private static final String MARGIN = "  ";

    private final boolean powers;
    private final boolean margins;

    /**
     * @param powers  whether powers of ten are written as such
     * @param margins whether powers of ten keep a distance: SWTChart asks for no more than a label's own width between two
     *                places, and the one before may be longer
     */
    TickFormat(boolean powers, boolean margins) {
        this.powers = powers;
        this.margins = margins;
    }

    @Override
    public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
        double exponent = Math.log10(Math.abs(value));
        if (powers && value > 0 && Math.abs(exponent - Math.rint(exponent)) < WHOLE) {
            int power = (int) Math.rint(exponent);
            String margin = margins && Math.abs(power) > 1 ? MARGIN : "";
            return to.append(power == 0 ? "1" : power == 1 ? "10" : margin + "10" + NumberText.superscript(power) + margin);
        }
        return to.append(NumberText.significant(value, DIGITS));
    }

    @Override
    public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
        return format((double) value, to, position);
    }

    /** SWTChart reads its own labels to find out which of them to show. */
    @Override
    public Number parse(String source, ParsePosition position) {
        Matcher written = WRITTEN.matcher(source.strip());
        if (!written.lookingAt()) {
            position.setErrorIndex(position.getIndex());
            return null;
        }
        position.setIndex(source.length());
        double mantissa = written.group("mantissa") == null ? 1
                : Double.parseDouble(written.group("mantissa").replace('−', '-'));
        String power = written.group("power");
        return power == null ? mantissa : mantissa * Math.pow(10, Integer.parseInt(plain(power)));
    }

    private static String plain(String superscript) {
        StringBuilder digits = new StringBuilder();
        for (char c : superscript.toCharArray()) {
            digits.append(c == '⁻' ? '-' : (char) ('0' + SUPERSCRIPTS.indexOf(c)));
        }
        return digits.toString();
    }
}
