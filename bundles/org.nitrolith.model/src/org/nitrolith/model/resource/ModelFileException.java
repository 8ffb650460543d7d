// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.io.IOException;

/** A model file cannot be read or written. The message is made for a person: file, line, what is wrong, what to do. */
public class ModelFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient LoadDiagnostic diagnostic;

    /**
     * An exception for a finding that ends the reading or writing.
     *
     * @param diagnostic the finding
     * @param cause what it came from, or null
     */
    public ModelFileException(LoadDiagnostic diagnostic, Throwable cause) {
        super(diagnostic.text(), cause);
        this.diagnostic = diagnostic;
    }

    /**
     * The finding with its file, line, column and code.
     *
     * @return the finding
     */
    public LoadDiagnostic diagnostic() {
        return diagnostic;
    }
}
