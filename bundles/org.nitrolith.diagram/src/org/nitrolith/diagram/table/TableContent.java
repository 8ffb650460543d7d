// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.internal.Scope;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.TableRepresentation;

/**
 * Brings lines and columns of a table in step with the model and computes what stands in them. A line or column whose element is
 * still shown by its mapping in the same place stays.
 */
final class TableContent {

    private static final String ANY_FEATURE = "*";
    private static final int MAX_LINES = 100_000;
    private static final int MAX_DEPTH = 64;

    private record Key(Construct mapping, EObject element) {
    }

    /** A mapping and the element that it shows where a line and a column meet. */
    private record Meeting(Construct mapping, EObject element) {
    }

    private final Table table;
    private final TableRepresentation representation;
    private final Evaluator evaluator;
    private final TableStyles styles;
    private final String title;
    private final Map<TableLine, Map<TableColumn, Meeting>> meetings = new IdentityHashMap<>();
    private int count;

    /** The present content of a table; its lists are brought in step with it. */
    TableContent(Table table, List<TableLine> lines, List<TableColumn> columns) {
        this.table = table;
        this.representation = table.representation();
        this.evaluator = table.evaluator();
        this.styles = new TableStyles(evaluator);
        Construct description = representation.description();
        title = description.expression("titleExpression").isEmpty() ? representation.label()
                : evaluator.text(description, "titleExpression", table.element(), Scope.EMPTY);
        reconcile(Optional.empty(), lines, representation.lineMappings());
        columns(columns);
        if (representation.isCross()) {
            Meet meet = new Meet(lines, columns);
            representation.intersections().forEach(meet::by);
        }
    }

    String title() {
        return title;
    }

    // ---- lines ----

    private void reconcile(Optional<TableLine> parent, List<TableLine> current, List<Construct> mappings) {
        Map<Key, TableLine> old = new HashMap<>();
        current.forEach(l -> old.put(new Key(l.mapping(), l.element()), l));
        current.clear();
        for (Construct mapping : mappings) {
            for (EObject candidate : candidates(mapping, parent)) {
                if (isCyclic(parent, mapping, candidate)) {
                    evaluator.report(mapping, "cycle",
                            "its candidates hold themselves (semanticCandidatesExpression); the inner ones are not shown.");
                } else if (++count > MAX_LINES) {
                    evaluator.report(mapping, "lines", "more than " + MAX_LINES + " lines are asked for; the rest is not shown.");
                    return;
                } else {
                    TableLine line = old.getOrDefault(new Key(mapping, candidate), new TableLine(table, mapping, candidate, parent));
                    line.forget();
                    current.add(line);
                    reconcile(Optional.of(line), line.lineList(), TableRepresentation.subLineMappings(mapping));
                }
            }
        }
    }

    private List<EObject> candidates(Construct mapping, Optional<TableLine> parent) {
        EObject holder = parent.map(TableLine::element).orElse(table.element());
        Scope scope = inTable(Scope.EMPTY).with("viewpoint", table).with("containerView", parent.<Object>map(p -> p).orElse(table))
                .with("container", holder);
        return candidates(mapping, holder, scope).stream().filter(e -> isInstance(e, mapping)).toList();
    }

    /** The elements of an expression; without one, all that are in the holder at any depth. */
    private List<EObject> candidates(Construct mapping, EObject holder, Scope scope) {
        if (mapping.expression("semanticCandidatesExpression").isPresent()) {
            return evaluator.elements(mapping, "semanticCandidatesExpression", holder, scope);
        }
        List<EObject> all = new ArrayList<>();
        holder.eAllContents().forEachRemaining(e -> {
            if (isInstance(e, mapping)) {
                all.add(e);
            }
        });
        return all;
    }

    private boolean isInstance(EObject element, Construct mapping) {
        return evaluator.specification().types().isInstance(element, mapping.text("domainClass"));
    }

    private static boolean isCyclic(Optional<TableLine> parent, Construct mapping, EObject element) {
        int depth = 0;
        for (Optional<TableLine> above = parent; above.isPresent(); above = above.get().parent()) {
            if (++depth > MAX_DEPTH || above.get().mapping() == mapping && above.get().element() == element) {
                return true;
            }
        }
        return false;
    }

    private Scope inTable(Scope scope) {
        return scope.with("table", table).with("root", table.element());
    }

    // ---- columns ----

    private void columns(List<TableColumn> columns) {
        Map<Key, TableColumn> old = new HashMap<>();
        columns.forEach(c -> old.put(new Key(c.mapping(), c.element()), c));
        columns.clear();
        EObject self = table.element();
        Scope scope = inTable(Scope.EMPTY).with("viewpoint", table).with("containerView", table).with("container", self);
        for (Construct mapping : representation.columnMappings()) {
            List<EObject> elements = representation.isCross()
                    ? candidates(mapping, self, scope).stream().filter(e -> isInstance(e, mapping)).toList() : List.of(self);
            for (EObject element : elements) {
                TableColumn column = old.getOrDefault(new Key(mapping, element), new TableColumn(mapping, element));
                column.show(header(mapping, element), styles.column(mapping));
                columns.add(column);
            }
        }
    }

    // ---- headers ----

    String header(TableLine line) {
        return header(line.mapping(), line.element());
    }

    private String header(Construct mapping, EObject element) {
        return mapping.expression("headerLabelExpression").isEmpty() ? table.texts().of(element)
                : evaluator.text(mapping, "headerLabelExpression", element, Scope.EMPTY);
    }

