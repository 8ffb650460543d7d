// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation.spi;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.nitrolith.model.resource.ElementPath;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.validation.Diagnostic;
import org.nitrolith.validation.QuickFix;

/**
 * Takes what a rule finds. A message says what is wrong with the numbers that show it; a fix says what to do, in one
 * sentence.
 */
public final class Findings {

    private final Consumer<Diagnostic> sink;

    /**
     * Findings that go to a consumer.
     *
     * @param sink takes each diagnostic
     */
    public Findings(Consumer<Diagnostic> sink) {
        this.sink = sink;
    }

    /**
     * Reports what cannot be so or must not be done.
     *
     * @param code kind of finding, such as {@code grains.notSieved}
     * @param element the element that has to be changed
     * @param message what is wrong
     * @param fix what to do
     * @param quickFixes changes that mend it
     */
    public void error(String code, EObject element, String message, String fix, QuickFix... quickFixes) {
        report(Severity.ERROR, code, element, message, fix, quickFixes);
    }

    /**
     * Reports what is probably wrong or has to be judged by a person.
     *
     * @param code kind of finding
     * @param element the element that has to be changed
     * @param message what is wrong
     * @param fix what to do
     * @param quickFixes changes that mend it
     */
    public void warning(String code, EObject element, String message, String fix, QuickFix... quickFixes) {
        report(Severity.WARNING, code, element, message, fix, quickFixes);
    }

    /**
     * Reports what is worth knowing.
     *
     * @param code kind of finding
     * @param element the element that it is about
     * @param message what is to be known
     * @param fix what can be done; empty where nothing has to
     * @param quickFixes changes that can be made
     */
    public void info(String code, EObject element, String message, String fix, QuickFix... quickFixes) {
        report(Severity.INFO, code, element, message, fix, quickFixes);
    }

    /**
     * Reports a finding.
     *
     * @param severity how much it matters
     * @param code kind of finding
     * @param element the element that it is about
     * @param message what is wrong
     * @param fix what to do
     * @param quickFixes changes that mend it
     */
    public void report(Severity severity, String code, EObject element, String message, String fix,
            QuickFix... quickFixes) {
        String id = element.eResource() == null ? "" : element.eResource().getURIFragment(element);
        int line = element.eResource() instanceof NitrolithResource resource ? resource.line(element).orElse(0) : 0;
        sink.accept(new Diagnostic(severity, code,
                ModelFiles.fileName(element.eResource() == null ? null : element.eResource().getURI()), line,
                ElementPath.of(element), id, message, fix, List.of(quickFixes)));
    }

    /**
     * The place of a file that an element names by a path relative to its own file.
     *
     * @param element the element
     * @param relativePath the path with forward slashes
     * @return the file; empty where the path is absolute or no path, or the model is in no file
     */
    public Optional<Path> file(EObject element, String relativePath) {
        return element.eResource() instanceof NitrolithResource resource ? resource.file().flatMap(model -> {
            try {
                Path path = Path.of(relativePath);
                return path.isAbsolute() || relativePath.startsWith("/") || relativePath.matches("[A-Za-z]:.*")
                        ? Optional.empty() : Optional.of(model.resolveSibling(path).normalize());
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }) : Optional.empty();
    }
}
