// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;

import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.analysis.KeyFigure;
import org.nitrolith.analysis.NewElement;
import org.nitrolith.charts.BarChart;
import org.nitrolith.charts.Chart;
import org.nitrolith.charts.NumberText;
import org.nitrolith.charts.TornadoChart;
import org.nitrolith.charts.UnitLabel;
import org.nitrolith.charts.XyChart;
import org.nitrolith.ui.charts.ChartPanel;
import org.nitrolith.ui.internal.editor.ElementOpener;
import org.nitrolith.ui.internal.session.ProjectModels;
import org.nitrolith.units.Quantity;

/** Figures, messages and charts of an analysis; its elements are stored in the model as one step that can be undone. */
public class ResultPage extends EditorPart {

    /** Identifier of this editor. */
    public static final String ID = "org.nitrolith.ui.result";

    private static final int[] WEIGHTS = { 44, 56 };
    private static final int DIGITS = 5;
    private static final int TEXT_WIDTH = 200;

    private FormToolkit toolkit;
    private Button store;
    private Label stored;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    private ResultInput input() {
        return (ResultInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        Form form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.setText((input().descriptor().label() + ": " + input().elementLabel()).replace("&", "&&"));
        AnalysisResult result = input().result();
        if (!result.isSuccessful()) {
            form.setMessage("There is no complete result", IMessageProvider.ERROR);
        }
        form.getBody().setLayout(new FillLayout());
        SashForm sash = new SashForm(form.getBody(), SWT.HORIZONTAL);
        toolkit.adapt(sash);
        facts(sash, result);
        charts(sash, result);
        sash.setWeights(WEIGHTS);
    }

    private void facts(Composite parent, AnalysisResult result) {
        ScrolledForm scroll = toolkit.createScrolledForm(parent);
        Composite area = scroll.getBody();
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(area);
        if (!result.figures().isEmpty()) {
            Table table = toolkit.createTable(area, SWT.FULL_SELECTION | SWT.BORDER);
            table.setHeaderVisible(true);
            table.setLinesVisible(true);
            GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(table);
            column(table, "Quantity");
            column(table, "Value");
            for (KeyFigure figure : result.figures()) {
                new TableItem(table, SWT.NONE).setText(new String[] { figure.label(), text(figure) });
            }
            for (TableColumn column : table.getColumns()) {
                column.pack();
            }
        }
        for (AnalysisMessage message : result.messages()) {
            message(area, message);
        }
        if (!result.elements().isEmpty()) {
            Composite bar = toolkit.createComposite(area);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(bar);
            store = toolkit.createButton(bar, "Store in the model", SWT.PUSH);
            store.setToolTipText("Adds the result to the model, as one step that can be undone");
            store.addListener(SWT.Selection, e -> store());
            stored = toolkit.createLabel(bar, "");
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(stored);
        }
    }

    private static void column(Table table, String title) {
        new TableColumn(table, SWT.LEFT).setText(title);
    }

    /** With an uncertainty as {@code 2.139(14)\u00B710\u207B\u00B3 S/cm}. */
    private static String text(KeyFigure figure) {
        String unit = figure.unit().isEmpty() ? "" : " " + UnitLabel.of(figure.unit());
        double error = figure.uncertainty().orElse(0);
        boolean known = error > 0 && Double.isFinite(error) && Double.isFinite(figure.value());
        return (known ? Quantity.of(figure.value(), "").withUncertainty(error).rounded().print()
                : NumberText.significant(figure.value(), DIGITS)) + unit;
    }

    private void message(Composite area, AnalysisMessage message) {
        Composite line = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label icon = toolkit.createLabel(line, "");
        icon.setImage(JFaceResources.getImage(switch (message.severity()) {
        case ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
        case WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
        case INFO -> Dialog.DLG_IMG_MESSAGE_INFO;
        }));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        String advice = message.whatToDo().isEmpty() ? "" : ". " + sentence(message.whatToDo()) + ".";
        Label text = toolkit.createLabel(line,
                (sentence(message.text()) + advice).replace("..", ".").replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void charts(Composite parent, AnalysisResult result) {
        CTabFolder tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        toolkit.adapt(tabs);
        List<String> names = tabs(result.charts());
        for (Chart chart : result.charts()) {
            CTabItem item = new CTabItem(tabs, SWT.NONE);
            item.setText(names.get(tabs.getItemCount() - 1));
            ChartPanel panel = new ChartPanel(tabs);
            panel.setChart(chart);
            item.setControl(panel);
        }
        if (result.charts().isEmpty()) {
            CTabItem item = new CTabItem(tabs, SWT.NONE);
            item.setText("Charts");
            Composite empty = toolkit.createComposite(tabs);
            GridLayoutFactory.fillDefaults().margins(14, 14).applyTo(empty);
            toolkit.createLabel(empty, "This analysis draws no chart of this input.");
            item.setControl(empty);
        }
        tabs.setSelection(0);
    }

    /** Titles where they tell the charts apart, otherwise what each chart shows. */
    private static List<String> tabs(List<Chart> charts) {
        List<String> titles = charts.stream().map(Chart::title).toList();
        boolean distinct = !titles.isEmpty() && titles.stream().distinct().count() == titles.size()
                && !titles.contains("");
        return distinct ? withoutCommonBeginning(titles) : charts.stream().map(ResultPage::subject).toList();
    }

    /** "Series 3, bulk" and "Series 3, total" are told apart by "bulk" and "total". */
    private static List<String> withoutCommonBeginning(List<String> titles) {
        String common = titles.getFirst();
        for (String title : titles) {
            while (!title.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        int end = common.lastIndexOf(", ");
        return titles.size() == 1 || end < 0 ? titles : titles.stream().map(t -> t.substring(end + 2)).toList();
    }

    private static String subject(Chart chart) {
        return switch (chart) {
        case XyChart xy when xy.equalScale() -> "Nyquist";
        case XyChart xy -> xy.y().label() + " over " + xy.x().label();
        case BarChart bars -> bars.value().label();
        case TornadoChart tornado -> tornado.value().label();
        };
    }

    /** Adds the elements of the result to the model. */
    public void store() {
        Optional<ProjectModels> models = ProjectModels.of(input().element());
        if (models.isEmpty()) {
            stored.setText("The analysed element is no longer there. Run the analysis again.");
            return;
        }
        EditingDomain domain = models.get().session().domain();
        CompoundCommand command = new CompoundCommand("Store " + input().descriptor().label());
        for (NewElement added : input().result().elements()) {
            command.append(added.feature().isMany()
                    ? AddCommand.create(domain, added.owner(), added.feature(), added.element())
                    : SetCommand.create(domain, added.owner(), added.feature(), added.element()));
        }
        if (models.get().session().execute(command)) {
            store.setEnabled(false);
            EObject first = input().result().elements().getFirst().element();
            stored.setText("Stored; Edit > Undo takes it back.");
            ElementOpener.open(getSite().getPage(), first);
        } else {
            stored.setText("It cannot be stored: the file may be read-only.");
        }
    }

    @Override
    public void setFocus() {
        if (store != null && !store.isDisposed()) {
            store.setFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("A result is stored in the model.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A result is stored in the model.");
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
