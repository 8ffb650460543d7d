// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/** Is told when a diagram has followed its model or has been arranged. */
@FunctionalInterface
public interface DiagramListener {

    /**
     * Views have changed. Called after the change, on the thread that changed the model.
     *
     * @param change what has changed
     */
    void changed(DiagramChange change);
}
