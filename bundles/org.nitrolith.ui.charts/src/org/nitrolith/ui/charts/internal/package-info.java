// SPDX-License-Identifier: EPL-2.0
/** Drawing and interaction of charts. */
package org.nitrolith.ui.charts.internal;
