// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.table.Table;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.diagram.table.TableRows;
import org.nitrolith.diagram.table.TableRows.Sorting;
import org.nitrolith.diagram.table.TableText;

/** Order, filter and text of lines. */
class TableRowsTest {

    private final Lab lab = new Lab();

    private Table named(String... names) {
        Lab.list(lab.lab, "benches").clear();
        for (String name : names) {
            Lab.add(lab.lab, "benches", lab.make("Bench", name));
        }
        return table();
    }

    private Table table() {
        return Table.open(lab.specification().table("Items").orElseThrow(), lab.lab);
    }

    private static List<String> labels(TableRows rows) {
        return rows.lines().stream().map(TableLine::label).toList();
    }

    private static List<String> sorted(Table table, boolean descending) {
        TableRows rows = new TableRows(table);
        rows.sort(List.of(new Sorting(Optional.of(table.columns().getFirst()), descending)));
        return labels(rows);
    }

    @Test
    void quantitiesAreInTheOrderOfTheirValuesAndWhatIsMissingIsLast() {
        Table table = named("2.14E-3 S/cm", "", "halide", "9.1E-4 S/cm", "0.371 mS/cm", "Al", "1.2E-2 S/cm");
        assertEquals(List.of("0.371 mS/cm", "9.1E-4 S/cm", "2.14E-3 S/cm", "1.2E-2 S/cm", "Al", "halide", ""), sorted(table, false));
        assertEquals(List.of("halide", "Al", "1.2E-2 S/cm", "2.14E-3 S/cm", "9.1E-4 S/cm", "0.371 mS/cm", ""), sorted(table, true));
    }

    @Test
    void plainNumbersRangesAndListsCountByTheirFirstValue() {
        assertEquals(List.of("-3", "2", "9", "10"), sorted(named("10", "9", "-3", "2"), false));
        assertEquals(List.of("0 V to 0.48 V", "0.5..4 V", "2.38 V to 4.26 V"),
                sorted(named("2.38 V to 4.26 V", "0 V to 0.48 V", "0.5..4 V"), false));
        assertEquals(List.of("0.3 eV; 0.9 eV", "<0.371 eV", "0.4 eV"), sorted(named("0.4 eV", "<0.371 eV", "0.3 eV; 0.9 eV"), false));
    }

    @Test
    void whatIsPrintedIsInTheSameOrder() {
        assertEquals(List.of("9.1·10⁻⁴ S/cm", "2.14·10⁻³ S/cm", "1.2·10⁻² S/cm"),
                sorted(named("2.14·10⁻³ S/cm", "1.2·10⁻² S/cm", "9.1·10⁻⁴ S/cm"), false));
        assertEquals(List.of("−1 to 2 V", "0–0.48 V", "12 mV", "2.38–4.26 V"),
                sorted(named("2.38–4.26 V", "12 mV", "0–0.48 V", "−1 to 2 V"), false));
        assertEquals(List.of("900 nm", "12 µm", "0.2 mm"), sorted(named("0.2 mm", "12 µm", "900 nm"), false));
    }

    @Test
    void linesStayBelowTheLineThatHoldsThem() {
        Table table = table();
        TableRows rows = new TableRows(table);
        rows.sort(List.of(new Sorting(Optional.empty(), true)));
        assertEquals(List.of("right", "mill", "left", "furnace", "flask"), labels(rows));
        rows.sort(List.of());
        assertEquals(List.of("left", "flask", "furnace", "right", "mill"), labels(rows));
    }

    @Test
    void theFirstColumnThatDiffersCounts() {
        Lab.set(lab.flask, "load", 10);
        Table table = table();
        TableColumn name = table.columns().get(0);
        TableColumn load = table.columns().get(1);
        Lab.add(lab.left, "items", lab.make("Tool", "anvil"));
        table.refresh();
        TableRows rows = new TableRows(table);
        rows.sort(List.of(new Sorting(Optional.of(load), true), new Sorting(Optional.of(name), false)));
        assertEquals(List.of("left", "flask", "furnace", "anvil", "right", "mill"), labels(rows));
    }

    @Test
    void allWordsOfAFilterAreWantedAndWhatHoldsALineStays() {
        Table table = table();
        TableRows rows = new TableRows(table);
        rows.filter("  MILL right ");
        assertEquals(List.of("right", "mill"), labels(rows));
        rows.filter("furnace");
        assertEquals(List.of("left", "furnace"), labels(rows));
        Lab.set(lab.mill, "name", "Li₃InCl₆");
        table.refresh();
        rows.refresh();
        rows.filter("li3incl6");
        assertEquals(List.of("left", "flask", "right", "Li₃InCl₆"), labels(rows), "the flask uses it");
        rows.filter("nowhere");
        assertEquals(List.of(), labels(rows));
        rows.filter("");
        assertEquals(5, rows.lines().size());
    }

    @Test
    void theOrderFollowsTheModelAndForgetsColumnsThatAreGone() {
        Table table = Table.open(lab.specification().table("Uses").orElseThrow(), lab.lab);
        TableRows rows = new TableRows(table);
        rows.sort(List.of(new Sorting(Optional.of(table.columns().getLast()), false), new Sorting(Optional.empty(), true)));
        assertEquals(List.of("flask", "mill", "furnace"), labels(rows), "only the flask has a cell in the last column");
        Lab.list(lab.right, "items").clear();
        table.refresh();
        rows.refresh();
        assertEquals(List.of(new Sorting(Optional.empty(), true)), rows.sortings());
        assertEquals(List.of("furnace", "flask"), labels(rows));
    }

    @Test
    void textForOtherProgramsIsQuotedWhereItMustBe() {
        EObject bench = lab.left;
        Lab.set(bench, "name", "a \"long\", low\nbench");
        Lab.list(bench, "items").clear();
        Lab.set(lab.mill, "name", "tab\there");
        Table table = table();
        List<TableColumn> columns = table.columns().subList(0, 2);
        List<List<String>> rows = TableText.rows(table, new TableRows(table).lines(), columns);
        assertEquals("lithium lab,Name,Load\r\n\"a \"\"long\"\", low\nbench\",\"a \"\"long\"\", low\nbench\",\r\n"
                + "right,right,\r\ntab\there,tab\there,0\r\n", TableText.csv(rows));
        assertEquals("lithium lab\tName\tLoad\n\"a \"\"long\"\", low\nbench\"\t\"a \"\"long\"\", low\nbench\"\t\n"
                + "right\tright\t\n\"tab\there\"\t\"tab\there\"\t0", TableText.tabs(rows));
        List<List<String>> none = TableText.rows(table, new ArrayList<>(), List.of());
        assertEquals(List.of(List.of("lithium lab")), none);
    }
}
