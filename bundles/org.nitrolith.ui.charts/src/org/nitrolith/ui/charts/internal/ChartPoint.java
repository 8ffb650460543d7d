// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

/**
 * A point of a chart on the screen.
 *
 * @param series index of the series
 * @param index  index of the point in the series
 * @param x      pixel in the plot
 * @param y      pixel in the plot
 */
record ChartPoint(int series, int index, int x, int y) {
}
