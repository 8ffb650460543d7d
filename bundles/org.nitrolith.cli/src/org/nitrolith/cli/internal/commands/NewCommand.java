// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.commands;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.nitrolith.cli.internal.Command;
import org.nitrolith.cli.internal.Console;
import org.nitrolith.cli.internal.ExitCode;
import org.nitrolith.cli.internal.Inputs;
import org.nitrolith.cli.internal.JsonDocument;
import org.nitrolith.cli.internal.Leftovers;
import org.nitrolith.cli.internal.Nearest;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.samples.Folders;
import org.nitrolith.samples.NewProject;
import org.nitrolith.samples.Template;
import org.nitrolith.samples.Templates;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new project under git. */
@CommandLine.Command(description = {
        "Makes a new project in a folder that does not exist or is empty, and puts it under git.", ""})
public final class NewCommand extends Command {

    @Parameters(paramLabel = "DIR", description = "the project's folder")
    private String folder;

    @Option(names = "--template", paramLabel = "NAME", defaultValue = Templates.EMPTY,
            description = "empty (the default) or sample")
    private String template;

    @Option(names = "--no-git", description = "do not make a git repository")
    private boolean noGit;

    @Override
    public int run(Console console) throws Exception {
        List<String> names = Templates.list().stream().map(Template::name).toList();
        if (!names.contains(template)) {
            throw new UsageException(
                    "--template: there is no template \"" + template + "\"; there are " + String.join(", ", names)
                    + Nearest.to(template, names).map(n -> ". Did you mean " + n + "?").orElse(""));
        }
        Path target = Inputs.path(folder);
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UsageException(folder + " is a file; name a folder that does not exist or is empty");
        }
        List<Path> unfinished = unfinished(target);
        unfinished.forEach(Leftovers::watch);
        NewProject project;
        try {
            project = NewProject.create(template, target, !noGit);
        } catch (DirectoryNotEmptyException e) {
            throw new UsageException(folder + " holds files already; nothing is overwritten. Name another folder.", e);
        } finally {
            unfinished.forEach(Leftovers::forget);
        }
        if (json) {
            new JsonDocument().field("folder", target.toAbsolutePath().normalize().toString())
                    .field("template", template)
                    .field("git", project.git()).texts("files", Templates.find(template).orElseThrow().files())
                    .writeTo(console);
        } else {
            console.line("Made " + target + " from the template " + template + (project.git() ? ", under git." : "."));
        }
        project.remark().ifPresent(r -> console.note("No git repository was made: " + r + "."));
        return ExitCode.DONE;
    }

    /** What an interrupted command has to take away: the folder, or what it puts into a folder that is there and empty. */
    private List<Path> unfinished(Path target) throws IOException {
        if (!Files.exists(target)) {
            return List.of(target);
        }
        return Folders.isOccupied(target) ? List.of()
                : Stream.concat(Stream.of(".git"), Templates.find(template).orElseThrow().files().stream())
                        .map(f -> target.resolve(Path.of(f).getName(0))).distinct().toList();
    }
}
