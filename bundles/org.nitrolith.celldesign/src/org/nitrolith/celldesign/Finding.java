// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.Collection;
import java.util.Locale;

/**
 * What was found about one value of a design.
 *
 * @param severity how much it weighs
 * @param code     a stable short code such as {@code value-out-of-range}
 * @param layer    name of the layer concerned, or the empty string for the cell as a whole
 * @param property key of the property concerned (see {@link Property#key()}), or the empty string
 * @param message  what is wrong, with the value and its unit
 * @param advice   what to do about it
 */
public record Finding(Severity severity, String code, String layer, String property, String message, String advice) {

    /** An error about a property of a layer. */
    public static Finding error(String code, String layer, String property, String message, String advice) {
        return new Finding(Severity.ERROR, code, layer, property, message, advice);
    }

    /** A warning about a property of a layer. */
    public static Finding warning(String code, String layer, String property, String message, String advice) {
        return new Finding(Severity.WARNING, code, layer, property, message, advice);
    }

    /** A remark about a property of a layer. */
    public static Finding info(String code, String layer, String property, String message) {
        return new Finding(Severity.INFO, code, layer, property, message, "");
    }

    /** Whether one of the findings is an error. */
    public static boolean anyError(Collection<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    @Override
    public String toString() {
        String head = severity.name().toLowerCase(Locale.ROOT) + ": " + (layer.isEmpty() ? "" : layer + ": ") + message;
        return advice.isEmpty() ? head : head + " (" + advice + ")";
    }
}
