// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.Set;

import org.nitrolith.model.resource.Severity;

/** Reports what can be read and yet not be shown: refused expressions, unknown classes and services, unfit combinations. */
final class SpecificationCheck {

    private static final Set<String> TYPE_NAMES = Set.of("domainClass", "typeName", "targetClass");

    private final Specification specification;

    SpecificationCheck(Specification specification) {
        this.specification = specification;
    }

    void run() {
        check(specification.group());
    }

    private void check(Construct construct) {
        construct.expressions().forEach((feature, expression) -> check(construct, feature, expression));
        for (String feature : TYPE_NAMES) {
            if (construct.has(feature) && !construct.text(feature).isBlank()
                    && specification.types().classes(construct.text(feature)).isEmpty()) {
                report(Severity.ERROR, construct, "there is no class \"" + construct.text(feature) + "\" (" + feature + ").");
            }
        }
        if (construct.is("DiagramElementMapping") && !construct.isTrue("createElements")) {
            report(Severity.ERROR, construct,
                    "mappings without synchronisation (createElements=\"false\") are not supported; it shows nothing.");
        }
        if (construct.is("EdgeMapping")) {
            checkEdge(construct);
        }
        if (construct.is("ContainerMapping") && construct.text("childrenPresentation").endsWith("Stack")
                && !construct.all("subNodeMappings").isEmpty()) {
            report(Severity.ERROR, construct, "a stack takes containers, not nodes; its node mappings show nothing.");
        }
        construct.children().forEach(this::check);
    }

    private void check(Construct construct, String feature, Expression expression) {
        if (expression instanceof Expression.Refused refused) {
            report(Severity.ERROR, construct, feature + ": " + refused.reason() + ".");
        } else if (expression instanceof Expression.Service service && !specification.services().exists(service.name())) {
            report(Severity.ERROR, construct, feature + ": there is no service \"" + service.name()
                    + "\" in the Java extensions of this specification.");
        }
    }

    private void checkEdge(Construct edge) {
        for (String feature : Set.of("sourceMapping", "targetMapping")) {
            if (edge.all(feature).stream().anyMatch(m -> m.is("EdgeMapping"))) {
                report(Severity.ERROR, edge, "edges that begin or end at edges are not supported (" + feature + ").");
            }
        }
        if (edge.isTrue("useDomainElement") && edge.text("domainClass").isBlank()) {
            report(Severity.ERROR, edge, "it uses a domain element and names no domainClass; it shows nothing.");
        }
    }

    private void report(Severity severity, Construct construct, String message) {
        specification.report(new SpecificationProblem(severity, specification.file(), construct.line(), construct.path(), message));
    }
}
