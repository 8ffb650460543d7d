// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.nitrolith.diagram.spi.ViewpointSource;

/** A viewpoint specification that has been read: its diagrams and tables, and what was wrong with it. */
public final class Specification {

    private final String file;
    private final ViewpointSource source;
    private final Map<EObject, Construct> constructs = new IdentityHashMap<>();
    private final List<SpecificationProblem> problems = new ArrayList<>();
    private final List<Representation> representations = new ArrayList<>();
    private final List<TableRepresentation> tables = new ArrayList<>();
    private final Set<EObject> damaged = Collections.newSetFromMap(new IdentityHashMap<>());
    private Construct group;
    private Services services;
    private Types types;

    Specification(String file, ViewpointSource source) {
        this.file = file;
        this.source = source;
    }

    void complete(EObject root, Map<EObject, Integer> lines, EPackage.Registry packages, List<EPackage> metamodels) {
        add(root, lines);
        root.eAllContents().forEachRemaining(e -> add(e, lines));
        lines.keySet().forEach(e -> add(e, lines));
        group = constructs.get(root);
        types = new Types(metamodels, packages);
        services = new Services(this);
        for (Construct viewpoint : group.all("ownedViewpoints")) {
            for (Construct description : viewpoint.all("ownedRepresentations")) {
                if (description.is("TableDescription")) {
                    tables.add(new TableRepresentation(viewpoint, description));
                } else {
                    representations.add(new Representation(viewpoint, description));
                }
            }
        }
    }

    private void add(EObject element, Map<EObject, Integer> lines) {
        constructs.computeIfAbsent(element, e -> new Construct(this, e, lines.getOrDefault(e, 0)));
    }

    /** Notes that something unsupported was left out of an element. */
    void damage(EObject element) {
        damaged.add(element);
    }

    boolean isDamaged(EObject element) {
        return damaged.contains(element);
    }

    void report(SpecificationProblem problem) {
        problems.add(problem);
    }

    /** The file's name, for messages. */
    public String file() {
        return file;
    }

    /** Where it comes from. */
    public ViewpointSource source() {
        return source;
    }

    /** The outermost construct. */
    public Construct group() {
        return group;
    }

    /** The diagrams that it describes, in the order of the file. */
    public List<Representation> representations() {
        return List.copyOf(representations);
    }

    /** A diagram by its name. */
    public Optional<Representation> representation(String name) {
        return representations.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** The tables that it describes, in the order of the file. */
    public List<TableRepresentation> tables() {
        return List.copyOf(tables);
    }

    /** A table by its name. */
    public Optional<TableRepresentation> table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** What was wrong or left out when it was read. */
    public List<SpecificationProblem> problems() {
        return List.copyOf(problems);
    }

    /** The Java services that it names. */
    public Services services() {
        return services;
    }

    /** The classes of the models that it speaks of. */
    public Types types() {
        return types;
    }

    /** The construct of an element of the file. */
    public Optional<Construct> find(EObject element) {
        return Optional.ofNullable(constructs.get(element));
    }
}
