// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.ReaderRegistry;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** Damaged files give a spectrum of finite numbers or a message, within two seconds. */
class BadInputTest {

    private static final long LIMIT_NANOS = 2_000_000_000L;
    private static final int QUICK_MUTATIONS = 200;
    private static final int FULL_MUTATIONS = 10_000;

    @TempDir
    Path folder;

    @Test
    void filesThatCannotBeOpenedSayWhy() throws IOException {
        assertTrue(refused(folder.resolve("absent.csv")).what().contains("no such file"));
        assertTrue(refused(folder).what().contains("folder"));
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertTrue(refused(empty).what().contains("empty"));
        Path blank = Files.writeString(folder.resolve("blank.csv"), " \n\n\t\n");
        assertFalse(refused(blank).whatToDo().isBlank());
        Path text = Files.writeString(folder.resolve("letter.txt"),
                "Dear colleague,\nthe furnace is free on Monday.\n");
        assertTrue(refused(text).what().contains("Dear colleague"));
        assertTrue(refused(text).whatToDo().contains("Gamry"));
    }

    @Test
    void fileWithoutPermissionSaysSo() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "1000,1,-1\n");
        assumeFalse(!secret.toFile().setReadable(false, false) || Files.isReadable(secret),
                "this user may read everything");
        assertTrue(refused(secret).what().contains("may not be read"));
    }

    @Test
    void hugeFileIsRefusedAtOnce() throws IOException {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        long start = System.nanoTime();
        assertTrue(refused(huge).what().contains("200 MiB"));
        assertTrue(System.nanoTime() - start < LIMIT_NANOS / 4, "refused by its size alone");
    }

    @Test
    void binaryGarbageIsRefused() {
        Random random = new Random(20260301);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[1 + random.nextInt(5000)];
            random.nextBytes(garbage);
            assertThrows(UnreadableFileException.class, () -> Fixtures.READERS.read("garbage", garbage));
        }
        assertThrows(UnreadableFileException.class, () -> Fixtures.READERS.read("zeros", new byte[4096]));
    }

    @Test
    void largeTextIsReadInTime() throws UnreadableFileException {
        StringBuilder text = new StringBuilder("freq/Hz,Re(Z)/ohm,Im(Z)/ohm\n");
        for (int i = 50_000; i > 0; i--) {
            text.append(i).append(".25,1234.5678,-0.012345\n");
        }
        byte[] carriageReturns = "\r".repeat(1 << 22).getBytes(StandardCharsets.US_ASCII);
        byte[] longLine = "1,".repeat(1 << 21).getBytes(StandardCharsets.US_ASCII);
        assertEquals(50_000, inTime("large", text.toString().getBytes(StandardCharsets.US_ASCII)).spectra().get(0)
                .points());
        String millions = "1000,1,-1\n".repeat(300_000);
        assertNull(inTime("too many rows", millions.getBytes(StandardCharsets.US_ASCII)));
        assertNull(inTime("carriage returns", carriageReturns));
        inTime("one line", longLine);
    }

    @Test
    void everyTruncationGivesTheCompletePointsOrAMessage() throws UnreadableFileException {
        for (Map.Entry<String, byte[]> fixture : Fixtures.all().entrySet()) {
            byte[] whole = fixture.getValue();
            ReadResult full = inTime(fixture.getKey(), whole);
            for (int length = 0; length < whole.length; length++) {
                ReadResult cut = inTime(fixture.getKey(), Arrays.copyOf(whole, length));
                if (cut != null && full != null) {
                    assertIsBeginning(full, cut, fixture.getKey() + " cut to " + length + " bytes");
                }
            }
        }
    }

    /** All points but the last, whose last number may be cut, are those of the whole file. */
    private static void assertIsBeginning(ReadResult full, ReadResult cut, String what) {
        List<double[]> expected = points(full);
        List<double[]> found = points(cut);
        assertTrue(found.size() <= expected.size(), what);
        for (int i = 0; i < found.size() - 1; i++) {
            assertEquals(0, Arrays.compare(expected.get(i), found.get(i)), what + ", point " + i);
        }
    }

    private static List<double[]> points(ReadResult result) {
        List<double[]> points = new ArrayList<>();
        for (SpectrumReading spectrum : result.spectra()) {
            for (int i = 0; i < spectrum.points(); i++) {
                points.add(new double[] {spectrum.frequencyHz()[i], spectrum.reOhm()[i], spectrum.imOhm()[i]});
            }
        }
        return points;
    }

    @Test
    void mutatedFilesGiveASpectrumOrAMessage() throws UnreadableFileException {
        Map<String, byte[]> fixtures = Fixtures.all();
        int each = Boolean.getBoolean("nitrolith.full") ? FULL_MUTATIONS / fixtures.size() + 1 : QUICK_MUTATIONS;
        Random random = new Random(46720);
        int spectra = 0;
        int messages = 0;
        for (Map.Entry<String, byte[]> fixture : fixtures.entrySet()) {
            for (int i = 0; i < each; i++) {
                boolean read = inTime(fixture.getKey() + " mutation " + i, mutate(fixture.getValue(), random)) != null;
                spectra += read ? 1 : 0;
                messages += read ? 0 : 1;
            }
        }
        assertTrue(spectra > 0 && messages > 0, spectra + " spectra, " + messages + " messages");
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original.clone();
        switch (random.nextInt(5)) {
            case 0 -> {
                for (int i = 1 + random.nextInt(8); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> {
                for (int i = 1 + random.nextInt(20); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int to = from + random.nextInt(bytes.length - from);
                byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
                System.arraycopy(bytes, to, rest, from, bytes.length - to);
                return rest;
            }
            case 3 -> {
                return swapColumns(bytes, random);
            }
            default -> {
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                String[] words = {"NaN", "1e999", "-1e-400", "", "0", "\t", ",", "\u0000", "999999999999999999999",
                        "1.#QNAN", "\r"};
                return text.replaceFirst("\\d+", words[random.nextInt(words.length)])
                        .replace(Integer.toString(random.nextInt(10)), words[random.nextInt(words.length)])
                        .getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        return bytes;
    }

    private static byte[] swapColumns(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>();
        int seed = random.nextInt();
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            List<String> cells = Arrays.asList(line.split("(?<=[,;\t])", -1));
            Collections.shuffle(cells, new Random(seed));
            lines.add(String.join("", cells));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The result, or null for a file that is refused with a message; anything else fails the test. */
    private static ReadResult inTime(String what, byte[] bytes) {
        long start = System.nanoTime();
        ReadResult result;
        try {
            result = Fixtures.READERS.read(what, bytes);
            for (SpectrumReading spectrum : result.spectra()) {
                assertTrue(Arrays.stream(spectrum.frequencyHz()).allMatch(f -> f > 0 && Double.isFinite(f)), what);
                assertTrue(Arrays.stream(spectrum.reOhm()).allMatch(Double::isFinite), what);
                assertTrue(Arrays.stream(spectrum.imOhm()).allMatch(Double::isFinite), what);
            }
            assertTrue(result.messages().stream().noneMatch(m -> m.what().contains("failed with")),
                    result.messages()::toString);
        } catch (UnreadableFileException e) {
            result = null;
            assertFalse(e.what().isBlank() || e.whatToDo().isBlank(), what);
            assertFalse(e.what().contains("failed with"), e::getMessage);
        }
        assertTrue(System.nanoTime() - start < LIMIT_NANOS, what + " took too long");
        return result;
    }

    private static UnreadableFileException refused(Path file) {
        ReaderRegistry readers = Fixtures.READERS;
        UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> readers.read(file));
        assertEquals(file.toString(), e.file());
        return e;
    }
}
