// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.diagram.table;

import java.util.Collection;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** The text of a value for which a specification gives no expression: of an element its label, of a list those of its values. */
final class ValueText {

    private final ComposedAdapterFactory factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

    ValueText() {
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
    }

    String of(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> list -> list.stream().map(this::of).toList().toString();
            case Enumerator literal -> literal.getLiteral();
            case EObject element -> ((IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class)).getText(element);
            default -> value.toString();
        };
    }

    void dispose() {
        factory.dispose();
    }
}
