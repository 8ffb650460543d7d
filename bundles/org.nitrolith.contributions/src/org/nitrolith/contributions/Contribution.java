// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.contributions;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A typed, lazy descriptor of one contribution: everything that its {@code plugin.xml} says is known at once; the
 * contributor's class is loaded when {@link #create()} or {@link #instance()} is first called. Safe for use by several
 * threads.
 *
 * @param <T> what the contributor's class implements
 */
public final class Contribution<T> {

    private final String id;
    private final String label;
    private final String contributor;
    private final String point;
    private final Map<String, String> attributes;
    private final Class<T> type;
    private final Callable<?> factory;
    private T instance;

    /**
     * A contribution made by hand, for instance in a test.
     *
     * @param id          unique within the point
     * @param label       for people
     * @param contributor symbolic name of the contributing bundle
     * @param point       extension point
     * @param attributes  attributes as the contributor wrote them
     * @param type        what the created object must be
     * @param factory     makes a new object
     */
    public Contribution(String id, String label, String contributor, String point, Map<String, String> attributes,
            Class<T> type, Callable<?> factory) {
        this.id = Objects.requireNonNull(id, "id");
        this.label = Objects.requireNonNull(label, "label");
        this.contributor = Objects.requireNonNull(contributor, "contributor");
        this.point = Objects.requireNonNull(point, "point");
        this.attributes = Map.copyOf(attributes);
        this.type = Objects.requireNonNull(type, "type");
        this.factory = Objects.requireNonNull(factory, "factory");
    }

    /** A contribution of an object that exists already. */
    public static <T> Contribution<T> of(String id, String label, String contributor, Class<T> type, T object) {
        return new Contribution<>(id, label, contributor, "", Map.of(), type, () -> object);
    }

    /** Identifier, unique within the point. */
    public String id() {
        return id;
    }

    /** Label for people. */
    public String label() {
        return label;
    }

    /** Symbolic name of the contributing bundle. */
    public String contributor() {
        return contributor;
    }

    /** Extension point, empty for a contribution made by hand. */
    public String point() {
        return point;
    }

    /** All attributes of the contributed element, as written (translated where they begin with a per cent sign). */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** One attribute of the contributed element. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /**
     * A fresh object.
     *
     * @throws ContributionException if the class cannot be loaded or instantiated, or is not of the point's type
     */
    public T create() {
        Object made;
        try {
            made = factory.call();
        } catch (Exception | LinkageError e) {
            throw new ContributionException(problem("“" + id + "” cannot be created: " + rootMessage(e) + ".",
                    "Check its attribute class"
                            + attribute("class").map(c -> " (" + c + ")").orElse("")
                            + ": public, with a public constructor without parameters, in a package of that plug-in, "
                            + "and every bundle it needs present."), e);
        }
        if (!type.isInstance(made)) {
            throw new ContributionException(problem(
                    "“" + id + "” is " + (made == null ? "nothing" : "a " + made.getClass().getName())
                            + " and not a " + type.getName() + ".",
                    "Let the class implement " + type.getName() + "."), null);
        }
        return type.cast(made);
    }

    /**
     * The one object of this descriptor, created at the first call.
     *
     * @throws ContributionException as {@link #create()}; the next call tries again
     */
    public synchronized T instance() {
        if (instance == null) {
            instance = create();
        }
        return instance;
    }

    private ContributionProblem problem(String what, String whatToDo) {
        return new ContributionProblem(contributor, point, what, whatToDo);
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = root.getMessage();
        return root.getClass().getSimpleName() + (text == null ? "" : " (" + text + ")");
    }

    @Override
    public String toString() {
        return id + " (" + contributor + ")";
    }
}
