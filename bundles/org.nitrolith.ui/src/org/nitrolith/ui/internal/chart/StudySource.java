// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.chart;

import java.util.Optional;

import org.nitrolith.charts.Chart;

/**
 * A design study that is stored in the model.
 *
 * @param name  what it is called
 * @param chart its chart
 */
record StudySource(String name, Optional<Chart> chart) implements ChartSource {

    @Override
    public ChartData read() {
        return chart.isEmpty() ? ChartData.none("The study has no table.") : new ChartData(chart, Optional.empty(), "");
    }
}
