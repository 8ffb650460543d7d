// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.codegen;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Turns the names of the models into words: {@code BallMill} becomes "Ball mill", {@code arealCapacity} "Areal
 * capacity". A name that reads otherwise has an annotation {@code https://nitrolith.org/label} with the detail
 * {@code label}.
 */
final class Words {

    private static final String LABEL = "https://nitrolith.org/label";
    private static final String UNIT = "https://nitrolith.org/unit";
    private static final Set<String> GENERAL = Set.of("Named", "Documented", "Cited", "Artifact");
    private static final Set<String> LONG_TEXTS = Set.of("Markdown");
    private static final Set<String> LONG_FEATURES = Set.of("description", "quotation", "aim", "reason");

    private Words() {
    }

    static String label(ENamedElement element) {
        EAnnotation annotation = element.getEAnnotation(LABEL);
        if (annotation != null) {
            return annotation.getDetails().get("label");
        }
        String words = element.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The documentation, followed by the preferred unit of a feature that has one. */
    static String description(EModelElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        String unit = EcoreUtil.getAnnotation(element, UNIT, "unit");
        return unit == null || unit.equals("*") || unit.equals("1") ? documentation
                : documentation + " Usual unit: " + unit + ".";
    }

    static String category(EClass declaringClass) {
        return GENERAL.contains(declaringClass.getName()) ? "General" : label(declaringClass);
    }

    static boolean isLongText(EStructuralFeature feature) {
        return LONG_TEXTS.contains(feature.getEType().getName()) || LONG_FEATURES.contains(feature.getName());
    }
}
