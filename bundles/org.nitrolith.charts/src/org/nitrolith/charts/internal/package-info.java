// SPDX-License-Identifier: EPL-2.0
/** How the SVG writer lays out and writes; no API. */
package org.nitrolith.charts.internal;
