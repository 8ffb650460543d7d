// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

/** A model operation cannot be done, and why. */
final class OperationException extends Exception {

    private static final long serialVersionUID = 1L;

    OperationException(String message, Throwable cause) {
        super(message, cause);
    }
}
