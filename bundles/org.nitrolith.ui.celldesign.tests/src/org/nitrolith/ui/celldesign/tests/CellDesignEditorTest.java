// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.tests;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.analysis.energydensity.MonteCarloPlan;
import org.nitrolith.charts.BarChart;
import org.nitrolith.charts.Chart;
import org.nitrolith.charts.Series;
import org.nitrolith.charts.TargetLine;
import org.nitrolith.charts.TornadoChart;
import org.nitrolith.charts.XyChart;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.StudyKind;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.celldesign.internal.CellDesignEditor;
import org.nitrolith.ui.celldesign.internal.OpenCellDesign;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;
import org.nitrolith.ui.celldesign.internal.study.StudyJob;
import org.nitrolith.ui.charts.ChartPanel;
import org.nitrolith.units.Quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.nitrolith.ui.testing.Events.await;

/** The page in the running workbench. */
class CellDesignEditorTest {

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("cells-" + UUID.randomUUID());
    private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    private CellDesignEditor editor;

    @BeforeEach
    void open() throws Exception {
        project.create(null);
        project.open(null);
        editor = (CellDesignEditor) OpenCellDesign.open(page, file("s1.cell", PouchStack.s1()));
        await("the cell is read", () -> editor.design().isPresent());
    }

    private IFile file(String name, CellBuild cell) throws Exception {
        IFile file = project.getFile(name);
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
        resource.getContents().add(cell);
        file.create(new ByteArrayInputStream(resource.toBytes()), IResource.FORCE, null);
        return file;
    }

