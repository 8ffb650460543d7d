// SPDX-License-Identifier: EPL-2.0
/**
 * What the author of a reader implements and uses.
 *
 * <p>A {@link org.nitrolith.io.spi.SpectrumReader} recognises a file by its {@link org.nitrolith.io.spi.Head} and reads
 * it from its {@link org.nitrolith.io.spi.SpectrumSource}. {@link org.nitrolith.io.spi.ImpedanceColumns} understands
 * the column names of a table, and {@link org.nitrolith.io.spi.SpectrumCollector} takes the points, reports what is
 * wrong with a row, and divides a file of several sweeps.
 */
package org.nitrolith.io.spi;
