// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.samples.Templates;

/** The sample notebook in a folder. */
final class SampleNotebook {

    static final String ROUTE = "synthesis/vacancy-rich-beta-Li3N.route";
    static final String CELL = "cells/NMC811-Li3InCl6-Li3N-Li.cell";
    static final String MATERIALS = "materials/beta-Li3N.material";
    static final String SAMPLE = "measurements/pellet-01.measurement";
    static final String NOTEBOOK = "notebook.notebook";

    private final Path folder;
    private final ResourceSet resourceSet;

    SampleNotebook(Path folder) throws IOException {
        this.folder = folder;
        Templates.copy(Templates.SAMPLE, folder);
        resourceSet = ModelFiles.createResourceSet(folder);
    }

    EObject root(String file) {
        return resourceSet.getResource(ModelFiles.uri(folder.resolve(file)), true).getContents().getFirst();
    }

    <T extends EObject> T root(String file, Class<T> type) {
        return type.cast(root(file));
    }
}
