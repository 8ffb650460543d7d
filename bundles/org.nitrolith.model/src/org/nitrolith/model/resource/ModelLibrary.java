// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.net.URL;

/**
 * A library of model files that a bundle ships for reading. Model files refer to its elements as
 * {@code library:/<name>/<path of the file>#<id>}, wherever the program is installed.
 *
 * <p>Without OSGi, a library is found as a Java service ({@code META-INF/services}). In OSGi, its bundle maps
 * {@code library:/<name>/} with EMF's extension point {@code org.eclipse.emf.ecore.uri_mapping}.
 */
public interface ModelLibrary {

    /**
     * The library's name in URIs.
     *
     * @return a name without blanks and slashes
     */
    String name();

    /**
     * The place of a file of the library.
     *
     * @param path the path inside of the library, with slashes, such as {@code cells/one.cell}
     * @return where it can be read; null for a file that the library does not have
     */
    URL find(String path);
}
