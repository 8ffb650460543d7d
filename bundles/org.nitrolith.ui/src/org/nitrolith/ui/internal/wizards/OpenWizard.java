// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

import org.nitrolith.ui.internal.model.ModelKind;

/**
 * Opens a wizard on the present selection: {@code project}, {@code import}, or the extension of a kind of model file, as the handler's
 * class is followed by in plugin.xml.
 */
public class OpenWizard extends AbstractHandler implements IExecutableExtension {

    private static final int WIDTH = 620;

    private String wanted = "";

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        wanted = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchWizard wizard = wizard();
        wizard.init(window.getWorkbench(), HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection s ? s
                : StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setMinimumPageSize(WIDTH, 0);
        dialog.open();
        return null;
    }

    private IWorkbenchWizard wizard() throws ExecutionException {
        return switch (wanted) {
        case "project" -> new NewProjectWizard();
        case "import" -> new ImportInstrumentFileWizard();
        default -> new NewModelWizard(ModelKind.ofExtension(wanted)
                .orElseThrow(() -> new ExecutionException("There is no wizard " + wanted)));
        };
    }
}
