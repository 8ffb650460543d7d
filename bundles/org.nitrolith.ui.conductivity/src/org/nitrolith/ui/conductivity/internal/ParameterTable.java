// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.ui.theme.Shade;

/** The parameters of the circuit; values, bounds, links and whether they are fixed can be edited. */
final class ParameterTable extends Composite {

    private final TableViewer viewer;
    private final FitModel model;
    private final Runnable changed;

    ParameterTable(Composite parent, FitModel model, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        this.changed = changed;
        TableColumnLayout layout = new TableColumnLayout();
        setLayout(layout);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        label(layout, "Name", SWT.LEFT, 64, ParameterRow::name);
        edited(layout, "Value", 86, ParameterRow::value, model::setValue, false);
        label(layout, "Std. error", SWT.RIGHT, 132, ParameterTable::error);
        label(layout, "Unit", SWT.LEFT, 58, r -> unit(r.unit()));
        fixed(layout);
        linked(layout);
        edited(layout, "Lower", 62, ParameterRow::lower, model::setLower, true);
        edited(layout, "Upper", 62, ParameterRow::upper, model::setUpper, true);
        keyboard();
    }

    static String unit(String unit) {
        return unit.equals("1") ? "–" : UnitLabel.of(unit).replace("^-1", "⁻¹").replace("^(-1/2)", "⁻¹ᐟ²")
                .replaceAll("\\^\\(?n\\)?", "ⁿ").replace("^2", "²");
    }

