// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

import org.nitrolith.contributions.ContributionProblem;

/**
 * Brings the jars of the plug-in folder into a running OSGi framework: installs what is new, updates what was changed
 * since, uninstalls what is gone, resolves, and starts lazily. The framework then tells its extension registry of them.
 */
public final class PluginFolderInstaller {

    private static final String LOCATION = "nitrolith-plugin:";

    private PluginFolderInstaller() {
    }

    /** Makes the bundles of the plug-in folder those in {@code jars}, and reports each that cannot be used. */
    public static void install(Bundle self, List<PluginFolder.Jar> jars, List<ContributionProblem> problems) {
        BundleContext context = self.getBundleContext();
        if (context == null) {
            problems.add(new ContributionProblem(self.getSymbolicName(), "",
                    "It is not started, so the plug-in folder is not "
                    + "read.", "Start " + self.getSymbolicName() + " (Bundle-ActivationPolicy: lazy does)."));
            return;
        }
        removeGone(context, jars, problems);
        Map<String, Bundle> present = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            present.putIfAbsent(bundle.getSymbolicName(), bundle);
        }
        List<Bundle> ours = new ArrayList<>();
        for (PluginFolder.Jar jar : jars) {
            if (jar.bundle()) {
                Bundle bundle = installOne(context, present, jar, problems);
                if (bundle != null) {
                    ours.add(bundle);
                }
            }
        }
        if (!ours.isEmpty()) {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(ours);
        }
        for (Bundle bundle : ours) {
            start(bundle, problems);
        }
    }

    private static void removeGone(BundleContext context, List<PluginFolder.Jar> jars,
            List<ContributionProblem> problems) {
        Set<String> wanted = jars.stream().map(PluginFolderInstaller::location).collect(Collectors.toSet());
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(LOCATION) && !wanted.contains(bundle.getLocation())) {
                try {
                    bundle.uninstall();
                } catch (BundleException e) {
                    problems.add(problem(bundle.getSymbolicName(), "cannot be removed", e));
                }
            }
        }
    }

    private static Bundle installOne(BundleContext context, Map<String, Bundle> present, PluginFolder.Jar jar,
            List<ContributionProblem> problems) {
        Bundle known = present.get(jar.symbolicName());
        try {
            if (known != null && known.getLocation().equals(location(jar))) {
                if (known.getLastModified() < jar.file().toFile().lastModified()) {
                    known.update(PluginFolder.url(jar).openStream());
                }
                return known;
            }
            if (known != null && !known.getLocation().startsWith(LOCATION)) {
                problems.add(new ContributionProblem(jar.symbolicName(), "",
                        "The product has a bundle of this name, so "
                        + jar.file().getFileName() + " is left out.", "Give the plug-in another Bundle-SymbolicName."));
                return null;
            }
            return context.installBundle(location(jar), PluginFolder.url(jar).openStream());
        } catch (BundleException | IOException e) {
            problems.add(problem(jar.symbolicName(), "cannot be installed", e));
            return null;
        }
    }

    private static void start(Bundle bundle, List<ContributionProblem> problems) {
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return;
        }
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            problems.add(problem(bundle.getSymbolicName(), "cannot be resolved or started", e));
        }
    }

    private static ContributionProblem problem(String name, String what, Exception e) {
        return new ContributionProblem(name, "", "It " + what + ": " + e.getMessage(),
                "Check its Require-Bundle, Import-Package and required Java version.");
    }

    private static String location(PluginFolder.Jar jar) {
        return LOCATION + jar.file().toUri();
    }
}
