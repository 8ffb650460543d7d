// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.internal.biologic;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nitrolith.io.ReadResult;
import org.nitrolith.io.SpectrumReading;
import org.nitrolith.io.UnreadableFileException;
import org.nitrolith.io.spi.Confidence;
import org.nitrolith.io.spi.Head;
import org.nitrolith.io.spi.SpectrumCollector;
import org.nitrolith.io.spi.SpectrumReader;
import org.nitrolith.io.spi.SpectrumSource;

/**
 * BioLogic's binary file {@code .mpr}. The maker publishes no description; this is what the files show, all
 * little-endian: a signature of 52 bytes, then modules. A module begins with {@code MODULE}, a short name (10 bytes)
 * and a long name (25), then its length and version as 32-bit numbers (before EC-Lab 11.50), or ffffffff, length, old
 * version, new version (since), and a date (8 bytes). The module {@code VMP data} holds the number of records (32
 * bits), the number of columns, the columns' numbers and, at an offset that depends on the version, the records.
 * Frequency and impedance are 32-bit floats; their exact value is given.
 *
 * <p>A column whose number is not known makes the size of a record uncertain; it is then taken from the length of the
 * module, and columns behind the first unknown one are not used.
 */
public final class MprReader implements SpectrumReader {

    private static final byte[] SIGNATURE = "BIO-LOGIC MODULAR FILE\u001a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MODULE = "MODULE".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_MODULE = 52;
    private static final int NAMES_LENGTH = 35;
    private static final int MAX_COLUMNS = 200;

    private static final int CYCLE_NUMBER = 24;
    private static final int FREQUENCY = 32;
    private static final int RE = 37;
    private static final int MINUS_IM = 38;
    private static final int SEQUENCE = 131;
    private static final int TEMPERATURE = 462;

    /** Bytes of each known column; the flags share one byte. */
    private static final Map<Integer, Integer> WIDTHS = new HashMap<>();
    private static final List<Integer> FLAGS = List.of(1, 2, 3, 21, 31, 65);

    static {
        widths(2, 39, SEQUENCE);
        widths(4, 5, 6, 8, 9, 19, 20, FREQUENCY, 33, 34, 35, 36, RE, MINUS_IM, 70, 76, 77, 96, 98, 99, 100, 101, 168,
                169, 172,
                430, 431, 432, 433, 434, 435, 441, TEMPERATURE, 468, 469, 471, 473, 474, 476, 477, 479, 480);
        widths(8, 4, 7, 11, 13, 23, CYCLE_NUMBER, 74, 123, 124, 125, 126, 467);
    }

    private static void widths(int bytes, int... columns) {
        for (int column : columns) {
            WIDTHS.put(column, bytes);
        }
    }

    private record Module(String name, int version, String date, ByteBuffer data, boolean cut) {
    }

    private record Layout(int columns, Map<Integer, Integer> offsets, int recordBytes, int firstRecord) {
    }

