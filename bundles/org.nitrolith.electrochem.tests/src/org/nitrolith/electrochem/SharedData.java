// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.electrochem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real spectra that stand beside the checkout on some machines; tests on them run only there and say so elsewhere. */
public final class SharedData {

    private SharedData() {
    }

    /** A file below the folder of shared data, when there is one. */
    public static Optional<Path> find(String relative) {
        String folder = System.getProperty("nitrolith.shared.data", System.getenv("NITROLITH_SHARED_DATA"));
        if (folder != null) {
            return Optional.of(Path.of(folder, relative)).filter(Files::exists);
        }
        for (Path p = Path.of(System.getProperty("user.dir")).toAbsolutePath(); p != null; p = p.getParent()) {
            Path file = p.resolve("shared").resolve("data").resolve(relative);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
