// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.Contributions;
import org.nitrolith.model.resource.LoadDiagnostic;
import org.nitrolith.model.resource.ModelFileException;
import org.nitrolith.model.resource.ModelFiles;
import org.nitrolith.model.resource.NitrolithResource;
import org.nitrolith.model.resource.Severity;
import org.nitrolith.validation.spi.Findings;
import org.nitrolith.validation.spi.ValidationRule;

/**
 * Checks files, projects and loaded models. One finding does not hide another: what the loader noticed, references
 * without a target, EMF's structural checks and every rule are all reported.
 */
public final class Validator {

    /** A rule failed while it checked an element. */
    public static final String RULE_FAILED = "validation.ruleFailed";
    /** EMF's structural checks: multiplicities, types, paired references. */
    public static final String STRUCTURE = "model.structure";

    private final RuleRegistry rules;
    private final Map<EClass, List<Contribution<ValidationRule>>> byClass = new ConcurrentHashMap<>();

    /**
     * A validator with the rules of the product and of the plug-ins that are present.
     */
    public Validator() {
        this(RuleRegistry.read(Contributions.current()));
    }

    /**
     * A validator with other rules.
     *
     * @param rules the rules
     */
    public Validator(RuleRegistry rules) {
        this.rules = rules;
    }

    /**
     * Checks files and all model files in folders. Each belongs to its project (see {@link ModelFiles#projectOf}); the
     * files of one project are loaded together.
     *
     * @param paths files and folders
     * @return the findings; a file that cannot be read is one of them and does not stop the rest
     */
    public ValidationResult validate(List<Path> paths) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Path> read = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        Map<Path, Path> projects = new LinkedHashMap<>();
        for (Path path : paths) {
            try {
                Path project = ModelFiles.projectOf(path);
                List<Path> files = Files.isDirectory(path) ? ModelFiles.find(path) : List.of(path);
                files.forEach(file -> projects.putIfAbsent(file, project));
            } catch (ModelFileException e) {
                diagnostics.add(Diagnostic.of(e.diagnostic()));
                unreadable.add(path);
            }
        }
        Map<Path, ResourceSet> resourceSets = new HashMap<>();
        projects.forEach((file, project) -> {
            try {
                ResourceSet resourceSet = resourceSets.computeIfAbsent(project, ModelFiles::createResourceSet);
                diagnostics.addAll(validate(ModelFiles.load(file, resourceSet).resource()));
                read.add(file);
            } catch (ModelFileException e) {
                diagnostics.add(Diagnostic.of(e.diagnostic()));
                unreadable.add(file);
            }
        });
        return new ValidationResult(diagnostics, read, unreadable);
    }

    /**
     * Checks one loaded file as it is now, unsaved changes and all.
     *
     * @param resource a file in a resource set
     * @return the findings, by line
     */
    public List<Diagnostic> validate(NitrolithResource resource) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        resource.diagnostics().stream().filter(d -> stillThere(d, resource)).map(Diagnostic::of)
                .forEach(diagnostics::add);
        ModelFiles.danglingReferences(resource).stream().map(Diagnostic::of).forEach(diagnostics::add);
        Findings findings = new Findings(diagnostics::add);
        Set<String> failed = new HashSet<>();
        for (EObject root : List.copyOf(resource.getContents())) {
            structure(root, findings);
            check(root, findings, failed);
            root.eAllContents().forEachRemaining(element -> check(element, findings, failed));
        }
        diagnostics.sort(Comparator.comparingInt(Diagnostic::line));
        return diagnostics;
    }

    /** What the loader found about an element ends with the element. */
    private static boolean stillThere(LoadDiagnostic finding, NitrolithResource resource) {
        return finding.elementId().isEmpty() || resource.getEObject(finding.elementId()) != null;
    }

    private static void structure(EObject root, Findings findings) {
        collect(Diagnostician.INSTANCE.validate(root), findings);
    }

    private static void collect(org.eclipse.emf.common.util.Diagnostic diagnostic, Findings findings) {
        if (!diagnostic.getChildren().isEmpty()) {
            diagnostic.getChildren().forEach(child -> collect(child, findings));
            return;
        }
        boolean proxy = EObjectValidator.DIAGNOSTIC_SOURCE.equals(diagnostic.getSource())
                && diagnostic.getCode() == EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES;
        if (diagnostic.getSeverity() != org.eclipse.emf.common.util.Diagnostic.OK && !proxy
                && !diagnostic.getData().isEmpty() && diagnostic.getData().getFirst() instanceof EObject element) {
            Severity severity = switch (diagnostic.getSeverity()) {
                case org.eclipse.emf.common.util.Diagnostic.INFO -> Severity.INFO;
                case org.eclipse.emf.common.util.Diagnostic.WARNING -> Severity.WARNING;
                default -> Severity.ERROR;
            };
            findings.report(severity, STRUCTURE, element, diagnostic.getMessage(), "Correct the element.");
        }
    }

    /** A rule that fails is reported once per file, not once per element. */
    private void check(EObject element, Findings findings, Set<String> failed) {
        for (Contribution<ValidationRule> rule : byClass.computeIfAbsent(element.eClass(), rules::rulesFor)) {
            if (failed.contains(rule.id())) {
                continue;
            }
            try {
                rule.instance().check(element, findings);
            } catch (ContributionException e) {
                failed.add(rule.id());
                findings.warning(RULE_FAILED, element, "it could not be checked: " + e.problem().message(),
                        "Mend or remove that plug-in.");
            } catch (RuntimeException e) {
                failed.add(rule.id());
                findings.warning(RULE_FAILED, element,
                        "the rule \"" + rule.label() + "\" (" + rule.id() + ") failed: " + e + ".",
                        "Report it to the maker of " + rule.contributor() + ".");
            }
        }
    }
}
