// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

/** Is told when a table has followed its model. */
@FunctionalInterface
public interface TableListener {

    /** Lines, columns or what stands in them may have changed. Called after the change, on the thread that changed the model. */
    void changed();
}
