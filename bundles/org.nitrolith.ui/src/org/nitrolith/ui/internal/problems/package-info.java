// SPDX-License-Identifier: EPL-2.0
/** Problems: checks in jobs, markers, decorations, quick fixes. */
package org.nitrolith.ui.internal.problems;
