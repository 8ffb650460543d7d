// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry;

/** A text that is not a chemical formula. The message says what is wrong, where, and what is expected. */
public class FormulaFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_CHARACTERS = 60;

    private final int offset;

    /**
     * @param text the text that was read
     * @param offset where in the text, counted from 0 (the message counts from 1)
     * @param problem what is wrong and what is expected
     */
    public FormulaFormatException(String text, int offset, String problem) {
        super("cannot read \"" + shortened(text) + "\" as a formula: at character " + (offset + 1) + ", " + problem);
        this.offset = offset;
    }

    /** Where in the text the problem is, counted from 0. */
    public int offset() {
        return offset;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "...";
    }
}
