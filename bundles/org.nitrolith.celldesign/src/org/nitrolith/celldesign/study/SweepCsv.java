// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign.study;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.nitrolith.celldesign.internal.DecimalBytes;

/**
 * Writes a sweep as CSV: blocks of rows are computed and put into text by several threads, and written in order. Each block
 * owns its buffer, and there are two blocks per thread, whatever the length of the sweep.
 */
final class SweepCsv {

    private static final int BLOCK_ROWS = 1 << 13;

    private final Sweep sweep;
    private final int rowBytes;
    private final byte[][][] values;

    SweepCsv(Sweep sweep) {
        this.sweep = sweep;
        int axes = sweep.axes().size();
        values = new byte[axes][][];
        int widest = sweep.outputs().size() * (DecimalBytes.LONGEST + 1) + 1;
        for (int k = 0; k < axes; k++) {
            SweepAxis axis = sweep.axes().get(k);
            values[k] = axis.count() <= 1 << 20 ? texts(axis) : null;
            widest += DecimalBytes.LONGEST + 1;
        }
        rowBytes = widest;
    }

    private static byte[][] texts(SweepAxis axis) {
        byte[][] texts = new byte[axis.count()][];
        byte[] scratch = new byte[DecimalBytes.LONGEST];
        for (int i = 0; i < texts.length; i++) {
            int length = DecimalBytes.write(axis.value(i), scratch, 0);
            texts[i] = Arrays.copyOf(scratch, length);
        }
        return texts;
    }

    /** A block of rows with its own text and cursor. */
    private final class Block {

        private final byte[] text = new byte[BLOCK_ROWS * rowBytes];
        private final Sweep.Cursor cursor = sweep.new Cursor();
        private int length;
        private long lastRow;

        Block fill(long first, long end) {
            int at = 0;
            int axes = sweep.axes().size();
            int outputs = sweep.outputs().size();
            for (long row = first; row < end; row++) {
                if (row == first) {
                    cursor.moveTo(row);
                } else {
                    cursor.next();
                }
                for (int k = 0; k < axes; k++) {
                    int i = cursor.index(k);
                    if (values[k] != null) {
                        byte[] value = values[k][i];
                        System.arraycopy(value, 0, text, at, value.length);
                        at += value.length;
                    } else {
                        at = DecimalBytes.write(sweep.axes().get(k).value(i), text, at);
                    }
                    text[at++] = ',';
                }
                for (int i = 0; i < outputs; i++) {
                    if (cursor.isPossible()) {
                        at = DecimalBytes.write(cursor.output(i), text, at);
                    }
                    text[at++] = i == outputs - 1 ? (byte) '\n' : (byte) ',';
                }
            }
            length = at;
            lastRow = end;
            return this;
        }
    }

    long write(OutputStream out, StudyProgress progress) throws IOException {
        out.write((String.join(",", sweep.columns()) + "\n").getBytes(StandardCharsets.UTF_8));
        long rows = sweep.rows();
        int threads = (int) Math.min(Runtime.getRuntime().availableProcessors(), 1 + rows / BLOCK_ROWS);
        if (threads <= 1) {
            return writeAlone(out, progress);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "sweep");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return writeTogether(out, progress, pool, 2 * threads);
        } finally {
            pool.shutdownNow();
        }
    }

    private long writeAlone(OutputStream out, StudyProgress progress) throws IOException {
        Block block = new Block();
        long rows = sweep.rows();
        for (long first = 0; first < rows; first += BLOCK_ROWS) {
            if (!progress.goesOn((double) first / rows)) {
                return first;
            }
            block.fill(first, Math.min(rows, first + BLOCK_ROWS));
            out.write(block.text, 0, block.length);
        }
        progress.goesOn(1);
        return rows;
    }

    private long writeTogether(OutputStream out, StudyProgress progress, ExecutorService pool, int blocks)
            throws IOException {
        Deque<Future<Block>> running = new ArrayDeque<>();
        long rows = sweep.rows();
        long next = 0;
        long written = 0;
        int percent = -1;
        while (written < rows) {
            while (next < rows && running.size() < blocks) {
                next = submit(pool, running, new Block(), next);
            }
            Block done = await(running.poll());
            out.write(done.text, 0, done.length);
            written = done.lastRow;
            int now = (int) (100 * written / rows);
            if (now != percent) {
                percent = now;
                if (!progress.goesOn((double) written / rows) && written < rows) {
                    return written;
                }
            }
            if (next < rows) {
                next = submit(pool, running, done, next);
            }
        }
        return written;
    }

    private long submit(ExecutorService pool, Deque<Future<Block>> running, Block block, long first) {
        long end = Math.min(sweep.rows(), first + BLOCK_ROWS);
        running.add(pool.submit(() -> block.fill(first, end)));
        return end;
    }

    private static Block await(Future<Block> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The sweep was interrupted");
        } catch (ExecutionException fault) {
            throw new IllegalStateException("A block of the sweep failed", fault.getCause());
        }
    }
}
