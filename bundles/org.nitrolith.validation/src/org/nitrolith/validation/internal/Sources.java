// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nitrolith.model.base.Citation;
import org.nitrolith.model.base.Cited;

/** The sources of an element, short enough for a message. */
final class Sources {

    private Sources() {
    }

    /** The citations in brackets after a blank, or what they were read in; empty where there are none. */
    static String of(Cited element) {
        List<String> texts = element.getSources().stream().flatMap(s -> s.getCitations().isEmpty() && s.getReadIn() != null
                ? Stream.of(s.getReadIn()) : s.getCitations().stream()).map(Sources::text)
                .filter(t -> !t.isEmpty()).distinct().limit(3).toList();
        return texts.isEmpty() ? "" : texts.stream().collect(Collectors.joining("; ", " (", ")"));
    }

    private static String text(Citation citation) {
        if (!citation.getAuthors().isEmpty() && citation.getYear() != 0) {
            String first = citation.getAuthors().getFirst();
            return first + (citation.getAuthors().size() > 1 ? " et al. " : " ") + citation.getYear();
        }
        if (citation.getDoi() != null && !citation.getDoi().isBlank()) {
            return "doi " + citation.getDoi();
        }
        return citation.getKey() == null ? "" : "reference " + citation.getKey();
    }
}
