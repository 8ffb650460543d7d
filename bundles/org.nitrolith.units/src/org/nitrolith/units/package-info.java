// SPDX-License-Identifier: EPL-2.0
/**
 * Quantities as a laboratory writes them: a decimal number or a closed range, an optional standard uncertainty, an
 * optional qualifier and a unit, with a text form that is kept to the character.
 *
 * <p>
 * {@link org.nitrolith.units.Quantity} is the value type of every model feature that has a unit;
 * {@link org.nitrolith.units.UnitText} reads unit spellings and {@link org.nitrolith.units.UnitConversion} converts
 * between them with the JSR 385 implementation Indriya. Indriya is loaded by the first conversion only: reading and
 * writing quantities does not need it.
 */
package org.nitrolith.units;
