// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions;

/** A contribution could not be created; {@link #problem()} names the contributor, the point and what to do. */
public class ContributionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ContributionProblem problem;

    public ContributionException(ContributionProblem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** What is wrong, and what to do. */
    public ContributionProblem problem() {
        return problem;
    }
}
