// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

import org.nitrolith.model.labels.TypeNames;

/** Asks for elements that a reference may point to, among those of the project's open files. */
final class ElementPicker {

    private ElementPicker() {
    }

    static Optional<EObject> pickOne(Shell shell, FieldTarget target) {
        return pick(shell, target, false).stream().findFirst();
    }

    static Collection<EObject> pickMany(Shell shell, FieldTarget target) {
        return pick(shell, target, true);
    }

    private static List<EObject> pick(Shell shell, FieldTarget target, boolean several) {
        PickerLabels labels = new PickerLabels(shell);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, labels) {
            @Override
            protected FilteredList createFilteredList(Composite parent) {
                FilteredList list = super.createFilteredList(parent);
                list.setFilterMatcher(new TypedMatcher(labels));
                return list;
            }
        };
        dialog.setTitle(target.label());
        dialog.setMessage("Choose " + (several ? "one or several: " : "")
                + TypeNames.of(((EReference) target.feature()).getEReferenceType())
                + " (? = any character, * = any text)");
        dialog.setEmptyListMessage("No open file of this project holds such an element.");
        dialog.setMultipleSelection(several);
        dialog.setElements(candidates(target).toArray());
        if (target.value() instanceof EObject present) {
            dialog.setInitialSelections(present);
        }
        return dialog.open() != Window.OK ? List.of()
                : Arrays.stream(dialog.getResult()).map(EObject.class::cast).toList();
    }

    /** What the reference may point to: the item provider's choice, and the fitting elements of the project's other resources. */
    static Set<EObject> candidates(FieldTarget target) {
        EReference reference = (EReference) target.feature();
        Set<EObject> found = new LinkedHashSet<>();
        Collection<?> offered = target.descriptor() == null ? null
                : target.descriptor().getChoiceOfValues(target.object());
        if (offered != null) {
            offered.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(found::add);
            return found;
        }
        List<Resource> resources = new ArrayList<>(target.domain().getResourceSet().getResources());
        for (Resource resource : resources) {
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
                EObject element = all.next();
                if (reference.getEReferenceType().isInstance(element)) {
                    found.add(element);
                }
            }
        }
        return found;
    }
}
