// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

/**
 * A place, in pixels.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(int x, int y) {
}
