// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/** The description of one chart. */
public sealed interface Chart permits XyChart, BarChart, TornadoChart {

    /** The heading. */
    String title();

    /** One or two sentences that say what is to be seen, for readers who cannot see it. */
    String description();
}
