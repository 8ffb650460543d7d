// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.ui.internal.actions.DiagramMenu;
import org.nitrolith.model.base.BasePackage;
import org.nitrolith.model.synthesis.Step;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.ui.testing.Events;

/** What the keys and the context menu of a diagram do beyond single tools. */
class ActionsTest {

    private final Events events = new Events();
    private OpenedDiagram opened;
    private SynthesisRoute route;

    private void open(String path) throws Exception {
        opened = new OpenedDiagram(path);
        route = path.equals(OpenedDiagram.ROUTE) ? opened.root(SynthesisRoute.class) : null;
    }

    @AfterEach
    void close() throws Exception {
        events.close();
        if (opened != null) {
            opened.close();
        }
    }

    private ShapeView step(int index) {
        return (ShapeView) opened.view("Step", route.getSteps().get(index));
    }

    /** The entry of the context menu that the given labels lead to; null where there is none. */
    private IAction entry(String... labels) {
        MenuManager menu = new MenuManager();
        ((DiagramMenu) opened.viewer().getContextMenu()).buildContextMenu(menu);
        IContributionItem[] items = menu.getItems();
        for (int i = 0; i < labels.length; i++) {
            String label = labels[i];
            if (i == labels.length - 1) {
                return Arrays.stream(items).filter(ActionContributionItem.class::isInstance)
                        .map(item -> ((ActionContributionItem) item).getAction())
                        .filter(action -> action.getText().split("\t")[0].equals(label)).findFirst().orElse(null);
            }
            items = Arrays.stream(items).filter(MenuManager.class::isInstance).map(MenuManager.class::cast)
                    .filter(inner -> inner.getMenuText().equals(label)).findFirst().orElseThrow().getItems();
        }
        return null;
    }

    @Test
    void aStepIsDuplicatedAndPastedByKeys() throws Exception {
        open(OpenedDiagram.ROUTE);
        Step first = route.getSteps().getFirst();
        int steps = route.getSteps().size();
        opened.check(events, "a step is duplicated", () -> {
            events.click(opened.middle(step(0)));
            events.key("ctrl+d");
        });
        assertEquals(steps + 1, route.getSteps().size());
        assertEquals(first.getName(), route.getSteps().get(1).getName(), "it is behind its original");
        opened.select(step(0));
        events.key("ctrl+c");
        opened.check(events, "a step is pasted", () -> events.key("ctrl+v"));
        assertEquals(steps + 2, route.getSteps().size());
    }

    @Test
    void arrowsWithControlMoveWhatIsSelected() throws Exception {
        open(OpenedDiagram.ROUTE);
        Bounds before = step(0).bounds();
        opened.select(step(0));
        events.key("ctrl+Right");
        events.key("ctrl+shift+Down");
        assertEquals(before.shifted(1, 10), step(0).bounds());
        events.key("ctrl+z");
        events.key("ctrl+z");
        assertEquals(before, step(0).bounds());
    }

    @Test
    void selectedStepsGoInLine() throws Exception {
        open(OpenedDiagram.ROUTE);
        opened.select(step(0));
        events.key("ctrl+shift+Down");
        opened.select(step(0), step(1));
        IAction align = entry("Align and distribute", "Align top");
        assertTrue(align.isEnabled());
        assertFalse(entry("Align and distribute", "Distribute vertically").isEnabled(), "two have one distance only");
        align.run();
        assertEquals(step(1).absoluteBounds().y(), step(0).absoluteBounds().y());
    }

