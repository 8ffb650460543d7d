// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A kind of diagram: what it is on, what it shows and what can be done with it. */
public final class Representation extends ViewpointRepresentation {

    Representation(Construct viewpoint, Construct description) {
        super(viewpoint, description);
    }

    /** The default layer, if there is one, then the additional ones. */
    public List<Construct> layers() {
        List<Construct> layers = new ArrayList<>(description().all("defaultLayer"));
        layers.addAll(description().all("additionalLayers"));
        return layers;
    }

    /** The layers that are shown at first: the default layer, those that are not optional, and those active by default. */
    public List<Construct> initialLayers() {
        return layers().stream()
                .filter(l -> !l.is("AdditionalLayer") || l.isTrue("activeByDefault") || !l.isTrue("optional")).toList();
    }

    /** Whether a user may show and hide a layer. */
    public static boolean isOptional(Construct layer) {
        return layer.is("AdditionalLayer") && layer.isTrue("optional");
    }

    /** The filters that a user may turn on. */
    public List<Construct> filters() {
        return description().all("filters");
    }

    /** The validation rules of the diagram and of its viewpoint. */
    public List<Construct> rules() {
        Set<Construct> rules = new LinkedHashSet<>();
        for (Construct set : concat(description().all("validationSet"), viewpoint().all("validationSet"))) {
            rules.addAll(set.all("ownedRules"));
            rules.addAll(set.all("reusedRules"));
        }
        return List.copyOf(rules);
    }

    /** The mappings of a feature ({@code nodeMappings}, {@code containerMappings}, {@code edgeMappings}) in some layers. */
    public List<Construct> mappings(String feature, Collection<Construct> layers) {
        String kind = switch (feature) {
            case "nodeMappings" -> "NodeMapping";
            case "containerMappings" -> "ContainerMapping";
            default -> "EdgeMapping";
        };
        Set<Construct> mappings = new LinkedHashSet<>(description().all(feature));
        for (Construct layer : layers()) {
            if (layers.contains(layer)) {
                mappings.addAll(layer.all(feature));
                layer.all("reusedMappings").stream().filter(m -> m.is(kind)).forEach(mappings::add);
            }
        }
        return List.copyOf(mappings);
    }

    /** The tool sections of some layers, in order. */
    public List<Construct> toolSections(Collection<Construct> layers) {
        List<Construct> sections = new ArrayList<>(description().all("toolSection"));
        layers().stream().filter(layers::contains).forEach(l -> sections.addAll(l.all("toolSections")));
        return sections;
    }

    private static List<Construct> concat(List<Construct> first, List<Construct> second) {
        List<Construct> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