    @Override
    public Confidence detect(Head head) {
        return head.startsWith(SIGNATURE) ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public ReadResult read(SpectrumSource source) throws UnreadableFileException {
        List<Module> modules = modules(source);
        Module data = modules.stream().filter(m -> m.name().equals("VMP data")).findFirst().orElseThrow(() ->
                source.unreadable(
                "The file ends before its measured values (module “VMP data”).",
                "Copy the file from the instrument again."));
        if (data.data().limit() < 6) {
            throw source.unreadable("The file ends at the beginning of its measured values (module “VMP data”).",
                    "Copy the file from the instrument again.");
        }
        long stated = Integer.toUnsignedLong(data.data().getInt(0));
        Layout layout = layout(source, data, stated);
        SpectrumCollector collector = new SpectrumCollector(source, false);
        long present = Math.max(0, data.data().limit() - layout.firstRecord()) / layout.recordBytes();
        String lastGroup = null;
        for (int i = 0; i < Math.min(stated, present); i++) {
            int at = layout.firstRecord() + i * layout.recordBytes();
            String group = group(data.data(), layout, at);
            if (lastGroup != null && !group.equals(lastGroup)) {
                collector.nextSpectrum();
            }
            lastGroup = group;
            collector.point(i + 1, value(data.data(), layout, FREQUENCY, at), value(data.data(), layout, RE, at),
                    -value(data.data(), layout, MINUS_IM, at),
                    layout.offsets().containsKey(TEMPERATURE) ? value(data.data(), layout, TEMPERATURE, at)
                    : Double.NaN);
        }
        if (present < stated) {
            collector.incomplete(0, "The file ends after " + present + " of " + stated
                    + " records; these are complete.",
                    "Copy the file from the instrument again.");
        }
        collector.metadata(SpectrumReading.DATE, data.date());
        collector.metadata(SpectrumReading.SIGN_CONVENTION, "“-Im(Z)/Ohm” holds -1 times Im(Z); its sign was changed");
        return collector.finish();
    }

    private static List<Module> modules(SpectrumSource source) throws UnreadableFileException {
        ByteBuffer file = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        List<Module> modules = new ArrayList<>();
        int at = FIRST_MODULE;
        while (at + MODULE.length + NAMES_LENGTH + 16 <= file.limit()) {
            for (int i = 0; i < MODULE.length; i++) {
                if (file.get(at + i) != MODULE[i]) {
                    throw source.unreadable("The file is damaged: no module begins at byte " + at + ".",
                            "Copy the file from the instrument again.");
                }
            }
            String name = ascii(file, at + MODULE.length, 10);
            int head = at + MODULE.length + NAMES_LENGTH;
            boolean recent = file.getInt(head) == -1;
            int dateAt = head + (recent ? 16 : 8);
            if (dateAt + 8 > file.limit()) {
                return modules;
            }
            long length = Integer.toUnsignedLong(file.getInt(recent ? head + 4 : head));
            int version = file.getInt(recent ? head + 12 : head + 4);
            long end = dateAt + 8 + length;
            int available = (int) Math.min(end, file.limit());
            modules.add(new Module(name, version, ascii(file, dateAt, 8),
                    file.slice(dateAt + 8, available - dateAt - 8).order(ByteOrder.LITTLE_ENDIAN), end > file.limit()));
            if (end > file.limit()) {
                return modules;
            }
            at = (int) end;
        }
        return modules;
    }

    private static String ascii(ByteBuffer file, int at, int length) {
        byte[] text = new byte[length];
        file.get(at, text);
        return new String(text, StandardCharsets.ISO_8859_1).strip();
    }

    private static Layout layout(SpectrumSource source, Module data, long records) throws UnreadableFileException {
        ByteBuffer bytes = data.data();
        boolean wideCount = data.version() >= 10;
        int columns = wideCount ? Short.toUnsignedInt(bytes.getShort(4)) : Byte.toUnsignedInt(bytes.get(4));
        int idBytes = data.version() == 0 ? 1 : 2;
        int ids = wideCount ? 6 : 5;
        int firstRecord = switch (data.version()) {
            case 0 -> 100;
            case 2 -> 405;
            case 3 -> 406;
            case 10, 11 -> 1007;
            default -> throw source.unreadable("Version " + data.version() + " of the measured values is not known.",
                    "In EC-Lab, export the measurement as text (.mpt).");
        };
        if (columns == 0 || columns > MAX_COLUMNS || ids + columns * idBytes > Math.min(firstRecord, bytes.limit())) {
            throw source.unreadable("The file is damaged: it lists " + columns + " columns.",
                    "Copy the file from the instrument again.");
        }
        Map<Integer, Integer> offsets = new HashMap<>();
        int offset = 0;
        boolean flagsSeen = false;
        int unknown = -1;
        for (int i = 0; i < columns && unknown < 0; i++) {
            int id = idBytes == 1 ? Byte.toUnsignedInt(bytes.get(ids + i)) : Short.toUnsignedInt(bytes.getShort(ids
                    + 2 * i));
            if (FLAGS.contains(id)) {
                offset += flagsSeen ? 0 : 1;
                flagsSeen = true;
            } else if (WIDTHS.containsKey(id)) {
                offsets.putIfAbsent(id, offset);
                offset += WIDTHS.get(id);
            } else {
                unknown = id;
            }
        }
        require(source, offsets, unknown);
        int recordBytes = unknown < 0 ? offset : recordBytes(source, data, records, firstRecord, offset, unknown);
        return new Layout(columns, offsets, recordBytes, firstRecord);
    }

    private static void require(SpectrumSource source, Map<Integer, Integer> offsets, int unknown)
            throws UnreadableFileException {
        if (offsets.keySet().containsAll(List.of(FREQUENCY, RE, MINUS_IM))) {
            return;
        }
        if (unknown >= 0) {
            throw source.unreadable("Column " + unknown
                    + " of this file is not known, and frequency or impedance stand behind it.",
                    "In EC-Lab, export the measurement as text (.mpt).");
        }
        throw source.unreadable("There is no column of " + (offsets.containsKey(FREQUENCY) ? "impedance" : "frequency")
                + " in this file.", "Choose a file of an impedance measurement (PEIS, GEIS).");
    }

    private static int recordBytes(SpectrumSource source, Module data, long records, int firstRecord, int known,
            int unknown)
            throws UnreadableFileException {
        long length = data.data().limit() - (long) firstRecord;
        if (data.cut() || records <= 0 || length <= 0 || length % records != 0 || length / records <= known) {
            throw source.unreadable("Column " + unknown
                    + " of this file is not known, and the size of a record cannot be told from "
                    + "the file's length.", "In EC-Lab, export the measurement as text (.mpt).");
        }
        return (int) (length / records);
    }

    private static double value(ByteBuffer data, Layout layout, int column, int record) {
        return data.getFloat(record + layout.offsets().get(column));
    }

    private static String group(ByteBuffer data, Layout layout, int record) {
        Optional<Integer> cycle = Optional.ofNullable(layout.offsets().get(CYCLE_NUMBER));
        Optional<Integer> sequence = Optional.ofNullable(layout.offsets().get(SEQUENCE));
        return cycle.map(o -> data.getDouble(record + o)).orElse(0.0) + "/"
                + sequence.map(o -> data.getShort(record + o)).orElse((short) 0);
    }
}
