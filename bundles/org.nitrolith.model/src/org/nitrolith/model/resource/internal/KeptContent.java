// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a file says about an object and the model has no place for. It goes along as an adapter of the object, so that
 * it survives a move, a removal and its undo.
 */
final class KeptContent extends AdapterImpl {

    /**
     * An attribute.
     *
     * @param after qualified name of the attribute before it; empty for the first
     * @param qName its name
     * @param namespace the namespace of its prefix; empty without one
     * @param value its text
     * @param feature the feature whose value could not be read; null for an unknown one
     */
    record KeptAttribute(String after, String qName, String namespace, String value, EStructuralFeature feature) {
    }

    /**
     * The place behind a value of a feature that is not a contained object.
     *
     * @param feature the feature
     * @param count how many of its values come before the place
     */
    record AfterValue(EStructuralFeature feature, int count) {
    }

    /**
     * A child.
     *
     * @param after the contained object or {@link AfterValue} that came before it; null for the first
     * @param node the child
     * @param namespaces the namespaces of the prefixes that it uses and does not declare itself
     */
    record KeptNode(Object after, RawXml node, Map<String, String> namespaces) {
    }

    private final List<KeptAttribute> attributes = new ArrayList<>();
    private final List<KeptNode> nodes = new ArrayList<>();

    /** What is kept for an object; null where nothing is. */
    static KeptContent find(EObject object) {
        return (KeptContent) EcoreUtil.getExistingAdapter(object, KeptContent.class);
    }

    /** What is kept for an object, made where nothing was. */
    static KeptContent of(EObject object) {
        KeptContent kept = find(object);
        if (kept == null) {
            kept = new KeptContent();
            object.eAdapters().add(kept);
        }
        return kept;
    }

    List<KeptAttribute> attributes() {
        return attributes;
    }

    List<KeptNode> nodes() {
        return nodes;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == KeptContent.class;
    }
}
