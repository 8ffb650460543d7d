// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.celldesign.internal.design;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.nitrolith.celldesign.CellDesign;
import org.nitrolith.celldesign.Layer;
import org.nitrolith.celldesign.Property;
import org.nitrolith.model.cell.AnodeFree;
import org.nitrolith.model.cell.CellFactory;
import org.nitrolith.model.cell.CellPackage;
import org.nitrolith.model.cell.CompositeElectrode;
import org.nitrolith.model.cell.CountingRules;
import org.nitrolith.model.cell.LithiumAnode;
import org.nitrolith.model.cell.StackItem;
import org.nitrolith.units.Quantity;

/** One command that writes the values that were tried out into the cell build. */
public final class ApplyValues {

    private final EditingDomain domain;
    private final CompoundCommand command = new CompoundCommand("Change the cell's design");

    private ApplyValues(EditingDomain domain) {
        this.domain = domain;
    }

    /** The command; empty where nothing was tried out or what was is not possible. */
    public static Optional<Command> of(WorkingDesign design, EditingDomain domain) {
        if (!design.isChanged() || !design.isPossible()) {
            return Optional.empty();
        }
        ApplyValues apply = new ApplyValues(domain);
        apply.counting(design);
        for (Map.Entry<MainValue, String> entry : design.typed().entrySet()) {
            apply.value(design, entry.getKey(),
                    Quantity.parse(WorkingDesign.quantity(entry.getKey(), entry.getValue()), entry.getKey().property().unit()));
        }
        return Optional.of(apply.command);
    }

    private void counting(WorkingDesign design) {
        if (design.counted().isEmpty()) {
            return;
        }
        CountingRules rules = design.cell().getCounting();
        if (rules == null) {
            CountingRules made = CellFactory.eINSTANCE.createCountingRules();
            for (Counting rule : Counting.values()) {
                made.eSet(rule.feature(), rule.literal(design.choice(rule)));
            }
            set(design.cell(), CellPackage.Literals.CELL_BUILD__COUNTING, made);
        } else {
            design.counted().forEach((rule, choice) -> set(rules, rule.feature(), rule.literal(choice)));
        }
    }

    private void value(WorkingDesign design, MainValue value, Quantity quantity) {
        CellDesign computed = design.energy().design();
        for (int i = 0; i < computed.layers().size(); i++) {
            Layer layer = computed.layers().get(i);
            Optional<StackItem> item = design.energy().item(i);
            if (layer.kind() == value.kind() && item.isPresent()) {
                write(item.get(), layer, value, quantity);
            }
        }
    }

    private void write(StackItem item, Layer layer, MainValue value, Quantity quantity) {
        switch (value) {
        case AREAL_CAPACITY -> {
            set(item, CellPackage.Literals.COMPOSITE_ELECTRODE__AREAL_CAPACITY, quantity);
            if (item instanceof CompositeElectrode cathode) {
                if (cathode.getLoading() != null && !layer.has(Property.ACTIVE_LOADING)) {
                    set(item, CellPackage.Literals.COMPOSITE_ELECTRODE__LOADING, null);
                }
                if (cathode.getThickness() != null && !layer.has(Property.THICKNESS)) {
                    set(item, CellPackage.Literals.LAYER__THICKNESS, null);
                }
            }
        }
        case NP_RATIO -> {
            if (item instanceof AnodeFree) {
                set(item, CellPackage.Literals.ANODE_FREE__RESERVE, Quantity.of(quantity.in("1") - 1, ""));
            } else if (item instanceof LithiumAnode anode) {
                set(item, CellPackage.Literals.LITHIUM_ANODE__NP_RATIO, quantity);
                if (anode.getThickness() != null) {
                    set(item, CellPackage.Literals.LAYER__THICKNESS, null);
                }
            }
        }
        default -> set(item, CellPackage.Literals.LAYER__THICKNESS, quantity);
        }
    }

    private void set(EObject owner, EStructuralFeature feature, Object value) {
        command.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }
}
