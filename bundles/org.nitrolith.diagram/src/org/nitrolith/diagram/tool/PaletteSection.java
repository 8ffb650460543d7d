// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.List;

import org.nitrolith.diagram.spec.Construct;

/**
 * A section of the palette.
 *
 * @param label what a user reads
 * @param tools its tools for making nodes, containers and edges, and its general tools
 * @param sections sections within it
 */
public record PaletteSection(String label, List<Construct> tools, List<PaletteSection> sections) {

    /** Takes copies of the lists. */
    public PaletteSection {
        tools = List.copyOf(tools);
        sections = List.copyOf(sections);
    }
}
