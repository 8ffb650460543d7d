// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and files that are made whole or not at all. */
public final class Folders {

    /** Fills a folder. */
    public interface Filling {

        /** Writes into the folder, which is there. */
        void fill() throws IOException;
    }

    private Folders() {
    }

    /**
     * Makes a folder, with the folders it lies in, and fills it. Where that fails, what was made is removed again: the folders that
     * were missing are missing again, one that was there is empty again.
     *
     * @param folder  missing or empty
     * @param filling what fills it
     * @throws FileSystemException with the name of the folder, or of the file in it, and the reason
     */
    public static void make(Path folder, Filling filling) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path outermost = absolute;
        while (Files.notExists(outermost.getParent())) {
            outermost = outermost.getParent();
        }
        boolean there = Files.exists(absolute);
        boolean made = false;
        try {
            Files.createDirectories(absolute);
            filling.fill();
            made = true;
        } catch (IOException e) {
            throw named(absolute, e);
        } finally {
            if (!made && there) {
                removeContent(absolute);
            } else if (!made) {
                remove(outermost);
            }
        }
    }

    /** The problem with the name of its place, which that of a write to a full disk lacks. */
    private static IOException named(Path place, IOException problem) {
        if (problem instanceof FileSystemException
                || problem.getMessage() != null && problem.getMessage().contains(place.toString())) {
            return problem;
        }
        FileSystemException named = new FileSystemException(place.toString(), null,
                "cannot be written: " + problem.getMessage());
        named.initCause(problem);
        return named;
    }

    /**
     * Writes a file that is not there yet. Where that fails, nothing of it stays.
     *
     * @throws FileSystemException with the name of the file and the reason
     */
    public static void write(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            remove(file);
            throw named(file, e);
        }
    }

    /** Whether a folder holds something; false where there is none. */
    public static boolean isOccupied(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return inside.iterator().hasNext();
        }
    }

    /** Removes a file, or a folder with all it holds; nothing happens where there is none. */
    public static void remove(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(place)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }

    private static void removeContent(Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> inside = Files.list(folder)) {
            entries = inside.toList();
        }
        for (Path entry : entries) {
            remove(entry);
        }
    }
}
