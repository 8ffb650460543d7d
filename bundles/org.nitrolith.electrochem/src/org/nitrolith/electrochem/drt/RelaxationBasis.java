// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.drt;

/**
 * Gaussians in ln tau as a basis of gamma(ln tau): {@code phi_k = exp(-(mu (ln tau - ln tau_k))^2)}, their impedance,
 * and the
 * scalar products of their derivatives.
 *
 * <p>The impedance of a basis function is {@code integral phi_k / (1 + j omega tau) d ln tau}, by the trapezoidal
 * rule, which
 * converges exponentially for Gaussians (here to 1e-10 with 41 points over +- 4.8 / mu).
 */
final class RelaxationBasis {

    private static final int QUADRATURE = 41;
    private static final double REACH = 4.8;

    final double[] lnTau;
    final double mu;

    /**
     * @param lnTau centres, equally spaced
     * @param widthInSteps full width at half maximum of a Gaussian in units of the spacing
     */
    RelaxationBasis(double[] lnTau, double widthInSteps) {
        this.lnTau = lnTau.clone();
        double spacing = lnTau.length > 1 ? Math.abs(lnTau[1] - lnTau[0]) : 1;
        mu = 2 * Math.sqrt(Math.log(2)) / (widthInSteps * spacing);
    }

    int size() {
        return lnTau.length;
    }

    /** Fills real and imaginary part of the impedance of function {@code k} at ln omega. */
    double[] impedance(double lnOmega, int k) {
        double h = 2 * REACH / mu / (QUADRATURE - 1);
        double re = 0;
        double im = 0;
        for (int q = 0; q < QUADRATURE; q++) {
            double d = -REACH / mu + q * h;
            double x = Math.exp(lnOmega + lnTau[k] + d);
            double w = Math.exp(-mu * mu * d * d) / (1 + x * x);
            re += w;
            im -= w * x;
        }
        return new double[] {re * h, im * h};
    }

    /** Value of function {@code k}. */
    double value(double at, int k) {
        double d = mu * (at - lnTau[k]);
        return Math.exp(-d * d);
    }

    /** Integral of a function over ln tau. */
    double area() {
        return Math.sqrt(Math.PI) / mu;
    }

    /** {@code integral phi_j^(m) phi_k^(m) d ln tau} for derivatives of order m = 0, 1, 2. */
    double product(int j, int k, int order) {
        double d = mu * (lnTau[j] - lnTau[k]);
        double e = Math.sqrt(Math.PI / 2) * Math.exp(-d * d / 2);
        return switch (order) {
            case 0 -> e / mu;
            case 1 -> e * mu * (1 - d * d);
            case 2 -> e * mu * mu * mu * (3 - 6 * d * d + d * d * d * d);
            default -> throw new IllegalArgumentException("Derivatives of order 0, 1 and 2 only, not " + order);
        };
    }
}
