// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.ui.celldesign.internal.design.StackPicture;

/** The stack with the choice of its scale. It stands between values and charts; where the page is narrow, it is a tab of the charts. */
final class StackPane extends Composite {

    /** Shares of the page's width: values, stack, charts. */
    private static final int[] THREE = { 35, 20, 45 };
    /** The same without the stack. */
    private static final int[] TWO = { 45, 55 };
    /** The width of the page below which there is no room for three, in widths of the stack that shows its labels. */
    private static final double NARROW = 4.2;

    private final SashForm page;
    private final Button logarithmic;
    private final StackCanvas canvas;
    private EnergyResult result;
    private CTabItem tab;

    StackPane(SashForm page, FormToolkit toolkit) {
        super(page, SWT.NONE);
        this.page = page;
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().applyTo(this);
        logarithmic = toolkit.createButton(this, "Logarithmic", SWT.CHECK);
        logarithmic.setToolTipText("Draws thicknesses on a logarithmic scale, so that thin layers are seen too");
        logarithmic.addListener(SWT.Selection, e -> draw());
        canvas = new StackCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    }

    /** Stands beside the tabs or among them, from now on. */
    void shareRoomWith(CTabFolder charts) {
        page.setWeights(THREE);
        page.addListener(SWT.Resize, e -> {
            int width = page.getClientArea().width;
            boolean beside = width >= NARROW * computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            if (width > 0 && beside != (tab == null)) {
                place(beside, charts);
            }
        });
    }

    private void place(boolean beside, CTabFolder charts) {
        if (beside) {
            tab.setControl(null);
            tab.dispose();
            tab = null;
            setParent(page);
            moveAbove(charts);
            setVisible(true);
        } else {
            setParent(charts);
            tab = new CTabItem(charts, SWT.NONE);
            tab.setText("Stack");
            tab.setControl(this);
        }
        page.setWeights(beside ? THREE : TWO);
        page.layout();
    }

    /** Shows the layers of a result, or with null nothing. */
    void show(EnergyResult newResult) {
        result = newResult;
        draw();
    }

    private void draw() {
        canvas.show(result == null ? null : StackPicture.of(result, logarithmic.getSelection()));
    }
}
