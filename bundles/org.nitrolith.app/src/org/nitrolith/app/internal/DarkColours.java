// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import java.util.Map;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Dark desktops. The platform knows one by the name of its theme alone, which high-contrast themes do not tell: where the user chose
 * no theme, the colours decide. And GTK tells of the colours of a theme by an event. What asks for a system colour before that event
 * came, as the parts of the first window do, would be light in a dark window.
 */
final class DarkColours implements EventHandler {

    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final Display display;

    private DarkColours(Display display) {
        this.display = display;
    }

    /** From now on. */
    static void follow(Display display) {
        if (isLightOnDark(display)) {
            DefaultScope.INSTANCE.getNode(ENGINE).put("themeid", DARK_THEME);
        }
        BundleContext context = FrameworkUtil.getBundle(DarkColours.class).getBundleContext();
        context.registerService(EventHandler.class, new DarkColours(display), FrameworkUtil
                .asDictionary(Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
    }

    private static boolean isLightOnDark(Display display) {
        return luminance(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND)) > luminance(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    }

    /** Relative luminance, without gamma. */
    private static double luminance(Color colour) {
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }

    /** SWT takes note of changed settings when it goes to sleep, and reads them when it wakes. */
    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme && theme.getId().contains("dark")) {
            display.wake();
            display.sleep();
            display.readAndDispatch();
        }
    }
}
