// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.spi;

import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import org.nitrolith.charts.XyChart;

/** Makes the controls that draw charts over two axes. Called in the UI thread. */
@FunctionalInterface
public interface PlotFactory {

    /**
     * Makes a control that shows a chart.
     *
     * @param parent where it stands
     * @param chart  what it shows first
     * @param menu   makes the context menu of the control over which the pointer works
     * @return the control, a child of {@code parent}
     */
    Plot create(Composite parent, XyChart chart, Function<Control, Menu> menu);
}
