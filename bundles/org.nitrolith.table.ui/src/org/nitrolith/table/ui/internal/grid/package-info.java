// SPDX-License-Identifier: EPL-2.0
/** The lines and columns on the screen, drawn and edited by NatTable. */
package org.nitrolith.table.ui.internal.grid;
