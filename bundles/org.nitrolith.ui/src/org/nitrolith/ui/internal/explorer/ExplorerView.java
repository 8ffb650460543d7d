// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.nitrolith.ui.internal.editor.ElementOpener;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.ui.internal.session.WorkspaceWatch;

/** Projects, folders and files; a model file opens into its elements. */
public class ExplorerView extends CommonNavigator implements ITabbedPropertySheetPageContributor {

    /** Identifier of this view. */
    public static final String ID = "org.nitrolith.ui.explorer";

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        WorkspaceWatch.start();
    }

    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (element instanceof EObject object) {
            ElementOpener.open(getSite().getPage(), object);
        } else if (element instanceof IFile file && ProjectModels.isModel(file)) {
            ElementOpener.open(getSite().getPage(), file, "");
        } else {
            super.handleDoubleClick(event);
        }
    }

    @Override
    public String getContributorId() {
        return "org.nitrolith.ui.properties";
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new TabbedPropertySheetPage(this)) : super.getAdapter(type);
    }
}
