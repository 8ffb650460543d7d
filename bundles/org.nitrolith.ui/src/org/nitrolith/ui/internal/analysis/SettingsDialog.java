// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisMessage;
import org.nitrolith.analysis.Setting;
import org.nitrolith.analysis.SettingValues;
import org.nitrolith.ui.internal.model.ModelLabels;

/** A form made from the settings of an analysis; what is typed is checked at once. */
final class SettingsDialog extends TitleAreaDialog {

    private static final int FIELD_WIDTH = 260;

    private final AnalysisDescriptor descriptor;
    private final EObject element;
    private final List<Setting> settings;
    private final Map<String, Supplier<String>> inputs = new LinkedHashMap<>();
    private Map<String, String> typed = Map.of();

    SettingsDialog(Shell shell, AnalysisDescriptor descriptor, EObject element, List<Setting> settings) {
        super(shell);
        this.descriptor = descriptor;
        this.element = element;
        this.settings = List.copyOf(settings);
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(descriptor.label());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(descriptor.label() + ": " + ModelLabels.text(element));
        setMessage(descriptor.description());
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(10, 8).applyTo(form);
        settings.forEach(setting -> row(form, setting));
        return area;
    }

    private void row(Composite form, Setting setting) {
        Label label = new Label(form, SWT.NONE);
        label.setText(setting.kind() == Setting.Kind.YES_NO ? "" : setting.label() + ":");
        label.setToolTipText(setting.description());
        Control input = switch (setting.kind()) {
        case YES_NO -> check(form, setting);
        case CHOICE -> combo(form, setting);
        case TEXT, NUMBER, INTEGER -> text(form, setting);
        };
        input.setToolTipText(setting.description());
        boolean wide = setting.kind() == Setting.Kind.TEXT || setting.kind() == Setting.Kind.YES_NO;
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT)
                .span(wide ? 2 : 1, 1).applyTo(input);
        if (!wide) {
            new Label(form, SWT.NONE).setText(setting.unit());
        }
    }

    private Control check(Composite form, Setting setting) {
        Button check = new Button(form, SWT.CHECK);
        check.setText(setting.label());
        check.setSelection(Boolean.parseBoolean(setting.defaultValue()));
        inputs.put(setting.name(), () -> Boolean.toString(check.getSelection()));
        return check;
    }

    private Control combo(Composite form, Setting setting) {
        Combo combo = new Combo(form, SWT.READ_ONLY);
        for (Setting.Choice choice : setting.choices()) {
            combo.add(choice.label());
            if (choice.name().equals(setting.defaultValue())) {
                combo.select(combo.getItemCount() - 1);
            }
        }
        inputs.put(setting.name(),
                () -> combo.getSelectionIndex() < 0 ? "" : setting.choices().get(combo.getSelectionIndex()).name());
        return combo;
    }

    private Control text(Composite form, Setting setting) {
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
        text.setText(setting.defaultValue());
        inputs.put(setting.name(), () -> text.getText().strip());
        text.addListener(SWT.Modify, e -> validate());
        return text;
    }

    private Map<String, String> present() {
        Map<String, String> values = new LinkedHashMap<>();
        inputs.forEach((name, value) -> {
            if (!value.get().isEmpty()) {
                values.put(name, value.get());
            }
        });
        return values;
    }

    private void validate() {
        List<AnalysisMessage> problems = SettingValues.of(settings, present()).problems();
        setErrorMessage(problems.isEmpty() ? null : problems.getFirst().text() + "; " + problems.getFirst().whatToDo());
        Button run = getButton(IDialogConstants.OK_ID);
        if (run != null) {
            run.setEnabled(problems.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Run", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        typed = present();
        super.okPressed();
    }

    /** Values of the settings by name, as they were typed. */
    Map<String, String> typed() {
        return typed;
    }
}
