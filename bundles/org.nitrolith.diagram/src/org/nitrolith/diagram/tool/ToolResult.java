// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What came of a tool.
 *
 * @param done whether it was executed; otherwise the model is as it was
 * @param message why it was not; empty where it was
 * @param created the elements that it made, in order
 */
public record ToolResult(boolean done, String message, List<EObject> created) {

    /** Takes a copy of the list. */
    public ToolResult {
        created = List.copyOf(created);
    }

    /** A tool that was not executed, and why. */
    public static ToolResult refused(String message) {
        return new ToolResult(false, message, List.of());
    }
}
