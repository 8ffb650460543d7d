// SPDX-License-Identifier: EPL-2.0
/** Draws the chart descriptions of {@code org.nitrolith.charts} on the screen. */
package org.nitrolith.ui.charts;
