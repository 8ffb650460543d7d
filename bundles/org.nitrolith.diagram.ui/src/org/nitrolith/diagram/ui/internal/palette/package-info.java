// SPDX-License-Identifier: EPL-2.0
/** The palette, made from the tool sections of the specification. */
package org.nitrolith.diagram.ui.internal.palette;
