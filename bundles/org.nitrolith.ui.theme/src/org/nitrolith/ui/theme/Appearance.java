// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Whether the workbench is light or dark, for controls that paint themselves: {@link Shade} has their colours. Widgets of the
 * platform and {@code getSystemColor} are right by themselves. The theme stays the same as long as the workbench runs.
 */
public final class Appearance {

    /** Where the theme engine keeps itself. */
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final String DARK = "dark";

    private Appearance() {
    }

    /** Whether the dark theme is shown. False where there is no workbench. */
    public static boolean isDark(Display display) {
        ITheme theme = display.getData(ENGINE) instanceof IThemeEngine engine ? engine.getActiveTheme() : null;
        return theme != null && theme.getId().contains(DARK);
    }

    /**
     * Leaves the colours and fonts of a control, and of all that it now contains, to its own code: no style sheet is applied.
     */
    public static void keepColours(Control control) {
        control.setData(UNSTYLED, Boolean.TRUE);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                keepColours(child);
            }
        }
    }
}
