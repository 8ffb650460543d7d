// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.chemistry.tests;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nitrolith.chemistry.Element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ElementTest {

    @Test
    void thereAre118Elements() {
        assertEquals(118, Element.values().length);
        assertEquals(3, Element.Li.atomicNumber());
        assertEquals(57, Element.La.atomicNumber());
        assertEquals(92, Element.U.atomicNumber());
        assertEquals(118, Element.Og.atomicNumber());
        assertEquals("tantalum", Element.Ta.elementName());
        assertEquals(Element.Cl, Element.ofSymbol("Cl").orElseThrow());
        assertTrue(Element.ofSymbol("cl").isEmpty());
    }

    /** Pure Appl. Chem. 2022, 94, 573: standard atomic weights 2021, abridged values where they are intervals. */
    @ParameterizedTest
    @CsvSource({ "H, 1.0080, 0.0002", "Li, 6.94, 0.06", "B, 10.81, 0.02", "C, 12.011, 0.002", "N, 14.007, 0.001",
        "O, 15.999, 0.001", "F, 18.998403162, 5E-9", "Al, 26.9815384, 3E-7", "Si, 28.085, 0.001",
        "P, 30.973761998, 5E-9",
        "S, 32.06, 0.02", "Cl, 35.45, 0.01", "Ti, 47.867, 0.001", "V, 50.9415, 1E-4", "Mn, 54.938043, 2E-6",
        "Co, 58.933194, 3E-6", "Ni, 58.6934, 4E-4", "Cu, 63.546, 0.003", "Ga, 69.723, 0.001", "Ge, 72.63, 0.008",
        "Br, 79.904, 0.003", "Zr, 91.224, 0.002", "Nb, 92.90637, 1E-5", "Mo, 95.95, 0.01", "In, 114.818, 0.001",
        "I, 126.90447, 3E-5", "La, 138.90547, 7E-5", "Hf, 178.486, 0.006", "Ta, 180.94788, 2E-5", "W, 183.84, 0.01" })
    void standardAtomicWeightsAreIupacs(Element element, double weight, double uncertainty) {
        assertEquals(weight, element.standardAtomicWeight().orElseThrow());
        assertEquals(uncertainty, element.atomicWeightUncertainty().orElseThrow(), 1e-15);
    }

    @Test
    void fourteenWeightsAreIntervalsAnd34ElementsHaveNone() {
        assertEquals("[H, Li, B, C, N, O, Mg, Si, S, Cl, Ar, Br, Tl, Pb]",
                Arrays.stream(Element.values()).filter(Element::hasIntervalWeight).toList().toString());
        assertEquals(34, Arrays.stream(Element.values()).filter(e -> e.standardAtomicWeight().isEmpty()).count());
        assertEquals(OptionalDouble.empty(), Element.Tc.standardAtomicWeight());
        assertEquals(OptionalDouble.empty(), Element.Pm.atomicWeightUncertainty());
    }

    /** Weights rise with the atomic number but for the four known inversions among the stable elements. */
    @Test
    void weightsRiseWithTheAtomicNumber() {
        Element previous = Element.H;
        StringBuilder inversions = new StringBuilder();
        for (Element element : Element.values()) {
            if (element.standardAtomicWeight().isPresent()) {
                if (element.standardAtomicWeight().getAsDouble() < previous.standardAtomicWeight().orElseThrow()) {
                    inversions.append(previous).append('>').append(element).append(' ');
                }
                previous = element;
            }
        }
        assertEquals("Ar>K Co>Ni Te>I Th>Pa ", inversions.toString());
    }

    @Test
    void usualOxidationStatesAreThoseOfTheConductors() {
        assertEquals(OptionalInt.of(1), Element.Li.usualOxidationState());
        assertEquals(OptionalInt.of(-3), Element.N.usualOxidationState());
        assertEquals(OptionalInt.of(-1), Element.I.usualOxidationState());
        assertEquals(OptionalInt.of(5), Element.P.usualOxidationState());
        assertEquals(OptionalInt.empty(), Element.Mn.usualOxidationState());
    }
}
