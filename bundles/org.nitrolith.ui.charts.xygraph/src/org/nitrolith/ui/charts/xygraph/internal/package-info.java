// SPDX-License-Identifier: EPL-2.0
/** Charts over two axes, drawn by Nebula Visualization's XYGraph. */
package org.nitrolith.ui.charts.xygraph.internal;
