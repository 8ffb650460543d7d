// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import java.lang.System.Logger.Level;
import java.util.List;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.ContributionList;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.electrochem.circuit.Elements;
import org.nitrolith.electrochem.spi.CircuitElement;

/** The circuit elements of the product and those of a team's plug-ins, contributed to {@value #POINT}. */
public final class CircuitElements {

    /** Extension point for circuit elements. */
    public static final String POINT = "org.nitrolith.electrochem.elements";

    private static final ContributionReader<CircuitElement> READER = ContributionReader.of(POINT, "element",
            CircuitElement.class);

    private CircuitElements() {
    }

    /**
     * All elements. One that cannot be created, or whose symbol is taken, is left out and logged at level warning.
     */
    public static Elements all() {
        return of(READER.read(Contributions.current()));
    }

    /** The standard elements and those of a list of contributions, with the same care. */
    public static Elements of(ContributionList<CircuitElement> list) {
        Elements elements = Elements.standard();
        for (Contribution<CircuitElement> contribution : list.contributions()) {
            try {
                elements = elements.with(List.of(contribution.instance()));
            } catch (ContributionException | IllegalArgumentException e) {
                System.getLogger(CircuitElements.class.getName()).log(Level.WARNING, e.getMessage());
            }
        }
        return elements;
    }
}
