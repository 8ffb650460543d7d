// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.nitrolith.diagram.internal.ElementIds;
import org.nitrolith.diagram.internal.Evaluator;
import org.nitrolith.diagram.layout.Arrangement;
import org.nitrolith.diagram.layout.LayoutCommand;
import org.nitrolith.diagram.layout.Automatic;
import org.nitrolith.diagram.layout.LayoutFile;
import org.nitrolith.diagram.layout.PlaceCommand;
import org.nitrolith.diagram.layout.Placement;
import org.nitrolith.diagram.layout.Proposal;
import org.nitrolith.diagram.spec.Construct;
import org.nitrolith.diagram.spec.Representation;
import org.nitrolith.diagram.spec.SpecificationLoader;
import org.nitrolith.diagram.spec.SpecificationProblem;
import org.nitrolith.model.labels.Labels;

/**
 * A diagram that is open: an element shown as a representation says. With an editing domain it follows the model after each
 * command, also after undo and redo, whoever gave it; without one it shows the model as it is and {@link #refresh()} asks
 * for more. All of it belongs to one thread, that of the model.
 */
public final class Diagram implements AutoCloseable {

    private final Representation representation;
    private final DiagramView view;
    private final Optional<EditingDomain> domain;
    private final LayoutFile layout;
    private final Evaluator evaluator;
    private final Arrangement arrangement;
    private final Set<Construct> activeLayers;
    private final Set<Construct> activeFilters = new LinkedHashSet<>();
    private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();
    private final EContentAdapter changes = new Changes();
    private final CommandStackListener afterCommand = event -> follow();
    private Map<EObject, List<ElementView>> viewsByElement = Map.of();
    private Map<String, View> viewsById = Map.of();
    private Map<String, Placement> shownPlacements = Map.of();
    private final boolean arranged;
    private boolean stale;
    private boolean rearranged;

    private Diagram(Representation representation, EObject element, Optional<EditingDomain> domain, Consumer<SpecificationProblem> log,
            boolean arranged, IProgressMonitor monitor) {
        if (!representation.isOn(element)) {
            throw new IllegalArgumentException("the diagram \"" + representation.label() + "\" is on a " + representation.domainClass()
                    + " and not on a " + element.eClass().getName());
        }
        this.arranged = arranged;
        this.representation = representation;
        this.view = new DiagramView(element);
        this.domain = domain;
        this.layout = element.eResource() == null ? LayoutFile.inMemory() : LayoutFile.of(element.eResource());
        this.evaluator = new Evaluator(representation.specification(), log);
        this.activeLayers = new LinkedHashSet<>(representation.initialLayers());
        this.arrangement = new Arrangement(view, runsDownwards(representation));
        refresh(monitor);
    }

    private static boolean runsDownwards(Representation representation) {
        return representation.description().one("layout").filter(l -> l.is("CompositeLayout"))
                .map(l -> !l.text("direction").equals("LeftToRight")).orElse(false);
    }

    /**
     * Opens a diagram for reading.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @return the diagram
     * @throws IllegalArgumentException where the representation is not made for such an element
     */
    public static Diagram open(Representation representation, EObject element) {
        return open(representation, element, null, SpecificationLoader::log);
    }

    /**
     * Opens a diagram that can be edited. Close it when it is no longer needed.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @param domain the editing domain that owns the model
     * @return the diagram
     * @throws IllegalArgumentException where the representation is not made for such an element
     */
    public static Diagram open(Representation representation, EObject element, EditingDomain domain) {
        return open(representation, element, Objects.requireNonNull(domain, "domain"), SpecificationLoader::log);
    }

    /**
     * Opens a diagram.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @param domain the editing domain that owns the model; null for reading only
     * @param log told of what cannot be shown, each construct once
     * @return the diagram
     * @throws IllegalArgumentException where the representation is not made for such an element
     */
    public static Diagram open(Representation representation, EObject element, EditingDomain domain, Consumer<SpecificationProblem> log) {
        Diagram diagram = prepare(representation, element, domain, log, new NullProgressMonitor());
        diagram.begin();
        return diagram;
    }

    /**
     * Makes a diagram that does not follow the model yet. It may be made in any thread while nobody changes the model; after
     * {@link #begin()} it belongs to the thread of the model.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @param domain the editing domain that owns the model; null for reading only
     * @param log told of what cannot be shown, each construct once
     * @param monitor told how far the layout is
     * @return the diagram
     * @throws IllegalArgumentException where the representation is not made for such an element
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled
     */
    public static Diagram prepare(Representation representation, EObject element, EditingDomain domain,
            Consumer<SpecificationProblem> log, IProgressMonitor monitor) {
        return new Diagram(representation, element, Optional.ofNullable(domain), log, true, monitor);
    }

    /** Follows the model from now on. */
    public void begin() {
        domain.ifPresent(d -> {
            d.getResourceSet().eAdapters().add(changes);
            d.getCommandStack().addCommandStackListener(afterCommand);
        });
    }

