// SPDX-License-Identifier: EPL-2.0
/** The choice of a theme. */
package org.nitrolith.ui.theme.internal;
