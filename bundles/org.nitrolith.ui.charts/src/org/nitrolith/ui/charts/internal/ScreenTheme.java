// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.charts.internal;

import org.eclipse.swt.widgets.Display;

import org.nitrolith.charts.Theme;
import org.nitrolith.ui.theme.Appearance;
import org.nitrolith.ui.theme.Shade;

/** The colours of charts on screen. */
public final class ScreenTheme {

    private ScreenTheme() {
    }

    /** The chart theme on the ground that editors have in the workbench's theme. */
    public static Theme of(Display display) {
        return (Appearance.isDark(display) ? Theme.DARK : Theme.LIGHT).onBackground(Shade.BACKGROUND.hex(display));
    }
}
