// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.values;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Numbers in a fixed order, for example the relaxation times of a distribution. The unit is that of the feature that
 * holds the list. The text form separates the numbers by blanks; each number is the shortest text that gives back the
 * same double. NaN stands for a gap and is written {@code NaN}.
 */
public final class NumberList {

    private final double[] numbers;
    private final String text;
    private final String problem;

    private NumberList(double[] numbers, String text, String problem) {
        this.numbers = numbers;
        this.text = text;
        this.problem = problem;
    }

    /** The list of these numbers; the array is copied. */
    public static NumberList of(double... numbers) {
        double[] copy = numbers.clone();
        String text = Arrays.stream(copy).mapToObj(Double::toString).collect(Collectors.joining(" "));
        return new NumberList(copy, text, null);
    }

    /**
     * Reads a text that stands in a file. A text that holds something else than numbers gives an empty list that keeps
     * the text and says what is wrong, so that saving loses nothing.
     */
    public static NumberList stored(String text) {
        String trimmed = text.strip();
        String[] words = trimmed.isEmpty() ? new String[0] : trimmed.split("\\s+");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                numbers[i] = Double.parseDouble(words[i]);
            } catch (NumberFormatException e) {
                return new NumberList(new double[0], text, "'" + words[i] + "' at position " + i
                        + " is not a number; expected numbers separated by blanks");
            }
        }
        return new NumberList(numbers, text, null);
    }

    /** What is wrong with the text that the list was read from; empty when nothing is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** How many numbers there are. */
    public int size() {
        return numbers.length;
    }

    /**
     * The number at a position.
     *
     * @throws IndexOutOfBoundsException when the position is not in the list
     */
    public double get(int position) {
        return numbers[position];
    }

    /** A copy of the numbers. */
    public double[] toArray() {
        return numbers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberList list && text.equals(list.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text form, as stored: reading it gives an equal list. */
    @Override
    public String toString() {
        return text;
    }
}
