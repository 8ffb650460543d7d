// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.labels;

import java.util.Locale;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.ENamedElement;

/**
 * The names of classes and features as words: {@code BallMill} reads "Ball mill", {@code arealCapacity} "Areal
 * capacity". A name that reads otherwise carries an annotation {@link #SOURCE} in its Ecore file.
 */
public final class TypeNames {

    /** The source of the annotation whose detail {@code label} is the name in words. */
    public static final String SOURCE = "https://nitrolith.org/label";

    private TypeNames() {
    }

    /** The name of a class, a feature or a literal in words, with a capital at the beginning unless it is a symbol. */
    public static String of(ENamedElement element) {
        EAnnotation annotation = element.getEAnnotation(SOURCE);
        if (annotation != null) {
            return annotation.getDetails().get("label");
        }
        String words = element.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
