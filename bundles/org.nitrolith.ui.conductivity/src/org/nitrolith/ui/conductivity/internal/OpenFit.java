// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.conductivity.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import org.nitrolith.model.measurement.ImpedanceSpectrum;
import org.nitrolith.model.measurement.TemperatureSeries;

/** Opens the page on which the selected spectrum or temperature series is fitted. */
public final class OpenFit extends AbstractHandler {

    /** Identifier of the page of a spectrum. */
    public static final String SPECTRUM_PAGE = "org.nitrolith.ui.conductivity.spectrum";
    /** Identifier of the page of a series. */
    public static final String SERIES_PAGE = "org.nitrolith.ui.conductivity.series";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<EObject> element = element(HandlerUtil.getCurrentSelection(event));
        if (element.isPresent()) {
            try {
                open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), element.get());
            } catch (PartInitException e) {
                throw new ExecutionException("The fit page cannot be opened.", e);
            }
        }
        return null;
    }

    /** Opens the page of a spectrum or series; its file is open in its editor too, where it can be saved and reverted. */
    public static IEditorPart open(IWorkbenchPage page, EObject element) throws PartInitException {
        var file = ElementPage.file(element);
        if (file.isPresent()) {
            IDE.openEditor(page, file.get(), false);
        }
        return page.openEditor(new ElementInput(element),
                element instanceof TemperatureSeries ? SERIES_PAGE : SPECTRUM_PAGE);
    }

    private static Optional<EObject> element(Object selection) {
        return selection instanceof IStructuredSelection s && s.size() == 1 && s.getFirstElement() instanceof EObject e
                && (e instanceof ImpedanceSpectrum || e instanceof TemperatureSeries) && e.eResource() != null
                ? Optional.of(e) : Optional.empty();
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation
                && evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof ISelection selection
                && element(selection).isPresent());
    }
}
