// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.nitrolith.analysis.energydensity.CellCharts;
import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.celldesign.LayerKind;
import org.nitrolith.celldesign.Output;
import org.nitrolith.celldesign.Property;
import org.nitrolith.ui.celldesign.internal.design.WorkingDesign;
import org.nitrolith.ui.charts.ChartPanel;

/** This design, in the first row, beside variants of it that were kept and other builds of the project: figures and masses. */
final class ComparePage extends Composite {

    private static final String[] HEADS = { "Design", "Wh/kg", "Wh/L", "mAh/cm²", "N/P", "SSE µm", "mg/cm²" };
    private static final int[] WIDTHS = { 130, 62, 54, 74, 46, 62, 62 };
    private static final int TABLE_HEIGHT = 96;

    private final List<EnergyResult> others = new ArrayList<>();
    private final Table table;
    private final ChartPanel masses;
    private final Button remove;
    private WorkingDesign design;
    private int kept;

    /** @param addBuilds asks for other builds */
    ComparePage(Composite parent, FormToolkit toolkit, Runnable addBuilds) {
        super(parent, SWT.NONE);
        toolkit.adapt(this);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(this);
        Composite buttons = toolkit.createComposite(this);
        RowLayoutFactory.fillDefaults().spacing(6).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(buttons);
        button(toolkit, buttons, "Keep this variant", "Puts the present values into the table", this::keep);
        button(toolkit, buttons, "Add builds…", "Puts other cells of the project into the table", addBuilds);
        remove = button(toolkit, buttons, "Remove", "Takes the selected row out of the table", this::remove);
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (int i = 0; i < HEADS.length; i++) {
            TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
            column.setText(HEADS[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, e -> remove.setEnabled(table.getSelectionIndex() > 0));
        GridDataFactory.fillDefaults().grab(true, false).hint(0, TABLE_HEIGHT).applyTo(table);
        masses = new ChartPanel(this);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(masses);
        remove.setEnabled(false);
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, String tip, Runnable run) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private void keep() {
        if (design != null && design.result().isPresent()) {
            EnergyResult own = design.result().get();
            kept++;
            add(new EnergyResult(renamed(own.design(), "Variant " + kept), own.outputs(), own.layers(), own.assumptions(),
                    own.findings()));
        }
    }

    private static CellDesign renamed(CellDesign design, String name) {
        return new CellDesign(name, design.layers(), design.assumptions());
    }

    private void remove() {
        int row = table.getSelectionIndex();
        if (row > 0) {
            others.remove(row - 1);
            show(design);
        }
    }

    /** Puts one more design beside this one. */
    void add(EnergyResult other) {
        others.add(other);
        show(design);
    }

    /** Shows the figures of the design and of the others. */
    void show(WorkingDesign shown) {
        design = shown;
        int selected = table.getSelectionIndex();
        table.removeAll();
        List<EnergyResult> all = new ArrayList<>();
        if (design != null) {
            design.result().ifPresent(own -> all.add(new EnergyResult(renamed(own.design(), "This design"), own.outputs(), own.layers(),
                    own.assumptions(), own.findings())));
        }
        all.addAll(others);
        for (EnergyResult result : all) {
            new TableItem(table, SWT.NONE).setText(row(result));
        }
        if (selected > 0 && selected < all.size()) {
            table.select(selected);
        }
        remove.setEnabled(table.getSelectionIndex() > 0);
        masses.setChart(all.isEmpty() ? null : CellCharts.massBreakdown(all));
    }

    private static String[] row(EnergyResult r) {
        boolean pouch = r.get(Output.POUCH_GRAVIMETRIC).isPresent();
        String thickness = String.join(" + ", r.design().layers(LayerKind.ELECTROLYTE).stream()
                .map(l -> String.format(Locale.ROOT, "%.3g", l.get(Property.THICKNESS, Double.NaN))).distinct().toList());
        return new String[] { r.design().name(), text(r, pouch ? Output.POUCH_GRAVIMETRIC : Output.GRAVIMETRIC, "%.1f"),
            text(r, pouch ? Output.POUCH_VOLUMETRIC : Output.VOLUMETRIC, "%.0f"), text(r, Output.AREAL_CAPACITY, "%.2f"),
            text(r, Output.NP_RATIO, "%.2f"), thickness, text(r, Output.AREAL_MASS, "%.2f") };
    }

    private static String text(EnergyResult result, Output output, String format) {
        return result.get(output).isPresent() ? String.format(Locale.ROOT, format, result.get(output).getAsDouble()) : "–";
    }
}
