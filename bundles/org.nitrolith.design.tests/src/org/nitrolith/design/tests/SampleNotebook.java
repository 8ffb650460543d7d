// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

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

    ResourceSet resourceSet() {
        return resourceSet;
    }

    /** Adds a file to it, in memory only. */
    void add(String file, EObject root) {
        resourceSet.createResource(ModelFiles.uri(folder.resolve(file))).getContents().add(root);
    }

    /** A copy of all its files, to be compared with another. */
    Collection<EObject> copy() {
        return EcoreUtil.copyAll(roots());
    }

    /** The elements of all its files, in the order of the files. */
    List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (EObject root : roots()) {
            elements.add(root);
            root.eAllContents().forEachRemaining(elements::add);
        }
        return elements;
    }

    private List<EObject> roots() {
        return resourceSet.getResources().stream().filter(r -> r.getURI().isFile()).flatMap(r -> r.getContents().stream()).toList();
    }
}
