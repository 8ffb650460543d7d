// SPDX-License-Identifier: EPL-2.0
/** What menus, tool bar and keys do: one class for each group of actions. */
package org.nitrolith.diagram.ui.internal.actions;
