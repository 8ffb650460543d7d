// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Point;

/**
 * Where the automatic arrangement has put views.
 *
 * @param places bounds by view, relative to the content of what holds each
 * @param routes courses by edge, in the diagram
 * @param labels places of the labels at their middle by edge, in the diagram
 * @param late views that came afterwards and stand where there was room
 */
public record Automatic(Map<String, Bounds> places, Map<String, List<Point>> routes, Map<String, Bounds> labels, Set<String> late) {

    /** Before anything was arranged. */
    static final Automatic NOTHING = new Automatic(Map.of(), Map.of(), Map.of(), Set.of());

    static Automatic of(ElkLayout.Result result) {
        Automatic automatic = new Automatic(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        result.places().forEach((view, bounds) -> automatic.places.put(view.id(), bounds));
        result.routes().forEach((edge, route) -> automatic.routes.put(edge.id(), route));
        result.labels().forEach((edge, label) -> automatic.labels.put(edge.id(), label));
        return automatic;
    }
}
