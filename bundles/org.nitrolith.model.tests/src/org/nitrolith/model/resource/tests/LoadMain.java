// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.nio.file.Path;

import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.LoadResult;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;

/** Loads the files that it is given, in a small Java process, and prints the code of what ends each. */
final class LoadMain {

    private LoadMain() {
    }

    public static void main(String[] arguments) {
        System.out.print(Lab.PACKAGE == null ? "no package" : "");
        for (String argument : arguments) {
            Path file = Path.of(argument);
            try {
                LoadResult result = ModelFiles.load(file, Lab.resourceSet(file.getParent()));
                System.out.println(file.getFileName() + " read " + result.diagnostics().size());
            } catch (ModelFileException e) {
                boolean unexpected = e.diagnostic().code().equals(LoadDiagnostic.ACCESS);
                System.out.println(file.getFileName() + " " + e.diagnostic().code() + " " + e.diagnostic().line()
                        + (unexpected ? " " + e.getMessage() : ""));
            }
        }
    }
}
