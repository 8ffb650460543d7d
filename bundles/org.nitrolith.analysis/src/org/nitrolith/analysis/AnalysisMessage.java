// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Something the analysis has to say.
 *
 * @param severity how much it weighs
 * @param text     what is the matter, with the value and the name concerned
 * @param whatToDo what to do about it; empty for a remark
 * @param element  the model element concerned, where it is another than the one analysed
 */
public record AnalysisMessage(Severity severity, String text, String whatToDo, Optional<EObject> element) {

    /** How much a message weighs. */
    public enum Severity {
        /** Worth knowing. */
        INFO,
        /** The result stands, with a reservation. */
        WARNING,
        /** There is no result, or not all of it. */
        ERROR
    }

    /** A remark. */
    public static AnalysisMessage info(String text) {
        return new AnalysisMessage(Severity.INFO, text, "", Optional.empty());
    }

    /** A warning. */
    public static AnalysisMessage warning(String text, String whatToDo) {
        return new AnalysisMessage(Severity.WARNING, text, whatToDo, Optional.empty());
    }

    /** An error. */
    public static AnalysisMessage error(String text, String whatToDo) {
        return new AnalysisMessage(Severity.ERROR, text, whatToDo, Optional.empty());
    }

    /** The same about another element. */
    public AnalysisMessage about(EObject other) {
        return new AnalysisMessage(severity, text, whatToDo, Optional.of(other));
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + ": " + text + (whatToDo.isEmpty() ? "" : " (" + whatToDo + ")");
    }
}
