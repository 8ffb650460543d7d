// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.internal;

/**
 * A complex number with the few operations that circuit elements need, on the principal branch. Small enough for the
 * just-in-time compiler to keep in registers.
 */
public record Cplx(double re, double im) {

    public static final Cplx ONE = new Cplx(1, 0);

    /** {@code (j x)^n} for real x &gt; 0. */
    public static Cplx jPow(double x, double n) {
        double m = Math.exp(n * Math.log(x));
        return new Cplx(m * Math.cos(n * Math.PI / 2), m * Math.sin(n * Math.PI / 2));
    }

    /** {@code ln(j x)} for real x &gt; 0. */
    public static Cplx lnJ(double x) {
        return new Cplx(Math.log(x), Math.PI / 2);
    }

    public Cplx plus(Cplx o) {
        return new Cplx(re + o.re, im + o.im);
    }

    public Cplx plus(double x) {
        return new Cplx(re + x, im);
    }

    public Cplx minus(Cplx o) {
        return new Cplx(re - o.re, im - o.im);
    }

    public Cplx times(Cplx o) {
        return new Cplx(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    public Cplx times(double x) {
        return new Cplx(re * x, im * x);
    }

    /** This times j x. */
    public Cplx timesJ(double x) {
        return new Cplx(-im * x, re * x);
    }

    public Cplx over(Cplx o) {
        // scaled by the larger part, so that neither very large nor very small denominators overflow
        if (Math.abs(o.re) >= Math.abs(o.im)) {
            double q = o.im / o.re;
            double d = o.re + o.im * q;
            return new Cplx((re + im * q) / d, (im - re * q) / d);
        }
        double q = o.re / o.im;
        double d = o.re * q + o.im;
        return new Cplx((re * q + im) / d, (im * q - re) / d);
    }

    public Cplx inverse() {
        return ONE.over(this);
    }

    public double abs() {
        return Math.hypot(re, im);
    }

    public Cplx sqrt() {
        double m = abs();
        double a = Math.sqrt((m + Math.abs(re)) / 2);
        if (a == 0) {
            return new Cplx(0, 0);
        }
        double b = Math.abs(im) / (2 * a);
        return re >= 0 ? new Cplx(a, Math.copySign(b, im)) : new Cplx(b, Math.copySign(a, im));
    }

    public Cplx ln() {
        return new Cplx(Math.log(abs()), Math.atan2(im, re));
    }

    public Cplx exp() {
        double m = Math.exp(re);
        return new Cplx(m * Math.cos(im), m * Math.sin(im));
    }

    public Cplx pow(double n) {
        return ln().times(n).exp();
    }

    /** {@code 1 - exp(-2 z)} without cancellation at small z. */
    private Cplx oneMinusExpMinusTwice() {
        double a = -2 * re;
        double b = -2 * im;
        double s = Math.sin(b / 2);
        double ea = Math.exp(a);
        return new Cplx(-(Math.expm1(a) * Math.cos(b) - 2 * s * s), -(ea * Math.sin(b)));
    }

    /** Hyperbolic cotangent for Re z &gt;= 0. */
    public Cplx coth() {
        if (re > 40) {
            return ONE;
        }
        Cplx d = oneMinusExpMinusTwice();
        return new Cplx(2 - d.re, -d.im).over(d);
    }

    /** Hyperbolic tangent for Re z &gt;= 0. */
    public Cplx tanh() {
        if (re > 40) {
            return ONE;
        }
        Cplx d = oneMinusExpMinusTwice();
        return d.over(new Cplx(2 - d.re, -d.im));
    }

    /** 1 / sinh z for Re z &gt;= 0. */
    public Cplx csch() {
        if (re > 350) {
            return new Cplx(0, 0);
        }
        return times(-1).exp().times(2).over(oneMinusExpMinusTwice());
    }
}
