// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts;

/**
 * A point of a chart that was picked.
 *
 * @param series place of its series in the chart, from 0
 * @param index  place of the point in its series, from 0
 */
public record PickedPoint(int series, int index) {
}
