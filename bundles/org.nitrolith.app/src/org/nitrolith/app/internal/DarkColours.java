// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * GTK tells of the colours of a theme by an event. What asks for a system colour before that event came, as the parts of the first
 * window do, would be light in a dark window.
 */
final class DarkColours implements EventHandler {

    private final Display display;

    private DarkColours(Display display) {
        this.display = display;
    }

    /** From now on. */
    static void follow(Display display) {
        BundleContext context = FrameworkUtil.getBundle(DarkColours.class).getBundleContext();
        context.registerService(EventHandler.class, new DarkColours(display), FrameworkUtil
                .asDictionary(Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
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
