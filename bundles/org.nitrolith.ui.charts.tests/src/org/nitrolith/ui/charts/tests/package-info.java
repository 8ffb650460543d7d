// SPDX-License-Identifier: EPL-2.0
/** Tests of the charts on the screen. */
package org.nitrolith.ui.charts.tests;