    @Test
    void theDiagramIsSeenLargerSmallerAndAsAWhole() throws Exception {
        open(OpenedDiagram.CELL);
        ZoomManager zoom = opened.editor().getAdapter(ZoomManager.class) instanceof ZoomManager manager ? manager : null;
        assertNotNull(zoom);
        opened.select(opened.diagram().views().getFirst());
        events.key("ctrl+minus");
        assertTrue(zoom.getZoom() < 1);
        events.key("ctrl+0");
        assertEquals(1, zoom.getZoom());
        events.key("ctrl+equal");
        assertTrue(zoom.getZoom() > 1);
        events.key("ctrl+9");
        assertTrue(zoom.getZoom() <= 1, "it is not blown up");
        Rectangle seen = zoom.getViewport().getClientArea();
        for (ElementView view : opened.diagram().views()) {
            Rectangle figure = ((GraphicalEditPart) opened.viewer().getEditPartRegistry().get(view)).getFigure().getBounds().getCopy();
            zoom.getScalableFigure().translateToParent(figure);
            assertTrue(seen.contains(figure), () -> view + " at " + figure + " is within " + seen);
        }
    }

    @Test
    void whatThePaletteMakesIsMadeFromTheMenu() throws Exception {
        open(OpenedDiagram.ROUTE);
        int steps = route.getSteps().size();
        int flows = route.getFlows().size();
        opened.viewer().deselectAll();
        entry("Add", "Ball mill").run();
        assertEquals(steps + 1, route.getSteps().size());
        ShapeView made = step(steps);
        assertSame(made, ((EditPart) opened.viewer().getSelectedEditParts().getFirst()).getModel(), "what was made is selected");
        opened.select(made, step(0));
        entry("Connect", "Flow").run();
        assertEquals(flows + 1, route.getFlows().size());
        assertSame(route.getSteps().get(steps), route.getFlows().getLast().getSource());
        assertSame(route.getSteps().getFirst(), route.getFlows().getLast().getTarget());
    }

    @Test
    void layersAreShownAndHidden() throws Exception {
        open(OpenedDiagram.NOTEBOOK);
        int views = opened.diagram().views().size();
        IAction layer = entry("Layers", "Experiments");
        boolean shown = layer.isChecked();
        layer.run();
        assertEquals(shown, opened.diagram().views().size() < views);
        assertEquals(!shown, entry("Layers", "Experiments").isChecked());
        assertEquals(!shown, entry("Add", "Experiment") != null, "a layer has its tools");
    }

    @Test
    void placesThatWereNotSavedAreGivenUp() throws Exception {
        open(OpenedDiagram.ROUTE);
        Bounds before = step(0).bounds();
        opened.select(step(0));
        events.key("ctrl+shift+Down");
        assertTrue(opened.editor().isDirty());
        opened.giveUp();
        opened.open();
        route = opened.root(SynthesisRoute.class);
        assertEquals(before, step(0).bounds());
        assertFalse(opened.editor().isDirty());
    }

    @Test
    void aDiagramThatIsClosedTakesItsMovesOutOfTheHistoryAndNothingElse() throws Exception {
        open(OpenedDiagram.ROUTE);
        CommandStack history = opened.stack();
        Step first = route.getSteps().getFirst();
        String name = first.getName();
        opened.select(step(0));
        events.key("ctrl+Right");
        opened.diagram().domain().ifPresent(d -> history.execute(SetCommand.create(d, first, BasePackage.Literals.NAMED__NAME, "mill")));
        events.key("ctrl+s");
        Events.await("it is saved", () -> !opened.editor().isDirty());
        events.key("ctrl+Right");
        opened.giveUp();
        assertTrue(history.canUndo(), "the other editors of the project have their history");
        history.undo();
        assertEquals(name, first.getName());
        assertFalse(history.canUndo());
        assertTrue(history.canRedo());
    }

    @Test
    void aReadOnlyFileIsNotChanged() throws Exception {
        open(OpenedDiagram.ROUTE);
        Path file = opened.file().getLocation().toPath();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        int steps = route.getSteps().size();
        opened.select(step(0));
        events.key("Delete");
        assertEquals(steps, route.getSteps().size());
        assertFalse(opened.editor().isDirty());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        events.key("Delete");
        assertEquals(steps - 1, route.getSteps().size());
    }
}
