// SPDX-License-Identifier: EPL-2.0
/**
 * Energy, mass, volume, cost and rate of a solid-state lithium metal cell, from its stack of layers.
 *
 * <p>A {@link org.nitrolith.celldesign.CellDesign} is a list of {@link org.nitrolith.celldesign.Layer}s and the
 * {@link org.nitrolith.celldesign.Assumptions} under which they are counted. It is checked and compiled into a
 * {@link org.nitrolith.celldesign.CellModel}, whose evaluation is primitive arithmetic without allocation; studies over
 * many designs stand in {@code org.nitrolith.celldesign.study}. Units are fixed and named with each
 * {@link org.nitrolith.celldesign.Property}: um, g/cm3, mg/cm2, mAh/cm2, V, ohm cm2, S/cm, eV.
 *
 * <p>No class here throws for an impossible design: it says so in a {@link org.nitrolith.celldesign.Finding} that names
 * the layer and the value.
 */
package org.nitrolith.celldesign;
