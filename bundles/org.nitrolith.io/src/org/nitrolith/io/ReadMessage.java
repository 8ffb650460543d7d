// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something noticed in an instrument file.
 *
 * @param severity how grave it is
 * @param file     the file as it was named by the caller
 * @param line     line in the file, counted from 1; empty where it concerns the whole file or the file is binary
 * @param what     what was noticed, as a full sentence
 * @param whatToDo what the user can do about it, as a full sentence; empty if nothing
 */
public record ReadMessage(Severity severity, String file, OptionalInt line, String what, String whatToDo) {

    /** How grave a message is. */
    public enum Severity {
        /** Worth knowing; nothing is wrong. */
        INFO,
        /** A value was left out, or read in a way that somebody should check. */
        WARNING
    }

    public ReadMessage {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(whatToDo, "whatToDo");
    }

    /** What was noticed, where and what to do, without the file's name. */
    public String text() {
        String place = line.isPresent() ? "Line " + line.getAsInt() + ": " : "";
        return place + what + (whatToDo.isEmpty() ? "" : " " + whatToDo);
    }

    @Override
    public String toString() {
        return file + ": " + text();
    }
}
