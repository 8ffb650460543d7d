// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables whose rows the library keeps to the character, as literature entries. */
public enum LibraryTable {

    /** Tables 1 to 4 of the review and the materials named in its text. */
    MATERIALS("id", "name_as_printed", "formula", "class", "phase", "form", "crystal_system", "space_group",
            "structure_resolved", "conductivity_S_per_cm", "conductivity_temperature", "direction", "approx",
            "extrapolated_from_Arrhenius", "activation_energy_eV", "Ea_qualifier", "source_ref", "table", "in_text",
            "lines", "note"),
    /** Table 5: conductivities by method of synthesis. */
    SYNTHESIS("id", "method_group", "sub_method", "material", "conductivity_as_printed", "conductivity_S_per_cm",
            "conductivity_temperature", "direction", "extrapolated_from_Arrhenius", "source_ref", "place", "lines", "note"),
    /** Windows, air, heat, pressure, critical currents, mechanics, interfaces, vacancies, diffusion. */
    STABILITY("id", "category", "material", "property", "qualifier", "value_min", "value_max", "unit", "condition",
            "source_ref", "place", "lines", "statement", "note"),
    /** Cells, coatings, the inputs of Fig. 17 and the statements about energy density. */
    CELLS("id", "record_type", "configuration", "cathode", "sse", "anode", "coating_or_interlayer",
            "cathode_loading_mg_cm2", "areal_capacity_mAh_cm2", "areal_capacity_qualifier", "rate",
            "current_density_mA_cm2", "cycles", "retention", "temperature", "CCD_mA_cm2", "parameter", "operator",
            "value", "value_max", "unit", "condition", "source_ref", "place", "lines", "statement", "note"),
    /** Targets and open questions. */
    TARGETS("id", "quantity", "operator", "value", "value_max", "unit", "context", "kind", "source_ref", "place",
            "lines", "statement", "note");

    private final List<String> columns;

    LibraryTable(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns in their order; the first is {@code id}. */
    public List<String> columns() {
        return columns;
    }

    /** The table's name as it is typed, such as {@code materials}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table of that name; empty for an unknown one. */
    public static Optional<LibraryTable> ofKey(String key) {
        for (LibraryTable table : values()) {
            if (table.key().equalsIgnoreCase(key)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
