// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.nitrolith.io.ReadMessage;
import org.nitrolith.io.ReadMessage.Severity;
import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;

/**
 * Takes the points of a file one by one and makes its spectra: reports each row that is left out with its line, keeps
 * points of equal frequency and says so, and begins a new spectrum where the sweep starts again at its first frequency.
 * Not thread-safe.
 */
public final class SpectrumCollector {

    /** Reason for a row that is no impedance point. */
    public static final String NO_FREQUENCY = "the frequency is zero";

    private static final int MAX_REPORTED_REASONS = 20;
    private static final int MAX_REPORTED_RANGES = 10;
    private static final double SAME_START = 0.01;
    private static final double RESTART_FACTOR = 3;
    private static final double ABSOLUTE_ZERO_C = -273.15;
    private static final double MAX_TEMPERATURE_SPREAD_K = 5;
    private static final double SHARE_OF_POSITIVE_IM = 0.9;
    private static final int FEW_POINTS = 5;

    private record Point(int line, double frequencyHz, double reOhm, double imOhm, double temperatureC) {
    }

    private static final class Segment {
        private final List<Point> points = new ArrayList<>();
        private final Map<String, String> metadata = new LinkedHashMap<>();
        private OptionalDouble temperatureC = OptionalDouble.empty();
        private boolean complete = true;
    }

    /** Rows left out for one reason, as ranges of lines. */
    private static final class LeftOut {
        private final List<int[]> ranges = new ArrayList<>();
        private int count;

        private void add(int line) {
            count++;
            int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && line == last[1] + 1) {
                last[1] = line;
            } else {
                ranges.add(new int[] {line, line});
            }
        }

        private int first() {
            return ranges.get(0)[0];
        }

