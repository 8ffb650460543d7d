// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Circuit strings in both notations: what they mean, how they are written back, and what is said of wrong ones. */
class CircuitNotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "R0-p(R1,CPE1)-Wo1;R0-p(R1,CPE1)-Wo1;R(RQ)Wo",
        "R0-p(R1,C1)-p(R2-Wo1,C2);R0-p(R1,C1)-p(R2-Wo1,C2);R(RC)([RWo]C)",
        "R(RQ)W;R1-p(R2,CPE1)-W1;R(RQ)W",
        "(RQ)(RQ)Q;p(R1,CPE1)-p(R2,CPE2)-CPE3;(RQ)(RQ)Q",
        "R(Q[RW]);R1-p(CPE1,R2-W1);R(Q[RW])",
        "R([R(RC)]C);R1-p(R2-p(R3,C1),C2);R([R(RC)]C)",
        "R0;R0;R", "R;R;R", "CPE1;CPE1;Q", "Wo;Wo;Wo",
        "R0-p(R1,Q1);R0-p(R1,CPE1);R(RQ)",
        " R0 - p( R1 , C1 ) ;R0-p(R1,C1);R(RC)",
        "LR(RZarc)Ws;L1-R1-p(R2,Zarc1)-Ws1;LR(RZarc)Ws"})
    void bothNotationsAreReadAndWritten(String text, String dashes, String code) {
        Circuit circuit = Circuit.parse(text);
        assertEquals(dashes, circuit.toString());
        assertEquals(code, circuit.toDescriptionCode());
        if (text.contains("-")) {
            assertEquals(dashes, Circuit.parse(dashes).toString());
        }
    }

    @Test
    void parametersComeInTheOrderOfTheString() {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)-Wo1");
        assertEquals(List.of("R0", "R1", "CPE1.Q", "CPE1.n", "Wo1.R", "Wo1.tau"),
                circuit.parameters().stream().map(CircuitParameter::name).toList());
        assertEquals(List.of("ohm", "ohm", "ohm^-1 s^n", "1", "ohm", "s"),
                circuit.parameters().stream().map(CircuitParameter::unit).toList());
        assertEquals(OptionalInt.of(3), circuit.indexOf("Q1.n"));
        assertEquals(OptionalInt.of(2), circuit.indexOf("CPE1_0"));
        assertEquals(OptionalInt.of(0), circuit.indexOf("R0.R"));
        assertTrue(circuit.indexOf("R7").isEmpty());
    }

    @Test
    void bracesCarryValuesLimitsAndFixing() {
        List<CircuitParameter> p = Circuit.parse("R{R=100/10/1000}(R{50/50%/200%}Q{Q=1e-9//1e-6,n=0.9F})").parameters();
        assertEquals(100, p.get(0).value().getAsDouble());
        assertEquals(10, p.get(0).lower());
        assertEquals(1000, p.get(0).upper());
        assertEquals(25, p.get(1).lower());
        assertEquals(100, p.get(1).upper());
        assertEquals(0, p.get(2).lower());
        assertEquals(1e-6, p.get(2).upper());
        assertTrue(p.get(3).fixed());
        assertFalse(p.get(0).fixed());
    }

    @Test
    void codeWithValuesReadsBackToTheSame() {
        Circuit circuit = Circuit.parse("R(RQ)Wo");
        double[] values = {12.5, 230, 3.2e-8, 0.91, 40, 0.3};
        Circuit back = Circuit.parse(circuit.toDescriptionCode(values));
        for (int k = 0; k < values.length; k++) {
            assertEquals(values[k], back.parameters().get(k).value().getAsDouble());
            assertEquals(circuit.parameters().get(k).upper(), back.parameters().get(k).upper());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'';empty", "R0-;at the end", "R0-p(R1,C1;')' is missing", "R0-p(R1);at least two", "R0-X1;no element",
        "R(RQ;')' is missing", "R0-R0;used twice", "R0-p(R1,,C1);no element", "R(R[RC;']' is missing",
        "R{R=5;'}' is missing", "R{X=5}(RC);no parameter", "R{R=5/10/20}(RC);outside of its limits",
        "Q{1,0.5,3}R;only 2", "R0)-R1;unexpected", "R{R=abc}C;expected a number"})
    void wrongStringsAreExplained(String text, String expected) {
        CircuitSyntaxException e = assertThrows(CircuitSyntaxException.class, () -> Circuit.parse(text));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
        assertTrue(e.getMessage().contains("character "), e.getMessage());
        assertTrue(e.position() >= 0 && e.position() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"((((", "p(p(p(", "{", "}", "R{", "-", ",", "R0-p(R1,C1))", "RQ{n=", "R\u0000", "é"})
    void anyOtherTextGivesAMessageOnly(String text) {
        assertThrows(CircuitSyntaxException.class, () -> Circuit.parse(text));
    }

    @Test
    void veryDeepNestingIsRefused() {
        String text = "(R".repeat(100_000);
        assertThrows(CircuitSyntaxException.class, () -> Circuit.parse(text));
    }
}
