// SPDX-License-Identifier: EPL-2.0
/**
 * Complex nonlinear least squares: {@link org.nitrolith.electrochem.fit.CircuitFit} fits a circuit to a spectrum from
 * start values of its own and says how far the parameters can be trusted;
 * {@link org.nitrolith.electrochem.fit.LevenbergMarquardt} is the minimiser beneath it, for any residual function.
 */
package org.nitrolith.electrochem.fit;