        private String text(String lineWord) {
            String text = ranges.stream().limit(MAX_REPORTED_RANGES)
                    .map(r -> r[0] == r[1] ? Integer.toString(r[0]) : r[0] + " to " + r[1])
                    .collect(Collectors.joining(", "));
            return lineWord + (count == 1 ? " " : "s ") + text + (ranges.size() > MAX_REPORTED_RANGES ? " and more"
                    : "");
        }
    }

    private final SpectrumSource source;
    private final String lineWord;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<ReadMessage> messages = new ArrayList<>();
    private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();
    private OptionalDouble temperatureC = OptionalDouble.empty();
    private Segment current = new Segment();
    private int rows;

    /** For a text file, whose rows are its lines. */
    public SpectrumCollector(SpectrumSource source) {
        this(source, true);
    }

    /**
     * For any file.
     *
     * @param source the file
     * @param text   whether the rows are lines of text; if not, they are called records and counted from 1 too
     */
    public SpectrumCollector(SpectrumSource source, boolean text) {
        this.source = source;
        this.lineWord = text ? "line" : "record";
        segments.add(current);
    }

    /**
     * One point; one with a frequency that is not positive, or with a number that is not finite, is left out and
     * reported.
     *
     * @param line        its line, counted from 1
     * @param frequencyHz frequency in hertz
     * @param reOhm       real part in ohm
     * @param imOhm       imaginary part in ohm with its physical sign: negative for a capacitor
     */
    public void point(int line, double frequencyHz, double reOhm, double imOhm) {
        point(line, frequencyHz, reOhm, imOhm, Double.NaN);
    }

    /**
     * One point with its temperature; a spectrum whose points differ by more than 5 K gets none.
     *
     * @param line         its line, counted from 1
     * @param frequencyHz  frequency in hertz
     * @param reOhm        real part in ohm
     * @param imOhm        imaginary part in ohm with its physical sign
     * @param temperatureC temperature in degrees Celsius, NaN if unknown
     */
    public void point(int line, double frequencyHz, double reOhm, double imOhm, double temperatureC) {
        if (!Double.isFinite(frequencyHz)) {
            unusable(line, "the frequency is not a finite number");
        } else if (frequencyHz == 0) {
            unusable(line, NO_FREQUENCY);
        } else if (frequencyHz < 0) {
            unusable(line, "the frequency is negative");
        } else if (!Double.isFinite(reOhm) || !Double.isFinite(imOhm)) {
            unusable(line, "the impedance is not a finite number");
        } else {
            rows++;
            current.points.add(new Point(line, frequencyHz, reOhm + 0.0, imOhm + 0.0, temperatureC));
        }
    }

    /**
     * A row that gives no point.
     *
     * @param line its line, counted from 1
     * @param why  the reason as a clause, such as “the frequency is zero”; rows of one reason are reported together
     */
    public void unusable(int line, String why) {
        rows++;
        leftOut.computeIfAbsent(why, w -> new LeftOut()).add(line);
    }

    /** From here on the points belong to another spectrum. */
    public void nextSpectrum() {
        if (!current.points.isEmpty()) {
            current = new Segment();
            segments.add(current);
        }
    }

    /**
     * The sweep was aborted or the file is cut: what was read is kept and marked as incomplete.
     *
     * @param line     where this was seen, 0 if nowhere in particular
     * @param what     what happened, as a sentence
     * @param whatToDo what to do, as a sentence
     */
    public void incomplete(int line, String what, String whatToDo) {
        current.complete = false;
        warning(line, what, whatToDo);
    }

    /** Something that somebody should check; {@code line} is 0 if it concerns the whole file. */
    public void warning(int line, String what, String whatToDo) {
        messages.add(message(Severity.WARNING, line, what, whatToDo));
    }

    /** Something worth knowing; {@code line} is 0 if it concerns the whole file. */
    public void info(int line, String what) {
        messages.add(message(Severity.INFO, line, what, ""));
    }

    /** Something that the file tells of all its spectra; the first value of a key stays, and empty ones are ignored. */
    public void metadata(String key, String value) {
        if (!value.isBlank()) {
            metadata.putIfAbsent(key, value.strip());
        }
    }

    /** Something that the file tells of the present spectrum only. */
    public void spectrumMetadata(String key, String value) {
        if (!value.isBlank()) {
            current.metadata.putIfAbsent(key, value.strip());
        }
    }

    /** Temperature of all spectra in degrees Celsius; ignored unless finite and above absolute zero. */
    public void temperatureC(double value) {
        if (Double.isFinite(value) && value > ABSOLUTE_ZERO_C) {
            temperatureC = OptionalDouble.of(value);
        }
    }

    /** Temperature of the present spectrum in degrees Celsius; ignored unless finite and above absolute zero. */
    public void spectrumTemperatureC(double value) {
        if (Double.isFinite(value) && value > ABSOLUTE_ZERO_C) {
            current.temperatureC = OptionalDouble.of(value);
        }
    }

    /** Frequency in hertz of the first point of the present spectrum. */
    public OptionalDouble firstFrequencyHz() {
        return current.points.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(current.points.get(0)
                .frequencyHz());
    }

    /** Frequency in hertz of the last point of the present spectrum. */
    public OptionalDouble lastFrequencyHz() {
        return current.points.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(current.points.get(current.points.size() - 1).frequencyHz());
    }

    /** Number of points so far. */
    public int points() {
        return segments.stream().mapToInt(s -> s.points.size()).sum();
    }

    /**
     * The spectra.
     *
     * @throws UnreadableFileException if there is no usable point; it says why the rows could not be used
     */
    public ReadResult finish() throws UnreadableFileException {
        if (points() == 0) {
            throw nothingUsable();
        }
        reportLeftOut();
        List<List<Point>> sweeps = new ArrayList<>();
        List<Segment> owners = new ArrayList<>();
        for (Segment segment : segments) {
            for (List<Point> sweep : divide(segment.points)) {
                sweeps.add(sweep);
                owners.add(segment);
            }
        }
        for (List<Point> sweep : sweeps) {
            reportDuplicates(sweep);
            reportPositiveImaginaryPart(sweep);
        }
        messages.sort(Comparator.comparingInt(m -> m.line().orElse(0)));
        List<SpectrumReading> spectra = new ArrayList<>();
        for (int i = 0; i < sweeps.size(); i++) {
            boolean lastOfOwner = i + 1 == sweeps.size() || owners.get(i + 1) != owners.get(i);
            spectra.add(reading(i, owners.get(i), sweeps, lastOfOwner));
        }
        return new ReadResult(spectra, messages);
    }

    private SpectrumReading reading(int index, Segment owner, List<List<Point>> sweeps, boolean lastOfOwner) {
        List<Point> points = sweeps.get(index);
        Map<String, String> all = new LinkedHashMap<>(metadata);
        all.putAll(owner.metadata);
        all.put(SpectrumReading.LINES, points.get(0).line() + "-" + last(points));
        List<ReadMessage> own = messages.stream()
                .filter(m -> concerns(m, points) || sweeps.stream().noneMatch(s -> concerns(m, s))).toList();
        OptionalDouble measured = temperature(points);
        return new SpectrumReading(source.file(), index, source.formatId(), source.formatLabel(), owner.complete
                || !lastOfOwner,
                measured.isPresent() ? measured : owner.temperatureC.isPresent() ? owner.temperatureC : temperatureC,
                points.stream().mapToDouble(Point::frequencyHz).toArray(), points.stream().mapToDouble(Point::reOhm)
                .toArray(),
                points.stream().mapToDouble(Point::imOhm).toArray(), all, own);
    }

    private static boolean concerns(ReadMessage message, List<Point> points) {
        int line = message.line().orElse(0);
        return line >= points.get(0).line() && line <= last(points);
    }

    private static OptionalDouble temperature(List<Point> points) {
        DoubleSummaryStatistics known = points.stream().mapToDouble(Point::temperatureC)
                .filter(t -> Double.isFinite(t) && t > ABSOLUTE_ZERO_C).summaryStatistics();
        boolean steady = known.getCount() > 0 && known.getMax() - known.getMin() <= MAX_TEMPERATURE_SPREAD_K;
        return steady ? OptionalDouble.of(known.getAverage()) : OptionalDouble.empty();
    }

    private static int last(List<Point> points) {
        return points.get(points.size() - 1).line();
    }

    /**
     * A sweep ends where the next point is back at its first frequency after the points have gone steadily away from
     * it.
     */
    private static List<List<Point>> divide(List<Point> points) {
        List<List<Point>> sweeps = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < points.size(); i++) {
            double first = points.get(start).frequencyHz();
            double before = points.get(i - 1).frequencyHz();
            double now = points.get(i).frequencyHz();
            double ratio = before > now ? before / now : now / before;
            if (i - start >= 3 && Math.abs(now - first) <= SAME_START * first && ratio > RESTART_FACTOR) {
                sweeps.add(points.subList(start, i));
                start = i;
            }
        }
        if (start < points.size()) {
            sweeps.add(points.subList(start, points.size()));
        }
        return sweeps;
    }

    private void reportDuplicates(List<Point> sweep) {
        Map<Double, Integer> first = new HashMap<>();
        int count = 0;
        String example = "";
        int line = 0;
        for (Point point : sweep) {
            Integer earlier = first.putIfAbsent(point.frequencyHz(), point.line());
            if (earlier != null) {
                if (count == 0) {
                    example = point.frequencyHz() + " Hz in " + lineWord + "s " + earlier + " and " + point.line();
                    line = point.line();
                }
                count++;
            }
        }
        if (count > 0) {
            messages.add(message(Severity.WARNING, line, (count == 1 ? "A frequency occurs twice"
                    : "Frequencies occur more than once ("
                    + count + " points)") + ", first " + example + "; all points are kept.",
                    "Check whether the sweep was measured twice."));
        }
    }

    private void reportPositiveImaginaryPart(List<Point> sweep) {
        long positive = sweep.stream().filter(p -> p.imOhm() > 0).count();
        if (sweep.size() >= FEW_POINTS && positive >= SHARE_OF_POSITIVE_IM * sweep.size()) {
            messages.add(message(Severity.WARNING, sweep.get(0).line(), "Im(Z) is positive, as for an inductor, in "
                    + positive
                    + " of " + sweep.size() + " points.",
                    "If the file holds -Im(Z), name its column so (for instance -Im(Z)/ohm)."));
        }
    }

    private void reportLeftOut() {
        int reported = 0;
        for (Map.Entry<String, LeftOut> entry : leftOut.entrySet()) {
            if (++reported > MAX_REPORTED_REASONS) {
                int rest = leftOut.values().stream().skip(MAX_REPORTED_REASONS).mapToInt(g -> g.count).sum();
                messages.add(message(Severity.WARNING, 0, rest + " further rows are left out for other reasons.",
                        "Look at the file in a text editor."));
                return;
            }
            boolean noPoints = entry.getKey().equals(NO_FREQUENCY);
            messages.add(message(Severity.WARNING, entry.getValue().first(), describe(entry.getKey(), entry.getValue()),
                    noPoints ? "Rows without a frequency are no impedance points; check that none is missing."
                            : "Correct or measure them again; the other points are used."));
        }
    }

    private String describe(String why, LeftOut group) {
        return group.count + (group.count == 1 ? " row is" : " rows are") + " left out (" + group.text(lineWord) + "): "
                + why + ".";
    }

    private UnreadableFileException nothingUsable() {
        if (rows == 0) {
            return source.unreadable("The file holds no row of impedance data.",
                    "Check that the measurement was finished and exported with its data.");
        }
        Map.Entry<String, LeftOut> main = leftOut.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue().count)).orElseThrow();
        boolean noFrequency = main.getKey().equals(NO_FREQUENCY);
        String all = main.getValue().count == rows ? "all " + rows + " rows" : main.getValue().count + " of " + rows
                + " rows";
        return source.unreadable(main.getValue().first(),
                "The file holds no usable impedance point: in " + all + " " + main.getKey() + ".",
                noFrequency ? "Export the measurement again with its frequencies."
                        : "Export the measurement again, or correct these rows.");
    }

    private ReadMessage message(Severity severity, int line, String what, String whatToDo) {
        OptionalInt place = line > 0 && lineWord.equals("line") ? OptionalInt.of(line) : OptionalInt.empty();
        return new ReadMessage(severity, source.file(), place, what, whatToDo);
    }
}