    @AfterEach
    void close() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    private Control find(Control from, Predicate<Control> wanted) {
        if (wanted.test(from)) {
            return from;
        }
        if (from instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                Control found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Control inEditor(Predicate<Control> wanted) {
        return find(page.getWorkbenchWindow().getShell(), wanted);
    }

    private Text field(String path) {
        return (Text) inEditor(c -> path.equals(c.getData("org.nitrolith.value")));
    }

    private static Button button(Button found, String text) {
        assertNotNull(found, text);
        return found;
    }

    private Button button(String text) {
        return button((Button) inEditor(c -> c instanceof Button b && b.getText().equals(text)), text);
    }

    private Button button(Shell dialog, String text) {
        return button((Button) find(dialog, c -> c instanceof Button b && b.getText().equals(text)), text);
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void undo() {
        editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
    }

    private CTabItem tab(String title) {
        CTabFolder folder = (CTabFolder) inEditor(c -> c instanceof CTabFolder f
                && Arrays.stream(f.getItems()).anyMatch(i -> "Light foils".equals(i.getText())));
        CTabItem item = Arrays.stream(folder.getItems()).filter(i -> title.equals(i.getText())).findFirst().orElseThrow();
        folder.setSelection(item);
        folder.notifyListeners(SWT.Selection, new Event());
        return item;
    }

    private Chart chart(String title) {
        ChartPanel panel = (ChartPanel) find(tab(title).getControl(), c -> c instanceof ChartPanel);
        return panel.chart().orElseThrow();
    }

    private List<String> series(String title) {
        return ((XyChart) chart(title)).series().stream().map(Series::name).toList();
    }

    /** Does something in a dialog as soon as it is there; the call that opens it returns when it is closed. */
    private void inDialog(String title, Consumer<Shell> work) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> work.accept(Arrays.stream(display.getShells()).filter(s -> title.equals(s.getText())).findFirst()
                .orElseThrow()));
    }

    @Test
    void typingAppliesAndUndoes() {
        assertFalse(button("Apply to cell").isEnabled());
        field("cathode.arealCapacity").setText("10");
        assertTrue(editor.design().orElseThrow().result().orElseThrow().gravimetric() > 450);
        assertFalse(editor.isDirty());
        press(button("Apply to cell"));
        await("the editor is dirty", editor::isDirty);
        assertFalse(button("Apply to cell").isEnabled());
        undo();
        await("the editor is clean", () -> !editor.isDirty());
        assertEquals("4", field("cathode.arealCapacity").getText());
        field("cathode.arealCapacity").setText("-1");
        assertFalse(button("Store estimate").isEnabled());
        assertFalse(editor.design().orElseThrow().isPossible());
    }

    @Test
    void aSliderChangesFieldChartAndCell() {
        Scale slider = (Scale) inEditor(c -> "sse.thickness".equals(c.getData("org.nitrolith.slider")));
        slider.setSelection(slider.getMaximum());
        slider.notifyListeners(SWT.Selection, new Event());
        assertEquals("150", field("sse.thickness").getText());
        double energy = editor.design().orElseThrow().result().orElseThrow().gravimetric();
        assertTrue(energy < 250, "150 um give " + energy);
        Series point = ((XyChart) chart("SSE")).series().getLast();
        assertEquals(150, point.x(0), 0);
        assertEquals(energy, point.y(0), 1e-9);
        press(button("Apply to cell"));
        await("the editor is dirty", editor::isDirty);
        ElectrolyteLayer lgps = (ElectrolyteLayer) editor.design().orElseThrow().cell().getStack().get(2);
        assertEquals(150, lgps.getThickness().in("um"), 1e-9);
        undo();
        await("the editor is clean", () -> !editor.isDirty());
        assertEquals(20, lgps.getThickness().in("um"), 1e-9);
        assertEquals("20", field("sse.thickness").getText());
    }

    @Test
    void everyTabShowsItsChart() {
        String band = "95 % at ±3 % of every value";
        assertEquals(List.of(band, "SSE 10 µm", "SSE 20 µm", "SSE 40 µm", "SSE 80 µm", "SSE 120 µm", "this design", ""),
                series("Capacity"));
        List<String> capacities = List.of("2 mAh/cm²", "4 mAh/cm²", "7 mAh/cm²", "10 mAh/cm²");
        for (String title : List.of("SSE", "N/P")) {
            assertEquals(List.of(band), series(title).subList(0, 1));
            assertEquals(capacities, series(title).subList(1, 5));
            assertEquals(List.of("this design", ""), series(title).subList(5, 7));
        }
        assertEquals(List.of("with these foils", "", "this design"), series("Light foils").subList(5, 8));
        assertEquals(List.of("Al", "NMC811", "LGPS", "beta-Li3N", "Li", "Cu"),
                ((BarChart) chart("Mass")).series().stream().map(BarChart.BarSeries::name).toList());
        assertTrue(((TornadoChart) chart("Tornado")).bars().stream().map(TornadoChart.Bar::label).toList()
                .containsAll(List.of("Areal capacity", "SSE thickness", "N/P ratio")));
        assertEquals(List.of("2.5 %", "mean", "97.5 %"), ((XyChart) chart("Spread")).targets().stream().map(TargetLine::label).toList());
    }

    @Test
    void variantsAndOtherBuildsStandSideBySide() throws Exception {
        CellBuild other = PouchStack.s1();
        other.setName("thick");
        ((ElectrolyteLayer) other.getStack().get(2)).setThickness(Quantity.parse("100 um"));
        file("thick.cell", other);
        Table table = (Table) find(tab("Compare").getControl(), c -> c instanceof Table);
        press(button("Keep this variant"));
        field("cathode.arealCapacity").setText("6");
        inDialog("Compare", dialog -> {
            Table files = (Table) find(dialog, c -> c instanceof Table);
            await("the builds are listed", () -> files.getItemCount() == 1);
            assertEquals("thick.cell", files.getItem(0).getText());
            files.selectAll();
            press(button(dialog, "OK"));
        });
        press(button("Add builds…"));
        await("three builds are compared", () -> table.getItemCount() == 3);
        assertEquals(List.of("This design", "Variant 1", "thick"), Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList());
        assertEquals(List.of("6.00", "4.00", "4.00"), Arrays.stream(table.getItems()).map(i -> i.getText(3)).toList());
        assertEquals("354.2", table.getItem(1).getText(1));
        assertEquals(List.of("This design", "Variant 1", "thick"), ((BarChart) chart("Compare")).categories());
        table.setSelection(1);
        table.notifyListeners(SWT.Selection, new Event());
        press(button("Remove"));
        assertEquals(2, table.getItemCount());
    }

    @Test
    void aStudyFromTheDialogIsStoredAndCanBeUndone() {
        CellBuild cell = editor.design().orElseThrow().cell();
        inDialog("Design study", dialog -> press(button(dialog, "Run")));
        press(button("Design study…"));
        await("the study is stored", () -> cell.getStudies().size() == 1);
        assertEquals(StudyKind.SWEEP, cell.getStudies().getFirst().getKind());
        await("the editor is dirty", editor::isDirty);
        undo();
        await("the editor is clean", () -> !editor.isDirty());
        assertEquals(0, cell.getStudies().size());
    }

    @Test
    void aCancelledStudyStoresNothing() {
        WorkingDesign design = editor.design().orElseThrow();
        StudyJob job = new StudyJob(new MonteCarloPlan("t", 0.03, 100_000), design.energy(), List.of(), null,
                PlatformUI.getWorkbench().getDisplay(), study -> fail("stored"), problems -> fail("told as a problem"));
        assertTrue(job.isUser() && !job.isSystem(), "shown with its progress");
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                event.getJob().cancel();
            }
        });
        job.schedule();
        await("the job has ended", () -> job.getResult() != null);
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
        assertEquals(0, design.cell().getStudies().size());
        assertFalse(editor.isDirty());
    }
}
