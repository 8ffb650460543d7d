// SPDX-License-Identifier: EPL-2.0
/** Files of Princeton Applied Research (AMETEK) programs: VersaStudio, PARSTAT (PowerSine) and PowerSuite. */
package org.nitrolith.io.internal.ametek;
