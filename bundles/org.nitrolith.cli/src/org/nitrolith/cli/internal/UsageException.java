// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

/** The call is wrong; the message says what and how it is right. */
public class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
