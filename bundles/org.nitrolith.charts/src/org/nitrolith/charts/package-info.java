// SPDX-License-Identifier: EPL-2.0
/**
 * What a chart shows, as plain data: it is described once, drawn by a widget on screen and by
 * {@link org.nitrolith.charts.SvgChartWriter} in files and reports. Nothing here knows a drawing library.
 *
 * <p>Values are in the units that the axes name. A value that is not finite, or that a scale cannot show (0 on a
 * logarithmic axis), is left out of the drawing and breaks a line; it never moves a range.
 */
package org.nitrolith.charts;
