// SPDX-License-Identifier: EPL-2.0
/** The fit workbench: pages for one impedance spectrum and for a temperature series. */
package org.nitrolith.ui.conductivity.internal;
