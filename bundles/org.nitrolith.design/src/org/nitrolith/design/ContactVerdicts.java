// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nitrolith.model.cell.CellBuild;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CurrentCollector;
import org.nitrolith.model.cell.ElectrolyteLayer;
import org.nitrolith.model.cell.Interface;
import org.nitrolith.model.cell.Layer;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.validation.Diagnostic;

/**
 * The verdict on an interface: what the rules for cells find where only the two layers beside it are put together. The
 * electrolyte within a composite electrode is judged against the layer that touches it, not against its own electrode.
 */
final class ContactVerdicts {

    /** What is known of a contact. */
    enum Verdict {
        /** Nothing speaks against it. */
        STABLE("stable"),
        /** Outside of a thermodynamic window, and known to last. */
        PASSIVATED("passivated"),
        /** Outside of every window that is known. */
        DOUBTFUL("outside of every known window"),
        /** Known not to last. */
        UNSTABLE("unstable"),
        /** Nothing is recorded. */
        UNKNOWN("not known"),
        /** No contact between two of electrode and electrolyte. */
        NONE("");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private ContactVerdicts() {
    }

    /** The verdict on a stack item; {@link Verdict#NONE} for layers, and for interfaces with a collector. */
    static Verdict of(StackItem item) {
        if (!(item instanceof Interface) || !(item.eContainer() instanceof CellBuild cell)) {
            return Verdict.NONE;
        }
        int index = cell.getStack().indexOf(item);
        if (index < 1 || index + 1 >= cell.getStack().size() || !(cell.getStack().get(index - 1) instanceof Layer above)
                || !(cell.getStack().get(index + 1) instanceof Layer below) || above instanceof CurrentCollector
                || below instanceof CurrentCollector) {
            return Verdict.NONE;
        }
        List<Diagnostic> found = new ArrayList<>(contact(withoutElectrolyte(above), withoutElectrolyte(below)));
        if (above instanceof CompositeElectrode composite && composite.getElectrolyteMaterial() != null) {
            found.addAll(contact(electrolyteOf(composite), withoutElectrolyte(below)));
        }
        if (below instanceof CompositeElectrode composite && composite.getElectrolyteMaterial() != null) {
            found.addAll(contact(withoutElectrolyte(above), electrolyteOf(composite)));
        }
        return worst(found);
    }

    private static Verdict worst(List<Diagnostic> found) {
        if (found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return Verdict.UNSTABLE;
        }
        if (found.stream().anyMatch(d -> d.severity() == Severity.WARNING)) {
            return Verdict.DOUBTFUL;
        }
        if (found.stream().anyMatch(d -> d.code().equals("cell.contactUnknown"))) {
            return Verdict.UNKNOWN;
        }
        return found.isEmpty() ? Verdict.STABLE : Verdict.PASSIVATED;
    }

    private static List<Diagnostic> contact(Layer above, Layer below) {
        CellBuild pair = CellFactory.eINSTANCE.createCellBuild();
        pair.getStack().add(above);
        pair.getStack().add(below);
        return Rules.check(pair).stream().filter(d -> isContact(d.code())).toList();
    }

    private static boolean isContact(String code) {
        return code.startsWith("cell.contact") || code.equals("cell.electrodesTouch") || code.equals("cell.metastable")
                || code.equals("cell.reducedByLithium") || code.equals("cell.outsideWindow");
    }

    private static Layer withoutElectrolyte(Layer layer) {
        Layer copy = EcoreUtil.copy(layer);
        if (copy instanceof CompositeElectrode composite) {
            composite.setElectrolyteMaterial(null);
        }
        return copy;
    }

    private static Layer electrolyteOf(CompositeElectrode composite) {
        ElectrolyteLayer layer = CellFactory.eINSTANCE.createElectrolyteLayer();
        layer.setName(composite.getName());
        layer.setMaterial(composite.getElectrolyteMaterial());
        return layer;
    }
}