    private static String error(ParameterRow row) {
        if (row.leader().filter(ParameterRow::isFixed).isPresent()) {
            return "fixed";
        }
        if (row.isFixed()) {
            return "fixed";
        }
        if (row.isAtBound()) {
            return "at bound";
        }
        if (row.standardError().isEmpty()) {
            return "";
        }
        double error = row.standardError().getAsDouble();
        double percent = 100 * error / Math.abs(row.value());
        return ParameterRow.text(Double.parseDouble(String.format(Locale.ROOT, "%.1e", error)))
                + (Double.isFinite(percent) && percent < 1000 ? " (" + NumberText.significant(percent, 2) + " %)" : "");
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int align, int width) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(width, width, true));
        return column;
    }

    private void label(TableColumnLayout layout, String title, int align, int width,
            Function<ParameterRow, String> text) {
        column(layout, title, align, width).setLabelProvider(new RowLabels(text));
    }

    private void edited(TableColumnLayout layout, String title, int width, Function<ParameterRow, Double> value,
            BiConsumer<ParameterRow, Double> set, boolean emptyAllowed) {
        TableViewerColumn column = column(layout, title, SWT.RIGHT, width);
        column.setLabelProvider(new RowLabels(r -> ParameterRow.text(value.apply(r))));
        column.setEditingSupport(new NumberEditing(value, set, emptyAllowed));
    }

    private void fixed(TableColumnLayout layout) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.CENTER);
        column.getColumn().setText("Fixed");
        column.getColumn().setToolTipText("A fixed parameter keeps its value; click, or Space, to change");
        layout.setColumnData(column.getColumn(), new ColumnPixelData(52, true));
        column.setLabelProvider(
                new RowLabels(r -> r.leader().isPresent() ? "" : r.isFixed() ? "☑" : "☐"));
        column.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new CheckboxCellEditor(viewer.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return ((ParameterRow) element).leader().isEmpty();
            }

            @Override
            protected Object getValue(Object element) {
                return ((ParameterRow) element).isFixed();
            }

            @Override
            protected void setValue(Object element, Object value) {
                model.setFixed((ParameterRow) element, (Boolean) value);
                viewer.refresh();
                changed.run();
            }
        });
    }

    private void linked(TableColumnLayout layout) {
        TableViewerColumn column = column(layout, "Link", SWT.LEFT, 72);
        column.getColumn().setToolTipText("Holds the parameter equal to another one of the same unit");
        column.setLabelProvider(new RowLabels(r -> r.leader().map(l -> "= " + l.name()).orElse("")));
        column.setEditingSupport(new EditingSupport(viewer) {

            private List<ParameterRow> choices = List.of();

            @Override
            protected CellEditor getCellEditor(Object element) {
                List<String> items = new ArrayList<>(List.of("none"));
                choices.forEach(r -> items.add("= " + r.name()));
                ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items.toArray(String[]::new),
                        SWT.READ_ONLY);
                editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                        | ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
                return editor;
            }

            @Override
            protected boolean canEdit(Object element) {
                choices = model.possibleLeaders((ParameterRow) element);
                return !choices.isEmpty();
            }

            @Override
            protected Object getValue(Object element) {
                return 1 + ((ParameterRow) element).leader().map(choices::indexOf).orElse(-1);
            }

            @Override
            protected void setValue(Object element, Object value) {
                int chosen = (Integer) value - 1;
                ParameterRow row = (ParameterRow) element;
                Optional<ParameterRow> leader = chosen >= 0 ? Optional.of(choices.get(chosen)) : Optional.empty();
                if (chosen >= -1 && !leader.equals(row.leader())) {
                    model.setLeader(row, leader);
                    viewer.refresh();
                    changed.run();
                }
            }
        });
    }

    private void keyboard() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer,
                new FocusCellOwnerDrawHighlighter(viewer));
        ColumnViewerEditorActivationStrategy activation = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.character == ' ');
            }
        };
        TableViewerEditor.create(viewer, focus, activation,
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** Shows the model's rows. */
    void show() {
        if (viewer.getInput() != model.rows()) {
            viewer.setInput(model.rows());
        } else if (!viewer.isCellEditorActive()) {
            viewer.refresh();
        }
    }

    /** Text of a row, red where it has a problem. */
    private final class RowLabels extends ColumnLabelProvider {

        private final Function<ParameterRow, String> text;

        RowLabels(Function<ParameterRow, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return text.apply((ParameterRow) element);
        }

        @Override
        public Color getForeground(Object element) {
            return ((ParameterRow) element).problem().isPresent() ? Shade.ERROR.color(ParameterTable.this) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return ((ParameterRow) element).problem().orElse(null);
        }
    }

    /** A number in a cell; the plots follow while it is typed. */
    private final class NumberEditing extends EditingSupport {

        private final Function<ParameterRow, Double> value;
        private final BiConsumer<ParameterRow, Double> set;
        private final TextCellEditor editor;
        private ParameterRow row;
        private double before;

        NumberEditing(Function<ParameterRow, Double> value, BiConsumer<ParameterRow, Double> set,
                boolean emptyAllowed) {
            super(ParameterTable.this.viewer);
            this.value = value;
            this.set = set;
            editor = new TextCellEditor(viewer.getTable(), SWT.RIGHT) {
                @Override
                protected void fireCancelEditor() {
                    put(OptionalDouble.of(before));
                    super.fireCancelEditor();
                }
            };
            editor.setValidator(typed -> ((String) typed).isBlank() && emptyAllowed
                    || ParameterRow.number((String) typed).isPresent() ? null : "A number, such as 1.5e-9");
            ((Text) editor.getControl()).addListener(SWT.Modify, e -> follow());
        }

        private void follow() {
            if (row != null) {
                put(ParameterRow.number(((Text) editor.getControl()).getText()));
            }
        }

        private void put(OptionalDouble number) {
            if (row != null && number.isPresent() && number.getAsDouble() != value.apply(row)) {
                set.accept(row, number.getAsDouble());
                changed.run();
            }
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return ((ParameterRow) element).leader().isEmpty();
        }

        @Override
        protected Object getValue(Object element) {
            row = null;
            ParameterRow next = (ParameterRow) element;
            before = value.apply(next);
            String shown = ParameterRow.text(before);
            getViewer().getControl().getDisplay().asyncExec(() -> row = next);
            return shown;
        }

        @Override
        protected void setValue(Object element, Object typed) {
            if (typed != null) {
                String text = (String) typed;
                ParameterRow edited = (ParameterRow) element;
                double number = text.isBlank() ? Double.NaN : ParameterRow.number(text).orElse(before);
                if (!text.equals(ParameterRow.text(before)) && number != value.apply(edited)) {
                    set.accept(edited, number);
                    changed.run();
                }
            }
            row = null;
            viewer.refresh();
        }
    }
}
