// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.spec.Construct;

/** Computes the colours that a specification gives: fixed, interpolated between steps, or computed. */
public final class Colours {

    private record Step(int value, Colour colour) {
    }

    private final Evaluator evaluator;

    /** Colours whose parts an evaluator computes. */
    public Colours(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The colour that a construct refers to, for an element; empty where it refers to none. */
    public Optional<Colour> of(Construct owner, String feature, EObject self) {
        return owner.one(feature).map(c -> value(c, self));
    }

    private Colour value(Construct colour, EObject self) {
        return switch (colour.kind()) {
            case "InterpolatedColor" -> interpolated(colour, self);
            case "ComputedColor" -> new Colour(evaluator.integer(colour, "red", self).orElse(0),
                    evaluator.integer(colour, "green", self).orElse(0), evaluator.integer(colour, "blue", self).orElse(0));
            default -> fixed(colour);
        };
    }

    /** Between the steps; without a step, between green at the least value and red at the greatest. */
    private Colour interpolated(Construct colour, EObject self) {
        int value = evaluator.integer(colour, "colorValueComputationExpression", self).orElse(0);
        List<Step> steps = new ArrayList<>();
        for (Construct step : colour.all("colorSteps")) {
            if (step.expression("associatedValue").isPresent()) {
                step.one("associatedColor").ifPresent(
                        c -> steps.add(new Step(evaluator.integer(step, "associatedValue", self).orElse(0), fixed(c))));
            }
        }
        if (steps.isEmpty()) {
            int minimum = evaluator.integer(colour, "minValueComputationExpression", self).orElse(0);
            int maximum = evaluator.integer(colour, "maxValueComputationExpression", self).orElse(0);
            steps.add(new Step(minimum, new Colour(0, 255, 0)));
            steps.add(new Step(Math.max(maximum, minimum + 1), new Colour(255, 0, 0)));
        }
        steps.sort(Comparator.comparingInt(Step::value));
        Step below = steps.getFirst();
        for (Step above : steps) {
            if (above.value() >= value) {
                int range = above.value() - below.value();
                return range <= 0 ? above.colour() : below.colour().mix(above.colour(), (value - below.value()) / (float) range);
            }
            below = above;
        }
        return below.colour();
    }

    private static Colour fixed(Construct colour) {
        return new Colour(colour.integer("red"), colour.integer("green"), colour.integer("blue"));
    }
}
