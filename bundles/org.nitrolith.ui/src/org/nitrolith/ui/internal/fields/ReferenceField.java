// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import org.nitrolith.model.labels.TypeNames;
import org.nitrolith.ui.internal.model.ModelLabels;

/** A reference to one element: a link that goes there, a button that picks another one, and a button that takes it away. */
final class ReferenceField extends Field {

    private final FieldHost host;
    private final Composite area;
    private final ImageHyperlink link;
    private final Button choose;
    private final Button clear;

    ReferenceField(FieldTarget target, FieldHost host, Composite parent) {
        super(target);
        this.host = host;
        area = host.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(area);
        link = host.toolkit().createImageHyperlink(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT)
                .applyTo(link);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                referenced().filter(r -> !r.eIsProxy()).ifPresentOrElse(host::reveal, ReferenceField.this::choose);
            }
        });
        choose = host.toolkit().createButton(area, "Choose…", SWT.PUSH);
        choose.addListener(SWT.Selection, e -> choose());
        clear = host.toolkit().createButton(area, "Clear", SWT.PUSH);
        clear.addListener(SWT.Selection, e -> target.set(null));
    }

    private Optional<EObject> referenced() {
        return Optional.ofNullable((EObject) target().value());
    }

    private void choose() {
        ElementPicker.pickOne(area.getShell(), target()).ifPresent(target()::set);
    }

    @Override
    public Control control() {
        return choose;
    }

    @Override
    public void refresh() {
        Optional<EObject> referenced = referenced();
        clear.setVisible(referenced.isPresent());
        link.setText(referenced.map(this::text).orElse("not chosen"));
        link.setToolTipText(referenced
                .map(r -> TypeNames.of(r.eClass()) + (r.eIsProxy() ? "; its file or the element is missing" : ""))
                .orElse("Choose a " + TypeNames.of(((EReference) target().feature()).getEReferenceType())));
        link.setForeground(referenced.isPresent() ? host.toolkit().getHyperlinkGroup().getForeground()
                : link.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        area.layout(true);
    }

    private String text(EObject element) {
        return element.eIsProxy()
                ? "missing: " + EcoreUtil.getURI(element).lastSegment() + " #" + EcoreUtil.getURI(element).fragment()
                : ModelLabels.text(element);
    }
}
