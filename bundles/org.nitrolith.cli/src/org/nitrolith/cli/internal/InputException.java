// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

/** An input cannot be read; the message names the file, the line where known, what is wrong and what was expected. */
public class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
