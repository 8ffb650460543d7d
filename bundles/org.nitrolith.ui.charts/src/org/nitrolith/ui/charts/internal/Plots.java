// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import java.lang.System.Logger.Level;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.ui.charts.spi.PlotFactory;

/** Which library draws: the first that is contributed and can be loaded, else SWTChart. */
public final class Plots {

    /** The extension point of drawing libraries. */
    public static final String POINT = "org.nitrolith.ui.charts.plots";

    private static PlotFactory current;

    private Plots() {
    }

    /** What the workbench draws with, found at the first call. */
    public static synchronized PlotFactory current() {
        if (current == null) {
            current = find(Contributions.current());
        }
        return current;
    }

    /** What is drawn with where these contributions are present; one that cannot be made is logged and left out. */
    public static PlotFactory find(Contributions source) {
        for (Contribution<PlotFactory> plots : ContributionReader.of(POINT, "plot", PlotFactory.class).read(source)
                .contributions()) {
            try {
                return plots.instance();
            } catch (ContributionException e) {
                System.getLogger(Plots.class.getName()).log(Level.ERROR, e.problem().message());
            }
        }
        return XyChartView::new;
    }
}
