// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.nitrolith.analysis.spi.Analysis;
import org.nitrolith.contributions.Contribution;
import org.nitrolith.contributions.ContributionException;
import org.nitrolith.contributions.ContributionList;
import org.nitrolith.contributions.ContributionProblem;
import org.nitrolith.contributions.ContributionReader;
import org.nitrolith.contributions.Contributions;

/**
 * The analyses that there are. Filled from the extension point {@code org.nitrolith.analysis.analyses}, with and without OSGi, or by
 * hand in a test. Immutable.
 */
public final class AnalysisRegistry {

    /** The extension point. */
    public static final String POINT = "org.nitrolith.analysis.analyses";

    private final List<AnalysisDescriptor> descriptors;
    private final List<ContributionProblem> problems;

    private AnalysisRegistry(List<AnalysisDescriptor> descriptors, List<ContributionProblem> problems) {
        this.descriptors = List.copyOf(descriptors);
        this.problems = List.copyOf(problems);
    }

    /** How the extension point is read; with it a {@code LiveContributions} follows plug-ins that come and go. */
    public static ContributionReader<Analysis> reader() {
        return ContributionReader.of(POINT, "analysis", Analysis.class).requiring("description", "accepts");
    }

    /** The analyses of this process. */
    public static AnalysisRegistry read() {
        return of(reader().read(Contributions.current()));
    }

    /** The analyses of a list of contributions. */
    public static AnalysisRegistry of(ContributionList<Analysis> list) {
        return new AnalysisRegistry(list.contributions().stream().map(AnalysisDescriptor::new).toList(), list.problems());
    }

    /** No analyses, to be filled with {@link #plus}. */
    public static AnalysisRegistry empty() {
        return new AnalysisRegistry(List.of(), List.of());
    }

    /**
     * The same with one more analysis.
     *
     * @param id          its identifier; one of the same id is replaced
     * @param label       its name for people
     * @param description what it computes
     * @param accepts     accepted classes, each as {@code namespace#class}, divided by blanks
     * @param analysis    the analysis
     */
    public AnalysisRegistry plus(String id, String label, String description, String accepts, Analysis analysis) {
        List<AnalysisDescriptor> more = new ArrayList<>(descriptors);
        more.removeIf(d -> d.id().equals(id));
        more.add(new AnalysisDescriptor(new Contribution<>(id, label, "", POINT,
                Map.of("description", description, "accepts", accepts), Analysis.class, () -> analysis)));
        return new AnalysisRegistry(more, problems);
    }

    /** All analyses: the product's first, then by contributor. */
    public List<AnalysisDescriptor> descriptors() {
        return descriptors;
    }

    /** What was wrong with contributions that are not among them. */
    public List<ContributionProblem> problems() {
        return problems;
    }

    /** The analysis of that id. */
    public Optional<AnalysisDescriptor> find(String id) {
        return descriptors.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The analyses of an element by its class alone; loads no contributor's class, so it is quick enough for a menu. */
    public List<AnalysisDescriptor> forClassOf(EObject element) {
        return descriptors.stream().filter(d -> d.acceptsClassOf(element)).toList();
    }

    /**
     * Runs an analysis. A plug-in that cannot be loaded, throws or returns nothing gives a result with an error that names
     * it; nothing is thrown.
     *
     * @param descriptor the analysis
     * @param element    the element
     * @param typed      values of its settings by name, as they were typed; what is missing has its default
     * @param context    progress, project folder, services; its settings are replaced by the typed ones
     * @return the result, with the problems of the settings before its own messages; a setting that cannot be understood is
     *         an error, and the analysis is then not run
     */
    public static AnalysisResult run(AnalysisDescriptor descriptor, EObject element, Map<String, String> typed,
            AnalysisContext context) {
        try {
            Analysis analysis = descriptor.analysis();
            if (!descriptor.acceptsClassOf(element) || !analysis.accepts(element)) {
                return AnalysisResult.failed(List.of(AnalysisMessage.error(
                        descriptor.label() + " does not take this " + element.eClass().getName(),
                        "it takes: " + String.join(", ", descriptor.acceptedClasses()))));
            }
            SettingValues values = SettingValues.of(analysis.settings(element), typed);
            if (!values.problems().isEmpty()) {
                return AnalysisResult.failed(values.problems());
            }
            AnalysisResult result = analysis.run(element, context.withSettings(values));
            return result == null ? fault(descriptor, "it returned no result") : result;
        } catch (ContributionException broken) {
            return AnalysisResult.failed(
                    List.of(AnalysisMessage.error(broken.problem().what(), broken.problem().whatToDo())));
        } catch (RuntimeException | LinkageError fault) {
            System.getLogger(AnalysisRegistry.class.getName()).log(System.Logger.Level.WARNING,
                    "Analysis " + descriptor + " failed", fault);
            return fault(descriptor, String.valueOf(fault));
        }
    }

    private static AnalysisResult fault(AnalysisDescriptor descriptor, String what) {
        return AnalysisResult.failed(List.of(AnalysisMessage.error("The analysis " + descriptor + " failed: " + what,
                "this is a fault of the plug-in; tell its authors what you did")));
    }
}
