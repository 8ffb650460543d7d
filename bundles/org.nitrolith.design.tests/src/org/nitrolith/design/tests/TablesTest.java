// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nitrolith.design.NitrolithViewpoints;
import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.SpecificationException;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.table.Table;
import org.nitrolith.diagram.table.TableColumn;
import org.nitrolith.diagram.table.TableLine;
import org.nitrolith.diagram.table.TableRows;
import org.nitrolith.diagram.table.TableRows.Sorting;
import org.nitrolith.diagram.tool.TableTools;
import org.nitrolith.diagram.tool.ToolResult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the tables hold on the sample notebook, and each of their tools: do, undo, redo. */
class TablesTest {

    @TempDir
    private Path folder;
    private SampleNotebook notebook;
    private EditingDomain domain;

    @BeforeEach
    void open() throws Exception {
        notebook = new SampleNotebook(folder);
        EcoreUtil.resolveAll(notebook.root(SampleNotebook.NOTEBOOK));
        EcoreUtil.resolveAll(notebook.resourceSet());
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack(),
                notebook.resourceSet());
    }

    private Table table(String name, String file) throws SpecificationException {
        return Table.open(new SpecificationLoader().load(new NitrolithViewpoints()).table(name).orElseThrow(), notebook.root(file), domain);
    }

    /** The header of each line and its cells. */
    private static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableLine line : table.allLines()) {
            List<String> cells = new ArrayList<>(List.of(line.label()));
            table.columns().forEach(c -> cells.add(line.text(c)));
            rows.add(String.join(" ; ", cells));
        }
        assertEquals(List.of(), table.problems());
        return rows;
    }

    @Test
    void stepsOfTheRoute() throws Exception {
        assertEquals(List.of("High-energy ball milling 500 rpm, 20 h ; High-energy ball milling ; Ball mill ; Ar ; "
                + "Planetary mill in the glovebox ; ",
                "Pressing of the pellet 375 MPa, 3 min ; Pressing of the pellet ; Press ; Ar ;  ; "),
                rows(table("StepTable", SampleNotebook.ROUTE)));
    }

    @Test
    void layersOfTheCell() throws Exception {
        assertEquals(List.of("Al foil, 12 µm ; Al foil ; Current collector ; 12 um ; ",
                "Al | cathode ; Al | cathode ; Interface ;  ; ",
                "NMC811 composite, 4 mAh/cm² ; NMC811 composite ; Composite electrode ;  ; ",
                "cathode | Li₃InCl₆ ; cathode | Li₃InCl₆ ; Interface ;  ; stable",
                "Li₃InCl₆, 20 µm ; Li₃InCl₆ ; Electrolyte layer ; 20 um ; ",
                "Li₃InCl₆ | β-Li₃N ; Li₃InCl₆ | β-Li₃N ; Interface ;  ; not known",
                "β-Li₃N, 20 µm ; β-Li₃N ; Electrolyte layer ; 20 um ; ",
                "β-Li₃N | Li ; β-Li₃N | Li ; Interface ;  ; stable",
                "Lithium, N/P 1.2 ; Lithium ; Lithium anode ;  ; ",
                "Li | Cu ; Li | Cu ; Interface ;  ; ",
                "Cu foil, 10 µm ; Cu foil ; Current collector ; 10 um ; "), rows(table("LayerTable", SampleNotebook.CELL)));
    }

    @Test
    void materialsCompared() throws Exception {
        Table table = table("MaterialTable", SampleNotebook.MATERIALS);
        assertEquals(List.of("Name", "Formula", "Class", "Conductivity at room temperature", "Activation energy", "Stability window"),
                table.columns().stream().map(TableColumn::label).toList());
        assertEquals(List.of("Li₃N ; Li3N ; Li3N ; Li3N ; 2.14E-3 S/cm ; 0.371 eV ; 0 V to 0.48 V",
                "Li₃InCl₆ ; Li3InCl6 ; Li3InCl6 ; halide ;  ;  ; 2.38 V to 4.26 V",
                "NMC811 (LiNi₀.₈Mn₀.₁Co₀.₁O₂) ; NMC811 ; LiNi0.8Mn0.1Co0.1O2 ; cathode active material ;  ;  ; ",
                "Lithium ; Lithium ; Li ; metal ;  ;  ; ", "Aluminium ; Aluminium ; Al ; metal ;  ;  ; ",
                "Copper (Cu) ; Copper ; Cu ; metal ;  ;  ; "), rows(table));
        assertEquals(Optional.of(new Colour(38, 50, 56)), table.lines().getFirst().cell(table.columns().getFirst()).orElseThrow().style()
                .foreground(), "the ink of the palette");
    }

    @Test
    void materialsSortedByConductivityAndFiltered() throws Exception {
        Table table = table("MaterialTable", SampleNotebook.MATERIALS);
        TableRows rows = new TableRows(table);
        Collection<EObject> before = notebook.copy();
        rows.sort(List.of(new Sorting(Optional.of(table.columns().get(3)), false)));
        assertEquals("Li₃N", rows.lines().getFirst().label(), "the others have no conductivity");
        rows.sort(List.of(new Sorting(Optional.of(table.columns().get(5)), true)));
        assertEquals(List.of("Li₃InCl₆", "Li₃N"), rows.lines().stream().limit(2).map(TableLine::label).toList());
        rows.filter("metal");
        assertEquals(List.of("Lithium", "Aluminium", "Copper (Cu)"), rows.lines().stream().map(TableLine::label).toList());
        assertTrue(equal(before, notebook.copy()), "the model has the order that it had");
    }

    @Test
    void samplesOfTheNotebook() throws Exception {
        assertEquals(List.of("Pellet 01 ; Pellet 01 ; Sample ; 9"), rows(table("SampleTable", SampleNotebook.NOTEBOOK)));
    }

    @Test
    void contactsBetweenMaterials() throws Exception {
        Table table = table("ContactTable", SampleNotebook.MATERIALS);
        assertEquals(List.of("Li₃N", "Li₃InCl₆", "NMC811", "Lithium", "Aluminium", "Copper"),
                table.columns().stream().map(TableColumn::label).toList());
        assertEquals(List.of("Li₃N ;  ;  ;  ;  ;  ; ", "Li₃InCl₆ ; not studied ;  ;  ;  ;  ; ", "NMC811 ;  ;  ;  ;  ;  ; ",
                "Lithium ;  ;  ;  ;  ;  ; ", "Aluminium ;  ;  ;  ;  ;  ; ", "Copper ;  ;  ;  ;  ;  ; "), rows(table));
    }

    /** Every cell that can be edited, every line, and every tool that makes one. */
    @ParameterizedTest
    @CsvSource({"StepTable, synthesis/vacancy-rich-beta-Li3N.route, 6, 2, 0", "LayerTable, cells/NMC811-Li3InCl6-Li3N-Li.cell, 11, 11, 1",
        "MaterialTable, materials/beta-Li3N.material, 6, 6, 1", "ContactTable, materials/beta-Li3N.material, 0, 6, 0",
        "SampleTable, notebook.notebook, 1, 1, 0"})
    void everyToolIsDoneUndoneAndDoneAgain(String name, String file, int cells, int lines, int creations) throws Exception {
        Table table = table(name, file);
        TableTools tools = new TableTools(table);
        int edited = 0;
        for (TableLine line : table.allLines()) {
            for (TableColumn column : table.columns()) {
                if (tools.editableText(line, column).isPresent()) {
                    run(table, () -> tools.edit(line, column, "Changed"), () -> assertEquals("Changed", line.text(column)));
                    edited++;
                }
            }
        }
        int deleted = 0;
        for (TableLine line : table.allLines()) {
            if (tools.canDelete(line)) {
                run(table, () -> tools.delete(List.of(line)), () -> assertFalse(table.allLines().contains(line)));
                deleted++;
            }
        }
        List<Construct> made = tools.creationTools(Optional.empty());
        int before = table.lines().size();
        for (Construct tool : made) {
            run(table, () -> tools.create(tool, Optional.empty()), () -> assertEquals(before + 1, table.lines().size()));
        }
        assertEquals(List.of(cells, lines, creations), List.of(edited, deleted, made.size()));
        assertEquals(List.of(), table.problems());
        table.close();
    }

    private void run(Table table, Supplier<ToolResult> tool, Runnable effect) {
        Collection<EObject> before = notebook.copy();
        List<String> rows = rows(table);
        ToolResult result = tool.get();
        assertTrue(result.done(), result::message);
        effect.run();
        Collection<EObject> after = notebook.copy();
        assertFalse(equal(before, after), "nothing is changed");
        domain.getCommandStack().undo();
        assertTrue(equal(before, notebook.copy()), "undo");
        assertEquals(rows, rows(table));
        domain.getCommandStack().redo();
        assertTrue(equal(after, notebook.copy()), "redo");
        effect.run();
        domain.getCommandStack().undo();
    }

    private static boolean equal(Collection<EObject> first, Collection<EObject> second) {
        return EcoreUtil.equals(List.copyOf(first), List.copyOf(second));
    }
}
