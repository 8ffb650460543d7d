// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spi;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;

/**
 * A viewpoint specification in a bundle. The contributor's class extends this one, stands in the bundle of the
 * specification and says where the file is:
 *
 * <pre>
 * public final class GrainViewpoints extends ViewpointSource {
 *     public GrainViewpoints() {
 *         super("/description/grains.odesign");
 *     }
 * }
 * </pre>
 *
 * <p>The Java services that the specification names are loaded by the class loader of that class.
 */
public abstract class ViewpointSource {

    private final String path;

    /**
     * A specification.
     *
     * @param path where it is in the bundle, from its root
     */
    protected ViewpointSource(String path) {
        this.path = Objects.requireNonNull(path, "path");
    }

    /** Where it is in the bundle, from its root. */
    public final String path() {
        return path;
    }

    /**
     * The specification.
     *
     * @return its location
     * @throws IllegalStateException where there is no such file in the bundle
     */
    public URL specification() {
        return resource(path).orElseThrow(() -> new IllegalStateException(
                "there is no " + path + " in the bundle of " + getClass().getName()));
    }

    /**
     * A file of the bundle, such as an icon.
     *
     * @param file its path from the bundle's root
     * @return its location; empty where there is none
     */
    public Optional<URL> resource(String file) {
        return Optional.ofNullable(getClass().getResource(file));
    }

    /**
     * A class of services.
     *
     * @param name its full name
     * @return the class
     * @throws ClassNotFoundException where the bundle does not see such a class
     */
    public Class<?> serviceClass(String name) throws ClassNotFoundException {
        return Class.forName(name, true, getClass().getClassLoader());
    }
}
