// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.chart;

import java.util.Optional;

import org.nitrolith.charts.Chart;

/**
 * What was read for a chart.
 *
 * @param nyquist the chart, or the Nyquist one of two
 * @param bode    the Bode chart, where there is one
 * @param remark  what the reader has to be told; the reason where there is no chart
 */
record ChartData(Optional<Chart> nyquist, Optional<Chart> bode, String remark) {

    static ChartData none(String why) {
        return new ChartData(Optional.empty(), Optional.empty(), why);
    }

    Optional<Chart> chart(boolean wantBode) {
        return wantBode ? bode.or(() -> nyquist) : nyquist;
    }
}
