// SPDX-License-Identifier: EPL-2.0
/** GEF's edit parts: one for each view. */
package org.nitrolith.diagram.ui.internal.parts;
