// SPDX-License-Identifier: EPL-2.0
/**
 * Between the measurement model and the numerics: spectra from the files that a model names, and results as elements of
 * the model that say which data, which settings and which software made them. These classes need EMF; those of the
 * package above do not.
 */
package org.nitrolith.analysis.conductivity.results;
