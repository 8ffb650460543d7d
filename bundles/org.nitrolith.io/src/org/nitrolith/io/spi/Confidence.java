// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.spi;

/** How sure a reader is, from a file's head alone, that the file is its own; the surest reader reads first. */
public enum Confidence {

    /** Not a file of this format; the reader is not asked to read it. */
    NONE,
    /** Could be; readers of general tables say so. Others are tried first, and after it. */
    POSSIBLE,
    /** Looks like it, for instance by its column names. If it cannot be read, others are tried. */
    LIKELY,
    /** Bears the format's signature. If it cannot be read, the file is damaged: no other reader is tried. */
    CERTAIN
}
