// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces a file as a whole: at any moment, also after a crash or a power cut, the file has either its old or its new
 * content. The new content goes to a temporary file in the same folder, which is forced to disk and renamed.
 */
public final class AtomicFile {

    private static final String SUFFIX = ".nitrolith-tmp";
    private static final Duration STALE = Duration.ofMinutes(1);
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final Set<PosixFilePermission> WRITE = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Writes bytes to a stream; replaceable so that a test can fill the disk. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Writes all of the content.
         *
         * @param out the temporary file
         * @param content the bytes
         * @throws IOException where the disk takes no more
         */
        void write(OutputStream out, byte[] content) throws IOException;
    }

    private AtomicFile() {
    }

    /**
     * Replaces or creates a file. Where the path is a symbolic link, the file that it points to is replaced.
     *
     * @param file the file
     * @param content its new content
     * @throws IOException where that is not possible; the old file is as it was and no temporary file remains
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, OutputStream::write);
    }

    /**
     * Replaces or creates a file with something between this class and the disk.
     *
     * @param file the file
     * @param content its new content
     * @param sink what writes the bytes
     * @throws IOException where that is not possible; the old file is as it was and no temporary file remains
     */
    public static void write(Path file, byte[] content, Sink sink) throws IOException {
        Path target = target(file);
        if (isReadOnly(target)) {
            throw new IOException("the file is read-only");
        }
        Path folder = target.toAbsolutePath().getParent();
        removeStale(folder, target.getFileName().toString());
        Path temporary = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Integer.toHexString(ThreadLocalRandom.current().nextInt()) + SUFFIX);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE_NEW)) {
                OutputStream out = Channels.newOutputStream(channel);
                sink.write(out, content);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, temporary);
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                throw new IOException("the file system cannot replace a file in one step", e);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(folder);
    }

    /**
     * Whether a file must not be written: its permissions or the system say so.
     *
     * @param file the file
     * @return true for an existing file without permission to write
     */
    public static boolean isReadOnly(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            try {
                // An administrator may write anything; a file that nobody may write is read-only for him as well.
                if (view.readAttributes().permissions().stream().noneMatch(WRITE::contains)) {
                    return true;
                }
            } catch (IOException e) {
                return true;
            }
        }
        return !Files.isWritable(file);
    }

    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == 40) {
                throw new IOException("its symbolic links go round in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** Makes the rename itself survive a power cut. Not every system can open a folder; there it is left out. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows has no such thing: the rename is in the journal of the file system already.
            return;
        }
    }

    /** Removes what a killed process left of an earlier save of the same file. */
    private static void removeStale(Path folder, String name) {
        Pattern pattern = Pattern.compile(Pattern.quote("." + name + ".") + "(\\d{1,18})-[0-9a-f]{1,8}"
                + Pattern.quote(SUFFIX));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
                f -> f.getFileName().toString().endsWith(SUFFIX))) {
            for (Path file : files) {
                Matcher matcher = pattern.matcher(file.getFileName().toString());
                if (matcher.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && isStale(file, Long.parseLong(matcher.group(1)))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Old remains do no harm; what stands in the way of this save shows when it writes.
            return;
        }
    }

    /** On a shared drive the process may be another computer's, hence the minute: no save takes that long. */
    private static boolean isStale(Path file, long pid) throws IOException {
        Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
        boolean alive = ProcessHandle.of(pid).isPresent();
        return age.compareTo(ABANDONED) > 0 || !alive && age.compareTo(STALE) > 0;
    }
}
