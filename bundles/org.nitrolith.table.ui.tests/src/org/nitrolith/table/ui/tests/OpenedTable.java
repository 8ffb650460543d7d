// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.table.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import org.nitrolith.diagram.table.Table;
import org.nitrolith.table.ui.internal.editor.ShowTable;
import org.nitrolith.table.ui.internal.editor.TableEditor;
import org.nitrolith.table.ui.internal.grid.TableGrid;
import org.nitrolith.ui.testing.Events;
import org.nitrolith.ui.testing.SampleProject;

/** The sample notebook as a project of the workspace, with the table of one of its files open; and where things are on the display. */
final class OpenedTable implements AutoCloseable {

    private final SampleProject project = new SampleProject();
    private final IFile file;
    private final TableEditor editor;

    OpenedTable(String path) throws Exception {
        file = project.file(path);
        editor = (TableEditor) ShowTable.open(project.page(), file);
        Events.await(path + " is read", () -> editor.grid().isPresent());
        Events.await("the table is shown", () -> control().isVisible() && control().getSize().x > 0);
        Events.settle();
    }

    @Override
    public void close() throws Exception {
        project.close();
    }

    IFile file() {
        return file;
    }

    TableEditor editor() {
        return editor;
    }

    Table table() {
        return editor.table().orElseThrow();
    }

    TableGrid grid() {
        return editor.grid().orElseThrow();
    }

    NatTable control() {
        return grid().control();
    }

    CommandStack stack() {
        return table().domain().orElseThrow().getCommandStack();
    }

    <T extends EObject> T root(Class<T> type) {
        return type.cast(table().element());
    }

    /** The elements that the workbench's other views are told of. */
    List<?> selection() {
        return ((IStructuredSelection) project.page().getSelection()).toList();
    }

    /** What stands on the screen, row by row; first the headers of the columns, each row begins with the header of its line. */
    List<List<String>> texts() {
        NatTable table = control();
        return IntStream.range(0, table.getRowCount()).mapToObj(row -> {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < table.getColumnCount(); column++) {
                texts.add(String.valueOf(table.getDataValueByPosition(column, row)));
            }
            return texts;
        }).toList();
    }

    /** The headers of the lines on the screen. */
    List<String> lines() {
        return texts().stream().skip(1).map(List::getFirst).toList();
    }

    /** The middle of the place with a text in the row of the headers. */
    Point header(String text) {
        int column = texts().getFirst().indexOf(text);
        assertTrue(column > 0, () -> text + " in " + texts().getFirst());
        return middle(column, 0);
    }

    /** The middle of a cell: 1 is the first column, and the first line; 0 are the headers. */
    Point middle(int column, int row) {
        Rectangle bounds = control().getBoundsByPosition(column, row);
        return control().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** Does something, takes it back and does it again with the keys, with the model looked at after each. */
    void check(Events events, String what, Runnable gesture) {
        EObject root = table().element();
        EObject before = EcoreUtil.copy(root);
        List<List<String>> shown = texts();
        gesture.run();
        Events.await(what, () -> !EcoreUtil.equals(before, root));
        Events.settle();
        EObject after = EcoreUtil.copy(root);
        List<List<String>> then = texts();
        events.key("ctrl+z");
        Events.await(what + " is undone", () -> EcoreUtil.equals(before, root));
        assertEquals(shown, texts());
        events.key("ctrl+shift+z");
        Events.await(what + " is redone", () -> EcoreUtil.equals(after, root));
        assertEquals(then, texts());
    }
}
