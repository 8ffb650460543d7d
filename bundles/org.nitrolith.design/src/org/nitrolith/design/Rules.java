// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.validation.Diagnostic;
import org.nitrolith.validation.RuleRegistry;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/** The validation rules of the product and of plug-ins, for single elements. */
final class Rules {

    private static final class Instance {
        private static final RuleRegistry REGISTRY = RuleRegistry.read(Contributions.current());
        private static final Map<EClass, List<Contribution<ValidationRule>>> BY_CLASS = new ConcurrentHashMap<>();
    }

    private Rules() {
    }

    /** What the rules for its class say when they look at an element, in the order of the rules. */
    static List<Diagnostic> check(EObject element) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Findings findings = new Findings(diagnostics::add);
        for (Contribution<ValidationRule> rule : rulesFor(element.eClass())) {
            try {
                rule.instance().check(element, findings);
            } catch (ContributionException e) {
                findings.report(Severity.WARNING, "validation.ruleFailed", element, e.problem().message(), "");
            }
        }
        return diagnostics;
    }

    private static List<Contribution<ValidationRule>> rulesFor(EClass type) {
        return Instance.BY_CLASS.computeIfAbsent(type, Instance.REGISTRY::rulesFor);
    }

    /** What the rules find at the element itself. */
    static List<Diagnostic> at(EObject element) {
        String id = element.eResource() == null ? "" : element.eResource().getURIFragment(element);
        return check(element).stream().filter(d -> d.elementId().equals(id)).toList();
    }
}
