// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.samples;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A new project in a folder of its own.
 *
 * @param folder the project's folder
 * @param git    whether the folder has become a git repository
 * @param remark why it has not, empty where it has or was not asked to
 */
public record NewProject(Path folder, boolean git, Optional<String> remark) {

    private static final long GIT_SECONDS = 30;

    /**
     * Makes a project from a template. The folder must not exist or must be empty: nothing is ever overwritten.
     *
     * @param template name of the template
     * @param folder   the folder
     * @param underGit whether to put it under git; within a repository the project belongs to that one, and where there
     *                 is no git the project is made without
     * @throws DirectoryNotEmptyException if the folder holds something
     * @throws IllegalArgumentException if there is no such template
     */
    public static NewProject create(String template, Path folder, boolean underGit) throws IOException {
        if (Files.exists(folder)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
                if (inside.iterator().hasNext()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
        Templates.copy(template, folder);
        if (!underGit) {
            return new NewProject(folder, false, Optional.empty());
        }
        if (isInRepository(folder)) {
            return new NewProject(folder, false, Optional.of("the folder lies in a git repository already"));
        }
        Optional<String> problem = git(folder);
        return new NewProject(folder, problem.isEmpty(), problem);
    }

    private static boolean isInRepository(Path folder) {
        for (Path p = folder.toAbsolutePath().normalize().getParent(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> git(Path folder) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("git", "init", "--quiet").directory(folder.toFile())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException noGit) {
            return Optional.of("git is not installed");
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.of("git init did not end within " + GIT_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Optional.of("git init was interrupted");
        }
        return process.exitValue() == 0 ? Optional.empty()
                : Optional.of("git init failed (exit code " + process.exitValue() + ")");
    }
}
