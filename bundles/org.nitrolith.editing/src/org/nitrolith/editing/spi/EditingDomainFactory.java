// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.editing.spi;

import java.nio.file.Path;

import org.eclipse.emf.edit.domain.EditingDomain;

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
     * Called when the last client of the session has gone.
     *
     * @param domain what {@link #create(Path)} returned
     */
    void dispose(EditingDomain domain);
}
