// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity.results;

/** A measurement cannot be analysed as it is; the message says what is missing or wrong, and what to do. */
public class AnalysisInputException extends Exception {

    private static final long serialVersionUID = 1L;

    public AnalysisInputException(String message) {
        super(message);
    }

    public AnalysisInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
