// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.io.tests;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a BioLogic binary file with the columns frequency, Re, -Im, cycle number and, if asked for, one that nobody
 * knows.
 */
final class MprFile {

    private static final int FIRST_RECORD = 406;

    private MprFile() {
    }

    /** A file of data version 3; each point is {frequency, re, im, cycle}. */
    static byte[] write(double[][] points, boolean unknownColumn) {
        int recordBytes = 4 + 4 + 4 + 8 + (unknownColumn ? 4 : 0);
        int length = FIRST_RECORD + points.length * recordBytes;
        ByteBuffer file = ByteBuffer.allocate(52 + 57 + 8 + 57 + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("BIO-LOGIC MODULAR FILE\u001a", 48)).putInt(0);
        file.put(ascii("MODULE", 6)).put(ascii("VMP Set", 10)).put(ascii("VMP settings", 25)).putInt(8).putInt(0)
                .put(ascii("03/01/26", 8)).putLong(0);
        file.put(ascii("MODULE", 6)).put(ascii("VMP data", 10)).put(ascii("VMP data", 25)).putInt(length).putInt(3)
                .put(ascii("03/01/26", 8));
        int data = file.position();
        file.putInt(points.length).put((byte) (unknownColumn ? 5 : 4));
        file.putShort((short) 32).putShort((short) 37).putShort((short) 38).putShort((short) 24);
        if (unknownColumn) {
            file.putShort((short) 9999);
        }
        file.position(data + FIRST_RECORD);
        for (double[] point : points) {
            file.putFloat((float) point[0]).putFloat((float) point[1]).putFloat((float) -point[2]).putDouble(point[3]);
            if (unknownColumn) {
                file.putInt(-1);
            }
        }
        byte[] bytes = new byte[file.position()];
        file.get(0, bytes);
        return bytes;
    }

    private static byte[] ascii(String text, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, bytes, 0, letters.length);
        return bytes;
    }
}
