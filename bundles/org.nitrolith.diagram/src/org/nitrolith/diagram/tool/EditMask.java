// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.spec.Construct;

/** The mask of a direct edit: which parts of what a user has typed become variables. */
final class EditMask {

    private final String pattern;

    /** The mask of a tool; without one the whole text is one part. */
    EditMask(Construct tool) {
        pattern = tool.one("mask").map(m -> m.text("mask")).filter(m -> !m.isBlank()).orElse("{0}");
    }

    /** Variables and the parts of a text, {@code arg0} and so on; empty for a text of another form. */
    Optional<Scope> read(String text, Scope scope) {
        List<Object> parts = parse(text);
        Scope result = scope;
        for (int i = 0; i < parts.size(); i++) {
            result = result.with(Integer.toString(i), parts.get(i)).with("arg" + i, parts.get(i));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(result);
    }

    /** What to say of a text of another form. */
    ToolResult refuse(String text) {
        return ToolResult.refused("\"" + text + "\" is not of the form \"" + pattern + "\".");
    }

    /** The parts of a text; what stands behind the mask is left out, as in Sirius. */
    private List<Object> parse(String text) {
        if (text.isEmpty() || pattern.equals("{0}") || pattern.equals("$0")) {
            return List.of(text);
        }
        try {
            return Stream.of(new MessageFormat(pattern).parse(text)).map(p -> p == null ? "" : p).toList();
        } catch (ParseException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