    /**
     * Makes the views of a diagram without placing them, for counting and comparing.
     *
     * @param representation what it is to show
     * @param element what it is on
     * @param log told of what cannot be shown, each construct once
     * @return the diagram; all bounds are empty
     * @throws IllegalArgumentException where the representation is not made for such an element
     */
    public static Diagram outline(Representation representation, EObject element, Consumer<SpecificationProblem> log) {
        return new Diagram(representation, element, Optional.empty(), log, false, new NullProgressMonitor());
    }

    /** Ends it: it no longer follows the model. */
    @Override
    public void close() {
        domain.ifPresent(d -> {
            d.getCommandStack().removeCommandStackListener(afterCommand);
            d.getResourceSet().eAdapters().remove(changes);
        });
        listeners.clear();
    }

    // ---- what it shows ----

    /** What it shows. */
    public Representation representation() {
        return representation;
    }

    /** The element that it is on. */
    public EObject element() {
        return view.element();
    }

    /** The views. */
    public DiagramView view() {
        return view;
    }

    /** The editing domain; empty for a diagram that is only read. */
    public Optional<EditingDomain> domain() {
        return domain;
    }

    /** The evaluator of its expressions, for tools. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** What could not be shown so far, each construct once. */
    public List<SpecificationProblem> problems() {
        return evaluator.problems();
    }

    /** The view with an id. */
    public Optional<View> find(String id) {
        return Optional.ofNullable(viewsById.get(id));
    }

    /** The views of an element; of edges those that show the element itself. */
    public List<ElementView> viewsOf(EObject element) {
        return Collections.unmodifiableList(viewsByElement.getOrDefault(element, List.of()));
    }

    /** All views in the order of the diagram: shapes with what they hold, then edges. */
    public List<ElementView> views() {
        List<ElementView> all = new ArrayList<>();
        view.children().forEach(c -> collect(c, all));
        all.addAll(view.edges());
        return all;
    }

    private static void collect(ElementView each, List<ElementView> all) {
        all.add(each);
        if (each instanceof ShapeView shape) {
            shape.borderNodes().forEach(b -> collect(b, all));
        }
        if (each instanceof ContainerView container) {
            container.children().forEach(c -> collect(c, all));
        }
    }

    /**
     * The visible views with a text in one of their labels, in whatever case.
     *
     * @param text the text; an empty one is in every label
     * @return the views in the order of the diagram
     */
    public List<ElementView> labelled(String text) {
        String wanted = searched(text.strip());
        return views().stream().filter(v -> v.isVisible() && labels(v).stream().anyMatch(l -> searched(l).contains(wanted)))
                .toList();
    }

    private static String searched(String text) {
        return Labels.typed(text).toLowerCase(Locale.ROOT);
    }

    private static List<String> labels(ElementView view) {
        return view instanceof EdgeView edge ? List.of(edge.label(), edge.beginLabel(), edge.endLabel()) : List.of(view.label());
    }

    // ---- layers and filters ----

    /** The layers that are shown. */
    public Set<Construct> activeLayers() {
        return Collections.unmodifiableSet(activeLayers);
    }

    /**
     * Shows or hides an optional layer. Where the user has placed nothing, all is arranged anew with it; else its views go where there
     * is room.
     *
     * @param layer a layer of the representation
     * @param show whether it is to be shown
     */
    public void showLayer(Construct layer, boolean show) {
        if (!representation.layers().contains(layer) || !Representation.isOptional(layer)) {
            throw new IllegalArgumentException(layer + " is no optional layer of " + representation);
        }
        if (show ? activeLayers.add(layer) : activeLayers.remove(layer)) {
            if (placements().isEmpty()) {
                arrangement.reset();
            }
            refresh();
        }
    }

    /** The filters that are on. */
    public Set<Construct> activeFilters() {
        return Collections.unmodifiableSet(activeFilters);
    }

    /**
     * Turns a filter on or off.
     *
     * @param filter a filter of the representation
     * @param on whether it is to be on
     */
    public void useFilter(Construct filter, boolean on) {
        if (!representation.filters().contains(filter)) {
            throw new IllegalArgumentException(filter + " is no filter of " + representation);
        }
        if (on ? activeFilters.add(filter) : activeFilters.remove(filter)) {
            refresh();
        }
    }

    // ---- following the model ----

    private void follow() {
        if (stale) {
            refresh();
        } else if (rearranged || !shownPlacements.equals(placements())) {
            arrangeOnly();
        }
    }

    /** Only the layout has changed: the model need not be asked. */
    private void arrangeOnly() {
        DiagramChange change = new DiagramChange(Set.of(), Set.of(), arrangeViews(new NullProgressMonitor()));
        if (!change.isEmpty()) {
            listeners.forEach(l -> l.changed(change));
        }
    }

    private Set<View> arrangeViews(IProgressMonitor monitor) {
        rearranged = false;
        shownPlacements = placements();
        return arrangement.update(shownPlacements, monitor);
    }

