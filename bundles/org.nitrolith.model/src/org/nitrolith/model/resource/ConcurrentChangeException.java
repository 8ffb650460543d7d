// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

/**
 * A file was not written because it is no longer the file that was loaded: somebody else changed, removed or created
 * it. Saving again with {@link SaveOptions#OVERWRITE} replaces it.
 */
public final class ConcurrentChangeException extends ModelFileException {

    private static final long serialVersionUID = 1L;

    private final DiskState state;

    /**
     * An exception for a file in the given state.
     *
     * @param diagnostic the finding
     * @param state how the file differs from what was loaded
     */
    public ConcurrentChangeException(LoadDiagnostic diagnostic, DiskState state) {
        super(diagnostic, null);
        this.state = state;
    }

    /**
     * How the file differs from what was loaded.
     *
     * @return the state; never {@link DiskState#SAME}
     */
    public DiskState state() {
        return state;
    }
}
