// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

/** How far a long study is, and whether it is still wanted; implemented by whoever runs it. */
@FunctionalInterface
public interface StudyProgress {

    /**
     * Says how far it is; may be called from any thread, a few hundred times a study at most.
     *
     * @param fraction from 0 to 1
     * @return whether to go on
     */
    boolean goesOn(double fraction);

    /** Nobody looks, nobody cancels. */
    static StudyProgress none() {
        return fraction -> true;
    }
}
