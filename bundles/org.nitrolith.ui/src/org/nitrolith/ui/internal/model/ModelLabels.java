// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.ui.internal.model;

import java.util.Optional;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;

/** Labels and icons of model elements as the item providers give them. */
public final class ModelLabels {

    private static final AdapterFactory FACTORY = new ComposedAdapterFactory(
            ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

    private ModelLabels() {
    }

    /** An element's label. */
    public static String text(Object element) {
        return provider(element).map(p -> p.getText(element)).orElseGet(() -> String.valueOf(element));
    }

    /** An element's icon. */
    public static Optional<ImageDescriptor> image(Object element) {
        return provider(element).flatMap(p -> ModelImages.descriptor(p.getImage(element)));
    }

    private static Optional<IItemLabelProvider> provider(Object element) {
        return element instanceof EObject
                ? Optional.ofNullable((IItemLabelProvider) FACTORY.adapt(element, IItemLabelProvider.class))
                : Optional.empty();
    }
}
