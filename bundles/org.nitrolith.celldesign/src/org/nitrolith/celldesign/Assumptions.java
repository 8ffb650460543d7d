// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a stack is counted. The literature seldom says; here each choice is explicit and switchable, and
 * {@link #statements()} puts it into words beside every result.
 *
 * @param lithiumCount      which lithium the N/P ratio counts
 * @param foilCount         whether a foil belongs to one unit cell or is shared by two
 * @param sseThicknessCount what the path {@code sse.thickness} means
 * @param cathodeSideShare  with {@link SseThicknessCount#TOTAL}: the share of the electrolyte layer at the cathode, from
 *                          0 to 1; the others divide the rest equally
 * @param volumeState       in which state the thickness is taken
 * @param arrheniusForm     which form carries the conductivity from 25 C to the cell's temperature
 * @param poreConduction    whether pores lower the conductivity that is given for the material
 */
public record Assumptions(LithiumCount lithiumCount, FoilCount foilCount, SseThicknessCount sseThicknessCount,
        double cathodeSideShare, VolumeState volumeState, ArrheniusForm arrheniusForm, PoreConduction poreConduction) {

    /** Which lithium the N/P ratio counts. Metal per cathode capacity is x times Q. */
    public enum LithiumCount {
        /** N/P is the metal as built over the cathode capacity: x = N/P. */
        ALL("N/P counts all lithium metal as built (x = N/P)"),
        /** N/P counts the cathode's own lithium too, so only the excess is metal: x = N/P - 1. */
        EXCESS("N/P counts the cathode's lithium too; only the excess is metal (x = N/P - 1)");

        private final String statement;

        LithiumCount(String statement) {
            this.statement = statement;
        }

        /** The choice in words. */
        public String statement() {
            return statement;
        }
    }

    /** Whether a foil belongs to one unit cell or is shared by two. */
    public enum FoilCount {
        /** Coated on one side: each unit cell carries its two foils in full. */
        ONE_SIDED("each unit cell carries both foils in full"),
        /**
         * Coated on both sides: a unit cell carries half of each foil. A stack of n units has n + 1 foils, alternating,
         * the outermost ones negative where n is even.
         */
        SHARED("foils are coated on both sides: half of each foil per unit cell, n + 1 foils in a stack of n");

        private final String statement;

        FoilCount(String statement) {
            this.statement = statement;
        }

        /** The choice in words. */
        public String statement() {
            return statement;
        }
    }

    /** What the path {@code sse.thickness} means. */
    public enum SseThicknessCount {
        /** The thickness of each electrolyte layer. */
        EACH("'SSE thickness' is the thickness of each electrolyte layer"),
        /** The sum over the electrolyte layers, divided by {@link Assumptions#cathodeSideShare()}. */
        TOTAL("'SSE thickness' is the total over the electrolyte layers");

        private final String statement;

        SseThicknessCount(String statement) {
            this.statement = statement;
        }

        /** The choice in words. */
        public String statement() {
            return statement;
        }
    }

    /** In which state the thickness is taken. */
    public enum VolumeState {
        /** As built: the cathode full of lithium, no lithium plated. */
        AS_BUILT("volume as built (discharged)"),
        /**
         * Charged: lithium equivalent to the cathode capacity is plated (3862 mAh/g) and the cathode has changed by
         * {@link Property#VOLUME_CHANGE}.
         */
        CHARGED("volume in the charged state, with the plated lithium");

        private final String statement;

        VolumeState(String statement) {
            this.statement = statement;
        }

        /** The choice in words. */
        public String statement() {
            return statement;
        }
    }

    /** Which form carries the conductivity from 25 C to the cell's temperature. */
    public enum ArrheniusForm {
        /** sigma T = A exp(-Ea / kT). */
        SIGMA_T("conductivity follows sigma*T = A exp(-Ea/kT)"),
        /** sigma = A exp(-Ea / kT). */
        SIGMA("conductivity follows sigma = A exp(-Ea/kT)");

        private final String statement;

        ArrheniusForm(String statement) {
            this.statement = statement;
        }

        /** The choice in words. */
        public String statement() {
            return statement;
        }
    }

    /** Whether pores lower the conductivity that is given for the material. */
    public enum PoreConduction {
        /** The conductivity was measured on a layer like this one: it holds as given. */
        AS_MEASURED("conductivity holds for the layer as it is"),
        /**
         * The conductivity is that of the dense material; a layer of relative density d has sigma d^1.5
         * (D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636).
         */
        BRUGGEMAN("conductivity of the dense material times (relative density)^1.5");

        private final String statement;

        PoreConduction(String statement) {
            this.statement = statement;
        }

        /** The choice in words. */
        public String statement() {
            return statement;
        }
    }

    /** The literal reading of the review's Fig. 17: x = N/P, foils in full, each layer, as built. */
    public static Assumptions standard() {
        return new Assumptions(LithiumCount.ALL, FoilCount.ONE_SIDED, SseThicknessCount.EACH, 0.5,
                VolumeState.AS_BUILT, ArrheniusForm.SIGMA_T, PoreConduction.AS_MEASURED);
    }

    /** The same with another lithium count. */
    public Assumptions withLithiumCount(LithiumCount other) {
        return new Assumptions(other, foilCount, sseThicknessCount, cathodeSideShare, volumeState, arrheniusForm,
                poreConduction);
    }

    /** The same with another foil count. */
    public Assumptions withFoilCount(FoilCount other) {
        return new Assumptions(lithiumCount, other, sseThicknessCount, cathodeSideShare, volumeState, arrheniusForm,
                poreConduction);
    }

    /** The same with another meaning of {@code sse.thickness}. */
    public Assumptions withSseThicknessCount(SseThicknessCount other, double cathodeSide) {
        return new Assumptions(lithiumCount, foilCount, other, cathodeSide, volumeState, arrheniusForm, poreConduction);
    }

    /** The same with another state for the volume. */
    public Assumptions withVolumeState(VolumeState other) {
        return new Assumptions(lithiumCount, foilCount, sseThicknessCount, cathodeSideShare, other, arrheniusForm,
                poreConduction);
    }

    /** The same with another form of the Arrhenius law. */
    public Assumptions withArrheniusForm(ArrheniusForm other) {
        return new Assumptions(lithiumCount, foilCount, sseThicknessCount, cathodeSideShare, volumeState, other,
                poreConduction);
    }

    /** The same with another treatment of pores in conduction. */
    public Assumptions withPoreConduction(PoreConduction other) {
        return new Assumptions(lithiumCount, foilCount, sseThicknessCount, cathodeSideShare, volumeState, arrheniusForm,
                other);
    }

    /** The shares of n electrolyte layers in the total, from the cathode side; one layer alone has it all. */
    double[] shares(int n) {
        double[] shares = new double[n];
        if (n == 1) {
            shares[0] = 1;
            return shares;
        }
        Arrays.fill(shares, (1 - cathodeSideShare) / (n - 1));
        shares[0] = cathodeSideShare;
        return shares;
    }

    /** The choices in words, one sentence each. */
    public List<String> statements() {
        String thickness = sseThicknessCount == SseThicknessCount.EACH ? sseThicknessCount.statement()
                : sseThicknessCount.statement() + ", " + String.format(Locale.ROOT, "%.0f %%", cathodeSideShare * 100)
                        + " of it at the cathode";
        return List.of(lithiumCount.statement(), foilCount.statement(), thickness, volumeState.statement(),
                arrheniusForm.statement(), poreConduction.statement());
    }
}
