// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisRegistry;
import org.nitrolith.ui.internal.session.Adapting;

/** The contributed analyses; those that take the selected element can be chosen. */
public class AnalysisMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private ISelectionService selections;

    @Override
    public void initialize(IServiceLocator services) {
        selections = services.getService(ISelectionService.class);
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        Optional<EObject> element = selected();
        List<IContributionItem> possible = new ArrayList<>();
        List<IContributionItem> others = new ArrayList<>();
        for (AnalysisDescriptor descriptor : AnalysisRegistry.read().descriptors()) {
            boolean takes = element.filter(descriptor::acceptsClassOf).isPresent();
            Action action = new Action(descriptor.label() + (takes ? "…" : "")) {
                @Override
                public void run() {
                    element.ifPresent(e -> AnalysisLauncher.launch(descriptor, e));
                }
            };
            action.setToolTipText(descriptor.description());
            action.setEnabled(takes);
            (takes ? possible : others).add(new ActionContributionItem(action));
        }
        possible.addAll(others);
        if (possible.isEmpty()) {
            Action none = new Action("No analysis is installed") {
            };
            none.setEnabled(false);
            possible.add(new ActionContributionItem(none));
        }
        return possible.toArray(IContributionItem[]::new);
    }

    private Optional<EObject> selected() {
        return selections != null && selections.getSelection() instanceof IStructuredSelection s && s.size() == 1
                ? Adapting.element(s.getFirstElement())
                : Optional.empty();
    }
}
