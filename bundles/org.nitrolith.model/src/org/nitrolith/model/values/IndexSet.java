// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.values;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A set of positions counted from 0, for example the points of a spectrum that a fit leaves out. The text form lists
 * positions and ranges in rising order, separated by commas: {@code 0-3,57}. The empty set is the empty text.
 */
public final class IndexSet {

    /** The highest position: more points than any spectrum has, and few enough for a text to be read safely. */
    public static final int HIGHEST = 9_999_999;

    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,7})\\s*(?:-\\s*(\\d{1,7})\\s*)?");

    private final BitSet positions;
    private final String text;
    private final String problem;

    private IndexSet(BitSet positions, String text, String problem) {
        this.positions = positions;
        this.text = text;
        this.problem = problem;
    }

    /**
     * The set of these positions.
     *
     * @throws IllegalArgumentException when a position is negative or above {@link #HIGHEST}
     */
    public static IndexSet of(int... positions) {
        BitSet bits = new BitSet();
        for (int position : positions) {
            if (position < 0 || position > HIGHEST) {
                throw new IllegalArgumentException("position " + position + " is outside 0 to " + HIGHEST);
            }
            bits.set(position);
        }
        return new IndexSet(bits, write(bits), null);
    }

    /**
     * Reads a text that stands in a file. A text that is no list of positions gives an empty set that keeps the text
     * and says what is wrong, so that saving loses nothing.
     */
    public static IndexSet stored(String text) {
        BitSet bits = new BitSet();
        if (!text.isBlank()) {
            for (String part : text.split(",", -1)) {
                Matcher matcher = PART.matcher(part);
                if (!matcher.matches()) {
                    return broken(text, part);
                }
                int first = Integer.parseInt(matcher.group(1));
                int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
                if (last < first) {
                    return broken(text, part);
                }
                bits.set(first, last + 1);
            }
        }
        return new IndexSet(bits, text, null);
    }

    private static IndexSet broken(String text, String part) {
        return new IndexSet(new BitSet(), text,
                "'" + part.strip() + "' is neither a position nor a rising range; expected for example 0-3,57");
    }

    private static String write(BitSet bits) {
        List<String> parts = new ArrayList<>();
        for (int first = bits.nextSetBit(0); first >= 0;) {
            int end = bits.nextClearBit(first);
            parts.add(end == first + 1 ? Integer.toString(first) : first + "-" + (end - 1));
            first = bits.nextSetBit(end);
        }
        return String.join(",", parts);
    }

    /** What is wrong with the text that the set was read from; empty when nothing is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether a position is in the set; no negative one is. */
    public boolean contains(int position) {
        return position >= 0 && positions.get(position);
    }

    /** How many positions there are. */
    public int size() {
        return positions.cardinality();
    }

    /** The positions in rising order. */
    public IntStream stream() {
        return positions.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexSet set && text.equals(set.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text form, as stored: reading it gives an equal set. */
    @Override
    public String toString() {
        return text;
    }
}
