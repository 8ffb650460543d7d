// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.Severity;

/**
 * A finding about a model.
 *
 * @param severity how much it matters
 * @param code a stable name of the kind of finding, such as {@code synthesis.atmosphere}
 * @param file the file, as a path where it is one
 * @param line the line of the element, counted from 1; 0 where it is not known
 * @param element the element for a reader, such as {@code steps "milling"}; empty for the file as a whole
 * @param elementId the element's {@code xmi:id}, by which its resource finds it; empty for the file as a whole
 * @param message what is wrong
 * @param fix what to do
 * @param quickFixes changes that mend it; often none
 */
public record Diagnostic(Severity severity, String code, String file, int line, String element, String elementId,
        String message, String fix, List<QuickFix> quickFixes) {

    /** Checks that nothing is missing. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(elementId, "elementId");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
        quickFixes = List.copyOf(quickFixes);
    }

    /**
     * A finding of the loader.
     *
     * @param finding what the loader noticed
     * @return the same as a diagnostic
     */
    public static Diagnostic of(LoadDiagnostic finding) {
        return new Diagnostic(finding.severity(), finding.code(), finding.file(), finding.line(), finding.elementPath(),
                finding.elementId(), finding.message(), finding.fix(), List.of());
    }

    /**
     * One line for a person.
     *
     * @return file, line, severity, element, message, what to do and the code
     */
    public String text() {
        return file + (line > 0 ? ":" + line : "") + ": " + severity.name().toLowerCase(Locale.ROOT) + ": "
                + (element.isEmpty() ? "" : element + ": ") + message + (fix.isEmpty() ? "" : " " + fix) + " [" + code
                + "]";
    }
}
