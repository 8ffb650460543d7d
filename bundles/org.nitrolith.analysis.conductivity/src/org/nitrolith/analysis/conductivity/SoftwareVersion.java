// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis.conductivity;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.jar.Manifest;

/** Tells which version of the software runs, from the manifest of the bundle that a class belongs to. */
public final class SoftwareVersion {

    private static final String UNBUILT = "1.0.0";
    private static final String QUALIFIER = ".qualifier";

    private SoftwareVersion() {
    }

    /** The version of a class's bundle, such as {@code 1.0.0.202611231100}; {@code 1.0.0} where it runs unbuilt. */
    public static String of(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        URL self = type.getResource("/" + path);
        if (self == null) {
            return UNBUILT;
        }
        String location = self.toString();
        try (InputStream in = manifest(self, location.substring(0, location.length() - path.length())).openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? UNBUILT
                    : version.endsWith(QUALIFIER) ? version.substring(0, version.length() - QUALIFIER.length())
                            : version;
        } catch (IOException | IllegalArgumentException absent) {
            return UNBUILT;
        }
    }

    private static URL manifest(URL self, String root) throws MalformedURLException {
        return self.getProtocol().equals("jar") || self.getProtocol().equals("file")
                ? URI.create(root + "META-INF/MANIFEST.MF").toURL()
                : URL.of(URI.create(root + "META-INF/MANIFEST.MF"), null);
    }
}
