// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nitrolith.charts.Chart;

/**
 * What an analysis gives back. Nothing of it is in the model yet.
 *
 * @param figures  the numbers it was made for, the most important first
 * @param charts   what to draw
 * @param messages what it has to say
 * @param elements elements to be stored in the model
 */
public record AnalysisResult(List<KeyFigure> figures, List<Chart> charts, List<AnalysisMessage> messages,
        List<NewElement> elements) {

    /** Copies the lists. */
    public AnalysisResult {
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        messages = List.copyOf(messages);
        elements = List.copyOf(elements);
    }

    /** A result of messages alone. */
    public static AnalysisResult failed(List<AnalysisMessage> messages) {
        return new AnalysisResult(List.of(), List.of(), messages, List.of());
    }

    /** Whether no message is an error. */
    public boolean isSuccessful() {
        return messages.stream().noneMatch(m -> m.severity() == AnalysisMessage.Severity.ERROR);
    }

    /** The figure of that name. */
    public Optional<KeyFigure> figure(String name) {
        return figures.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** A builder, for analyses that find their results bit by bit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects a result. */
    public static final class Builder {

        private final List<KeyFigure> figures = new ArrayList<>();
        private final List<Chart> charts = new ArrayList<>();
        private final List<AnalysisMessage> messages = new ArrayList<>();
        private final List<NewElement> elements = new ArrayList<>();

        private Builder() {
        }

        /** Adds a figure. */
        public Builder figure(KeyFigure figure) {
            figures.add(figure);
            return this;
        }

        /** Adds a chart. */
        public Builder chart(Chart chart) {
            charts.add(chart);
            return this;
        }

        /** Adds a message. */
        public Builder message(AnalysisMessage message) {
            messages.add(message);
            return this;
        }

        /** Adds an element to be stored. */
        public Builder element(NewElement element) {
            elements.add(element);
            return this;
        }

        /** The result. */
        public AnalysisResult build() {
            return new AnalysisResult(figures, charts, messages, elements);
        }
    }
}
