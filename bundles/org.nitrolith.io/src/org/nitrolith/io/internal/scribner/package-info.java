// SPDX-License-Identifier: EPL-2.0
/** Files of Scribner's ZPlot and ZView, and the same format as written by Metrohm's Autolab. */
package org.nitrolith.io.internal.scribner;
