// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing.spi;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.nitrolith.model.resource.ModelFiles;

/**
 * Provides the editing domain of a session. The product has its own; a bundle that brings another owner of the models
 * lends that owner's domain, so that there are never two command stacks for one model.
 */
public interface EditingDomainFactory {

    /**
     * Whether the models of a project belong to this owner.
     *
     * @param project the project's folder
     * @return false to leave them to the product
     */
    boolean owns(Path project);

    /**
     * Makes or finds the editing domain of a project.
     *
     * @param project the folder of a project that it owns
     * @return a domain with a resource set and a command stack of its own
     */
    EditingDomain create(Path project);

    /**
     * The address by which the owner names a file, so that the file is in its resource set once only, and references between
     * files stay relative.
     *
     * @param file a file of a project that it owns, which need not exist
     * @return the URI of its resource; the product names a file by its path
     */
    default URI uri(Path file) {
        return ModelFiles.uri(file);
    }

    /**
     * Called when the last client of the session has gone.
     *
     * @param domain what {@link #create(Path)} returned
     */
    void dispose(EditingDomain domain);
}
