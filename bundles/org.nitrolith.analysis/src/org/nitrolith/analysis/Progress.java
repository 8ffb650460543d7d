// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

/** How far an analysis is, and whether it is still wanted; implemented by whoever runs it (a job, a terminal, a test). */
public interface Progress {

    /**
     * Says how far it is. May be called often, from any thread.
     *
     * @param fraction from 0 to 1
     * @param what     what is being done
     */
    void report(double fraction, String what);

    /** Whether the analysis should stop soon. */
    boolean isCancelled();

    /** Nobody looks, nobody cancels. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(double fraction, String what) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
