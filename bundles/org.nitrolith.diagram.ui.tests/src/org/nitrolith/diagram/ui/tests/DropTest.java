// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.diagram.ElementView;
import org.nitrolith.model.material.Material;
import org.nitrolith.model.material.MaterialClass;
import org.nitrolith.model.material.MaterialLibrary;
import org.nitrolith.model.synthesis.Precursor;
import org.nitrolith.model.synthesis.SynthesisRoute;
import org.nitrolith.ui.testing.Events;

/** What is dragged with the mouse and dropped, several at once too: one step for undo. */
class DropTest {

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
    void materialsThatAreDraggedFromProjectsBecomePrecursorsInOneStep() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.ROUTE);
        SynthesisRoute route = opened.root(SynthesisRoute.class);
        MaterialLibrary library = (MaterialLibrary) route.getPrecursors().getFirst().getMaterial().eContainer();
        List<Material> dragged = library.getMaterials().subList(0, 2);
        int before = route.getPrecursors().size();
        CommonViewer projects = ((CommonNavigator) opened.page().showView("org.nitrolith.ui.explorer")).getCommonViewer();
        projects.expandToLevel(opened.file(OpenedDiagram.MATERIALS), 1);
        Events.await("the materials are shown", () -> projects.testFindItem(dragged.getLast()) != null);
        projects.setSelection(new StructuredSelection(dragged), true);
        Events.settle();
        Tree tree = projects.getTree();
        Rectangle item = ((TreeItem) projects.testFindItem(dragged.getFirst())).getBounds();
        Point from = tree.toDisplay(item.x + item.width / 2, item.y + item.height / 2);
        opened.check(events, "two precursors are made",
                () -> events.carry(tree, from, opened.viewer().getControl(), opened.at(300, 300)));
        assertEquals(dragged, route.getPrecursors().subList(before, route.getPrecursors().size()).stream().map(Precursor::getMaterial)
                .toList());
    }

    @Test
    void twoMaterialsThatAreDraggedIntoAnotherClassGoThereInOneStep() throws Exception {
        opened = new OpenedDiagram(OpenedDiagram.MATERIALS);
        MaterialLibrary library = opened.root(MaterialLibrary.class);
        List<Material> others = library.getMaterials().stream().filter(m -> m.getMaterialClass() != MaterialClass.HALIDE).limit(2).toList();
        Material halide = library.getMaterials().stream().filter(m -> m.getMaterialClass() == MaterialClass.HALIDE).findFirst()
                .orElseThrow();
        ElementView target = (ElementView) opened.view("Material", halide).parent();
        List<ElementView> dragged = others.stream().map(m -> opened.view("Material", m)).toList();
        opened.check(events, "two materials change their class", () -> {
            opened.select(dragged.toArray(ElementView[]::new));
            events.drag(opened.middle(dragged.getFirst()), opened.top(target));
        });
        assertEquals(List.of(MaterialClass.HALIDE, MaterialClass.HALIDE), others.stream().map(Material::getMaterialClass).toList());
    }
}
