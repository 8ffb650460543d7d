// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

import org.nitrolith.ui.testing.Events;
import org.nitrolith.ui.internal.editor.ModelEditor;

/** The running workbench, and waiting for what it does in jobs. */
final class Workbench {

    private Workbench() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Opens a model file and waits until its tree is there. */
    static ModelEditor open(IFile file) throws PartInitException {
        ModelEditor editor = (ModelEditor) page().openEditor(new FileEditorInput(file), ModelEditor.idOf(file));
        Events.await(file.getName() + " is read", () -> editor.tree().isPresent());
        Events.settle();
        return editor;
    }

    /** Shows a wizard, fills it and presses Finish. */
    static void finish(IWizard wizard, Runnable fill) {
        WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard) {
            @Override
            public int open() {
                buttonPressed(IDialogConstants.FINISH_ID);
                return getReturnCode();
            }
        };
        dialog.create();
        try {
            fill.run();
            if (!wizard.canFinish()) {
                fail("The wizard cannot finish: " + dialog.getCurrentPage().getErrorMessage());
            }
            dialog.open();
        } finally {
            dialog.close();
        }
    }

    /** Shows a wizard, fills it, presses Finish, and gives what the wizard says of why it does not finish. */
    static String refusal(IWizard wizard, Runnable fill) {
        WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
        dialog.create();
        try {
            fill.run();
            if (!wizard.canFinish() || wizard.performFinish()) {
                fail("The wizard was to fail when it finishes: " + dialog.getCurrentPage().getErrorMessage());
            }
            return dialog.getCurrentPage().getErrorMessage();
        } finally {
            dialog.close();
        }
    }

    /** What a wizard says of what was filled in; null where it is content. */
    static String complaint(IWizard wizard, Runnable fill) {
        WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
        dialog.create();
        try {
            fill.run();
            return dialog.getCurrentPage().getErrorMessage();
        } finally {
            dialog.close();
        }
    }

    /**
     * Does something that opens a dialog, reads the dialog and presses one of its buttons.
     *
     * @param title  the dialog's
     * @param button what is pressed, without its mnemonic
     * @param action opens the dialog, at once or when pending events are handled
     * @return the texts of the dialog
     */
    static String answer(String title, String button, Runnable action) {
        StringBuilder read = new StringBuilder();
        AtomicBoolean pressed = new AtomicBoolean();
        Events.when(() -> shell(title) != null, () -> {
            List<Control> all = controls(shell(title));
            all.stream().filter(Label.class::isInstance).map(c -> ((Label) c).getText()).forEach(read::append);
            all.stream().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(b -> b.getText().replace("&", "").equals(button)).findFirst().ifPresent(b -> {
                        pressed.set(true);
                        b.notifyListeners(SWT.Selection, new Event());
                    });
        });
        action.run();
        Events.await("the button " + button + " of " + title + " is pressed", pressed::get);
        Events.await("the dialog is closed", () -> shell(title) == null);
        Events.settle();
        return read.toString();
    }

    private static Shell shell(String title) {
        return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(s -> s.isVisible() && s.getText().equals(title)).findFirst().orElse(null);
    }

    /** A control and all that it contains. */
    static List<Control> controls(Control control) {
        List<Control> all = new ArrayList<>(List.of(control));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                all.addAll(controls(child));
            }
        }
        return all;
    }
}
