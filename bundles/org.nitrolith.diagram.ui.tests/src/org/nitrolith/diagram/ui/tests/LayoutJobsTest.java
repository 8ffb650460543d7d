// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.ui.internal.editor.DiagramEditor;
import org.nitrolith.diagram.ui.internal.editor.ShowDiagram;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.synthesis.BallMill;
import org.nitrolith.model.synthesis.Flow;
import org.nitrolith.model.synthesis.SynthesisFactory;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.ui.testing.Events;

/** Layouts are computed in the background. */
class LayoutJobsTest {

    private static final int LONG = 2000;

    private final Events events = new Events();
    private OpenedDiagram opened;

    @AfterEach
    void close() throws Exception {
        events.close();
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void allIsArrangedByAKeyAndThatIsUndone() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.ROUTE);
        SynthesisRoute route = opened.root(SynthesisRoute.class);
        ShapeView step = (ShapeView) opened.view("Step", route.getSteps().getFirst());
        Bounds arranged = step.bounds();
        opened.select(step);
        events.key("ctrl+Right");
        Bounds moved = step.bounds();
        assertNotEquals(arranged, moved);
        events.key("ctrl+l");
        Events.await("all is arranged", () -> step.bounds().equals(arranged));
        events.key("ctrl+z");
        assertEquals(moved, step.bounds());
    }

    @Test
    void aLayoutIsStoppedAndBegunAnew() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.ROUTE);
        IWorkbenchPage page = opened.editor().getSite().getPage();
        DiagramEditor editor = (DiagramEditor) ShowDiagram.open(page, longRoute((IFolder) opened.file().getParent()));
        click(page, "Stop");
        Events.await("the layout is stopped", () -> link(page, "Lay it out").isPresent());
        assertEquals(Optional.empty(), editor.diagram());
        click(page, "Lay it out");
        Events.await("the diagram is there", () -> editor.diagram().isPresent());
        assertEquals(LONG, editor.diagram().orElseThrow().view().children().size());
    }

    private static IFile longRoute(IFolder folder) throws Exception {
        SynthesisRoute route = SynthesisFactory.eINSTANCE.createSynthesisRoute();
        BallMill before = null;
        for (int i = 0; i < LONG; i++) {
            BallMill mill = SynthesisFactory.eINSTANCE.createBallMill();
            mill.setName("Milling " + i);
            route.getSteps().add(mill);
            if (before != null) {
                Flow flow = SynthesisFactory.eINSTANCE.createFlow();
                flow.setSource(before);
                flow.setTarget(mill);
                route.getFlows().add(flow);
            }
            before = mill;
        }
        IFile file = folder.getFile("long.route");
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
        resource.getContents().add(route);
        file.create(new ByteArrayInputStream(resource.toBytes()), true, null);
        return file;
    }

    private static void click(IWorkbenchPage page, String text) {
        Events.await("\"" + text + "\" is offered", () -> link(page, text).isPresent());
        link(page, text).orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private static Optional<Link> link(IWorkbenchPage page, String text) {
        return links(page.getWorkbenchWindow().getShell()).filter(l -> l.isVisible() && l.getText().equals("<a>" + text + "</a>"))
                .findFirst();
    }

    private static Stream<Link> links(Control control) {
        return switch (control) {
            case Link link -> Stream.of(link);
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(LayoutJobsTest::links);
            default -> Stream.empty();
        };
    }
}
