// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.ContributionList;
import org.nitrolith.contributions.ContributionProblem;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.contributions.LiveContributions;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * The readers, and the choice among them. A plain object: a test fills its own; {@link #contributed()} has those of the
 * extension point {@value #POINT}.
 *
 * <p>A file is read by the reader that is surest of it ({@link Confidence}), among equals by the one registered first.
 * When that one cannot read it and was not certain, the next is tried. A reader that fails with a programming error is
 * named in the messages and does not keep the others from trying. Files above {@value #MAX_MIB} MiB are refused: a
 * spectrum has hundreds of points, not millions.
 */
public final class ReaderRegistry {

    /** Identifier of the extension point. */
    public static final String POINT = "org.nitrolith.io.readers";
    /** Largest file that is read, in MiB. */
    public static final int MAX_MIB = 32;

    private static final LiveContributions<SpectrumReader> LIVE = new LiveContributions<>(
            ContributionReader.of(POINT, "reader", SpectrumReader.class), Contributions.current());

    /**
     * A reader and how sure it is.
     *
     * @param reader     its descriptor
     * @param confidence how sure it is, never {@link Confidence#NONE}
     */
    public record Candidate(Contribution<SpectrumReader> reader, Confidence confidence) {
    }

    private final Map<String, Contribution<SpectrumReader>> readers = new LinkedHashMap<>();
    private final List<ContributionProblem> problems = new ArrayList<>();

    /** A registry without readers. */
    public ReaderRegistry() {
    }

    /** A registry of the contributed readers, as they are now. */
    public static ReaderRegistry contributed() {
        return of(LIVE.get());
    }

    /** A registry of these readers. */
    public static ReaderRegistry of(ContributionList<SpectrumReader> list) {
        ReaderRegistry registry = new ReaderRegistry();
        registry.problems.addAll(list.problems());
        list.contributions().forEach(registry::add);
        return registry;
    }

    /** Adds a reader; one with an id that is taken already is reported in {@link #problems()} and not added. */
    public ReaderRegistry add(Contribution<SpectrumReader> reader) {
        Contribution<SpectrumReader> first = readers.putIfAbsent(reader.id(), reader);
        if (first != null) {
            problems.add(new ContributionProblem(reader.contributor(), POINT, "The id “" + reader.id()
                    + "” is taken by "
                    + first.contributor() + ", which is used.", "Choose another id."));
        }
        return this;
    }

    /** Adds a reader at hand. */
    public ReaderRegistry add(String id, String label, SpectrumReader reader) {
        return add(Contribution.of(id, label, "", SpectrumReader.class, reader));
    }

    /** The readers in the order in which they are asked. */
    public List<Contribution<SpectrumReader>> readers() {
        return List.copyOf(readers.values());
    }

    /** What was wrong with readers that are missing here. */
    public List<ContributionProblem> problems() {
        return List.copyOf(problems);
    }

    /** The readers that claim a file with this head, the surest first. */
    public List<Candidate> detect(Head head) {
        return detect(head, new ArrayList<>());
    }

    private List<Candidate> detect(Head head, List<ReadMessage> messages) {
        List<Candidate> candidates = new ArrayList<>();
        for (Contribution<SpectrumReader> reader : readers.values()) {
            try {
                Confidence confidence = reader.instance().detect(head);
                if (confidence != null && confidence != Confidence.NONE) {
                    candidates.add(new Candidate(reader, confidence));
                }
            } catch (ContributionException e) {
                messages.add(broken(head.fileName(), e.problem().message()));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                messages.add(broken(head.fileName(), failure(reader, e)));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::confidence).reversed());
        return candidates;
    }

    /**
     * Finds out what a file is by its content, and reads it.
     *
     * @throws UnreadableFileException if it cannot be opened, is of no known format or holds no usable point
     */
    public ReadResult read(Path file) throws UnreadableFileException {
        return read(file.toString(), load(file));
    }

    /**
     * Finds out what the content of a file is, and reads it.
     *
     * @param file  name for messages
     * @param bytes the content
     * @throws UnreadableFileException if it is of no known format or holds no usable point
     */
    public ReadResult read(String file, byte[] bytes) throws UnreadableFileException {
        if (bytes.length == 0) {
            throw new UnreadableFileException(file, OptionalInt.empty(), "The file is empty.",
                    "Copy it from the instrument again.");
        }
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        List<ReadMessage> messages = new ArrayList<>();
        Head head = new Head(name, bytes.length, Arrays.copyOf(bytes, Math.min(bytes.length, Head.MAX_BYTES)));
        List<Candidate> candidates = detect(head, messages);
        UnreadableFileException first = null;
        for (Candidate candidate : candidates) {
            Contribution<SpectrumReader> reader = candidate.reader();
            try {
                ReadResult result = reader.instance().read(new SpectrumSource(file, reader.id(), reader.label(),
                        bytes));
                return messages.isEmpty() ? result : withMessages(result, messages);
            } catch (UnreadableFileException e) {
                if (candidate.confidence() == Confidence.CERTAIN) {
                    throw e;
                }
                first = first == null ? e : first;
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                messages.add(broken(file, failure(reader, e)));
            }
        }
        throw first == null ? unknown(file, head, messages) : first;
    }

    private static ReadResult withMessages(ReadResult result, List<ReadMessage> more) {
        List<ReadMessage> all = new ArrayList<>(more);
        all.addAll(result.messages());
        return new ReadResult(result.spectra(), all);
    }

    private UnreadableFileException unknown(String file, Head head, List<ReadMessage> messages) {
        String failed = messages.isEmpty() ? "" : " " + messages.get(0).what();
        String what = (head.isText() ? "The format of this text is not recognised: it begins with “"
                + abbreviate(head.firstLine())
                + "” and has no table of frequency and impedance."
                : "The format of this binary file is not recognised.") + failed;
        String known = readers.values().stream().map(Contribution::label).collect(Collectors.joining(", "));
        return new UnreadableFileException(file, OptionalInt.empty(), what,
                "Export the measurement as text with columns such as frequency/Hz, Re(Z)/ohm, Im(Z)/ohm. Known "
                + "formats: " + known
                        + ".");
    }

    private static String abbreviate(String text) {
        String plain = text.codePoints().filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.length() <= 40 ? plain : plain.substring(0, 40) + "...";
    }

    private static String failure(Contribution<SpectrumReader> reader, Throwable e) {
        return "The reader “" + reader.label() + "” of " + (reader.contributor().isEmpty() ? "this registry"
                : reader.contributor()) + " failed with " + e.getClass().getSimpleName()
                + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")") + ".";
    }

    private static ReadMessage broken(String file, String what) {
        return new ReadMessage(ReadMessage.Severity.WARNING, file, OptionalInt.empty(), what, "Tell its author.");
    }

    private static byte[] load(Path file) throws UnreadableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw unopened(file, "This is a folder.", "Name the files in it.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw unopened(file, "This is no regular file.", "Name a file with a measurement.");
            }
            long limit = (long) MAX_MIB << 20;
            if (Files.size(file) > limit) {
                throw unopened(file, "The file has " + (Files.size(file) >> 20) + " MiB; files above " + MAX_MIB
                        + " MiB are not read.", "Export the impedance data alone.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes((int) limit);
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw unopened(file, "There is no such file.", "Check its name and folder.");
        } catch (AccessDeniedException e) {
            throw unopened(file, "The file may not be read.", "Ask for permission to read it.");
        } catch (IOException e) {
            throw unopened(file, "The file cannot be opened: " + e.getMessage() + ".", "Check the disk it is on.");
        }
    }

    private static UnreadableFileException unopened(Path file, String what, String whatToDo) {
        return new UnreadableFileException(file.toString(), OptionalInt.empty(), what, whatToDo);
    }
}
