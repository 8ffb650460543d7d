// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.elements;

import org.nitrolith.electrochem.internal.Cplx;

/** The function tanh(s)/s of lines with a transmissive end, exact at small s where its slope cancels. */
final class TransmissionLines {

    private TransmissionLines() {
    }

    static Cplx tanhOver(Cplx s) {
        return s.abs() < 1e-9 ? Cplx.ONE : s.tanh().over(s);
    }

    /** {@code s d/ds (tanh(s)/s) = sech^2(s) - tanh(s)/s}. */
    static Cplx slopeOfTanhOver(Cplx s) {
        if (s.abs() < 0.03) {
            Cplx q = s.times(s);
            // Taylor: -2/3 s^2 + 8/15 s^4 - 34/105 s^6 + 496/2835 s^8
            return q.times(496.0 / 2835).plus(-34.0 / 105).times(q).plus(8.0 / 15).times(q).plus(-2.0 / 3).times(q);
        }
        Cplx tanh = s.tanh();
        return Cplx.ONE.minus(tanh.times(tanh)).minus(tanh.over(s));
    }
}
