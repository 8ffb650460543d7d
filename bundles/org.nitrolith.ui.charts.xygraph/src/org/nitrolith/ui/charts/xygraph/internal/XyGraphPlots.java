// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.xygraph.internal;

import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import org.nitrolith.charts.XyChart;
import org.nitrolith.ui.charts.spi.Plot;
import org.nitrolith.ui.charts.spi.PlotFactory;

/** Lets XYGraph draw in place of SWTChart. */
public final class XyGraphPlots implements PlotFactory {

    @Override
    public Plot create(Composite parent, XyChart chart, Function<Control, Menu> menu) {
        return new XyGraphPlot(parent, chart, menu);
    }
}
