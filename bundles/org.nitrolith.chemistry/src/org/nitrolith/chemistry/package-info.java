// SPDX-License-Identifier: EPL-2.0
/**
 * Elements with their standard atomic weights, compositions as the literature prints them, and space-group symbols.
 *
 * <p>
 * {@link org.nitrolith.chemistry.Formula} is the value type of every composition in the models;
 * {@link org.nitrolith.chemistry.SpaceGroups} recognises the Hermann-Mauguin symbols of the 230 space groups.
 */
package org.nitrolith.chemistry;
