// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.charts;

/** Units as they are printed: {@code mAh/cm2} becomes {@code mAh/cm²}, {@code ohm} becomes {@code Ω}. */
public final class UnitLabel {

    private UnitLabel() {
    }

    /** The printed form of a unit in plain text. */
    public static String of(String unit) {
        if ("C".equals(unit) || "degC".equals(unit)) {
            return "°C";
        }
        if ("deg".equals(unit)) {
            return "°";
        }
        if ("1/K".equals(unit)) {
            return "K⁻¹";
        }
        return unit.replace("ohm", "Ω").replaceAll("(?<![A-Za-z])um", "µm").replaceAll("(?<=m)2", "²")
                .replaceAll("(?<=m)3", "³").replace(" * ", " · ").replace("*", "·");
    }
}
