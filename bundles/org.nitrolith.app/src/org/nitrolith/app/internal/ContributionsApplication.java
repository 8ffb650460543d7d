// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.app.internal;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import org.nitrolith.contributions.Contributions;

/**
 * Lists what the workbench's plug-ins contribute to Nitrolith's extension points, a line each (point, id, contributor),
 * without opening a window: {@code nitrolith workbench -application org.nitrolith.app.contributions}. A team sees at once
 * whether its own jar was taken.
 */
public class ContributionsApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        PluginFolder.install();
        IExtensionRegistry registry = Contributions.current().registry();
        Arrays.stream(registry.getExtensionPoints())
                .filter(p -> p.getNamespaceIdentifier().startsWith("org.nitrolith."))
                .sorted(Comparator.comparing(IExtensionPoint::getUniqueIdentifier))
                .forEach(ContributionsApplication::list);
        return EXIT_OK;
    }

    private static void list(IExtensionPoint point) {
        for (IExtension extension : point.getExtensions()) {
            for (IConfigurationElement element : extension.getConfigurationElements()) {
                System.out.println(point.getUniqueIdentifier() + " " + element.getAttribute("id") + " "
                        + element.getContributor().getName());
            }
        }
    }

    @Override
    public void stop() {
        // the list is written in one go
    }
}
