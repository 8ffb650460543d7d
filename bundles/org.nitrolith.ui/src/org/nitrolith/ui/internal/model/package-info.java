// SPDX-License-Identifier: EPL-2.0
/** Labels, icons and offers of model elements, without any control. */
package org.nitrolith.ui.internal.model;
