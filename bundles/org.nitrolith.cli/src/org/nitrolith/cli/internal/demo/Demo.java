// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal.demo;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.nitrolith.analysis.conductivity.results.AnalysisInputException;
import org.nitrolith.cli.internal.CommandRunner;
import org.nitrolith.cli.internal.InputException;
import org.nitrolith.cli.internal.Leftovers;
import org.nitrolith.cli.internal.OutputFile;
import org.nitrolith.cli.internal.UsageException;
import org.nitrolith.report.HtmlReport;
import org.nitrolith.samples.Folders;
import org.nitrolith.samples.NewProject;
import org.nitrolith.samples.Templates;

/**
 * Makes a folder with the sample notebook, its results and a report: beside its place first, so that it is there whole
 * or not at all.
 */
public final class Demo {

    /** Path of the report below the folder. */
    public static final String REPORT = "report/index.html";

    private static final String MARK = ".nitrolith-demo";

    private Demo() {
    }

    /**
     * Makes the folder.
     *
     * @param folder   where; it may be an earlier demonstration's, whose files are then replaced
     * @param force    also where the folder holds other files; these stay, unless they have the name of one of the
     *                 demonstration's
     * @param progress told how many spectra are fitted
     */
    public static SampleChain make(Path folder, boolean force, IntConsumer progress)
            throws IOException, AnalysisInputException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UsageException(folder + " is a file; name a folder");
        }
        boolean occupied = Folders.isOccupied(target);
        if (occupied && !force && !Files.exists(target.resolve(MARK))) {
            throw new UsageException(folder
                    + " holds files that are not from an earlier demo; name another folder, or add --force to write"
                    + " among them");
        }
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Leftovers.watch(part);
        try {
            NewProject.create(Templates.SAMPLE, part, false);
            SampleChain chain = SampleChain.run(part, progress);
            Files.createDirectories(part.resolve(REPORT).getParent());
            OutputFile.write(part.resolve(REPORT), HtmlReport.write(new SampleReport(chain).page()));
            OutputFile.write(part.resolve(MARK),
                    "Made by nitrolith demo. Another demo may replace the files of this folder.\n");
            publish(part, target, occupied);
            return chain;
        } catch (IOException e) {
            // what failed lies in a folder that is gone: named is the place that it was made for
            throw new InputException(CommandRunner.describe(e).replace(part.toString(), target.toString()), e);
        } finally {
            Folders.remove(part);
            Leftovers.forget(part);
        }
    }

    private static void publish(Path part, Path target, boolean occupied) throws IOException {
        if (!occupied) {
            Files.deleteIfExists(target);
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.createDirectories(target);
            }
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(part)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path place = target.resolve(part.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
