// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.properties;

import java.util.Optional;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.nitrolith.ui.internal.fields.ElementPropertySource;
import org.nitrolith.ui.internal.session.Adapting;
import org.nitrolith.ui.internal.session.ProjectModels;

/** The features of the selected element. */
public class ElementSection extends AbstractPropertySection {

    private final CommandStackListener listener = event -> refreshLater();
    private PropertySheetPage sheet;
    private ProjectModels models;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        Composite area = getWidgetFactory().createFlatFormComposite(parent);
        area.setLayout(new GridLayout());
        sheet = new Sheet();
        sheet.setPropertySourceProvider(this::source);
        sheet.createControl(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(sheet.getControl());
    }

    private ElementPropertySource source(Object selected) {
        Optional<EObject> element = Adapting.element(selected);
        return element.flatMap(e -> ProjectModels.of(e).map(m -> new ElementPropertySource(e, m.session().domain())))
                .orElse(null);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        unwatch();
        Object selected = selection instanceof IStructuredSelection s ? s.getFirstElement() : null;
        models = Adapting.element(selected).flatMap(ProjectModels::of).orElse(null);
        if (models != null) {
            models.session().commandStack().addCommandStackListener(listener);
        }
        sheet.selectionChanged(part, selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
    }

    private void refreshLater() {
        if (isThere()) {
            sheet.getControl().getDisplay().asyncExec(() -> {
                if (isThere()) {
                    sheet.refresh();
                }
            });
        }
    }

    /** The sheet forgets its control when it is disposed. */
    private boolean isThere() {
        return sheet.getControl() != null && !sheet.getControl().isDisposed();
    }

    private void unwatch() {
        if (models != null) {
            models.session().commandStack().removeCommandStackListener(listener);
            models = null;
        }
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    @Override
    public void dispose() {
        unwatch();
        if (sheet != null) {
            sheet.dispose();
        }
        super.dispose();
    }

    private static final class Sheet extends PropertySheetPage {

        Sheet() {
            setSorter(new ModelOrder());
        }
    }

    /** The order of the model says more than the alphabet. */
    private static final class ModelOrder extends PropertySheetSorter {

        @Override
        public int compare(IPropertySheetEntry first, IPropertySheetEntry second) {
            return 0;
        }
    }
}
