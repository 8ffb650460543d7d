// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.material.ConductivityRecord;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialFactory;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.material.MaterialPackage;
import org.nitrolith.table.ui.internal.editor.CsvFile;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.ui.testing.SampleProject;
import org.nitrolith.units.Quantity;

/** The table editor by mouse and keyboard, as the X server delivers them. */
class TableEditorTest {

    private static final int WATCH_MS = 20;
    private static final String CONDUCTIVITY = "Conductivity at room temperature";

    private final Events events = new Events();
    private OpenedTable opened;
    private MaterialLibrary library;

    private void open() throws Exception {
        opened = new OpenedTable(SampleProject.MATERIALS);
        library = opened.root(MaterialLibrary.class);
    }

    @AfterEach
    void close() throws Exception {
        events.close();
        if (opened != null) {
            opened.close();
        }
    }

    private Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    @Test
    void headersAndCellsAreThoseOfTheInterpreter() throws Exception {
        open();
        List<List<String>> expected = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(opened.table().title()));
        opened.table().columns().stream().map(TableColumn::label).forEach(head::add);
        expected.add(head);
        for (TableLine line : opened.table().allLines()) {
            List<String> row = new ArrayList<>(List.of(line.label()));
            opened.table().columns().stream().map(line::text).forEach(row::add);
            expected.add(row);
        }
        assertEquals(expected, opened.texts());
        assertEquals(List.of("Li₃N", "Li3N", "Li3N", "Li3N", "2.14E-3 S/cm", "0.371 eV", "0 V to 0.48 V"), opened.texts().get(1));
        assertEquals("Comparison of materials of beta-Li3N.material", opened.editor().getPartName());
        assertFalse(opened.editor().isDirty());
    }

    @Test
    void aCellIsEditedByKeyboard() throws Exception {
        open();
        Material nitride = library.getMaterials().getFirst();
        events.click(opened.middle(1, 1));
        opened.check(events, "a material is named anew", () -> {
            events.key("F2");
            events.key("ctrl+a");
            events.type("nitride");
            events.key("Return");
        });
        assertEquals("nitride", nitride.getName());
        assertTrue(opened.editor().isDirty());
        assertEquals(List.of(library.getMaterials().get(1)), opened.selection(), "Enter goes to the line below");
        events.key("Up");
        events.type("x1");
        events.key("Escape");
        assertEquals("nitride", nitride.getName(), "Esc gives up what was typed");
        events.type("x2");
        events.key("Return");
        assertEquals("x2", nitride.getName(), "typing takes the place of the text");
    }

    @Test
    void whatIsRefusedStaysInTheCellUntilItIsGivenUp() throws Exception {
        open();
        Path file = opened.file().getLocation().toPath();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        String name = library.getMaterials().getFirst().getName();
        events.click(opened.middle(1, 1));
        events.type("x");
        events.key("Return");
        assertNotNull(opened.control().getActiveCellEditor(), "it is still being edited");
        assertEquals(name, library.getMaterials().getFirst().getName());
        assertFalse(opened.editor().isDirty());
        events.key("Escape");
        assertNull(opened.control().getActiveCellEditor());
        assertEquals(name, opened.texts().get(1).get(1));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private void addConductivity(int material, String value) {
        ConductivityRecord record = MaterialFactory.eINSTANCE.createConductivityRecord();
        record.setValue(Quantity.stored(value));
        opened.stack().execute(new AddCommand(opened.table().domain().orElseThrow(), library.getMaterials().get(material),
                MaterialPackage.Literals.MATERIAL__CONDUCTIVITIES, record));
        Events.settle();
    }

    @Test
    void aClickOnAHeaderSortsByValueAndLeavesTheModel() throws Exception {
        open();
        List<Material> order = List.copyOf(library.getMaterials());
        addConductivity(1, "1.5 mS/cm");
        addConductivity(2, "9E-5 S/cm");
        List<String> unsorted = opened.lines();
        events.key("Down");
        events.click(opened.header(CONDUCTIVITY));
        assertEquals(List.of(unsorted.get(2), "Li₃InCl₆", "Li₃N"), opened.lines().subList(0, 3), "the least first");
        assertEquals(List.of(library.getMaterials().get(1)), opened.selection(), "the same line is selected where it is now");
        events.click(opened.header(CONDUCTIVITY));
        assertEquals(List.of("Li₃N", "Li₃InCl₆", unsorted.get(2)), opened.lines().subList(0, 3), "the greatest first");
        assertEquals(unsorted.subList(3, 6), opened.lines().subList(3, 6), "those without a value are last");
        events.click(opened.header(CONDUCTIVITY));
        assertEquals(unsorted, opened.lines());
        events.key("alt+Up");
        assertEquals(List.of("Aluminium", "Copper (Cu)"), opened.lines().subList(0, 2), "by the column where the keyboard is");
        assertEquals(order, library.getMaterials());
        events.click(opened.middle(0, 0));
        assertEquals(List.of("Aluminium", "Copper (Cu)", "Li₃InCl₆"), opened.lines().subList(0, 3), "by the headers of the lines");
    }

    @Test
    void theFilterShowsTheLinesWithItsWords() throws Exception {
        open();
        events.click(opened.middle(1, 1));
        events.key("ctrl+f");
        assertTrue(display().getFocusControl() instanceof Text);
        events.type("metal");
        assertEquals(List.of("Lithium", "Aluminium", "Copper (Cu)"), opened.lines());
        events.key("Escape");
        assertEquals(6, opened.lines().size());
        events.key("Down");
        assertEquals(opened.control(), display().getFocusControl(), "the arrow goes to the lines");
    }

    @Test
    void severalLinesAreCopiedAndDeleted() throws Exception {
        open();
        events.key("ctrl+End");
        events.key("Up");
        events.key("shift+space");
        events.key("shift+Down");
        assertEquals(library.getMaterials().subList(4, 6), opened.selection());
        events.key("ctrl+c");
        Clipboard clipboard = new Clipboard(display());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        List<String> rows = copied.lines().toList();
        assertEquals(3, rows.size(), "with the headers of the columns");
        assertEquals(opened.table().title() + "\tName\tFormula\tClass\t" + CONDUCTIVITY + "\tActivation energy\tStability window",
                rows.getFirst());
        assertEquals("Aluminium\tAluminium\tAl\tmetal\t\t\t", rows.get(1));
        opened.check(events, "two materials are deleted", () -> events.key("Delete"));
        assertEquals(4, library.getMaterials().size());
        assertEquals(4, opened.lines().size());
    }

    @Test
    void aNewLineIsMadeAndSelected() throws Exception {
        open();
        events.click(opened.middle(1, 1));
        opened.check(events, "a material is made", () -> events.key("Insert"));
        assertEquals(7, opened.lines().size());
        events.key("ctrl+z");
        events.key("Insert");
        assertEquals(List.of(library.getMaterials().getLast()), opened.selection());
    }

    @Test
    void columnsAreMovedHiddenAndKeptInSight() throws Exception {
        open();
        events.key("alt+Next");
        assertEquals(List.of("Formula", "Name", "Class"), opened.texts().getFirst().subList(1, 4));
        events.key("alt+Delete");
        assertEquals(List.of("Formula", "Class"), opened.texts().getFirst().subList(1, 3));
        TableColumn name = opened.table().columns().getFirst();
        opened.grid().show(name, true);
        assertEquals(7, opened.texts().getFirst().size());
        opened.grid().freeze(name);
        assertTrue(isFrozen());
        opened.grid().unfreeze();
        assertFalse(isFrozen());
        Point left = opened.header("Formula");
        events.drag(opened.header("Class"), new Point(left.x - 10, left.y));
        assertEquals(List.of("Class", "Formula", "Name"), opened.texts().getFirst().subList(1, 4), "dragged with the mouse");
        addConductivity(1, "1.5 mS/cm");
        assertEquals(List.of("Class", "Formula", "Name"), opened.texts().getFirst().subList(1, 4), "the order outlives a change");
    }

    private boolean isFrozen() {
        return ((CompositeFreezeLayer) ((GridLayer) opened.control().getLayer()).getBodyLayer()).isFrozen();
    }

    @Test
    void csvHasWhatIsShownInItsOrder(@TempDir Path folder) throws Exception {
        open();
        opened.grid().sort(Optional.of(opened.table().columns().get(3)), SortDirectionEnum.DESC);
        opened.grid().show(opened.table().columns().get(1), false);
        Path target = folder.resolve("materials.csv");
        List<String> told = new ArrayList<>();
        CsvFile csv = new CsvFile(opened.control(), opened.file(), told::add);
        csv.write(target, opened.grid().rows());
        Events.await("it is told", () -> !told.isEmpty());
        assertEquals(List.of(target + " has been written."), told);
        List<String> lines = Files.readAllLines(target);
        assertEquals(7, lines.size());
        assertEquals(opened.table().title() + ",Name,Class," + CONDUCTIVITY + ",Activation energy,Stability window", lines.getFirst());
        assertEquals("Li₃N,Li3N,Li3N,2.14E-3 S/cm,0.371 eV,0 V to 0.48 V", lines.get(1));
        assertTrue(Files.readString(target).endsWith("\r\n"));

        Path nowhere = folder.resolve("missing/materials.csv");
        String message = message("Export CSV", () -> csv.write(nowhere, opened.grid().rows()));
        assertEquals(nowhere + " cannot be written: there is no folder " + nowhere.getParent() + ".\n\nChoose another file or folder.",
                message);
        assertFalse(Files.exists(nowhere));
    }

    /** What is said in a dialog with a title, which then is closed. The dialog handles events itself, so it is looked for in between. */
    private String message(String title, Runnable leadsToIt) {
        String[] said = new String[1];
        Runnable watch = new Runnable() {
            @Override
            public void run() {
                Optional<Shell> dialog = Arrays.stream(display().getShells()).filter(s -> s.getText().equals(title)).findFirst();
                dialog.ifPresentOrElse(d -> {
                    said[0] = label(d, "\n");
                    d.close();
                }, () -> display().timerExec(WATCH_MS, this));
            }
        };
        display().timerExec(WATCH_MS, watch);
        leadsToIt.run();
        Events.await("a dialog " + title, () -> said[0] != null);
        return said[0];
    }

    /** The text of a label with some words in it; null where there is none. */
    private static String label(Composite within, String words) {
        for (Control child : within.getChildren()) {
            String found = child instanceof Label label && label.getText().contains(words) ? label.getText()
                    : child instanceof Composite inner ? label(inner, words) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void otherEditorsOfTheModelAreFollowed() throws Exception {
        open();
        String before = opened.texts().get(2).get(1);
        opened.stack().execute(new SetCommand(opened.table().domain().orElseThrow(), library.getMaterials().get(1),
                BasePackage.Literals.NAMED__NAME, "elsewhere"));
        Events.settle();
        assertEquals("elsewhere", opened.texts().get(2).get(1));
        assertTrue(opened.editor().isDirty());
        opened.stack().undo();
        Events.settle();
        assertEquals(before, opened.texts().get(2).get(1));
    }

    @Test
    void aCrossTableHasTheMaterialsOnBothSides() throws Exception {
        open();
        opened.editor().show("ContactTable");
        Events.settle();
        assertEquals(List.of("Li₃N", "Li₃InCl₆", "NMC811", "Lithium", "Aluminium", "Copper"), opened.lines());
        assertEquals(opened.lines(), opened.texts().getFirst().subList(1, 7));
        assertEquals("not studied", opened.texts().get(2).get(1));
        events.click(opened.middle(1, 2));
        assertEquals(List.of(library.getMaterials().get(1).getContacts().getFirst()), opened.selection(), "the contact itself");
    }
}
