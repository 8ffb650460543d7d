// SPDX-License-Identifier: EPL-2.0
/** What the editors of model files have in common: buttons with menus, and the command that opens one. */
package org.nitrolith.ui.internal.parts;
