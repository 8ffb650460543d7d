// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.analysis;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import org.nitrolith.analysis.AnalysisDescriptor;
import org.nitrolith.analysis.AnalysisResult;
import org.nitrolith.ui.internal.model.ModelLabels;

/** A result that is in no file yet. */
public final class ResultInput extends PlatformObject implements IEditorInput {

    private final AnalysisDescriptor descriptor;
    private final EObject element;
    private final AnalysisResult result;
    private final String elementLabel;

    ResultInput(AnalysisDescriptor descriptor, EObject element, AnalysisResult result) {
        this.descriptor = descriptor;
        this.element = element;
        this.result = result;
        this.elementLabel = ModelLabels.text(element);
    }

    AnalysisDescriptor descriptor() {
        return descriptor;
    }

    EObject element() {
        return element;
    }

    AnalysisResult result() {
        return result;
    }

    String elementLabel() {
        return elementLabel;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(ResultInput.class, "icons/analysis.svg").orElse(null);
    }

    @Override
    public String getName() {
        return descriptor.label();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return descriptor.label() + ": " + elementLabel;
    }
}
