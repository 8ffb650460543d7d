// SPDX-License-Identifier: EPL-2.0
/** How a cell build becomes a design; no API. */
package org.nitrolith.analysis.energydensity.internal;
