// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A tab with a computation of the spectrum that is done when the tab is first looked at. */
public abstract class ResultTab {

    final SpectrumPage page;
    final FormToolkit toolkit;
    WorkBar work;
    Label verdict;
    private Button store;
    private boolean current;

    ResultTab(SpectrumPage page, FormToolkit toolkit) {
        this.page = page;
        this.toolkit = toolkit;
    }

    abstract String title();

    final Control create(Composite parent) {
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(area);
        Composite settings = toolkit.createComposite(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(settings);
        int columns = settings(settings);
        store = toolkit.createButton(settings, "&Store", SWT.PUSH);
        store.setToolTipText("Adds the result to the spectrum in the model; Undo takes it back");
        store.setEnabled(false);
        store.addListener(SWT.Selection, e -> {
            store();
            refresh();
        });
        GridLayoutFactory.fillDefaults().numColumns(columns + 1).spacing(8, 0).applyTo(settings);
        work = new WorkBar(area, toolkit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(work);
        verdict = toolkit.createLabel(area, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(verdict);
        results(area);
        return area;
    }

    /** Makes the settings in a row; gives how many controls they are. */
    abstract int settings(Composite row);

    abstract void results(Composite area);

    abstract void compute();

    abstract void store();

    /** Whether there is a result that is not in the model. */
    abstract boolean canStore();

    final void say(String text) {
        verdict.setText(text.replace("&", "&&"));
        verdict.getParent().layout(true, true);
        refresh();
    }

    final boolean isBusy() {
        return work.isBusy();
    }

    /** Presses the button that stores the result. */
    public final void pressStore() {
        if (store.isEnabled()) {
            store.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Brings the button up to date. */
    final void refresh() {
        store.setEnabled(canStore());
    }

    /** The points have changed. */
    final void stale() {
        current = false;
    }

    final void shown() {
        if (!current) {
            again();
        }
    }

    final void again() {
        current = true;
        compute();
    }
}
