// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.nitrolith.diagram.Bounds;
import org.nitrolith.diagram.ContainerView;
import org.nitrolith.diagram.Diagram;
import org.nitrolith.diagram.EdgeView;
import org.nitrolith.diagram.ElementView;
import org.nitrolith.diagram.ShapeView;
import org.nitrolith.diagram.View;
import org.nitrolith.diagram.layout.Placement;
import org.nitrolith.diagram.spec.Construct;

/**
 * Copies of a diagram's elements. An element goes with all that it holds, and an edge that is an element goes with its two
 * ends. Copies refer to each other as their originals do, and to the rest of the models where the originals did. The clipboard
 * is that of the editing domain, which trees of the same models use too.
 */
public final class Copies {

    /** How far a copy stands from its original, in pixels. */
    private static final int OFFSET = 20;

    private final Diagram diagram;
    private final DiagramTools tools;
    /** Where each element in the clipboard comes from, for copies that were made here. */
    private Map<EObject, Source> sources = Map.of();

    /**
     * Copies of a diagram's elements.
     *
     * @param diagram a diagram that was opened with an editing domain
     * @param tools its tools
     */
    public Copies(Diagram diagram, DiagramTools tools) {
        this.diagram = diagram;
        this.tools = tools;
    }

    private EditingDomain domain() {
        return diagram.domain().orElseThrow();
    }

    // ---- copy ----

    /** Whether there is an element to copy among some views. */
    public boolean canCopy(Collection<? extends ElementView> views) {
        return !elements(views).isEmpty();
    }

    /**
     * Puts copies of elements into the clipboard.
     *
     * @param views their views; edges between them are copied along
     */
    public void copy(Collection<? extends ElementView> views) {
        sources = copies(elements(views), this::source);
        domain().setClipboard(new ArrayList<>(sources.keySet()));
    }

    /**
     * Where a copy comes from.
     *
     * @param original what was copied; null where that is not known
     * @param inner what the user has placed within the views of the original
     */
    private record Source(EObject original, List<Inner> inner) {
    }

    /** The place of a view within that of what is copied. */
    private record Inner(Construct mapping, EObject element, Placement placement) {
    }

    private Source source(EObject original) {
        return new Source(original, inner(original));
    }

    private Source known(EObject inClipboard) {
        return sources.getOrDefault(inClipboard, new Source(null, List.of()));
    }

