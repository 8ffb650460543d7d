// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.ContributionProblem;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.diagram.spi.ViewpointSource;
import org.nitrolith.model.resource.ModelFiles;

/** The viewpoint specifications of the product and of a team's plug-ins. Each is read when a diagram is first asked for. */
public final class Viewpoints {

    /** The extension point. */
    public static final String POINT = "org.nitrolith.diagram.viewpoints";

    private final List<Contribution<ViewpointSource>> sources = new ArrayList<>();
    private final List<ContributionProblem> problems = new ArrayList<>();
    private final SpecificationLoader loader = new SpecificationLoader();
    private List<Specification> specifications;

    /**
     * The specifications that are contributed.
     *
     * @param contributions where contributions are found
     * @return a registry with all of them, none read yet
     */
    public static Viewpoints read(Contributions contributions) {
        Viewpoints viewpoints = new Viewpoints();
        var list = ContributionReader.of(POINT, "viewpoints", ViewpointSource.class).read(contributions);
        viewpoints.sources.addAll(list.contributions());
        viewpoints.problems.addAll(list.problems());
        return viewpoints;
    }

    /**
     * Adds a specification by hand.
     *
     * @param id an identifier, for messages
     * @param source where it is
     * @return this registry
     */
    public synchronized Viewpoints add(String id, ViewpointSource source) {
        sources.add(Contribution.of(id, id, "(added by hand)", ViewpointSource.class, source));
        specifications = null;
        return this;
    }

    /** The specifications that can be read, in order; a broken one is logged and does not touch the others. */
    public synchronized List<Specification> specifications() {
        if (specifications == null) {
            List<Specification> read = new ArrayList<>();
            // Makes the product's metamodels known, also without OSGi.
            ModelFiles.createResourceSet(null);
            for (Contribution<ViewpointSource> source : sources) {
                try {
                    read.add(loader.load(source.instance()));
                } catch (SpecificationException e) {
                    log(source + ": " + e.getMessage());
                } catch (ContributionException e) {
                    problems.add(e.problem());
                    log(e.problem().message());
                }
            }
            specifications = List.copyOf(read);
        }
        return specifications;
    }

    /** The diagrams of all specifications, in order. */
    public List<Representation> representations() {
        return specifications().stream().flatMap(s -> s.representations().stream()).toList();
    }

    /** The diagrams that there can be of an element. */
    public List<Representation> representationsOn(EObject element) {
        return representations().stream().filter(r -> r.isOn(element)).toList();
    }

    /** The tables that there can be of an element. */
    public List<TableRepresentation> tablesOn(EObject element) {
        return specifications().stream().flatMap(s -> s.tables().stream()).filter(t -> t.isOn(element)).toList();
    }

    /** A diagram by its name. */
    public Optional<Representation> representation(String name) {
        return representations().stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** What was wrong with contributions. */
    public synchronized List<ContributionProblem> problems() {
        return List.copyOf(problems);
    }

    private static void log(String message) {
        System.getLogger(Viewpoints.class.getName()).log(Level.ERROR, message);
    }
}
