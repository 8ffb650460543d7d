// SPDX-License-Identifier: EPL-2.0
/**
 * The circuit elements that Nitrolith brings. Each class states its impedance, the order and unit of its parameters and
 * the source of the definition; {@code omega = 2 pi f} in rad/s, {@code j} the imaginary unit, powers and roots on the
 * principal branch. Every derivative is analytic.
 */
package org.nitrolith.electrochem.elements;
