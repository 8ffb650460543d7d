// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.NitrolithResource;

/** Is told what happens to the files of a session. Each method does nothing unless overridden. */
public interface SessionListener {

    /**
     * A file has become dirty or clean.
     *
     * @param resource the file
     * @param dirty whether it has changes that are not saved
     */
    default void dirtyChanged(NitrolithResource resource, boolean dirty) {
    }

    /**
     * A file has been loaded or made.
     *
     * @param resource the file
     */
    default void resourceAdded(NitrolithResource resource) {
    }

    /**
     * A file is no longer part of the session. Its elements must not be used any more.
     *
     * @param resource the file
     */
    default void resourceRemoved(NitrolithResource resource) {
    }

    /**
     * The content of a file has been read again from disk: all its elements are new, the command stack is empty.
     *
     * @param resource the file
     */
    default void resourceReloaded(NitrolithResource resource) {
    }

    /**
     * A file has changed on disk and cannot be read. The session keeps what it has.
     *
     * @param resource the file
     * @param problem what is wrong
     */
    default void unreadableOnDisk(NitrolithResource resource, ModelFileException problem) {
    }
}
