// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.energydensity.CellEnergy;
import org.nitrolith.celldesign.EnergyResult;
import org.nitrolith.design.ContactVerdicts.Verdict;
import org.nitrolith.model.cell.AnodeFree;
import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.Coating;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Interlayer;
import org.nitrolith.model.cell.Interphase;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.cell.Polarity;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.labels.Labels;
import org.nitrolith.model.measurement.Sample;

/** Services of the stack diagram. */
public final class CellServices {

    private static final int INTERFACE_HEIGHT = 3;
    private static final int INTERPHASE_HEIGHT = 4;
    private static final int LEAST_HEIGHT = 3;

    /** The cell build that holds the element, or is it; null where there is none. */
    public CellBuild cellOf(EObject element) {
        for (EObject above = element; above != null; above = above.eContainer()) {
            if (above instanceof CellBuild cell) {
                return cell;
            }
        }
        return null;
    }

    /**
     * How high the item is drawn, in tens of pixels: 3 for interfaces and for layers up to 1 um or of unknown thickness,
     * and 2 more for each factor of ten, so 5 for 10 um and 7 for 100 um. An interface has room for its interphases.
     */
    public int drawnHeight(StackItem item) {
        if (!(item instanceof Layer layer)) {
            return INTERFACE_HEIGHT + INTERPHASE_HEIGHT * interphasesOf(item).size();
        }
        OptionalDouble thicknessUm = Amounts.in(layer.getThickness(), "um");
        double decades = thicknessUm.isPresent() && thicknessUm.getAsDouble() > 1 ? Math.log10(thicknessUm.getAsDouble()) : 0;
        return (int) Math.min(LEAST_HEIGHT + Math.round(2 * decades), 12);
    }

    /** A layer with its thickness or loading, an interface with its verdict. */
    public String stackLabel(StackItem item) {
        String verdict = contactText(item);
        return item instanceof Interface ? Labels.shortName(item) + (verdict.isEmpty() ? "" : ": " + verdict) : Labels.of(item);
    }

    /** The verdict on an interface in words; empty for layers and where a collector is touched. */
    public String contactText(StackItem item) {
        return ContactVerdicts.of(item).text();
    }

    /** The thickness of a layer as it is stored. */
    public String thicknessText(StackItem item) {
        return item instanceof Layer layer ? Amounts.text(layer.getThickness()) : "";
    }

    /** Whether it is a current collector. */
    public boolean isCollector(StackItem item) {
        return item instanceof CurrentCollector;
    }

    /** Whether it is a composite electrode on the positive side. */
    public boolean isPositiveElectrode(StackItem item) {
        return item instanceof CompositeElectrode electrode && electrode.getPolarity() == Polarity.POSITIVE;
    }

    /** Whether it is lithium, the place where lithium is to plate, or a composite electrode on the negative side. */
    public boolean isNegativeElectrode(StackItem item) {
        return item instanceof LithiumAnode || item instanceof AnodeFree
                || item instanceof CompositeElectrode electrode && electrode.getPolarity() == Polarity.NEGATIVE;
    }

    /** Whether it is a layer of solid electrolyte. */
    public boolean isSeparator(StackItem item) {
        return item instanceof ElectrolyteLayer;
    }

    /** Whether it is an interlayer or a coating. */
    public boolean isInterlayer(StackItem item) {
        return item instanceof Interlayer || item instanceof Coating;
    }

    /** Whether it is a layer. */
    public boolean isLayer(EObject element) {
        return element instanceof Layer;
    }

    /** Whether it is an interface. */
    public boolean isInterface(EObject element) {
        return element instanceof Interface;
    }

    /** Whether the contact is within the windows, or recorded as stable. */
    public boolean isContactStable(StackItem item) {
        return ContactVerdicts.of(item) == Verdict.STABLE;
    }

    /** Whether the contact lasts though it is outside of a thermodynamic window. */
    public boolean isContactPassivated(StackItem item) {
        return ContactVerdicts.of(item) == Verdict.PASSIVATED;
    }

    /** Whether the contact is outside of every window that is recorded. */
    public boolean isContactDoubtful(StackItem item) {
        return ContactVerdicts.of(item) == Verdict.DOUBTFUL;
    }

    /** Whether the contact is known not to last. */
    public boolean isContactUnstable(StackItem item) {
        return ContactVerdicts.of(item) == Verdict.UNSTABLE;
    }

    /** Whether nothing is recorded of the contact. */
    public boolean isContactUnknown(StackItem item) {
        return ContactVerdicts.of(item) == Verdict.UNKNOWN;
    }

    /** The interphases of an interface; of a layer none. */
    public List<Interphase> interphasesOf(StackItem item) {
        return item instanceof Interface contact ? List.copyOf(contact.getInterphases()) : List.of();
    }

    /** The sample from which the layer was made; null where none is named. */
    public Sample sampleOfLayer(StackItem item) {
        return item instanceof Layer layer ? layer.getSample() : null;
    }

    /** The samples of which layers were made, each once. */
    public List<Sample> samplesOfCell(CellBuild cell) {
        Set<Sample> samples = new LinkedHashSet<>();
        for (StackItem item : cell.getStack()) {
            if (item instanceof Layer layer && layer.getSample() != null && !layer.getSample().eIsProxy()) {
                samples.add(layer.getSample());
            }
        }
        return List.copyOf(samples);
    }

    /** The gravimetric energy density in Wh/kg, as the energy density analysis gives it now; 0 where it gives none. */
    public int gravimetricEnergy(CellBuild cell) {
        return (int) Math.round(energy(cell).orElse(0));
    }

    /** The gravimetric energy density in words. */
    public String energyLabel(CellBuild cell) {
        OptionalDouble energy = energy(cell);
        return energy.isPresent() ? String.format(Locale.ROOT, "%.0f Wh/kg", energy.getAsDouble())
                : "energy density not known";
    }

    private static OptionalDouble energy(CellBuild cell) {
        return CellEnergy.of(cell).evaluate().value().map(EnergyResult::gravimetric).filter(Double::isFinite)
                .map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** Whether there is an item on its positive side. */
    public boolean canMoveTowardsPositive(EObject element) {
        return element instanceof StackItem item && item.eContainer() instanceof CellBuild cell && cell.getStack().indexOf(item) > 0;
    }

    /** Whether there is an item on its negative side. */
    public boolean canMoveTowardsNegative(EObject element) {
        return element instanceof StackItem item && item.eContainer() instanceof CellBuild cell
                && cell.getStack().indexOf(item) < cell.getStack().size() - 1;
    }

    /** Moves the item by one place and returns it. */
    public StackItem movedTowardsPositive(StackItem item) {
        return moved(item, -1);
    }

    /** Moves the item by one place and returns it. */
    public StackItem movedTowardsNegative(StackItem item) {
        return moved(item, 1);
    }

    private static StackItem moved(StackItem item, int by) {
        if (item.eContainer() instanceof CellBuild cell) {
            EList<StackItem> stack = cell.getStack();
            int place = stack.indexOf(item) + by;
            if (place >= 0 && place < stack.size()) {
                stack.move(place, item);
            }
        }
        return item;
    }

    /** Moves the item behind another of the same stack, on its negative side, and returns it; behind a cell it stays. */
    public StackItem placedBehind(StackItem item, EObject other) {
        if (item.eContainer() instanceof CellBuild cell && other instanceof StackItem before && before != item
                && before.eContainer() == cell) {
            int place = cell.getStack().indexOf(before) + 1;
            cell.getStack().move(Math.min(place, cell.getStack().size() - 1), item);
        }
        return item;
    }
}
