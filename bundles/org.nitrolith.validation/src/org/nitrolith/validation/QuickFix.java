// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A change that mends a finding, as one step that can be undone.
 *
 * @param label what it does, in a few words, as on a button
 * @param command makes the command for the editing domain that owns the model
 */
public record QuickFix(String label, Function<EditingDomain, Command> command) {

    /** Checks that nothing is missing. */
    public QuickFix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(command, "command");
    }
}
