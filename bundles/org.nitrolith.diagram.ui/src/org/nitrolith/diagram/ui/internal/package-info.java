// SPDX-License-Identifier: EPL-2.0
/** A diagram while it is edited: what parts, policies, palette and actions share. */
package org.nitrolith.diagram.ui.internal;
