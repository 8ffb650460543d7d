// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.contributions.Contribution;

/** What is known of an analysis before its class is loaded: the contribution, read. */
public final class AnalysisDescriptor {

    private final Contribution<Analysis> contribution;
    private final List<String> accepted;

    /** The descriptor of a contribution to {@code org.nitrolith.analysis.analyses}. */
    AnalysisDescriptor(Contribution<Analysis> contribution) {
        this.contribution = contribution;
        this.accepted = Arrays.stream(contribution.attribute("accepts").orElse("").trim().split("\\s+"))
                .filter(a -> !a.isEmpty()).toList();
    }

    /** The identifier. */
    public String id() {
        return contribution.id();
    }

    /** The name for people. */
    public String label() {
        return contribution.label();
    }

    /** What it computes, from what. */
    public String description() {
        return contribution.attribute("description").orElse("");
    }

    /** The symbolic name of the contributing bundle. */
    public String contributor() {
        return contribution.contributor();
    }

    /** The accepted classes, each as {@code namespace#class}. */
    public List<String> acceptedClasses() {
        return accepted;
    }

    /** Whether an element is of an accepted class or a subclass; loads nothing. */
    public boolean acceptsClassOf(EObject element) {
        EClass type = element.eClass();
        return accepted.contains(name(type)) || type.getEAllSuperTypes().stream().anyMatch(s -> accepted.contains(name(s)));
    }

    private static String name(EClass type) {
        return type.getEPackage().getNsURI() + "#" + type.getName();
    }

    /**
     * The analysis itself, made at the first call.
     *
     * @throws org.nitrolith.contributions.ContributionException if its class cannot be loaded
     */
    public Analysis analysis() {
        return contribution.instance();
    }

    @Override
    public String toString() {
        return contribution.toString();
    }
}
