// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.Colour;
import org.nitrolith.diagram.internal.Colours;
import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.spec.Construct;

/**
 * Computes how cells and headers look. Of several styles for a cell the first counts: a condition of its intersection, of its line,
 * of its column that is true, then what these have without a condition, in the same order.
 */
final class TableStyles {

    /** A mapping that may have styles, and the element for which they are asked. */
    private record Source(Construct mapping, EObject self) {
    }

    /** A style description, and the element for which its colour is computed. */
    private record Choice(Construct style, EObject self) {
    }

    private final Evaluator evaluator;
    private final Colours colours;

    TableStyles(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.colours = new Colours(evaluator);
    }

    /** The style of a cell, of an intersection or of a column itself. */
    CellStyle cell(TableCell cell) {
        Source ofLine = new Source(cell.line().mapping(), cell.line().element());
        Source ofColumn = new Source(cell.column().mapping(), cell.element());
        return style(cell.mapping() == cell.column().mapping() ? List.of(ofLine, ofColumn)
                : List.of(new Source(cell.mapping(), cell.element()), ofLine, ofColumn));
    }

    CellStyle line(TableLine line) {
        return style(List.of(new Source(line.mapping(), line.element())));
    }

    /** The style of a column's header: without conditions, and only with a colour that needs no element. */
    CellStyle column(Construct mapping) {
        return style(plain(mapping, "defaultForeground", null).filter(c -> isFixed(c, "foreGroundColor")),
                plain(mapping, "defaultBackground", null).filter(c -> isFixed(c, "backgroundColor")));
    }

    private static boolean isFixed(Choice choice, String feature) {
        return choice.style().one(feature).filter(c -> c.is("FixedColor")).isPresent();
    }

    private CellStyle style(List<Source> sources) {
        return style(best(sources, "foregroundConditionalStyle", "defaultForeground"),
                best(sources, "backgroundConditionalStyle", "defaultBackground"));
    }

    private Optional<Choice> best(List<Source> sources, String conditions, String otherwise) {
        return sources.stream().flatMap(s -> conditional(s, conditions).stream()).findFirst()
                .or(() -> sources.stream().flatMap(s -> plain(s.mapping(), otherwise, s.self()).stream()).findFirst());
    }

    private Optional<Choice> conditional(Source source, String conditions) {
        return source.mapping().all(conditions).stream().filter(c -> c.one("style").isPresent()
                && evaluator.truth(c, "predicateExpression", source.self(), Scope.EMPTY, false)).findFirst()
                .flatMap(c -> c.one("style")).map(s -> new Choice(s, source.self()));
    }

    private static Optional<Choice> plain(Construct mapping, String feature, EObject self) {
        return mapping.one(feature).map(s -> new Choice(s, self));
    }

    private CellStyle style(Optional<Choice> foreground, Optional<Choice> background) {
        List<String> format = foreground.map(c -> c.style().texts("labelFormat")).orElse(List.of());
        return new CellStyle(colour(foreground, "foreGroundColor"), colour(background, "backgroundColor"), format.contains("bold"),
                format.contains("italic"), format.contains("underline"), format.contains("strike_through"));
    }

    private Optional<Colour> colour(Optional<Choice> choice, String feature) {
        return choice.flatMap(c -> colours.of(c.style(), feature, c.self()));
    }
}