    CellStyle style(TableLine line) {
        return styles.line(line);
    }

    CellStyle style(TableCell cell) {
        return styles.cell(cell);
    }

    // ---- cells ----

    Optional<TableCell> cell(TableLine line, TableColumn column) {
        if (representation.isCross()) {
            return Optional.ofNullable(meetings.getOrDefault(line, Map.of()).get(column))
                    .map(m -> cell(line, column, m.mapping(), m.element()));
        }
        return shown(line, column.mapping()).map(e -> cell(line, column, column.mapping(), e));
    }

    /** The element of which a column shows a feature; empty where it has none of that name. */
    private Optional<EObject> shown(TableLine line, Construct mapping) {
        EObject element = line.element();
        if (mapping.expression("featureParentExpression").isPresent()) {
            Scope scope = inTable(Scope.EMPTY).with("container", element).with("line", line);
            List<EObject> found = evaluator.elements(mapping, "featureParentExpression", element, scope);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            element = found.getFirst();
        }
        String feature = mapping.text("featureName");
        return feature.equals(ANY_FEATURE) || element.eClass().getEStructuralFeature(feature) != null ? Optional.of(element)
                : Optional.empty();
    }

    private TableCell cell(TableLine line, TableColumn column, Construct mapping, EObject element) {
        return new TableCell(line, column, mapping, element, text(line, column, mapping, element));
    }

    private String text(TableLine line, TableColumn column, Construct mapping, EObject element) {
        if (mapping.expression("labelExpression").isPresent()) {
            Scope scope = inTable(Scope.EMPTY).with("line", line).with("lineSemantic", line.element()).with("container", line.element())
                    .with("column", column).with("columnSemantic", representation.isCross() ? column.element() : null);
            return evaluator.text(mapping, "labelExpression", element, scope);
        }
        String feature = mapping.is("FeatureColumnMapping") ? mapping.text("featureName") : ANY_FEATURE;
        return feature.equals(ANY_FEATURE) ? "" : table.texts().of(element.eGet(element.eClass().getEStructuralFeature(feature)));
    }

    /** Finds the elements that stand between lines and columns. */
    private final class Meet {

        private final Map<Construct, Map<EObject, List<TableLine>>> lines = new IdentityHashMap<>();
        private final Map<Construct, Map<EObject, List<TableColumn>>> columns = new IdentityHashMap<>();

        Meet(List<TableLine> outermost, List<TableColumn> all) {
            outermost.forEach(this::add);
            all.forEach(c -> columns.computeIfAbsent(c.mapping(), m -> new HashMap<>())
                    .computeIfAbsent(c.element(), e -> new ArrayList<>()).add(c));
        }

        private void add(TableLine line) {
            lines.computeIfAbsent(line.mapping(), m -> new HashMap<>()).computeIfAbsent(line.element(), e -> new ArrayList<>()).add(line);
            line.lines().forEach(this::add);
        }

        void by(Construct mapping) {
            Map<EObject, List<TableColumn>> across = mapping.one("columnMapping").map(columns::get).orElse(null);
            if (across == null) {
                return;
            }
            if (mapping.isTrue("useDomainClass")) {
                byElements(mapping, across);
            } else {
                byRelation(mapping, across);
            }
        }

        /** Each element stands where the lines that it finds meet the columns that it finds. */
        private void byElements(Construct mapping, Map<EObject, List<TableColumn>> across) {
            Scope scope = inTable(Scope.EMPTY).with("viewpoint", table);
            for (EObject element : candidates(mapping, table.element(), inTable(Scope.EMPTY))) {
                List<EObject> columnElements = evaluator.elements(mapping, "columnFinderExpression", element, scope);
                for (EObject lineElement : evaluator.elements(mapping, "lineFinderExpression", element, scope)) {
                    for (TableLine line : linesOf(mapping, lineElement)) {
                        columnElements.forEach(c -> meet(mapping, element, line, across.getOrDefault(c, List.of())));
                    }
                }
            }
        }

        private List<TableLine> linesOf(Construct mapping, EObject element) {
            return mapping.all("lineMapping").stream()
                    .flatMap(m -> lines.getOrDefault(m, Map.of()).getOrDefault(element, List.of()).stream()).toList();
        }

        /** Each line meets the columns of the elements that its own element finds. */
        private void byRelation(Construct mapping, Map<EObject, List<TableColumn>> across) {
            for (Construct lineMapping : mapping.all("lineMapping")) {
                lines.getOrDefault(lineMapping, Map.of()).values().stream().flatMap(List::stream).forEach(line -> {
                    Scope scope = inTable(Scope.EMPTY).with("viewpoint", table).with("line", line).with("lineSemantic", line.element());
                    evaluator.elements(mapping, "columnFinderExpression", line.element(), scope)
                            .forEach(c -> meet(mapping, line.element(), line, across.getOrDefault(c, List.of())));
                });
            }
        }

        private void meet(Construct mapping, EObject element, TableLine line, List<TableColumn> across) {
            for (TableColumn column : across) {
                Scope scope = Scope.EMPTY.with("table", table).with("line", line).with("lineSemantic", line.element())
                        .with("column", column).with("columnSemantic", column.element());
                if (evaluator.truth(mapping, "preconditionExpression", column.element(), scope, true)) {
                    meetings.computeIfAbsent(line, l -> new IdentityHashMap<>()).putIfAbsent(column, new Meeting(mapping, element));
                }
            }
        }
    }
}
