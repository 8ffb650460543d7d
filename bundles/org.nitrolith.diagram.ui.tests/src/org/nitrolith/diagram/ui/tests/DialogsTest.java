// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.export.DiagramExport;
import org.nitrolith.diagram.ui.internal.actions.Printing;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.ui.testing.Events;

/** Finding, exporting and printing. */
class DialogsTest {

    private final Events events = new Events();
    @TempDir
    private Path folder;
    private OpenedDiagram opened;
    private SynthesisRoute route;

    @BeforeEach
    void open() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.ROUTE);
        route = opened.root(SynthesisRoute.class);
    }

    @AfterEach
    void close() throws Exception {
        events.close();
        opened.close();
    }

    @Test
    void whatIsFoundIsSelectedAndSeen() {
        ShapeView product = (ShapeView) opened.view("Product", route.getProducts().getFirst());
        opened.diagram().domain().orElseThrow().getCommandStack()
                .execute(opened.diagram().move(Map.of(product, product.bounds().shifted(4000, 3000))));
        opened.select(opened.view("Step", route.getSteps().getFirst()));
        assertFalse(isSeen(product));
        events.inDialog("Find element", () -> events.key("ctrl+f"), () -> {
            events.type("pellet of");
            events.key("Return");
        });
        GraphicalEditPart part = (GraphicalEditPart) opened.viewer().getSelectedEditParts().getFirst();
        assertSame(product, part.getModel());
        Events.await("it is revealed", () -> isSeen(product));
        assertTrue(opened.viewer().getControl().isFocusControl());
    }

    private boolean isSeen(ShapeView shape) {
        ZoomManager zoom = (ZoomManager) opened.editor().getAdapter(ZoomManager.class);
        Rectangle figure = ((GraphicalEditPart) opened.viewer().getEditPartRegistry().get(shape)).getFigure().getBounds().getCopy();
        zoom.getScalableFigure().translateToParent(figure);
        return zoom.getViewport().getClientArea().contains(figure.getCenter());
    }

    @Test
    void aPictureThatCannotBeWrittenIsToldWithItsPath() throws Exception {
        Path guarded = Files.createDirectory(folder.resolve("guarded"));
        Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("r-xr-xr-x"));
        String said = export(guarded.resolve("route.svg"));
        assertTrue(said.startsWith(guarded.resolve("route.svg") + " cannot be written: the folder " + guarded + " is read-only."), said);
        try (Stream<Path> inside = Files.list(guarded)) {
            assertEquals(0, inside.count());
        }
        Files.setPosixFilePermissions(guarded, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Exports into a file, and gives what the workbench says when that fails. */
    private String export(Path file) {
        String[] said = new String[1];
        opened.select(opened.view("Step", route.getSteps().getFirst()));
        events.inDialog("Export picture", () -> events.chooseFile("ctrl+shift+p", "Export picture", file), () -> {
            said[0] = text(Display.getCurrent().getActiveShell());
            events.key("Return");
        });
        return said[0];
    }

    private static String text(Composite area) {
        StringBuilder all = new StringBuilder();
        for (Control each : area.getChildren()) {
            all.append(each instanceof Label label ? label.getText() : each instanceof Composite inner ? text(inner) : "");
        }
        return all.toString();
    }

    @Test
    void aDiagramIsPrintedOnOnePage() throws Exception {
        PrinterData file = Arrays.stream(Printer.getPrinterList()).filter(p -> p.driver.equals("GtkPrintBackendFile")).findFirst()
                .orElseThrow();
        Path paper = folder.resolve("paper.pdf");
        file.printToFile = true;
        file.fileName = paper.toString();
        Printing.print(file, "route", DiagramExport.svg(opened.diagram()));
        Events.await("the printer has written", () -> content(paper).endsWith("%%EOF\n"));
        String pdf = content(paper);
        assertTrue(pdf.startsWith("%PDF-"), pdf.substring(0, 20));
        assertEquals(1, pdf.split("/Type */Page[^s]", -1).length - 1);
        assertTrue(pdf.contains("/Subtype /Image"), "the diagram is on it");
    }

    private static String content(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
