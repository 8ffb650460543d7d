// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A kind of table: what its lines, columns and cells are and what can be done with them. */
public final class TableRepresentation extends ViewpointRepresentation {

    TableRepresentation(Construct viewpoint, Construct description) {
        super(viewpoint, description);
    }

    /** Whether its columns stand for elements, and its cells for what is between two; else columns stand for features. */
    public boolean isCross() {
        return description().is("CrossTableDescription");
    }

    /** The mappings of its outermost lines. */
    public List<Construct> lineMappings() {
        return both(description(), "ownedLineMappings", "reusedLineMappings");
    }

    /** The mappings of the lines below one that a mapping shows. */
    public static List<Construct> subLineMappings(Construct lineMapping) {
        return both(lineMapping, "ownedSubLines", "reusedSubLines");
    }

    /** The mappings of its columns. */
    public List<Construct> columnMappings() {
        return isCross() ? description().all("ownedColumnMappings")
                : both(description(), "ownedColumnMappings", "reusedColumnMappings");
    }

    /** The mappings of the cells of a cross table. */
    public List<Construct> intersections() {
        return isCross() ? description().all("intersection") : List.of();
    }

    /** The tools that make a line of the table itself. */
    public List<Construct> lineTools() {
        return both(description(), "ownedCreateLine", "reusedCreateLine");
    }

    /** The tools that make a column of a cross table. */
    public List<Construct> columnTools() {
        List<Construct> tools = new ArrayList<>();
        if (isCross()) {
            tools.addAll(description().all("createColumn"));
            columnMappings().forEach(c -> tools.addAll(c.all("create")));
        }
        return tools;
    }

    private static List<Construct> both(Construct holder, String owned, String reused) {
        Set<Construct> all = new LinkedHashSet<>(holder.all(owned));
        all.addAll(holder.all(reused));
        return List.copyOf(all);
    }
}
