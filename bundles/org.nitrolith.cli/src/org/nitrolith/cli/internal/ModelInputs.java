// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.Severity;

/** Loads model files for a command. */
public final class ModelInputs {

    private ModelInputs() {
    }

    /**
     * Loads a model file within its project; what the loader noticed becomes warnings.
     *
     * @throws ModelFileException where it is none that can be read
     */
    public static NitrolithResource load(Console console, Path file) throws ModelFileException, NoSuchFileException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        LoadResult loaded = ModelFiles.load(file, ModelFiles.createResourceSet(ModelFiles.projectOf(file)));
        for (LoadDiagnostic finding : loaded.diagnostics()) {
            if (finding.severity() != Severity.INFO) {
                console.warning(finding.text());
            }
        }
        return loaded.resource();
    }

    /**
     * The root of a model file if it is of the wanted kind.
     *
     * @param wanted what was expected, in words
     */
    public static <T extends EObject> T root(NitrolithResource resource, Class<T> type, String wanted) {
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
        if (!type.isInstance(root)) {
            throw new InputException(ModelFiles.fileName(resource.getURI()) + ": this is "
                    + (root == null ? "an empty model" : "a " + root.eClass().getName()) + "; expected " + wanted);
        }
        return type.cast(root);
    }
}
