// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

/** A file on disk compared with what was last loaded from it or saved to it. */
public enum DiskState {
    /** The content is what was loaded or saved, or there is no file and never was. */
    SAME,
    /** The content is another. */
    CHANGED,
    /** The file was there and is gone. */
    DELETED,
    /** There was no file when the resource was made, and there is one now. */
    CREATED
}
