// SPDX-License-Identifier: EPL-2.0
/**
 * Impedance spectra from instrument files.
 *
 * <p>{@link org.nitrolith.io.SpectrumFiles#read} finds out by its content what a file is and gives its spectra in hertz
 * and ohm, the imaginary part with its physical sign (negative for a capacitor), together with messages that say what
 * was noticed, where and what to do. A file without a usable point is an {@link
 * org.nitrolith.io.UnreadableFileException}. Readers are contributed to the extension point {@code
 * org.nitrolith.io.readers}; see {@link org.nitrolith.io.spi}.
 */
package org.nitrolith.io;
