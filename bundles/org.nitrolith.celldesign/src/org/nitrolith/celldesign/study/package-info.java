// SPDX-License-Identifier: EPL-2.0
/**
 * Studies over many designs: sweeps with critical values, sensitivity, propagation of uncertainties, Pareto fronts,
 * inverse design, and the conductivity that a rate needs. Every study takes a compiled
 * {@link org.nitrolith.celldesign.CellModel} or a {@link org.nitrolith.celldesign.CellDesign}, is repeatable bit for bit
 * (fixed seeds, fixed order) and uses all processors where it pays.
 */
package org.nitrolith.celldesign.study;
