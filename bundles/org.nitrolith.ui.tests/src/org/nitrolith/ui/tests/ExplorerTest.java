// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.ui.internal.explorer.ExplorerView;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.ui.testing.Events;

class ExplorerTest {

    private TestProject project;
    private IFile file;
    private CommonViewer viewer;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create();
        file = project.write("cells/test.cell", TestProject.cell());
        viewer = ((ExplorerView) Workbench.page().showView(ExplorerView.ID)).getCommonViewer();
        Events.settle();
    }

    @AfterEach
    void close() throws Exception {
        project.dispose();
    }

    private List<String> children() {
        TreeItem item = (TreeItem) viewer.testFindItem(file);
        return item == null ? List.of() : Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
    }

    @Test
    void aModelFileOpensIntoItsElementsInTheirOrder() {
        assertTrue(ProjectModels.ifOpen(project.project()).isEmpty(), "nothing is read before it is looked at");
        viewer.expandToLevel(file, 1);
        Events.await("the layers are shown", () -> children().size() == 3);
        assertEquals(List.of("al, 12 µm", "sse, 20 µm", "cu, 10 µm"), children());
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() throws Exception {
        file = project.write("broken.cell", "<cell:CellBuild".getBytes(StandardCharsets.UTF_8));
        Events.await("the file is shown", () -> viewer.testFindItem(project.project()) != null);
        viewer.expandToLevel(file, 1);
        Events.await("the reason is shown",
                () -> children().size() == 1 && !children().getFirst().startsWith("Reading"));
        assertTrue(children().getFirst().length() > 10, children().getFirst());
    }
}
