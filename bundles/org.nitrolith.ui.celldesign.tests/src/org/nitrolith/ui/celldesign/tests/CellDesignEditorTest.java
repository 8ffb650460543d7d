// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.tests;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.ui.celldesign.internal.CellDesignEditor;
import org.nitrolith.ui.celldesign.internal.OpenCellDesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/** The page in the running workbench. */
class CellDesignEditorTest {

    private static final long LIMIT_MS = 30_000;

    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("cells-" + UUID.randomUUID());
    private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    private CellDesignEditor editor;

    @BeforeEach
    void open() throws Exception {
        project.create(null);
        project.open(null);
        IFile file = project.getFile("s1.cell");
        NitrolithResource resource = new NitrolithResource(ModelFiles.uri(file.getLocation().toPath()));
        resource.getContents().add(PouchStack.s1());
        file.create(new ByteArrayInputStream(resource.toBytes()), IResource.FORCE, null);
        editor = (CellDesignEditor) OpenCellDesign.open(page, file);
        await(() -> editor.design().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        page.closeAllEditors(false);
        project.delete(true, true, null);
    }

    private static void await(BooleanSupplier condition) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        long end = System.currentTimeMillis() + LIMIT_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Not within " + LIMIT_MS / 1000 + " s");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                    // wakes the loop, so that the condition is looked at again
                });
                display.sleep();
            }
        }
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

    private Text field(String path) {
        return (Text) find(page.getWorkbenchWindow().getShell(), c -> path.equals(c.getData("org.nitrolith.value")));
    }

    private Button button(String text) {
        return (Button) find(page.getWorkbenchWindow().getShell(), c -> c instanceof Button b && b.getText().equals(text));
    }

    @Test
    void typingAppliesAndUndoes() {
        assertFalse(button("Apply to cell").isEnabled());
        field("cathode.arealCapacity").setText("10");
        assertTrue(editor.design().orElseThrow().result().orElseThrow().gravimetric() > 450);
        assertFalse(editor.isDirty());
        button("Apply to cell").notifyListeners(SWT.Selection, new Event());
        await(editor::isDirty);
        assertFalse(button("Apply to cell").isEnabled());
        editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
        await(() -> !editor.isDirty());
        assertEquals("4", field("cathode.arealCapacity").getText());
        field("cathode.arealCapacity").setText("-1");
        assertFalse(button("Store estimate").isEnabled());
        assertFalse(editor.design().orElseThrow().isPossible());
    }
}
