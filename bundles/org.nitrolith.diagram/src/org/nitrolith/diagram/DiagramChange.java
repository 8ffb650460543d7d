// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.Set;

/**
 * What a refresh has done.
 *
 * @param added views that are new
 * @param removed views that are gone
 * @param changed views that look otherwise, or whose children are others or in another order
 */
public record DiagramChange(Set<View> added, Set<View> removed, Set<View> changed) {

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
