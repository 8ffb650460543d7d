// SPDX-License-Identifier: EPL-2.0
/** What a control that paints itself asks to fit into the light and the dark workbench. */
package org.nitrolith.ui.theme;
