// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.tests;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.cell.CellFormat;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.values.IndexSet;
import org.nitrolith.model.values.NumberList;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Values and their text in files. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Quantity|2.14E-3 S/cm", "Quantity|8.1(2) %", "Quantity|<1E-10 S/cm",
            "Quantity|200..400 degC", "Quantity|a handful", "Formula|Li8.60(5)N1.911(5)Cl2.867(5)",
            "Formula|Li7N2I-0.5LiOH", "Formula|Li3x+1NxI", "Date|2025-03-14", "DateTime|2025-03-14T09:30+01:00",
            "NumberList|1.0E-6 0.001 1.0", "NumberList|one two", "IndexSet|0-3,57", "IndexSet|all but one",
            "RelativePath|data/spectrum-25C.mpt"})
    void textInAFileComesBackUnchanged(String type, String text) {
        EDataType dataType = (EDataType) BasePackage.eINSTANCE.getEClassifier(type);
        Object value = EcoreUtil.createFromString(dataType, text);
        assertEquals(text, EcoreUtil.convertToString(dataType, value));
        assertEquals(value, EcoreUtil.createFromString(dataType, text));
    }

    @Test
    void datesAreDates() {
        assertEquals(LocalDate.of(2025, 3, 14), EcoreUtil.createFromString(BasePackage.Literals.DATE, "2025-03-14"));
        assertEquals(OffsetDateTime.parse("2025-03-14T09:30+01:00"),
                EcoreUtil.createFromString(BasePackage.Literals.DATE_TIME, "2025-03-14T09:30+01:00"));
        assertThrows(RuntimeException.class, () -> EcoreUtil.createFromString(BasePackage.Literals.DATE, "last week"));
    }

    @Test
    void literalsReadAsTheFieldWritesThem() {
        assertEquals("group-14 nitride", MaterialClass.GROUP14_NITRIDE.getLiteral());
        assertEquals(MaterialClass.GROUP14_NITRIDE, MaterialClass.get("group-14 nitride"));
        assertEquals(CellFormat.PRESSURE_CELL, CellFormat.get("pressure cell"));
    }

    @Test
    void numbersKeepEveryBit() {
        NumberList list = NumberList.of(1e-15, Math.PI, -0.0, Double.NaN);
        assertArrayEquals(list.toArray(), NumberList.stored(list.toString()).toArray());
        assertEquals(Math.PI, list.get(1));
        assertEquals(4, list.size());
        assertEquals(0, NumberList.stored("").size());
    }

    @Test
    void badNumbersAreKeptAndExplained() {
        NumberList list = NumberList.stored("1.0 2,5 3.0");
        assertEquals("'2,5' at position 1 is not a number; expected numbers separated by blanks",
                list.problem().orElseThrow());
        assertEquals("1.0 2,5 3.0", list.toString());
        assertEquals(0, list.size());
    }

    @Test
    void changingTheArrayDoesNotChangeTheList() {
        double[] numbers = {1, 2};
        NumberList list = NumberList.of(numbers);
        numbers[0] = 7;
        list.toArray()[1] = 7;
        assertEquals(NumberList.of(1, 2), list);
    }

    @Test
    void positionsAreWrittenAsRanges() {
        assertEquals("0-3,57", IndexSet.of(57, 2, 0, 3, 1).toString());
        assertEquals("", IndexSet.of().toString());
        IndexSet set = IndexSet.stored("0-3,57");
        assertTrue(set.contains(3) && set.contains(57));
        assertFalse(set.contains(4) || set.contains(-1));
        assertEquals(5, set.size());
        assertArrayEquals(new int[] {0, 1, 2, 3, 57}, set.stream().toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-1", "-2", "1,,2", "a", "99999999999", "0-99999999"})
    void badPositionsAreKeptAndExplained(String text) {
        IndexSet set = IndexSet.stored(text);
        assertTrue(set.problem().orElseThrow().contains("expected for example 0-3,57"));
        assertEquals(text, set.toString());
        assertEquals(0, set.size());
    }

    @Test
    void positionsOutsideTheRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> IndexSet.of(-1));
    }
}
