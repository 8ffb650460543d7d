// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.theme.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** Light, dark, or as the desktop is; the choice holds from the next start. */
public class ThemePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<ThemeChoice, Button> buttons = new EnumMap<>(ThemeChoice.class);

    @Override
    public void init(IWorkbench workbench) {
        setDescription("The colours of the workbench, from its next start. Following the system, it is dark on a dark desktop.");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        for (ThemeChoice choice : ThemeChoice.values()) {
            Button button = new Button(page, SWT.RADIO);
            button.setText(choice.label());
            buttons.put(choice, button);
        }
        select(ThemeChoice.current());
        return page;
    }

    private void select(ThemeChoice chosen) {
        buttons.forEach((choice, button) -> button.setSelection(choice == chosen));
    }

    @Override
    protected void performDefaults() {
        select(ThemeChoice.SYSTEM);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        for (Map.Entry<ThemeChoice, Button> entry : buttons.entrySet()) {
            if (entry.getValue().getSelection() && entry.getKey() != ThemeChoice.current()) {
                return keep(entry.getKey());
            }
        }
        return true;
    }

    private boolean keep(ThemeChoice choice) {
        try {
            choice.keep();
        } catch (BackingStoreException e) {
            setErrorMessage("The choice could not be kept: " + e.getMessage());
            return false;
        }
        MessageDialog.openInformation(getShell(), "Theme", "The workbench has the chosen theme when it is started again.");
        return true;
    }
}
