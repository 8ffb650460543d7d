// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.theme.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What the user may choose. Nothing of it runs when the workbench starts: the choice is kept where the platform's theme engine looks
 * for it, and with no choice there the engine takes the dark theme on a dark desktop and the product's, the light one, on another.
 */
public enum ThemeChoice {

    /** As the desktop is when the workbench starts. */
    SYSTEM("&Follow the system", ""),
    /** Always light. */
    LIGHT("&Light", "org.nitrolith.ui.theme.light"),
    /** Always dark. */
    DARK("&Dark", "org.eclipse.e4.ui.css.theme.e4_dark");

    private static final String KEY = "themeid";

    private final String label;
    private final String theme;

    ThemeChoice(String label, String theme) {
        this.label = label;
        this.theme = theme;
    }

    /** What the user reads. */
    public String label() {
        return label;
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
    }

    /** The choice for the next start. */
    public static ThemeChoice current() {
        String chosen = preferences().get(KEY, "");
        for (ThemeChoice choice : values()) {
            if (choice.theme.equals(chosen)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /**
     * Keeps the choice for the next start.
     *
     * @throws BackingStoreException when it cannot be written
     */
    public void keep() throws BackingStoreException {
        if (this == SYSTEM) {
            preferences().remove(KEY);
        } else {
            preferences().put(KEY, theme);
        }
        preferences().flush();
    }
}
