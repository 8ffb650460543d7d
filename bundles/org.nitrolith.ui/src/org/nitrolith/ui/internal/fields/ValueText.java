// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Optional;

/** How a kind of value is written and read in a text field. */
interface ValueText {

    /** The text of a value; empty for no value. */
    String print(Object value);

    /**
     * The value of a text that is not blank.
     *
     * @throws IllegalArgumentException with a message for people
     */
    Object parse(String text);

    /** What is wrong with a text that is not blank, or null. */
    default String problem(String text) {
        try {
            parse(text);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage() == null ? "This cannot be read." : e.getMessage();
        }
    }

    /** What to type, shown in the empty field. */
    default Optional<String> hint() {
        return Optional.empty();
    }

    /** A short remark on a text that can be read. */
    default String remark(String text) {
        return "";
    }

    /** Whether the text has several lines. */
    default boolean isMultiLine() {
        return false;
    }
}
