// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;

import org.nitrolith.contributions.ContributionProblem;

/** Builds Equinox's extension registry outside OSGi from {@code plugin.xml} files. */
public final class StandaloneRegistry {

    private static final int MAX_PLUGIN_XML_BYTES = 1 << 20;
    private static final String PLUGIN_XML = "plugin.xml";
    private static final String PRODUCT = "org.nitrolith.";

    private final StandaloneStrategy strategy;
    private final IExtensionRegistry registry;
    private final Map<String, String> origins = new HashMap<>();
    private final List<ContributionProblem> problems;

    private StandaloneRegistry(ClassLoader classPath, List<ContributionProblem> problems) {
        this.problems = problems;
        this.strategy = new StandaloneStrategy(classPath);
        this.registry = RegistryFactory.createRegistry(strategy, null, null);
    }

    /** A registry of the class path's contributions and of those of the jars. */
    public static IExtensionRegistry build(ClassLoader classPath, List<PluginFolder.Jar> jars,
            List<ContributionProblem> problems) {
        StandaloneRegistry builder = new StandaloneRegistry(classPath, problems);
        builder.addClassPath(classPath);
        builder.addJars(classPath, jars);
        builder.strategy.finish();
        return builder.registry;
    }

    private void addClassPath(ClassLoader classPath) {
        List<URL> files;
        try {
            files = Collections.list(classPath.getResources(PLUGIN_XML));
        } catch (IOException e) {
            problems.add(new ContributionProblem("class path", "", "It cannot be searched for plugin.xml: "
                    + e.getMessage()
                    + ".", "Check that its folders and jars are readable."));
            return;
        }
        for (URL file : files) {
            Optional<byte[]> text = read(file, file.toString());
            if (text.isEmpty() || !mayBeOfInterest(text.get())) {
                continue;
            }
            Manifest manifest = sibling(file, "META-INF/MANIFEST.MF").map(StandaloneRegistry::manifest)
                    .orElseGet(Manifest::new);
            String name = BundleManifest.symbolicName(manifest).orElse("");
            if (!mentionsProduct(text.get()) && !name.startsWith(PRODUCT)) {
                continue;
            }
            if (name.isEmpty()) {
                problems.add(new ContributionProblem(file.toString(), "", "There is no Bundle-SymbolicName beside this "
                        + "plugin.xml, so it is left out.", "Add META-INF/MANIFEST.MF with a Bundle-SymbolicName."));
                continue;
            }
            add(name, file.toString(), text.get(), translations(file, manifest).orElse(null));
        }
    }

    private void addJars(ClassLoader classPath, List<PluginFolder.Jar> jars) {
        Map<String, PluginClassLoader> loaders = new HashMap<>();
        for (PluginFolder.Jar jar : jars) {
            loaders.put(jar.symbolicName(), new PluginClassLoader(jar.symbolicName(), PluginFolder.url(jar),
                    classPath));
        }
        for (PluginFolder.Jar jar : jars) {
            PluginClassLoader loader = loaders.get(jar.symbolicName());
            loader.require(jar.required().stream().map(loaders::get).filter(Objects::nonNull).toList());
            URL file = loader.findResource(PLUGIN_XML);
            if (file == null) {
                continue;
            }
            strategy.load(jar.symbolicName(), loader);
            read(file, jar.symbolicName()).ifPresent(text -> add(jar.symbolicName(), jar.file().getFileName()
                    .toString(), text,
                    translations(file, jar.manifest()).orElse(null)));
        }
    }

    private void add(String name, String origin, byte[] text, ResourceBundle translations) {
        String first = origins.putIfAbsent(name, origin);
        if (first != null) {
            problems.add(new ContributionProblem(name, "", "The plugin.xml of " + origin + " is left out, as " + first
                    + " has the same Bundle-SymbolicName.", "Remove one of the two."));
            return;
        }
        strategy.collect(new ArrayList<>());
        RegistryContributor contributor = new RegistryContributor(name, name, null, null);
        boolean added = registry.addContribution(new ByteArrayInputStream(text), contributor, false, origin,
                translations,
                null);
        List<String> complaints = strategy.collected();
        if (!added || !complaints.isEmpty()) {
            String detail = complaints.isEmpty() ? "it is not valid" : String.join("; ", complaints);
            problems.add(new ContributionProblem(name, "", "Its plugin.xml cannot be read" + (added ? " in full" : "")
                    + ": "
                    + detail + ".", "Correct the plugin.xml in " + origin + "."));
        }
    }

    private Optional<byte[]> read(URL file, String contributor) {
        try (InputStream in = open(file)) {
            byte[] text = in.readNBytes(MAX_PLUGIN_XML_BYTES + 1);
            if (text.length <= MAX_PLUGIN_XML_BYTES) {
                return Optional.of(text);
            }
            problems.add(new ContributionProblem(contributor, "",
                    "Its plugin.xml is larger than 1 MiB and is left out.",
                    "Split the plug-in, or move data out of its plugin.xml."));
        } catch (IOException e) {
            problems.add(new ContributionProblem(contributor, "", "Its plugin.xml cannot be read: " + e.getMessage()
                    + ".",
                    "Check that " + file + " is readable."));
        }
        return Optional.empty();
    }

    /**
     * Whether it mentions the product, or declares points that may be the product's: their ids do not begin with its
     * name.
     */
    private static boolean mayBeOfInterest(byte[] text) {
        return mentionsProduct(text) || contains(text, "<extension-point");
    }

    private static boolean mentionsProduct(byte[] text) {
        return contains(text, PRODUCT);
    }

    private static boolean contains(byte[] text, String part) {
        return new String(text, StandardCharsets.ISO_8859_1).contains(part);
    }

    private static Optional<byte[]> sibling(URL pluginXml, String path) {
        String base = pluginXml.toString();
        try (InputStream in = open(URI.create(base.substring(0, base.length() - PLUGIN_XML.length()) + path).toURL())) {
            return Optional.of(in.readNBytes(MAX_PLUGIN_XML_BYTES));
        } catch (IOException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    private static InputStream open(URL url) throws IOException {
        if (url.getProtocol().equals("file")) {
            return Files.newInputStream(Path.of(toUri(url)));
        }
        URLConnection connection = url.openConnection();
        connection.setUseCaches(connection instanceof JarURLConnection);
        return connection.getInputStream();
    }

    private static URI toUri(URL url) throws MalformedURLException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new MalformedURLException(e.getMessage());
        }
    }

    private static Manifest manifest(byte[] text) {
        try {
            return new Manifest(new ByteArrayInputStream(text));
        } catch (IOException damaged) {
            return new Manifest();
        }
    }

    private static Optional<ResourceBundle> translations(URL pluginXml, Manifest manifest) {
        return sibling(pluginXml, BundleManifest.localization(manifest) + ".properties").map(text -> {
            try {
                return new PropertyResourceBundle(new ByteArrayInputStream(text));
            } catch (IOException | IllegalArgumentException damaged) {
                return null;
            }
        });
    }
}
