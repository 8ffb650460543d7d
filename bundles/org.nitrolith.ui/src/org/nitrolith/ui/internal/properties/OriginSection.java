// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.properties;

import java.text.DateFormat;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.nitrolith.model.labels.TypeNames;
import org.nitrolith.ui.internal.session.Adapting;

/** Where the selected thing is: file, size, kind of element and its identifier. */
public class OriginSection extends AbstractPropertySection {

    private Composite area;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        area = getWidgetFactory().createFlatFormComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 4).applyTo(area);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        Object selected = selection instanceof IStructuredSelection s ? s.getFirstElement() : null;
        facts(selected).forEach((name, value) -> {
            getWidgetFactory().createLabel(area, name);
            Text text = getWidgetFactory().createText(area, value, SWT.READ_ONLY);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        });
        area.layout(true, true);
    }

    private static Map<String, String> facts(Object selected) {
        Map<String, String> facts = new LinkedHashMap<>();
        Optional<EObject> element = Adapting.element(selected);
        element.ifPresent(e -> {
            facts.put("Kind", TypeNames.of(e.eClass()));
            if (e.eResource() != null) {
                facts.put("Identifier", e.eResource().getURIFragment(e));
            }
        });
        Adapting.resource(selected).ifPresent(r -> addFile(facts, r));
        return facts;
    }

    private static void addFile(Map<String, String> facts, IResource resource) {
        facts.put("Project", resource.getProject() == null ? "" : resource.getProject().getName());
        facts.put("Path", resource.getProjectRelativePath().toString());
        if (resource.getLocation() != null) {
            facts.put("On disk", resource.getLocation().toOSString());
        }
        if (resource instanceof IFile file && file.getLocationURI() != null) {
            try {
                IFileStore store = EFS.getStore(file.getLocationURI());
                IFileInfo info = store.fetchInfo();
                facts.put("Size", info.getLength() + " bytes");
                facts.put("Changed", DateFormat.getDateTimeInstance().format(new Date(info.getLastModified())));
            } catch (CoreException e) {
                facts.put("Size", "not known: " + e.getMessage());
            }
        }
    }
}
