// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.nitrolith.samples.Folders;

/**
 * Writes a file as a whole or not at all: beside its place first, then renamed. An interrupted command leaves no part.
 */
public final class OutputFile {

    /** Somebody who writes a file's content. */
    public interface Content {
        /** Writes the content; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {
    }

    /** Writes a text in UTF-8; a file of that name is replaced. */
    public static void write(Path target, String text) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes; a file of that name is replaced. */
    public static void write(Path target, byte[] content) throws IOException {
        write(target, out -> out.write(content));
    }

    /** Writes what somebody else writes; a file of that name is replaced. */
    public static void write(Path target, Content content) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (!Files.isDirectory(folder)) {
            throw new UsageException(target + " cannot be written: there is no folder " + folder);
        }
        if (Files.isDirectory(absolute)) {
            throw new UsageException(target + " cannot be written: it is a folder; name a file");
        }
        Path part = folder.resolve("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Leftovers.watch(part);
        try {
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                file.force(true);
            }
            try {
                Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(target.toString(), null,
                    "cannot be written: " + reason(e));
            named.initCause(e);
            throw named;
        } finally {
            Folders.remove(part);
            Leftovers.forget(part);
        }
    }

    /** Why, without the name of the file beside, which means nothing to people. */
    private static String reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException e -> "permission denied";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        };
    }
}
