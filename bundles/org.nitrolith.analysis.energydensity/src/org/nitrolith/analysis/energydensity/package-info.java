// SPDX-License-Identifier: EPL-2.0
/**
 * The energy density of cell builds: from a model to figures, charts and model elements. The arithmetic is that of
 * {@code org.nitrolith.celldesign}.
 */
package org.nitrolith.analysis.energydensity;
