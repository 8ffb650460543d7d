// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;

import org.nitrolith.contributions.Contributions;

/**
 * A team's own plug-ins: jars in {@code plugins.d} of the product. They become bundles before the workbench reads its
 * extensions, so that what they add is in the menus from the first window on. A jar that cannot be used is a logged
 * warning that says what to do, and never keeps the workbench from starting.
 */
final class PluginFolder {

    private static final String HOME_PROPERTY = "nitrolith.home";

    private PluginFolder() {
    }

    static void install() {
        String home = System.getProperty(HOME_PROPERTY, "");
        if (System.getProperty(Contributions.PLUGIN_FOLDER_PROPERTY, "").isBlank() && !home.isBlank()) {
            System.setProperty(Contributions.PLUGIN_FOLDER_PROPERTY, Path.of(home, "plugins.d").toString());
        }
        try {
            Contributions.current().registry();
            Contributions.current().problems().forEach(p -> ILog.of(PluginFolder.class).warn(p.message()));
        } catch (RuntimeException e) {
            ILog.of(PluginFolder.class).warn("The plug-in folder is not used: " + e.getMessage(), e);
        }
    }
}
