// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.internal;

/**
 * Dense linear algebra for systems of a few unknowns, without allocation where it is called often. Matrices are row by
 * row in one array, or arrays of columns where a name says so.
 */
public final class Dense {

    private Dense() {
    }

    /** Scalar product; four sums run side by side, because one sum waits for itself. */
    public static double dot(double[] a, double[] b, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < n; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /**
     * Scalar products of all pairs of columns, both triangles. Two columns by two, so that every number that is read
     * is used
     * twice, and eight sums run side by side.
     */
    public static void gram(double[][] columns, int n, int rows, double[] out) {
        for (int a = 0; a < n; a += 2) {
            double[] a0 = columns[a];
            double[] a1 = columns[Math.min(a + 1, n - 1)];
            for (int b = 0; b <= a; b += 2) {
                gramBlock(a0, a1, columns[b], columns[Math.min(b + 1, n - 1)], rows, out, n, a, b);
            }
        }
    }

    private static void gramBlock(double[] a0, double[] a1, double[] b0, double[] b1, int rows, double[] out,
            int n, int a, int b) {
        double p00 = 0;
        double p01 = 0;
        double p10 = 0;
        double p11 = 0;
        double q00 = 0;
        double q01 = 0;
        double q10 = 0;
        double q11 = 0;
        int i = 0;
        for (; i + 1 < rows; i += 2) {
            double u = a0[i];
            double v = a1[i];
            double x = b0[i];
            double y = b1[i];
            p00 += u * x;
            p01 += u * y;
            p10 += v * x;
            p11 += v * y;
            u = a0[i + 1];
            v = a1[i + 1];
            x = b0[i + 1];
            y = b1[i + 1];
            q00 += u * x;
            q01 += u * y;
            q10 += v * x;
            q11 += v * y;
        }
        if (i < rows) {
            p00 += a0[i] * b0[i];
            p01 += a0[i] * b1[i];
            p10 += a1[i] * b0[i];
            p11 += a1[i] * b1[i];
        }
        put(out, n, a, b, p00 + q00);
        put(out, n, a, b + 1, p01 + q01);
        put(out, n, a + 1, b, p10 + q10);
        put(out, n, a + 1, b + 1, p11 + q11);
    }

    private static void put(double[] out, int n, int a, int b, double value) {
        if (a < n && b < n) {
            out[a * n + b] = value;
            out[b * n + a] = value;
        }
    }

    /**
     * Cholesky factor L of a symmetric positive definite matrix, in place in the lower triangle.
     *
     * @return false when the matrix is not numerically positive definite
     */
    public static boolean cholesky(double[] a, int n) {
        for (int j = 0; j < n; j++) {
            double d = a[j * n + j];
            for (int k = 0; k < j; k++) {
                d -= a[j * n + k] * a[j * n + k];
            }
            if (!(d > 1e-15 * Math.abs(a[j * n + j]))) {
                return false;
            }
            double root = Math.sqrt(d);
            a[j * n + j] = root;
            for (int i = j + 1; i < n; i++) {
                double s = a[i * n + j];
                for (int k = 0; k < j; k++) {
                    s -= a[i * n + k] * a[j * n + k];
                }
                a[i * n + j] = s / root;
            }
        }
        return true;
    }

    /** Solves {@code L L' x = b} in place with the factor of {@link #cholesky}. */
    public static void choleskySolve(double[] l, int n, double[] b) {
        for (int i = 0; i < n; i++) {
            double s = b[i];
            for (int k = 0; k < i; k++) {
                s -= l[i * n + k] * b[k];
            }
            b[i] = s / l[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double s = b[i];
            for (int k = i + 1; k < n; k++) {
                s -= l[k * n + i] * b[k];
            }
            b[i] = s / l[i * n + i];
        }
    }

    /**
     * Inverse of A'A for a matrix of columns, by orthogonalisation of the columns, so that the condition of A counts
     * and
     * not its square. Columns are scaled to unit length first; the arrays are overwritten. What remains of a column
     * beside
     * the earlier ones counts as 1e-13 of it at least, so redundant columns get very large entries, all of them.
     *
     * @return the inverse row by row; NaN in the rows and columns of zero columns
     */
    public static double[] inverseNormal(double[][] columns, int rows) {
        int n = columns.length;
        double[] length = new double[n];
        double[] r = new double[n * n];
        for (int j = 0; j < n; j++) {
            length[j] = Math.sqrt(dot(columns[j], columns[j], rows));
            boolean usable = length[j] > 0 && length[j] < Double.POSITIVE_INFINITY;
            for (int i = 0; i < rows; i++) {
                columns[j][i] = usable ? columns[j][i] / length[j] : 0;
            }
            length[j] = usable ? length[j] : Double.NaN;
            // modified Gram-Schmidt, twice, which keeps the columns orthogonal to rounding
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < j; k++) {
                    double s = dot(columns[k], columns[j], rows);
                    r[k * n + j] += s;
                    for (int i = 0; i < rows; i++) {
                        columns[j][i] -= s * columns[k][i];
                    }
                }
            }
            double rest = Math.max(Math.sqrt(dot(columns[j], columns[j], rows)), 1e-13);
            r[j * n + j] = rest;
            for (int i = 0; i < rows; i++) {
                columns[j][i] /= rest;
            }
        }
        double[] inverse = inverseOfTriangle(r, n);
        double[] out = new double[n * n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double s = 0;
                for (int k = Math.max(a, b); k < n; k++) {
                    s += inverse[a * n + k] * inverse[b * n + k];
                }
                out[a * n + b] = s / (length[a] * length[b]);
            }
        }
        return out;
    }

    private static double[] inverseOfTriangle(double[] r, int n) {
        double[] inverse = new double[n * n];
        for (int j = 0; j < n; j++) {
            inverse[j * n + j] = 1 / r[j * n + j];
            for (int i = j - 1; i >= 0; i--) {
                double s = 0;
                for (int k = i + 1; k <= j; k++) {
                    s += r[i * n + k] * inverse[k * n + j];
                }
                inverse[i * n + j] = -s / r[i * n + i];
            }
        }
        return inverse;
    }
}
