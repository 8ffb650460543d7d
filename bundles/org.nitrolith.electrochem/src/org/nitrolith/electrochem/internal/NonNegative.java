// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.internal;

/**
 * Minimises {@code x'Hx/2 - c'x} with {@code x >= 0} for a positive definite H, by the active-set method of Lawson
 * and Hanson
 * (Solving Least Squares Problems, SIAM 1995, ch. 23) on the normal equations, with blocks of variables changing at a
 * time while
 * that makes progress (J. Kim, H. Park, SIAM J. Sci. Comput. 33, 3261 (2011), doi 10.1137/110821172).
 */
public final class NonNegative {

    private NonNegative() {
    }

    /**
     * @param h matrix row by row, symmetric
     * @param c right-hand side
     * @param free on entry a guess of which variables are positive, on return which are
     * @return the minimiser
     */
    public static double[] solve(double[] h, double[] c, boolean[] free) {
        int n = c.length;
        double[] x = new double[n];
        double[] gradient = new double[n];
        double tolerance = 0;
        for (double v : c) {
            tolerance = Math.max(tolerance, 1e-12 * Math.abs(v));
        }
        int fewest = n + 1;
        int patience = 3;
        for (int iteration = 0; iteration < 50 * n; iteration++) {
            solveFree(h, c, free, x);
            int wrong = 0;
            int last = -1;
            for (int i = 0; i < n; i++) {
                if (!free[i]) {
                    gradient[i] = -c[i];
                    for (int j = 0; j < n; j++) {
                        gradient[i] += h[i * n + j] * x[j];
                    }
                }
                if (free[i] ? x[i] < 0 : gradient[i] < -tolerance) {
                    wrong++;
                    last = i;
                }
            }
            if (wrong == 0) {
                break;
            }
            boolean all = true;
            if (wrong < fewest) {
                fewest = wrong;
                patience = 3;
            } else if (patience > 0) {
                patience--;
            } else {
                all = false;
            }
            for (int i = 0; i < n; i++) {
                boolean change = free[i] ? x[i] < 0 : gradient[i] < -tolerance;
                if (change && (all || i == last)) {
                    free[i] = !free[i];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            x[i] = free[i] ? Math.max(0, x[i]) : 0;
        }
        return x;
    }

    private static void solveFree(double[] h, double[] c, boolean[] free, double[] x) {
        int n = c.length;
        int[] index = new int[n];
        int m = 0;
        for (int i = 0; i < n; i++) {
            if (free[i]) {
                index[m++] = i;
            }
            x[i] = 0;
        }
        double[] a = new double[m * m];
        double[] b = new double[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                a[i * m + j] = h[index[i] * n + index[j]];
            }
            b[i] = c[index[i]];
        }
        if (!Dense.cholesky(a, m)) {
            for (int i = 0; i < m; i++) {
                for (int j = 0; j <= i; j++) {
                    a[i * m + j] = h[index[i] * n + index[j]];
                }
                a[i * m + i] *= 1 + 1e-10;
            }
            Dense.cholesky(a, m);
        }
        Dense.choleskySolve(a, m, b);
        for (int i = 0; i < m; i++) {
            x[index[i]] = b[i];
        }
    }
}
