// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names an element of a model for a reader: the way from the root to it, each step by feature and name, or by feature
 * and number (from 1) where it has no name, such as {@code materials "beta-Li3N"/phases[2]}.
 */
public final class ElementPath {

    private static final List<String> NAMING = List.of("name", "title", "label", "key");

    private ElementPath() {
    }

    /**
     * The path of an element.
     *
     * @param element the element
     * @return the path; for a root its class and name
     */
    public static String of(EObject element) {
        Deque<String> steps = new ArrayDeque<>();
        EObject current = element;
        for (EObject parent = current.eContainer(); parent != null; parent = current.eContainer()) {
            steps.addFirst(step(parent, current));
            current = parent;
        }
        if (steps.isEmpty()) {
            String name = name(current);
            return current.eClass().getName() + (name.isEmpty() ? "" : " \"" + name + "\"");
        }
        return String.join("/", steps);
    }

    /**
     * What a person calls an element.
     *
     * @param element the element
     * @return its name, title, label or key; empty where it has none
     */
    public static String name(EObject element) {
        for (String candidate : NAMING) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(candidate);
            if (feature instanceof EAttribute && !feature.isMany() && element.eGet(feature) instanceof Object value) {
                String text = value.toString().strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private static String step(EObject parent, EObject child) {
        EStructuralFeature feature = child.eContainingFeature();
        String name = name(child);
        if (!name.isEmpty()) {
            return feature.getName() + " \"" + name + "\"";
        }
        if (feature.isMany()) {
            return feature.getName() + "[" + (((List<?>) parent.eGet(feature)).indexOf(child) + 1) + "]";
        }
        return feature.getName();
    }
}
