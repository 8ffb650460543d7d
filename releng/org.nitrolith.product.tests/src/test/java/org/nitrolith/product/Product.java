// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built product for the machine that runs the tests, and the checkout it was built from. */
final class Product {

    /** What a finished process left: its exit code and what it wrote. */
    record Outcome(int exit, String out, String err) {
    }

    static final Path CHECKOUT = Path.of(System.getProperty("nitrolith.checkout"));
    static final Path ALL = CHECKOUT.resolve("releng/org.nitrolith.product/target/products/org.nitrolith.product");
    static final Path HERE = ALL.resolve("linux/gtk/x86_64/nitrolith");

    private Product() {
    }

    /** Runs the product's own command in {@code folder}. */
    static Outcome command(Path home, Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(home.resolve("nitrolith").toString()));
        line.addAll(List.of(arguments));
        return run(folder, Map.of("JAVA_HOME", System.getProperty("java.home")), line);
    }

    static Outcome run(Path folder, Map<String, String> environment, List<String> line) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("took more than two minutes: " + line);
        }
        Outcome outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }

    static void copy(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, target.resolve(source.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** All files below {@code folder} whose path, with forward slashes, ends so. */
    static List<Path> filesEnding(Path folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().replace('\\', '/').endsWith(ending)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
