// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.nitrolith.samples.Folders;

/** Unfinished files and folders; they are removed when the command is interrupted. */
public final class Leftovers {

    private static final Set<Path> WATCHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> WATCHED.forEach(Leftovers::removeQuietly), "leftovers"));
    }

    private Leftovers() {
    }

    /** From now on the file or folder goes when the program ends. */
    public static void watch(Path unfinished) {
        WATCHED.add(unfinished);
    }

    /** The file or folder is finished, or gone. */
    public static void forget(Path finished) {
        WATCHED.remove(finished);
    }

    private static void removeQuietly(Path place) {
        try {
            Folders.remove(place);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("nitrolith: " + place + " is unfinished and could not be removed: " + e.getMessage());
        }
    }
}
