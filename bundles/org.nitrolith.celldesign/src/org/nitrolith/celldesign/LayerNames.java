// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.stream.Collectors;

/** Lists of names for messages. */
final class LayerNames {

    private LayerNames() {
    }

    static String keys(LayerKind kind) {
        return kind.properties().stream().map(Property::key).collect(Collectors.joining(", "));
    }

    static String of(CellDesign design) {
        return design.layers().stream().map(Layer::name).distinct().collect(Collectors.joining(", "));
    }
}
