// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.design;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import org.nitrolith.celldesign.Assumptions;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.FoilCounting;
import org.nitrolith.model.cell.LithiumCounting;
import org.nitrolith.model.cell.ThicknessCounting;

/** The rules of counting that can be switched, with two choices each. */
public enum Counting {
    /** Whether N/P counts all lithium of the anode. */
    LITHIUM("lithium", "Lithium counted", "Whether N/P counts all lithium of the anode or only what the positive electrode does not fill",
            List.of("all", "excess"), List.of("all", "excess"), CellPackage.Literals.COUNTING_RULES__LITHIUM,
            List.of(LithiumCounting.ALL_LITHIUM, LithiumCounting.EXCESS_ONLY)),
    /** Whether a foil belongs to one unit cell or to two. */
    FOILS("foils", "Foils counted", "Whether each unit cell carries both foils, or shares them with its neighbours",
            List.of("full", "shared"), List.of("in full", "by half"), CellPackage.Literals.COUNTING_RULES__FOILS,
            List.of(FoilCounting.FULL, FoilCounting.SHARED)),
    /** What the thickness of the electrolyte is. */
    THICKNESS("electrolyteThickness", "SSE thickness is", "Whether the thickness is that of each electrolyte layer or of all together",
            List.of("each", "total"), List.of("of each", "the total"), CellPackage.Literals.COUNTING_RULES__ELECTROLYTE_THICKNESS,
            List.of(ThicknessCounting.EACH_LAYER, ThicknessCounting.TOTAL));

    private final String rule;
    private final String label;
    private final String explanation;
    private final List<String> keys;
    private final List<String> choices;
    private final EAttribute feature;
    private final List<Object> literals;

    Counting(String rule, String label, String explanation, List<String> keys, List<String> choices, EAttribute feature,
            List<Object> literals) {
        this.rule = rule;
        this.label = label;
        this.explanation = explanation;
        this.keys = keys;
        this.choices = choices;
        this.feature = feature;
        this.literals = literals;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** What the choice is about. */
    public String explanation() {
        return explanation;
    }

    /** The two choices in words. */
    public List<String> choices() {
        return choices;
    }

    String path() {
        return "counting." + rule;
    }

    String key(int choice) {
        return keys.get(choice);
    }

    EAttribute feature() {
        return feature;
    }

    Object literal(int choice) {
        return literals.get(choice);
    }

    /** The choice under given assumptions, 0 or 1. */
    int choice(Assumptions assumptions) {
        boolean second = switch (this) {
        case LITHIUM -> assumptions.lithiumCount() == Assumptions.LithiumCount.EXCESS;
        case FOILS -> assumptions.foilCount() == Assumptions.FoilCount.SHARED;
        case THICKNESS -> assumptions.sseThicknessCount() == Assumptions.SseThicknessCount.TOTAL;
        };
        return second ? 1 : 0;
    }
}
