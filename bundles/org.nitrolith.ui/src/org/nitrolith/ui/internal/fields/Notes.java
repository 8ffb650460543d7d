// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** What there is to say about an element, each remark in full; takes no room where there is nothing to say. */
final class Notes {

    private static final int WIDTH = 200;

    private final ScrolledForm form;
    private final FormToolkit toolkit;
    private final Composite area;
    private List<DetailsPage.Remark> shown = List.of();

    Notes(ScrolledForm form, FormToolkit toolkit) {
        this.form = form;
        this.toolkit = toolkit;
        area = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
    }

    void show(List<DetailsPage.Remark> remarks) {
        if (remarks.equals(shown)) {
            return;
        }
        shown = List.copyOf(remarks);
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        for (DetailsPage.Remark remark : remarks) {
            Label icon = toolkit.createLabel(area, "");
            icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(switch (remark.messageType()) {
            case IMessageProvider.ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case IMessageProvider.WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            default -> ISharedImages.IMG_OBJS_INFO_TSK;
            }));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
            Label text = toolkit.createLabel(area, remark.text().replace("&", "&&"), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        }
        GridDataFactory.fillDefaults().grab(true, false).exclude(remarks.isEmpty()).applyTo(area);
        area.setVisible(!remarks.isEmpty());
        form.reflow(true);
    }
}
