// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.internal;

import java.nio.charset.StandardCharsets;

/**
 * Writes numbers as decimal text into a byte array without garbage: up to nine significant digits, trailing zeros left out,
 * plain from 1E-5 to below 1E9 and with an exponent outside. The relative error is at most 5E-9 (half a unit of the ninth digit).
 */
public final class DecimalBytes {

    /** The longest text of one number, in bytes. */
    public static final int LONGEST = 26;

    private static final int DIGITS = 9;
    private static final int LIMIT = 1_000_000_000;
    private static final int POWERS = 40;
    private static final double[] POWER = new double[2 * POWERS + 1];

    static {
        for (int i = -POWERS; i <= POWERS; i++) {
            POWER[i + POWERS] = Double.parseDouble("1e" + i);
        }
    }

    private DecimalBytes() {
    }

    /** Writes a number at a place and gives the place behind it; nothing for a number that is not finite. */
    public static int write(double value, byte[] out, int place) {
        int at = place;
        if (value == 0) {
            out[at++] = '0';
            return at;
        }
        if (!Double.isFinite(value)) {
            return at;
        }
        double size = Math.abs(value);
        if (size < 1e-28 || size > 1e28) {
            byte[] text = Double.toString(value).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, out, at, text.length);
            return at + text.length;
        }
        if (value < 0) {
            out[at++] = '-';
        }
        int order = (int) Math.floor(Math.getExponent(size) * 0.30102999566398120);
        if (size >= POWER[order + 1 + POWERS]) {
            order++;
        }
        int shift = DIGITS - 1 - order;
        double scaled = shift > 22 || shift < 0 ? size / POWER[POWERS - shift] : size * POWER[POWERS + shift];
        int digits = (int) Math.rint(scaled);
        if (digits >= LIMIT) {
            digits /= 10;
            order++;
        }
        int count = DIGITS;
        while (digits % 10 == 0) {
            digits /= 10;
            count--;
        }
        if (order >= -5 && order < DIGITS) {
            return plain(digits, count, order, out, at);
        }
        at = plain(digits, count, 0, out, at);
        out[at++] = 'E';
        if (order < 0) {
            out[at++] = '-';
        }
        int power = Math.abs(order);
        if (power >= 10) {
            out[at++] = (byte) ('0' + power / 10);
        }
        out[at++] = (byte) ('0' + power % 10);
        return at;
    }

    /** Writes count digits, the first of which stands for 10^order. */
    private static int plain(int digits, int count, int order, byte[] out, int place) {
        int at = place;
        if (order < 0) {
            out[at++] = '0';
            out[at++] = '.';
            for (int i = -1; i > order; i--) {
                out[at++] = '0';
            }
            backwards(digits, count, out, at);
            return at + count;
        }
        int whole = order + 1;
        if (count <= whole) {
            backwards(digits, count, out, at);
            at += count;
            for (int i = count; i < whole; i++) {
                out[at++] = '0';
            }
            return at;
        }
        int split = 1;
        for (int i = whole; i < count; i++) {
            split *= 10;
        }
        backwards(digits / split, whole, out, at);
        at += whole;
        out[at++] = '.';
        backwards(digits % split, count - whole, out, at);
        return at + count - whole;
    }

    private static void backwards(int digits, int count, byte[] out, int place) {
        int rest = digits;
        for (int i = place + count - 1; i >= place; i--) {
            out[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
