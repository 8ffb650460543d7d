// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

/** How much a finding matters. */
public enum Severity {
    /** Something is wrong and has to be changed. */
    ERROR,
    /** Something is probably wrong. */
    WARNING,
    /** Worth knowing. */
    INFO
}
