// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.ModelLibraries;

/**
 * Opens files of one project, and what the program itself has mapped (its own libraries); nothing else, whatever a
 * model file refers to.
 */
public final class ProjectUriConverter extends ExtensibleURIConverterImpl {

    private final Path root;

    /**
     * A converter for a project.
     *
     * @param root the project's folder; null for no limit to files
     */
    public ProjectUriConverter(Path root) {
        this.root = root == null ? null : root.toAbsolutePath().normalize();
    }

    /**
     * Whether a place is one that is opened.
     *
     * @param uri a resource's URI
     * @return true for a file of the project and for what the program has mapped
     */
    public boolean contains(URI uri) {
        URI plain = uri.trimFragment();
        URI normalized = normalize(plain);
        if (ModelLibraries.SCHEME.equals(plain.scheme())) {
            return ModelLibraries.isLibrary(plain) && !normalized.equals(plain);
        }
        if (!normalized.equals(plain) && getURIMap().keySet().stream().anyMatch(k -> covers(k, plain))) {
            return true;
        }
        if (!normalized.isFile()) {
            return "platform".equals(normalized.scheme());
        }
        return root == null || Path.of(normalized.toFileString()).toAbsolutePath().normalize().startsWith(root);
    }

    private static boolean covers(URI mapped, URI uri) {
        return mapped.equals(uri) || mapped.isPrefix() && uri.toString().startsWith(mapped.toString());
    }

    @Override
    public URI normalize(URI uri) {
        if (ModelLibraries.SCHEME.equals(uri.scheme())) {
            Optional<URI> place = ModelLibraries.locate(uri);
            if (place.isPresent()) {
                return uri.hasFragment() ? place.get().appendFragment(uri.fragment()) : place.get();
            }
        }
        return inProject(uri).orElseGet(() -> super.normalize(uri));
    }

    /** A file of the project is one file, also where somebody names it by its place in the workspace. */
    private Optional<URI> inProject(URI uri) {
        return root == null || !uri.isPlatformResource() ? Optional.empty()
                : ModelFiles.file(uri).filter(file -> file.normalize().startsWith(root)).map(ModelFiles::uri)
                        .map(file -> uri.hasFragment() ? file.appendFragment(uri.fragment()) : file);
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
        if (ModelLibraries.SCHEME.equals(uri.scheme())) {
            throw new IOException(uri + " is part of the program and is not changed; save a copy in a project");
        }
        return super.createOutputStream(uri, options);
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        if (!contains(uri)) {
            throw new IOException(ModelLibraries.SCHEME.equals(uri.scheme())
                    ? uri + " is in none of the libraries of this program"
                    : uri + " is outside of the project and is not opened");
        }
        URI normalized = normalize(uri);
        if (normalized.isFile()) {
            Path file = Path.of(normalized.toFileString());
            if (!Files.exists(file)) {
                throw new FileNotFoundException("the file " + ModelFiles.fileName(uri) + " does not exist");
            }
            if (!Files.isRegularFile(file)) {
                throw new IOException(ModelFiles.fileName(uri) + " is no file");
            }
        }
        return super.createInputStream(uri, options);
    }
}
