// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/** Turns file arguments into files; expands the patterns that the shell has left alone. */
public final class Inputs {

    private static final String PATTERN_CHARACTERS = "*?[{";

    private Inputs() {
    }

    /**
     * The files that the arguments name, in the order of the arguments, those of a pattern in alphabetical order. An
     * argument that is no pattern is passed on whether or not there is such a file, so that its absence is reported
     * with the others.
     *
     * @throws InputException for a pattern that no file matches
     */
    public static List<Path> expand(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (!hasPattern(argument) || exists(argument)) {
                files.add(path(argument));
                continue;
            }
            List<Path> matches = matches(argument);
            if (matches.isEmpty()) {
                throw new InputException(argument + ": no file matches this pattern");
            }
            files.addAll(matches);
        }
        return files;
    }

    /** A path, or a wrong call where the text is none. */
    public static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + text + "\" is no path: " + e.getReason(), e);
        }
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException patternIsNoPath) {
            return false;
        }
    }

    private static boolean hasPattern(String text) {
        return text.chars().anyMatch(c -> PATTERN_CHARACTERS.indexOf(c) >= 0);
    }

    private static List<Path> matches(String pattern) {
        String normal = pattern.replace('\\', '/');
        int firstSpecial = 0;
        while (PATTERN_CHARACTERS.indexOf(normal.charAt(firstSpecial)) < 0) {
            firstSpecial++;
        }
        int slash = normal.lastIndexOf('/', firstSpecial);
        Path start = path(slash < 0 ? "" : slash == 0 ? "/" : normal.substring(0, slash));
        String rest = normal.substring(slash + 1);
        int depth = rest.contains("**") ? Integer.MAX_VALUE : (int) rest.chars().filter(c -> c == '/').count() + 1;
        try {
            PathMatcher matcher = start.getFileSystem().getPathMatcher("glob:" + rest);
            TreeSet<Path> found = new TreeSet<>();
            Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && matcher.matches(start.relativize(file))) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
            return List.copyOf(found);
        } catch (PatternSyntaxException e) {
            throw new UsageException("\"" + pattern + "\" is no file pattern: " + e.getDescription(), e);
        } catch (IOException e) {
            throw new InputException(pattern + ": " + e.getMessage(), e);
        }
    }
}
