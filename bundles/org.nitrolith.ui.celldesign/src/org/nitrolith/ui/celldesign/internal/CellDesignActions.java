// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.plugin.AbstractUIPlugin;

import org.nitrolith.ui.internal.session.Adapting;

/** Adds "Cell Design" to the explorer's menu on a cell file and on what is in it. */
public final class CellDesignActions extends CommonActionProvider {

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection selected && selected.size() == 1) {
            Optional<IFile> file = Adapting.resource(selected.getFirstElement()).flatMap(OpenCellDesign::cell);
            file.ifPresent(f -> menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action(f)));
        }
    }

    private static Action action(IFile file) {
        Action action = new Action("Cell Desi&gn") {
            @Override
            public void run() {
                try {
                    OpenCellDesign.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
                } catch (ExecutionException e) {
                    ILog.of(CellDesignActions.class).error(e.getMessage(), e);
                }
            }
        };
        action.setImageDescriptor(AbstractUIPlugin.imageDescriptorFromPlugin("org.nitrolith.ui.celldesign", "icons/celldesign.svg"));
        return action;
    }
}
