// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.xygraph.internal;

import org.eclipse.nebula.visualization.xygraph.figures.Axis;

import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.Scale;

/** An axis of XYGraph whose ticks are labelled as in the charts of reports. XYGraph draws the places of an Arrhenius axis linearly. */
final class ValueAxis extends Axis {

    private static final int DIGITS = 5;
    private static final int END_DIGITS = 3;
    private static final double WHOLE = 1e-9;

    private Scale scale = Scale.LINEAR;

    ValueAxis(boolean vertical) {
        super("", vertical);
        setAutoScale(false);
        setShowMajorGrid(true);
        setDashGridLine(false);
        setShowMinLabel(false);
        setShowMaxLabel(false);
    }

    void setScale(Scale newScale) {
        scale = newScale;
        setLogScale(scale == Scale.LOG10);
    }

    /** Shows the places from one to the other. */
    void setPlaces(double from, double to) {
        setRange(drawnPlace(from), drawnPlace(to));
    }

    /** The pixel of a value, in the figure's coordinates; the lower end where the scale cannot show it. */
    int pixel(double value) {
        double drawn = drawn(value);
        return getValuePosition(Double.isFinite(drawn) ? drawn : getRange().getLower(), false);
    }

    /** What XYGraph is given for a value; not finite where the scale cannot show it. */
    double drawn(double value) {
        return drawnPlace(scale.place(value));
    }

    private double drawnPlace(double place) {
        return scale == Scale.LOG10 ? Math.pow(10, place) : place;
    }

    @Override
    public String format(Object value, boolean minOrMaxDate) {
        double number = ((Number) value).doubleValue();
        if (scale != Scale.LOG10) {
            return NumberText.significant(number, DIGITS);
        }
        double exponent = Math.log10(number);
        if (Math.abs(exponent - Math.rint(exponent)) < WHOLE) {
            int power = (int) Math.rint(exponent);
            return power == 0 ? "1" : power == 1 ? "10" : "10" + NumberText.superscript(power);
        }
        return hasTwoDecades() ? "" : NumberText.significant(number, END_DIGITS);
    }

    /** XYGraph labels the ends of a logarithmic axis in any case; with two powers of ten between them nobody needs that. */
    private boolean hasTwoDecades() {
        return Math.floor(Math.log10(getRange().getUpper())) - Math.ceil(Math.log10(getRange().getLower())) >= 1;
    }
}
