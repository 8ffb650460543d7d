// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;

/**
 * Turns the extensions of one point into typed, lazy descriptors.
 *
 * <p>Each contributed element needs the attributes {@code id}, {@code label} and {@code class}, and those named by
 * {@link #requiring}. An element with another name, without a required attribute or with an id that is taken already is
 * left out and reported: in the list's problems and, at level warning, in the log of this class. Of two elements with
 * one id the product's wins, otherwise that of the contributor which comes first in the alphabet, so that the outcome
 * does not depend on the order in which bundles start. Immutable.
 *
 * @param <T> what the contributors' classes implement
 */
public final class ContributionReader<T> {

    private static final String PRODUCT = "org.nitrolith.";
    private static final String EXAMPLES = "org.nitrolith.examples.";

    private final String point;
    private final String element;
    private final Class<T> type;
    private final List<String> required;

    private ContributionReader(String point, String element, Class<T> type, List<String> required) {
        this.point = Objects.requireNonNull(point, "point");
        this.element = Objects.requireNonNull(element, "element");
        this.type = Objects.requireNonNull(type, "type");
        this.required = required;
    }

    /**
     * A reader of one kind of element.
     *
     * @param point   full identifier of the extension point, such as {@code org.nitrolith.io.readers}
     * @param element name of the contributed element
     * @param type    what its class must implement
     */
    public static <T> ContributionReader<T> of(String point, String element, Class<T> type) {
        return new ContributionReader<>(point, element, type, List.of("id", "label", "class"));
    }

    /** The same reader that asks for further attributes. */
    public ContributionReader<T> requiring(String... attributes) {
        List<String> all = new ArrayList<>(required);
        all.addAll(List.of(attributes));
        return new ContributionReader<>(point, element, type, List.copyOf(all));
    }

    /** Full identifier of the extension point. */
    public String point() {
        return point;
    }

    /** Reads the point; loads no contributor's class. */
    public ContributionList<T> read(Contributions source) {
        return read(source.registry());
    }

    /** Reads the point from a registry at hand; loads no contributor's class. */
    public ContributionList<T> read(IExtensionRegistry registry) {
        List<ContributionProblem> problems = new ArrayList<>();
        if (registry.getExtensionPoint(point) == null) {
            problems.add(new ContributionProblem(PRODUCT.substring(0, PRODUCT.length() - 1), point,
                    "This point is not known, so nothing is contributed to it.",
                    "Put the bundle that declares it on the class path, with its plugin.xml."));
        }
        List<IConfigurationElement> elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(point)));
        elements.sort(Comparator.comparing((IConfigurationElement e) -> rank(contributor(e)))
                .thenComparing(ContributionReader::contributor));
        Map<String, Contribution<T>> byId = new LinkedHashMap<>();
        for (IConfigurationElement e : elements) {
            try {
                readOne(e, byId, problems);
            } catch (InvalidRegistryObjectException gone) {
                problems.add(new ContributionProblem("(removed)", point,
                        "A contribution was removed while it was read.",
                        "Read the point again."));
            }
        }
        problems.forEach(p -> System.getLogger(ContributionReader.class.getName()).log(Level.WARNING, p.message()));
        return new ContributionList<>(List.copyOf(byId.values()), problems);
    }

    private void readOne(IConfigurationElement e, Map<String, Contribution<T>> byId,
            List<ContributionProblem> problems) {
        String contributor = contributor(e);
        if (!e.getName().equals(element)) {
            problems.add(new ContributionProblem(contributor, point, "The element <" + e.getName()
                    + "> is not known there.",
                    "Use <" + element + ">."));
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : e.getAttributeNames()) {
            attributes.put(name, e.getAttribute(name));
        }
        String id = attributes.get("id");
        List<String> missing = required.stream().filter(a -> attributes.getOrDefault(a, "").isBlank()).toList();
        if (!missing.isEmpty()) {
            problems.add(new ContributionProblem(contributor, point,
                    "An element <" + element + ">" + (id == null || id.isBlank() ? "" : " “" + id + "”")
                            + " has no " + String.join(" and no ", missing) + ".",
                    "Add what is missing to that plug-in's plugin.xml."));
            return;
        }
        Contribution<T> first = byId.get(id);
        if (first != null) {
            problems.add(new ContributionProblem(contributor, point,
                    "The id “" + id + "” is taken by " + first.contributor() + ", which is used.",
                    "Choose another id, best one that begins with the plug-in's own name."));
            return;
        }
        byId.put(id, new Contribution<>(id, attributes.get("label"), contributor, point, attributes, type,
                () -> createExecutable(e)));
    }

    private static Object createExecutable(IConfigurationElement e) throws CoreException {
        return e.createExecutableExtension("class");
    }

    private static String contributor(IConfigurationElement e) {
        try {
            return e.getContributor().getName();
        } catch (InvalidRegistryObjectException gone) {
            return "(removed)";
        }
    }

    private static int rank(String contributor) {
        return contributor.startsWith(PRODUCT) && !contributor.startsWith(EXAMPLES) ? 0 : 1;
    }
}
