// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.kk;

/**
 * How the linear Kramers-Kronig test shows its residuals; the verdict does not depend on it.
 *
 * @param method how the number of RC elements is chosen
 * @param muLimit the number grows until mu falls below this limit (method {@link Method#MU}); 0.85 is usual
 * @param part which part of the data the elements are fitted to
 * @param form which form of the spectrum the elements draw
 */
public record KkOptions(Method method, double muLimit, Part part, Form form) {

    /** The form that agrees better is shown. */
    public KkOptions(Method method, double muLimit, Part part) {
        this(method, muLimit, part, Form.BETTER);
    }

    /** Choice of the number of RC elements. */
    public enum Method {
        /**
         * Three elements a decade over the frequencies and 0.4 of a decade to both sides, at most three for every four
         * points: dense enough to draw any spectrum of relaxations to 1e-5.
         */
        AUTO,
        /**
         * From few elements upwards until {@code mu = 1 - sum|R < 0| / sum|R >= 0|} falls below the limit: negative
         * resistances begin to draw the noise. M. Schoenleber, D. Klotz, E. Ivers-Tiffee, Electrochim. Acta 131, 20
         * (2014),
         * doi 10.1016/j.electacta.2014.01.034.
         */
        MU
    }

    /** Part of the data that is fitted. */
    public enum Part {
        REAL, IMAG, COMPLEX
    }

    /** Form of the spectrum that is drawn by the elements. */
    public enum Form {
        /** The admittance where only it agrees with the relations, else the impedance. */
        BETTER,
        /** Impedance: RC elements in series. */
        IMPEDANCE,
        /** Admittance: RC series in parallel; draws negative differential resistances and inductive loops better. */
        ADMITTANCE
    }

    /** Automatic number of elements, both parts. */
    public static KkOptions defaults() {
        return new KkOptions(Method.AUTO, 0.85, Part.COMPLEX);
    }

    public KkOptions withForm(Form newForm) {
        return new KkOptions(method, muLimit, part, newForm);
    }
}
