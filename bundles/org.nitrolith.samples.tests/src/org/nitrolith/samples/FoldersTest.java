// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder is made whole or not at all. */
class FoldersTest {

    @TempDir
    private Path parent;

    /** Fails as a write to a full disk does: in the middle, and without a word on where. */
    private static void diskIsFullAfterTheFirstFile(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("materials"));
        Files.writeString(folder.resolve("materials/first.material"), "half a");
        throw new IOException("No space left on device");
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab", "new/deep/lab", "ein Labor mit Umläuten", "β-Li₃N"})
    void nothingStaysOfAFolderThatCannotBeFilled(String name) throws IOException {
        Path folder = parent.resolve(name);
        FileSystemException e = assertThrows(FileSystemException.class,
                () -> Folders.make(folder, () -> diskIsFullAfterTheFirstFile(folder)));
        assertEquals(folder.toString(), e.getFile());
        assertTrue(e.getReason().contains("No space left on device"), e.getReason());
        assertEquals(0, left());
        Folders.make(folder, () -> Files.writeString(folder.resolve("README.md"), "whole"));
        assertEquals("whole", Files.readString(folder.resolve("README.md")));
    }

    @Test
    void anEmptyFolderThatWasThereIsEmptyAgain() throws IOException {
        assertThrows(FileSystemException.class, () -> Folders.make(parent, () -> diskIsFullAfterTheFirstFile(parent)));
        assertTrue(Files.isDirectory(parent));
        assertEquals(0, left());
    }

    @Test
    void aProjectBelowAFileOrWithANameThatIsTooLongIsRefusedWithItsPath() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "mine");
        FileSystemException below = assertThrows(FileSystemException.class,
                () -> NewProject.create(Templates.SAMPLE, file.resolve("lab"), false));
        assertTrue(below.getMessage().contains(file.toString()), below.getMessage());
        FileSystemException tooLong = assertThrows(FileSystemException.class,
                () -> NewProject.create(Templates.SAMPLE, parent.resolve("x".repeat(300)), false));
        assertTrue(tooLong.getMessage().contains("xxx"), tooLong.getMessage());
        assertEquals("mine", Files.readString(file));
        assertEquals(1, left());
    }

    @Test
    void aProjectWithAnUnusualNameIsWhole() throws IOException {
        Path folder = parent.resolve("Ein Projekt: β-Li₃N „neu“");
        NewProject.create(Templates.SAMPLE, folder, true);
        for (String file : Templates.find(Templates.SAMPLE).orElseThrow().files()) {
            assertTrue(Files.isRegularFile(folder.resolve(file)), file);
        }
        assertFalse(Folders.isOccupied(parent.resolve("other")));
    }
}
