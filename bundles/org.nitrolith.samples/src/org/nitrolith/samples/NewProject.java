// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A new project in a folder of its own.
 *
 * @param folder the project's folder
 * @param git    whether the folder has become a git repository
 * @param remark why it has not, empty where it has or was not asked to
 */
public record NewProject(Path folder, boolean git, Optional<String> remark) {

    /**
     * Makes a project from a template. The folder must not exist or must be empty: nothing is ever overwritten. Where something
     * fails, nothing of the project stays.
     *
     * @param template name of the template
     * @param folder   the folder
     * @param underGit whether to put it under git; within a repository the project belongs to that one, and where there
     *                 is no git the project is made without
     * @throws DirectoryNotEmptyException if the folder holds something
     * @throws java.nio.file.FileSystemException with the name of the file that could not be written, and why
     * @throws IllegalArgumentException if there is no such template
     */
    public static NewProject create(String template, Path folder, boolean underGit) throws IOException {
        if (Folders.isOccupied(folder)) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
        AtomicReference<Optional<String>> remark = new AtomicReference<>(Optional.empty());
        Folders.make(folder, () -> {
            Templates.copy(template, folder);
            if (underGit) {
                remark.set(isInRepository(folder) ? Optional.of("the folder lies in a git repository already") : git(folder));
            }
        });
        return new NewProject(folder, underGit && remark.get().isEmpty(), remark.get());
    }

    private static boolean isInRepository(Path folder) {
        for (Path p = folder.toAbsolutePath().normalize().getParent(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** Makes a repository; says why not where this machine has no git. */
    private static Optional<String> git(Path folder) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("git", "init", "--quiet").directory(folder.toFile()).redirectErrorStream(true).start();
        } catch (IOException noGit) {
            return Optional.of("git is not installed");
        }
        try (InputStream said = process.getInputStream()) {
            process.getOutputStream().close();
            String lastLine = new String(said.readAllBytes(), StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b);
            if (process.waitFor() != 0) {
                throw new FileSystemException(folder.toString(), null, "cannot be put under git: " + lastLine);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new FileSystemException(folder.toString(), null, "cannot be put under git: interrupted");
        }
        return Optional.empty();
    }
}
