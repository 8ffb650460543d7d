// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

/** A circuit string that cannot be read; the message shows the place and says what was expected. */
public final class CircuitSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    CircuitSyntaxException(String text, int position, String problem) {
        super("Circuit \"" + text + "\", character " + (position + 1) + ": " + problem);
        this.position = position;
    }

    /** Index of the first character that does not fit, from 0. */
    public int position() {
        return position;
    }
}
