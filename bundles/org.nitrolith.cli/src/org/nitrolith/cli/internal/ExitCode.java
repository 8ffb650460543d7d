// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

/** What a command tells its caller. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /**
     * Done, and it found something: differences, violations, a fit that did not converge, one file of several that
     * failed.
     */
    public static final int FOUND = 1;
    /** The call is wrong. */
    public static final int WRONG_CALL = 2;
    /** An input cannot be read. */
    public static final int UNREADABLE = 3;

    private ExitCode() {
    }
}
