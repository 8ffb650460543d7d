// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.design;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.model.resource.Severity;

/** Services that ask the validation rules of the product and of plug-ins. */
public final class RuleServices {

    /** Whether no rule finds an error at the element. */
    public boolean isWithoutError(EObject element) {
        return Rules.at(element).stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Whether no rule finds a warning at the element. */
    public boolean isWithoutWarning(EObject element) {
        return Rules.at(element).stream().noneMatch(d -> d.severity() == Severity.WARNING);
    }

    /** The errors at the element. */
    public String errorText(EObject element) {
        return text(element, Severity.ERROR);
    }

    /** The warnings at the element. */
    public String warningText(EObject element) {
        return text(element, Severity.WARNING);
    }

    private static String text(EObject element, Severity severity) {
        return Rules.at(element).stream().filter(d -> d.severity() == severity)
                .map(d -> (d.message() + " " + d.fix()).strip()).distinct().collect(Collectors.joining("\n"));
    }
}
