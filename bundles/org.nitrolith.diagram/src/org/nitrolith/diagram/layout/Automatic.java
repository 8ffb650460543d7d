// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.Point;

/**
 * Where the automatic arrangement has put views.
 *
 * @param places bounds by view, relative to the content of what holds each
 * @param routes courses by edge, in the diagram
 * @param labels places of the labels at their middle by edge, in the diagram
 */
public record Automatic(Map<String, Bounds> places, Map<String, List<Point>> routes, Map<String, Bounds> labels) {

    /** Before anything was arranged. */
    static final Automatic NOTHING = new Automatic(Map.of(), Map.of(), Map.of());

    static Automatic of(ElkLayout.Result result) {
        Automatic automatic = new Automatic(new HashMap<>(), new HashMap<>(), new HashMap<>());
        result.places().forEach((view, bounds) -> automatic.places.put(view.id(), bounds));
        result.routes().forEach((edge, route) -> automatic.routes.put(edge.id(), route));
        result.labels().forEach((edge, label) -> automatic.labels.put(edge.id(), label));
        return automatic;
    }
}
