// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions;

import java.util.Objects;

/**
 * Something is wrong with one contribution; the others are not affected.
 *
 * @param contributor symbolic name of the contributing bundle, or the file name of a jar that has none
 * @param point       extension point concerned, empty if the whole contributor is
 * @param what        what is wrong
 * @param whatToDo    what the author of the contribution can do about it
 */
public record ContributionProblem(String contributor, String point, String what, String whatToDo) {

    public ContributionProblem {
        Objects.requireNonNull(contributor, "contributor");
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(whatToDo, "whatToDo");
    }

    /** One line: contributor, plug-in point, what is wrong, what to do. */
    public String message() {
        String place = point.isEmpty() ? "Plug-in " + contributor : "Plug-in " + contributor + ", point " + point;
        return place + ": " + what + " " + whatToDo;
    }
}
