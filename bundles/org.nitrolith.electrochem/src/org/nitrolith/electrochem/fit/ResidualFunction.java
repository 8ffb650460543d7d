// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.fit;

/** Weighted residuals of a model and their derivatives, as {@link LevenbergMarquardt} minimises them. */
public interface ResidualFunction {

    /** Number of residuals. */
    int residuals();

    /** Number of variables. */
    int variables();

    /** Fills {@code r} with the residuals (model minus data, times the root of the weight) at {@code x}. */
    void residuals(double[] x, double[] r);

    /**
     * Fills the columns dr/dx_k at the point of the last call of {@link #residuals(double[], double[])}.
     *
     * @param columns one array for each variable
     */
    void jacobian(double[][] columns);
}
