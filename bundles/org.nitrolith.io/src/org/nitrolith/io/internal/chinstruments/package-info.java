// SPDX-License-Identifier: EPL-2.0
/** Files of CH Instruments potentiostats. */
package org.nitrolith.io.internal.chinstruments;
