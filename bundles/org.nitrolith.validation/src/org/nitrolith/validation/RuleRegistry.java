// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionProblem;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.validation.spi.ValidationRule;

/** All rules that models are checked with. A plain object: a test can fill its own. */
public final class RuleRegistry {

    /** The extension point of the rules. */
    public static final String POINT = "org.nitrolith.validation.rules";

    private final List<Entry> entries = new ArrayList<>();
    private final List<ContributionProblem> problems = new ArrayList<>();

    private record Entry(Contribution<ValidationRule> rule, Set<String> elements) {

        boolean checks(EClass eClass) {
            return elements.contains("*") || elements.contains(name(eClass))
                    || eClass.getEAllSuperTypes().stream().anyMatch(s -> elements.contains(name(s)));
        }

        private static String name(EClass eClass) {
            return eClass.getEPackage().getNsURI() + "#" + eClass.getName();
        }
    }

    /**
     * The rules of the product and of the plug-ins that are present; no rule's class is loaded yet.
     *
     * @param source where contributions are found
     * @return a registry with all of them
     */
    public static RuleRegistry read(Contributions source) {
        RuleRegistry registry = new RuleRegistry();
        var list = ContributionReader.of(POINT, "rule", ValidationRule.class).requiring("elements").read(source);
        list.contributions().forEach(c -> registry.entries
                .add(new Entry(c, Set.of(c.attribute("elements").orElseThrow().strip().split("\\s+")))));
        registry.problems.addAll(list.problems());
        return registry;
    }

    /**
     * Adds a rule by hand.
     *
     * @param id identifier, for messages
     * @param elements the classes that it checks, as in the extension point; {@code *} for all
     * @param rule the rule
     * @return this registry
     */
    public RuleRegistry add(String id, String elements, ValidationRule rule) {
        entries.add(new Entry(Contribution.of(id, id, "(added by hand)", ValidationRule.class, rule),
                Set.of(elements.strip().split("\\s+"))));
        return this;
    }

    /**
     * The rules for elements of a class.
     *
     * @param eClass the class
     * @return their descriptors, the product's first
     */
    public List<Contribution<ValidationRule>> rulesFor(EClass eClass) {
        return entries.stream().filter(e -> e.checks(eClass)).map(Entry::rule).toList();
    }

    /**
     * All rules.
     *
     * @return their descriptors, the product's first
     */
    public List<Contribution<ValidationRule>> rules() {
        return entries.stream().map(Entry::rule).toList();
    }

    /**
     * What was wrong with contributions that are not among the rules.
     *
     * @return the problems
     */
    public List<ContributionProblem> problems() {
        return List.copyOf(problems);
    }
}
