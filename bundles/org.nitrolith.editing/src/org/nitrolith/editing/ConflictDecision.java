// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing;

/** What to do with a file that was changed here and on disk. */
public enum ConflictDecision {
    /** Take what is on disk; the changes made here are lost. */
    TAKE_DISK,
    /** Go on with the changes made here; the next save replaces what is on disk. */
    KEEP_MINE,
    /** Decide later: nothing is lost, and saving is refused until it is decided. */
    LATER
}
