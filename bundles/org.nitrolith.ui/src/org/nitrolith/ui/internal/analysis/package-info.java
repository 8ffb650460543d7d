// SPDX-License-Identifier: EPL-2.0
/** Contributed analyses: menu, settings, result page. */
package org.nitrolith.ui.internal.analysis;
