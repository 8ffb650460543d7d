// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.Locale;
import java.util.Objects;

import org.nitrolith.model.resource.Severity;

/**
 * Something in a viewpoint specification that is not as its author meant it to be.
 *
 * @param severity error: the construct is left out or does nothing; warning: it may not do what is meant; info: it is for
 *     another runtime and skipped by rule
 * @param file the specification
 * @param line the construct's line, counted from 1; 0 where it is not known
 * @param construct the construct's path, such as {@code Cell/Stack/Layer}; empty for the file
 * @param message what is wrong and what to do
 */
public record SpecificationProblem(Severity severity, String file, int line, String construct, String message) {

    /** Checks that nothing is missing. */
    public SpecificationProblem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(construct, "construct");
        Objects.requireNonNull(message, "message");
    }

    /**
     * One line for a person.
     *
     * @return file, line, severity, path and message
     */
    public String text() {
        return file + (line > 0 ? ":" + line : "") + ": " + severity.name().toLowerCase(Locale.ROOT) + ": "
                + (construct.isEmpty() ? "" : construct + ": ") + message;
    }
}
