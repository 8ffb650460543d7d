// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;

/** URIs of the model files that the program itself ships: {@code library:/<library>/<path>}. These are only read. */
public final class ModelLibraries {

    /** The scheme of the URIs. */
    public static final String SCHEME = "library";

    private static final Map<URI, URI> LOCATED = new ConcurrentHashMap<>();

    private ModelLibraries() {
    }

    /**
     * The URI of a file of a library. It is the same on every machine.
     *
     * @param library the library's name
     * @param path the path of the file inside of the library, with slashes
     * @return {@code library:/<library>/<path>}
     */
    public static URI uri(String library, String path) {
        return URI.createURI(SCHEME + ":/" + library + "/" + path);
    }

    /**
     * Whether a URI names a file of a library.
     *
     * @param uri a URI
     * @return true for {@code library:/<library>/<path>} without a step upwards
     */
    public static boolean isLibrary(URI uri) {
        return SCHEME.equals(uri.scheme()) && uri.segmentCount() > 1 && !uri.segmentsList().contains("..");
    }

    /**
     * Where a file of a library that is known as a Java service can be read.
     *
     * @param uri a URI of a library; a fragment is ignored
     * @return the place; empty where no such library or file is known
     */
    public static Optional<URI> locate(URI uri) {
        URI plain = uri.trimFragment();
        URI known = LOCATED.get(plain);
        if (known == null && isLibrary(plain)) {
            known = find(plain);
            if (known != null) {
                LOCATED.put(plain, known);
            }
        }
        return Optional.ofNullable(known);
    }

    private static URI find(URI uri) {
        List<String> segments = uri.segmentsList();
        String path = URI.decode(String.join("/", segments.subList(1, segments.size())));
        for (ModelLibrary library : ServiceLoader.load(ModelLibrary.class, ModelLibrary.class.getClassLoader())) {
            URL url = library.name().equals(segments.getFirst()) ? library.find(path) : null;
            if (url != null) {
                return URI.createURI(url.toString());
            }
        }
        return null;
    }
}
