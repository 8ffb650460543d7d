// SPDX-License-Identifier: EPL-2.0
/** The tabbed property view. */
package org.nitrolith.ui.internal.properties;
