// SPDX-License-Identifier: EPL-2.0
/** The contributions of this bundle to the extension point of analyses. */
package org.nitrolith.analysis.conductivity.internal;
