// SPDX-License-Identifier: EPL-2.0
/** The chart of what is selected. */
package org.nitrolith.ui.internal.chart;
