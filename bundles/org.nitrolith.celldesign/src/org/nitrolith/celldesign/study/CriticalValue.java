// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value of one variable at which an output meets a target exactly.
 *
 * @param target   the target in the unit of the output
 * @param variable the path of the variable
 * @param value    its critical value
 * @param unit     its unit; {@code 1} for a pure number
 * @param metBelow true: the output exceeds the target below the critical value (a maximum thickness); false: above it (a
 *                 minimum loading)
 * @param at       the values of the other variables by their path, in order
 */
public record CriticalValue(double target, String variable, double value, String unit, boolean metBelow,
        Map<String, Double> at) {

    /** Copies the map, keeping its order. */
    public CriticalValue {
        at = Collections.unmodifiableMap(new LinkedHashMap<>(at));
    }
}
