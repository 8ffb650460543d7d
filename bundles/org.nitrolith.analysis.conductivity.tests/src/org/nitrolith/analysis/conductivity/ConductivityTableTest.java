// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.analysis.conductivity.ConductivityTable.FormatException;

/** Tables of conductivities as people write them. */
class ConductivityTableTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "temperature/degC,sigma/(S/cm)\n25,2.14e-3\n",
        "T/K,sigma/(S/cm)\n298.15,2.14e-3\n",
        "temperature_C,sigma_S_cm\n25,2.14e-3\n",
        "T [C]\tsigma [mS/cm]\n25\t2.14\n",
        "T (K); conductivity (S/m)\n298,15;0,214\n",
        "# pellet 01\n\nsigma/(S/cm),temperature/degC\n2.14E-3,25\n",
        "sample,Temperature (°C),σ (S cm-1)\nA,25,2.14e-3\n",
        "25 degC,2.14E-3 S/cm\n",
        "\uFEFF\"temperature/degC\",\"sigma/(mS/cm)\"\r\n25,2.14\r\n"})
    void columnsAndUnitsAreFound(String text) {
        ConductivityTable.Row row = ConductivityTable.parse(text).rows().getFirst();
        assertEquals(298.15, row.temperatureK(), 1e-9);
        assertEquals(2.14e-3, row.conductivityScm(), 1e-12);
        assertTrue(Double.isNaN(row.standardErrorScm()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "T/K,sigma/(S/cm),standard error/(S/cm)\n300,1e-3,2e-5\n",
        "T/K,sigma/(S/cm),sigma_err\n300,1e-3,2e-5\n",
        "T/K,sigma/(mS/cm),std/(S/cm)\n300,1,2e-5\n",
        "T/K,sigma/(S/cm)\n300,1.00(2)E-3\n"})
    void standardErrorsAreRead(String text) {
        ConductivityTable table = ConductivityTable.parse(text);
        assertTrue(table.hasErrors());
        assertEquals(2e-5, table.standardErrorScm()[0], 1e-12);
    }

    @Test
    void oneMissingErrorMeansThatThereAreNotErrorsForAll() {
        assertFalse(ConductivityTable.parse("T/K,sigma/(S/cm),error/(S/cm)\n300,1e-3,2e-5\n310,2e-3,\n").hasErrors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T,sigma/(S/cm)~25,1e-3                    | line 2: "25" has no unit
            T/K,R/ohm~300,5                           | line 1: there is no column of conductivities
            T/K,sigma/(S/cm)~300,abc                  | line 2:
            T/K,sigma/(S/cm)~-5,1e-3                  | line 2: the temperature is
            T/K,sigma/(S/cm)~300,1e-3~310,0           | line 3: the conductivity is 0.0 S/cm
            T/V,sigma/(S/cm)~300,1e-3                 | line 1: the title "T/V" has the unit V; expected degC or K
            T/K,sigma/(S/cm)                          | there is no row below the titles
            """)
    void badInputIsNamedWithItsLine(String text, String message) {
        FormatException e = assertThrows(FormatException.class, () -> ConductivityTable.parse(text.replace('~', '\n')));
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
    }

    @Test
    void emptyFileSaysWhatIsExpected() {
        FormatException e = assertThrows(FormatException.class, () -> ConductivityTable.parse("\n# nothing\n"));
        assertEquals("the file has no rows; expected columns temperature/degC and sigma/(S/cm)", e.getMessage());
    }
}
