// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.model.resource.Severity;

/**
 * A mark on a view: a violated rule, or an image that the specification asks for.
 *
 * @param severity how much it matters; info for an image
 * @param message what a user reads
 * @param image path of the image, as the specification writes it; empty for the mark of the severity
 * @param position where on the view, such as SOUTH_WEST
 * @param origin the rule or the decoration description
 */
public record Decoration(Severity severity, String message, String image, String position, Construct origin) {
}
