// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlotRangeTest {

    private static final double[] X = {0, 1, 2};

    private static XyChart chart(double upper) {
        return XyChart.of("t", "d", Axis.linear("x", ""), Axis.linear("y", ""))
                .plus(Series.band("band", X, new double[] {0, 1, 1}, new double[] {0, 0, 0}, new double[] {1, 1, upper}));
    }

    private static PlotRange range(XyChart chart) {
        return PlotRange.of(chart, 400, 300);
    }

    @Test
    void aBandThatIsFarWiderThanTheCurvesIsCut() {
        Series curve = Series.line("curve", X, new double[] {0, 10, 5});
        PlotRange wide = range(chart(1e6).plus(curve));
        assertTrue(wide.yTo() < 25, "the curve fills a good part: " + wide);
        PlotRange narrow = range(chart(12).plus(curve));
        assertTrue(narrow.yTo() >= 12, "the band is seen as a whole: " + narrow);
        assertEquals(0, narrow.yFrom());
    }

    @Test
    void aBandAloneIsSeenAsAWhole() {
        assertTrue(range(chart(1e6)).yTo() >= 1e6);
    }
}