    /**
     * Brings the views in step with model and layout.
     *
     * @return what has changed
     */
    public DiagramChange refresh() {
        return refresh(new NullProgressMonitor());
    }

    private DiagramChange refresh(IProgressMonitor monitor) {
        stale = false;
        Synchronizer synchronizer = new Synchronizer(this);
        DiagramChange change = synchronizer.run();
        viewsByElement = synchronizer.views();
        Map<String, View> byId = new HashMap<>();
        byId.put(view.id(), view);
        views().forEach(v -> byId.put(v.id(), v));
        viewsById = byId;
        if (arranged) {
            Set<View> moved = arrangeViews(monitor);
            moved.removeAll(change.added());
            change.changed().addAll(moved);
        }
        if (!change.isEmpty()) {
            listeners.forEach(l -> l.changed(change));
        }
        return change;
    }

    /**
     * Adds a listener.
     *
     * @param listener told of each change
     */
    public void addListener(DiagramListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(DiagramListener listener) {
        listeners.remove(listener);
    }

    // ---- layout ----

    /** The layout file of the model; saving it is up to whoever saves the model. */
    public LayoutFile layout() {
        return layout;
    }

    private String layoutElement() {
        return ElementIds.of(element(), element().eResource());
    }

    /** What the user has placed, by view. */
    public Map<String, Placement> placements() {
        return layout.of(representation.name(), layoutElement());
    }

    /**
     * A command that moves views.
     *
     * @param places new bounds, relative to the content of what holds each; a size other than the present one is kept too
     * @return the command; it cannot be executed where nothing is to be moved
     */
    public Command move(Map<ShapeView, Bounds> places) {
        return move("Move", places);
    }

    /**
     * A command that moves views.
     *
     * @param label what a user reads beside "Undo"
     * @param places new bounds, relative to the content of what holds each; a size other than the present one is kept too
     * @return the command; it cannot be executed where nothing is to be moved
     */
    public Command move(String label, Map<ShapeView, Bounds> places) {
        Map<String, Placement> wanted = new LinkedHashMap<>();
        places.forEach((shape, bounds) -> {
            if (shape instanceof ContainerView region && region.isRegion()) {
                return;
            }
            Placement.Shape present = placements().get(shape.id()) instanceof Placement.Shape given ? given : null;
            boolean resized = bounds.width() != shape.bounds().width() || bounds.height() != shape.bounds().height();
            int width = resized ? bounds.width() : present == null ? -1 : present.width();
            int height = resized ? bounds.height() : present == null ? -1 : present.height();
            wanted.put(shape.id(), new Placement.Shape(bounds.x(), bounds.y(), width, height));
        });
        return place(label, wanted);
    }

    /**
     * A command that gives an edge bends.
     *
     * @param edge an edge
     * @param bends places in the diagram; none for the automatic course
     * @return the command
     */
    public Command bend(EdgeView edge, List<Point> bends) {
        Map<String, Placement> wanted = new HashMap<>();
        wanted.put(edge.id(), bends.isEmpty() ? null : new Placement.Route(bends));
        return place("Bend", wanted);
    }

    /**
     * Begins to arrange views.
     *
     * @param container arranges the content of this container only; empty for the whole diagram
     * @return what is still to be computed
     */
    public Proposal propose(Optional<ContainerView> container) {
        return arrangement.propose(container);
    }

    /**
     * A command that arranges views.
     *
     * @param computed where they are to stand: the content of a container is kept so; of the whole diagram, all views go back to the
     *     automatic arrangement
     * @return the command
     */
    public Command arrange(Proposal computed) {
        return computed.container().isPresent() ? place("Arrange", computed.placements()) : new ArrangeAll(computed.automatic());
    }

    private Command place(String label, Map<String, Placement> wanted) {
        return new PlaceCommand(label, layout, representation.name(), layoutElement(), wanted);
    }

    /** A command that places views that may not exist yet, for tools that make them. */
    public Command placeNew(Map<String, Placement> wanted) {
        return place("Place", wanted);
    }

    /** Takes away all that the user has placed, and puts all where an arrangement wants it. */
    private final class ArrangeAll extends AbstractCommand implements LayoutCommand {

        private final Command free;
        private final Automatic wanted;
        private Automatic before;

        ArrangeAll(Automatic wanted) {
            super("Arrange all");
            this.wanted = wanted;
            Map<String, Placement> nothing = new LinkedHashMap<>();
            placements().keySet().forEach(id -> nothing.put(id, null));
            free = place(getLabel(), nothing);
        }

        @Override
        public LayoutFile layout() {
            return layout;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            free.execute();
            before = use(wanted);
        }

        @Override
        public void undo() {
            free.undo();
            use(before);
        }

        @Override
        public void redo() {
            free.redo();
            use(wanted);
        }

        private Automatic use(Automatic automatic) {
            rearranged = true;
            return arrangement.use(automatic);
        }
    }

    /** Notices that the model has changed; the views follow when the command is over. */
    private final class Changes extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                stale = true;
            }
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