    /** Copies with their sources, in the order of what is copied. */
    private static Map<EObject, Source> copies(List<EObject> elements, Function<EObject, Source> sources) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        copier.copyAll(elements);
        copier.copyReferences();
        Map<EObject, Source> result = new LinkedHashMap<>();
        elements.forEach(e -> {
            Source source = sources.apply(e);
            result.put(copier.get(e), new Source(source.original(), source.inner().stream()
                    .map(i -> new Inner(i.mapping(), copier.getOrDefault(i.element(), i.element()), i.placement())).toList()));
        });
        return result;
    }

    /** The elements of some views without those within others, then those of the edges between them. */
    private List<EObject> elements(Collection<? extends ElementView> views) {
        Set<EObject> chosen = new LinkedHashSet<>();
        views.stream().filter(v -> !(v instanceof EdgeView) && isOfItsOwn(v)).forEach(v -> chosen.add(v.element()));
        diagram.view().edges().stream().filter(e -> e.isElementBased() && e.element().eContainer() != null
                && isHeld(e.source().element(), chosen) && isHeld(e.target().element(), chosen)).forEach(e -> chosen.add(e.element()));
        return chosen.stream().filter(e -> !isHeld(e.eContainer(), chosen)).toList();
    }

    /** Whether a view stands for its element: it is not a group that shows the element once more inside. */
    private boolean isOfItsOwn(ElementView view) {
        return view.element().eContainer() != null && view.element() != diagram.element()
                && !(view instanceof ContainerView container && container.children().stream().anyMatch(c -> c.element() == view.element()));
    }

    private static boolean isHeld(EObject element, Set<EObject> holders) {
        EObject each = element;
        while (each != null && !holders.contains(each)) {
            each = each.eContainer();
        }
        return each != null;
    }

    // ---- paste ----

    /** Whether what is in the clipboard can be pasted into a view, beside it, or where it came from. */
    public boolean canPaste(View target) {
        List<EObject> clipboard = clipboard();
        return !clipboard.isEmpty() && clipboard.stream().allMatch(e -> place(e, target.element(), known(e).original()).isPresent());
    }

    /**
     * Pastes what is in the clipboard as one command.
     *
     * @param target the diagram or a view: what it shows holds the copies, else the nearest element above it that can, else
     *     what holds the originals
     * @return what came of it
     */
    public ToolResult paste(View target) {
        if (!canPaste(target)) {
            return ToolResult.refused(clipboard().isEmpty() ? "There is nothing to paste." : "What was copied cannot be pasted here.");
        }
        return put("Paste", copies(clipboard(), this::known), (copy, original) -> place(copy, target.element(), original));
    }

    private List<EObject> clipboard() {
        Collection<Object> content = domain().getClipboard();
        return content == null ? List.of()
                : content.stream().filter(EObject.class::isInstance).map(EObject.class::cast).filter(e -> e.eContainer() == null).toList();
    }

    /**
     * Copies elements and puts each copy behind its original, as one command; the clipboard stays as it is.
     *
     * @param views their views; edges between them are copied along
     * @return what came of it
     */
    public ToolResult duplicate(Collection<? extends ElementView> views) {
        List<EObject> elements = elements(views).stream().filter(e -> e.eContainmentFeature().isMany()).toList();
        return elements.isEmpty() ? ToolResult.refused("There is nothing that can be duplicated.")
                : put("Duplicate", copies(elements, this::source), (copy, original) -> Optional.of(new Place(original.eContainer(),
                        original.eContainmentFeature(), original)));
    }

    // ---- where ----

    /** Where an element belongs: into a feature of a holder, behind another that is there already. */
    private record Place(EObject holder, EReference feature, EObject before) {
    }

    private Optional<Place> place(EObject element, EObject target, EObject original) {
        EObject before = null;
        for (EObject holder = target; holder != null; holder = holder.eContainer()) {
            Optional<EReference> feature = feature(holder, element, original);
            if (feature.isPresent()) {
                return Optional.of(new Place(holder, feature.get(), before));
            }
            before = holder;
        }
        EObject home = original == null || original == target ? null : original.eContainer();
        return home == null || home.eResource() == null ? Optional.empty()
                : feature(home, element, original).map(f -> new Place(home, f, original));
    }

    /** The feature of a holder that takes an element: that of the original, else the first list that fits. */
    private static Optional<EReference> feature(EObject holder, EObject element, EObject original) {
        EReference own = original == null ? null : original.eContainmentFeature();
        List<EReference> fitting = holder.eClass().getEAllContainments().stream().filter(f -> f.isChangeable() && !f.isDerived()
                && !f.isTransient() && f.getEReferenceType().isInstance(element)
                && (f.isMany() || f == own && holder.eGet(f) == null)).toList();
        return fitting.stream().filter(f -> f == own).findFirst().or(() -> fitting.stream().findFirst());
    }

    // ---- doing it ----

    private ToolResult put(String label, Map<EObject, Source> copies, BiFunction<EObject, EObject, Optional<Place>> where) {
        return tools.run(label, () -> {
            Map<EObject, EObject> last = new HashMap<>();
            copies.forEach((copy, source) -> where.apply(copy, source.original()).ifPresent(place -> put(copy, place, last)));
            return copies.keySet().stream().filter(c -> c.eContainer() != null).toList();
        }, created -> places(copies));
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject copy, Place place, Map<EObject, EObject> last) {
        if (!place.feature().isMany()) {
            place.holder().eSet(place.feature(), copy);
            return;
        }
        List<EObject> list = (List<EObject>) place.holder().eGet(place.feature());
        int index = list.indexOf(last.getOrDefault(place.before(), place.before()));
        list.add(index < 0 ? list.size() : index + 1, copy);
        if (index >= 0) {
            last.put(place.before(), copy);
        }
    }

    /** A copy in the holder of its original stands beside it; what it holds stands as in the original. */
    private Map<String, Placement> places(Map<EObject, Source> copies) {
        diagram.refresh();
        Map<String, Placement> now = diagram.placements();
        Map<String, Placement> places = new LinkedHashMap<>();
        copies.forEach((copy, source) -> {
            for (ElementView view : diagram.viewsOf(copy)) {
                besides(view, source.original()).ifPresent(original -> places.put(view.id(), beside(original, now.get(original.id()))));
            }
            for (Inner inner : source.inner()) {
                diagram.viewsOf(inner.element()).stream().filter(v -> v.mapping() == inner.mapping() && isWithin(v, copy))
                        .forEach(v -> places.put(v.id(), inner.placement()));
            }
        });
        return places;
    }

    /** The view of an original in the same holder, where the user can place it. */
    private Optional<ShapeView> besides(ElementView copy, EObject original) {
        return original == null ? Optional.empty() : diagram.viewsOf(original).stream()
                .filter(v -> v.mapping() == copy.mapping() && v.parent() == copy.parent())
                .filter(ShapeView.class::isInstance).map(ShapeView.class::cast).filter(this::isFree).findFirst();
    }

    private static Placement beside(ShapeView original, Placement present) {
        Bounds place = original.bounds().shifted(OFFSET, OFFSET);
        return present instanceof Placement.Shape given ? new Placement.Shape(place.x(), place.y(), given.width(), given.height())
                : new Placement.Shape(place.x(), place.y(), -1, -1);
    }

    /** What the user has placed within the views of an element. */
    private List<Inner> inner(EObject element) {
        Map<String, Placement> now = diagram.placements();
        return now.isEmpty() ? List.of() : diagram.views().stream()
                .filter(v -> now.containsKey(v.id()) && v.parent() instanceof ElementView && isWithin(v.parent(), element))
                .map(v -> new Inner(v.mapping(), v.element(), now.get(v.id()))).toList();
    }

    /** Whether a view shows an element, or is within one that does. */
    private static boolean isWithin(View view, EObject element) {
        return view.element() == element || view instanceof ElementView inner && isWithin(inner.parent(), element);
    }

    private boolean isFree(ShapeView shape) {
        return isOfItsOwn(shape) && !(shape instanceof ContainerView region && region.isRegion())
                && !(shape.parent() instanceof ShapeView holder && holder.borderNodes().contains(shape));
    }
}
