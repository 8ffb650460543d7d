// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io;

import java.io.IOException;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A file that gives no spectrum. {@link #getMessage()} is one line for the user: file, line where known, what is wrong,
 * what to do.
 */
public class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String what;
    private final String whatToDo;

    /**
     * A file that cannot be read.
     *
     * @param file     the file as it was named by the caller
     * @param line     line in the file, counted from 1, if the reason lies in one
     * @param what     what is wrong, as a full sentence
     * @param whatToDo what the user can do about it, as a full sentence
     */
    public UnreadableFileException(String file, OptionalInt line, String what, String whatToDo) {
        super(file + ": " + (line.isPresent() ? "line " + line.getAsInt() + ": " : "") + what + " " + whatToDo);
        this.file = Objects.requireNonNull(file, "file");
        this.line = line.orElse(0);
        this.what = Objects.requireNonNull(what, "what");
        this.whatToDo = Objects.requireNonNull(whatToDo, "whatToDo");
    }

    /** The file as it was named by the caller. */
    public String file() {
        return file;
    }

    /** Line in the file, counted from 1, if the reason lies in one. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** What is wrong. */
    public String what() {
        return what;
    }

    /** What the user can do about it. */
    public String whatToDo() {
        return whatToDo;
    }
}
