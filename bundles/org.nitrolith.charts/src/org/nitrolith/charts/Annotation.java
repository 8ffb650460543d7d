// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/**
 * A short text at a point of the plot.
 *
 * @param x    abscissa of the point
 * @param y    (first) ordinate of the point
 * @param text the text
 */
public record Annotation(double x, double y, String text) {
}
