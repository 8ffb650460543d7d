// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.sirius.internal;

import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.nitrolith.design.NitrolithViewpoints;
import org.osgi.framework.BundleContext;

/** Makes the workbench's viewpoints known to Sirius, which starts this bundle when it looks for viewpoints. */
public final class SiriusActivator extends Plugin {

    /** The bundle that holds the specification, its services and its icons. */
    private static final String DESIGN = "org.nitrolith.design";

    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        viewpoints = ViewpointRegistry.getInstance().registerFromPlugin(DESIGN + NitrolithViewpoints.PATH);
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        viewpoints = Set.of();
        super.stop(context);
    }
}
