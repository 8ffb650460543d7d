// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

/** How much a finding weighs. */
public enum Severity {
    /** Worth knowing: an assumption that was made, a value that was computed. */
    INFO,
    /** The result stands, but a value is unusual or a part of the result is missing. */
    WARNING,
    /** No result: the design is impossible or incomplete. */
    ERROR
}
