// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.celldesign;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value with what was found on the way to it; without the value when a finding is an error.
 *
 * @param value    the value, empty after an error
 * @param findings everything that was found, in the order of the stack
 * @param <T>      what the value is
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {

    /** Copies the findings. */
    public Outcome {
        findings = List.copyOf(findings);
    }

    /** A value with its findings. */
    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(Optional.of(value), findings);
    }

    /** No value, because of these findings. */
    public static <T> Outcome<T> failed(List<Finding> findings) {
        return new Outcome<>(Optional.empty(), findings);
    }

    /** No value, because of one finding. */
    public static <T> Outcome<T> failed(Finding finding) {
        return new Outcome<>(Optional.empty(), List.of(finding));
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException with the text of the findings when there is none
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new NoSuchElementException(
                findings.stream().map(Finding::toString).collect(Collectors.joining("; "))));
    }
}
