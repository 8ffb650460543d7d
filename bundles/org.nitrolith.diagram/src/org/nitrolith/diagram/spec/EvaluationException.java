// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

/** An expression has no value, and why. */
public final class EvaluationException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A failed evaluation.
     *
     * @param message what is wrong, for a person
     * @param cause what was thrown; may be null
     */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
