// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

/** A file is no viewpoint specification that can be read at all. */
public final class SpecificationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SpecificationProblem problem;

    /**
     * An unreadable file.
     *
     * @param problem what is wrong
     * @param cause what was thrown; may be null
     */
    public SpecificationException(SpecificationProblem problem, Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    /** What is wrong. */
    public SpecificationProblem problem() {
        return problem;
    }
}
