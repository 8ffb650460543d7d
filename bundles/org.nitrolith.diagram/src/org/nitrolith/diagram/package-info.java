// SPDX-License-Identifier: EPL-2.0
/**
 * Diagrams of models without a display: {@link org.nitrolith.diagram.Diagram} shows an element as a viewpoint specification
 * says, as a tree of plain views that follows the model. An editor draws the views and hands what a user does to the tools
 * of {@code org.nitrolith.diagram.tool}; {@code org.nitrolith.diagram.export} writes them to files.
 */
package org.nitrolith.diagram;
