// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.internal;

import java.util.Arrays;

/**
 * Linear least squares by orthogonalisation of columns (modified Gram-Schmidt, twice). Columns are added one after the
 * other; a column that the earlier ones leave less than 1e-10 of gets the coefficient 0.
 */
public final class LinearFit {

    private final double[][] q;
    private final double[][] r;
    private final double[] projection;
    private final double[] scale;
    private final double[] residual;
    private final int rows;
    private int columns;

    public LinearFit(double[] data, int mostColumns) {
        rows = data.length;
        residual = data.clone();
        q = new double[mostColumns][];
        r = new double[mostColumns][mostColumns];
        projection = new double[mostColumns];
        scale = new double[mostColumns];
    }

    /** Adds a column. */
    public void add(double[] column) {
        int j = columns++;
        double[] c = column.clone();
        double length = Math.sqrt(Dense.dot(c, c, rows));
        scale[j] = length;
        q[j] = c;
        if (!(length > 0)) {
            Arrays.fill(c, 0);
            return;
        }
        for (int i = 0; i < rows; i++) {
            c[i] /= length;
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < j; k++) {
                double s = Dense.dot(q[k], c, rows);
                r[k][j] += s;
                for (int i = 0; i < rows; i++) {
                    c[i] -= s * q[k][i];
                }
            }
        }
        double rest = Math.sqrt(Dense.dot(c, c, rows));
        if (rest < 1e-10) {
            Arrays.fill(c, 0);
            return;
        }
        r[j][j] = rest;
        for (int i = 0; i < rows; i++) {
            c[i] /= rest;
        }
        projection[j] = Dense.dot(c, residual, rows);
        for (int i = 0; i < rows; i++) {
            residual[i] -= projection[j] * c[i];
        }
    }

    /** How much a further column would lower the sum of squares; the fit stays as it is. */
    public double gain(double[] column) {
        double[] c = column.clone();
        double length = Math.sqrt(Dense.dot(c, c, rows));
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < columns; k++) {
                double s = Dense.dot(q[k], c, rows);
                for (int i = 0; i < rows; i++) {
                    c[i] -= s * q[k][i];
                }
            }
        }
        double square = Dense.dot(c, c, rows);
        double projected = Dense.dot(c, residual, rows);
        return square > 1e-20 * length * length ? projected * projected / square : 0;
    }

    /** Data minus fit. */
    public double[] residual() {
        return residual;
    }

    /** Sum of squares of the residual. */
    public double sumOfSquares() {
        return Dense.dot(residual, residual, rows);
    }

    /** Coefficients of the columns in their order. */
    public double[] coefficients() {
        double[] x = new double[columns];
        for (int j = columns - 1; j >= 0; j--) {
            if (r[j][j] == 0) {
                continue;
            }
            double s = projection[j];
            for (int k = j + 1; k < columns; k++) {
                s -= r[j][k] * x[k];
            }
            x[j] = s / r[j][j];
        }
        for (int j = 0; j < columns; j++) {
            x[j] = scale[j] > 0 ? x[j] / scale[j] : 0;
        }
        return x;
    }
}
