// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.electrochem.circuit.Circuit;
import org.nitrolith.ui.conductivity.internal.CircuitText;

class CircuitTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|0|R|R0", "R0|2|CPE|R0-CPE0", "R0|0|C|C0-R0", "p(R1,CPE1)|4|W|p(R1-W0,CPE1)",
        "R0-p(R1,CPE1)|13|R|R0-p(R1,CPE1)-R2", "R0-|3|Ws|R0-Ws0"})
    void anInsertedElementKeepsTheCircuitReadable(String before, int caret, String symbol, String after) {
        CircuitText.Edit edit = CircuitText.insert(before, caret, caret, symbol);
        assertEquals(after, edit.text());
        assertEquals(after, Circuit.parse(edit.text()).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"R0|2|2|R0-p(R1,CPE1)", "R0-R1|3|5|R0-p(R1,CPE1)",
        "R0-p(R1,CPE1)|13|13|R0-p(R1,CPE1)-p(R2,CPE2)"})
    void whatIsSelectedIsPutInParallelToAConstantPhaseElement(String before, int from, int to, String after) {
        CircuitText.Edit edit = CircuitText.insertParallel(before, from, to);
        assertEquals(after, edit.text());
        assertEquals(after, Circuit.parse(edit.text()).toString());
    }
}
