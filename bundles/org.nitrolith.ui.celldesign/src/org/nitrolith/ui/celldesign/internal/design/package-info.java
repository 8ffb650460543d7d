// SPDX-License-Identifier: EPL-2.0
/** Trying values of a cell out: what is shown, without a display. */
package org.nitrolith.ui.celldesign.internal.design;
