// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.util.Optional;

import org.nitrolith.electrochem.conductivity.PelletGeometry;
import org.nitrolith.units.Quantity;

import picocli.CommandLine.Option;

/** Options for the size of a sample. */
public final class Geometry {

    @Option(names = "--thickness", paramLabel = "LENGTH", order = 20,
            description = "distance of the electrodes, such as 0.21cm or \"2.10(2) mm\"; with it, conductivities are given")
    private String thickness;

    @Option(names = "--diameter", paramLabel = "LENGTH", order = 21,
            description = "diameter of the electrodes, such as 0.8cm")
    private String diameter;

    @Option(names = "--area", paramLabel = "AREA", order = 22,
            description = "area of one electrode instead of a diameter, such as 0.5cm2")
    private String area;

    /** The sample's size, if it was given. */
    public Optional<PelletGeometry> shape() {
        if (thickness == null && diameter == null && area == null) {
            return Optional.empty();
        }
        if (thickness == null || diameter == null == (area == null)) {
            throw new UsageException("A conductivity needs --thickness and either --diameter or --area");
        }
        Quantity length = Values.quantity("--thickness", thickness, "cm");
        double lengthError = length.standardUncertaintyIn("cm").orElse(0);
        try {
            if (diameter != null) {
                Quantity across = Values.quantity("--diameter", diameter, "cm");
                return Optional.of(PelletGeometry.round(length.in("cm"), lengthError, across.in("cm"),
                        across.standardUncertaintyIn("cm").orElse(0)));
            }
            Quantity face = Values.quantity("--area", area, "cm2");
            return Optional.of(new PelletGeometry(length.in("cm"), lengthError, face.in("cm2"),
                    face.standardUncertaintyIn("cm2").orElse(0)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }
}
