// SPDX-License-Identifier: EPL-2.0
/**
 * Impedance spectra as plain numbers: frequencies in Hz, impedances in ohm, no model, no user interface.
 *
 * <p>The sub-packages turn a {@link org.nitrolith.electrochem.Spectrum} into quantities: {@code circuit} (equivalent
 * circuits and their analytic derivatives), {@code fit} (complex nonlinear least squares), {@code arrhenius}
 * (activation energies). Angular frequency is {@code omega = 2 pi f} in rad/s and the imaginary part of an impedance
 * has
 * its physical sign everywhere: negative for a capacitor.
 */
package org.nitrolith.electrochem;
