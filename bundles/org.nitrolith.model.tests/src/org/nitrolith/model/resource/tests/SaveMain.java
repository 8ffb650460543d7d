// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;

/** Saves a model 200 times with another content each time, in a process that may be killed. */
final class SaveMain {

    private SaveMain() {
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        System.out.print(Lab.PACKAGE == null ? "no package" : "");
        NitrolithResource resource = ModelFiles.load(file, Lab.resourceSet(file.getParent())).resource();
        System.out.println("ready");
        for (int i = 0; i < 200; i++) {
            Lab.set(Lab.root(resource), "name", "save " + i + " " + "x".repeat(i * 50));
            resource.save(null);
        }
        System.out.println("done");
    }
}
