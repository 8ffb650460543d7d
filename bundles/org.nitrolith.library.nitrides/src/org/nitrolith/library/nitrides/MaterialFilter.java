// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.library.nitrides;

import java.util.Optional;
import java.util.Set;

import org.nitrolith.chemistry.Element;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;

/**
 * What materials must have besides the words that are searched for.
 *
 * @param materialClass the class, if only one is wanted
 * @param elements elements that must be in the formula
 * @param leastConductivity lowest ionic conductivity, in S/cm; 0 or NaN for any material, one without a value included.
 *         A material passes with one value at 15 to 35 degC, or without a temperature, that is high enough
 */
public record MaterialFilter(Optional<MaterialClass> materialClass, Set<Element> elements, double leastConductivity) {

    /** Lets every material pass. */
    public static final MaterialFilter ALL = new MaterialFilter(Optional.empty(), Set.of(), 0);

    /** Takes a copy of the set. */
    public MaterialFilter {
        elements = Set.copyOf(elements);
    }

    /** The same filter for one class. */
    public MaterialFilter withClass(MaterialClass wanted) {
        return new MaterialFilter(Optional.of(wanted), elements, leastConductivity);
    }

    /** The same filter for materials of certain elements. */
    public MaterialFilter withElements(Set<Element> wanted) {
        return new MaterialFilter(materialClass, wanted, leastConductivity);
    }

    /** The same filter with a lowest conductivity, in S/cm. */
    public MaterialFilter withLeastConductivity(double sPerCm) {
        return new MaterialFilter(materialClass, elements, sPerCm);
    }

    /** Whether a material passes. */
    public boolean accepts(Material material) {
        if (materialClass.isPresent() && material.getMaterialClass() != materialClass.get()) {
            return false;
        }
        if (!elements.isEmpty()
                && (material.getFormula() == null || !material.getFormula().elements().containsAll(elements))) {
            return false;
        }
        return !(leastConductivity > 0) || MaterialSummary.of(material).conductivity()
                .filter(r -> r.getValue().upperIn("S/cm").orElse(r.getValue().in("S/cm")) >= leastConductivity).isPresent();
    }
}
