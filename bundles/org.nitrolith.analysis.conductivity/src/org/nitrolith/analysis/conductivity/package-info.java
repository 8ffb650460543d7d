// SPDX-License-Identifier: EPL-2.0
/**
 * From an impedance spectrum to a conductivity and an activation energy, in plain numbers and in the models.
 *
 * <p>The numerics are those of {@code org.nitrolith.electrochem}. Here the sample's shape comes in, resistances become
 * the conductivities of processes, and results become elements of the measurement model that say what made them.
 */
package org.nitrolith.analysis.conductivity;
