// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.resource.ImageDescriptor;

import org.nitrolith.model.labels.TypeNames;

/** What can be added to an element, or beside it, with the names that the item providers give. */
public final class NewElements {

    /** Kinds that are added now and then; they stand last. */
    private static final Set<String> SELDOM = Set.of("Source", "Discrepancy", "Citation", "Attachment");

    /**
     * One kind of element that can be added.
     *
     * @param type    name of its class
     * @param label   the kind, in words
     * @param icon    its icon
     * @param command adds it; the affected object is the new element
     */
    public record Offer(String type, String label, Optional<ImageDescriptor> icon, Command command) {
    }

    private NewElements() {
    }

    /** What can be put into an element. */
    public static List<Offer> children(EditingDomain domain, EObject element) {
        return offers(domain, element, null);
    }

    /** What can be put after an element into its container. */
    public static List<Offer> siblings(EditingDomain domain, EObject element) {
        return element.eContainer() == null ? List.of() : offers(domain, element.eContainer(), element);
    }

    private static List<Offer> offers(EditingDomain domain, EObject owner, EObject after) {
        List<Offer> offers = new ArrayList<>();
        for (Object descriptor : domain.getNewChildDescriptors(owner, after)) {
            Command command = CreateChildCommand.create(domain, owner, descriptor,
                    List.of(after == null ? owner : after));
            if (command.canExecute()) {
                EObject made = ((CommandParameter) descriptor).getEValue();
                String kind = TypeNames.of(made.eClass());
                String label = command instanceof CommandActionDelegate action && action.getText() != null
                        ? action.getText()
                        : kind;
                offers.add(new Offer(made.eClass().getName(), label, ModelLabels.image(made),
                        new CommandWrapper("Add " + kind, "Adds " + kind, command)));
            }
        }
        offers.sort(Comparator.comparing(offer -> SELDOM.contains(offer.type())));
        return offers;
    }

    /** Whether an element can be moved among its siblings. */
    public static boolean isOrdered(EObject element) {
        return element.eContainingFeature() instanceof EReference reference && reference.isMany();
    }
}
