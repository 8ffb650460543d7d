// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.Arrays;
import java.util.Optional;

/** Reads paths such as {@code sse.thickness} or {@code LGPS.thickness}. */
final class Path {

    private Path() {
    }

    /**
     * The two halves of a path.
     *
     * @param head     alias or layer name, as written
     * @param property the property of the second half, if there is one of that key
     */
    record Target(String head, Optional<Property> property) {

        boolean isAlias(LayerKind kind) {
            return kind.alias().equalsIgnoreCase(head);
        }

        boolean reaches(Layer layer) {
            return layer.name().equalsIgnoreCase(head) || isAlias(layer.kind());
        }
    }

    static Target parse(String path) {
        int dot = path.lastIndexOf('.');
        if (dot <= 0) {
            return new Target(path.trim(), Optional.empty());
        }
        return new Target(path.substring(0, dot).trim(), Property.ofKey(path.substring(dot + 1).trim()));
    }

    static Finding unknown(CellDesign design, String path) {
        Target target = Path.parse(path);
        Optional<Layer> layer = design.layers().stream().filter(target::reaches).findFirst();
        if (layer.isPresent()) {
            return Finding.error("unknown-path", layer.get().name(), "",
                    "'" + path + "' names no value of the " + layer.get().kind().label() + " " + layer.get().name(),
                    "use one of: " + LayerNames.keys(layer.get().kind()));
        }
        Optional<LayerKind> kind = Arrays.stream(LayerKind.values()).filter(target::isAlias).findFirst();
        if (kind.isPresent()) {
            return Finding.error("unknown-path", "", "",
                    "'" + path + "': the cell has no " + kind.get().label(), "its layers are: " + LayerNames.of(design));
        }
        return Finding.error("unknown-path", "", "", "'" + path + "' names no layer of the cell",
                "write layer.property, for example sse.thickness; the layers are: " + LayerNames.of(design));
    }
}
