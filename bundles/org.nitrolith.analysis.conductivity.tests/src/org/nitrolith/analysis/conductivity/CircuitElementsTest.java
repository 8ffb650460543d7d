// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionList;
import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.electrochem.circuit.Elements;
import org.nitrolith.electrochem.spi.CircuitElement;
import org.nitrolith.electrochem.spi.ElementParameter;
import org.nitrolith.electrochem.spi.PointElement;

/** A team's circuit elements stand in circuits beside the product's. */
class CircuitElementsTest {

    /** A resistance of another name: enough to see whose formula is used. */
    private static final class TwiceAResistor extends PointElement {

        TwiceAResistor(String symbol) {
            super(symbol, "twice a resistor", "2 R", "this test",
                    List.of(ElementParameter.positive("R", "ohm", 1, 1, 0)));
        }

        @Override
        protected void at(double omega, double[] p, Cell z) {
            z.re = 2 * p[0];
            z.im = 0;
            z.dRe[0] = 2;
            z.dIm[0] = 0;
        }
    }

    private static Elements with(CircuitElement... elements) {
        List<Contribution<CircuitElement>> list = Arrays.stream(elements)
                .map(e -> Contribution.of("test." + e.symbol(), e.name(), "org.example", CircuitElement.class, e))
                .toList();
        return CircuitElements.of(new ContributionList<>(list, List.of()));
    }

    @Test
    void contributedElementIsUsedInCircuits() {
        double[][] z = Circuit.parse("R0-Dr1", with(new TwiceAResistor("Dr"))).impedance(new double[] {1, 10},
                new double[] {1000});
        assertEquals(21, z[0][0], 1e-12);
    }

    @Test
    void symbolThatIsTakenKeepsItsMeaning() {
        Elements elements = with(new TwiceAResistor("R"), new TwiceAResistor("Dr"));
        double[][] z = Circuit.parse("R0", elements).impedance(new double[] {10}, new double[] {1000});
        assertEquals(10, z[0][0], 1e-12);
        assertTrue(elements.find("Dr").isPresent(), "one that is refused does not keep the next one out");
    }

    @Test
    void extensionPointIsDeclared() {
        assertEquals(Elements.standard().all(), CircuitElements.all().all());
    }
}
